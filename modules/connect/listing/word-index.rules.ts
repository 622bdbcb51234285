import MiniSearch from 'minisearch'

/** Which texts hold the words of a question, with a score each; number of the text → score. */
export type WordIndex = {
  /** Adds one text: parts of it, each with how much its words count. */
  add(number: number, parts: readonly { readonly text: string; readonly weight: number }[]): void
  /** Scores of what holds every word of the question, or some of them where nothing holds all; null without words. */
  scores(question: string): Scores | null
}
export type Scores = { readonly of: Float32Array; readonly hit: readonly number[] }

type Postings = { readonly numbers: number[]; readonly weights: number[] }
type Term = { readonly id: number; readonly term: string }

/** Of what a whole word counts: its beginning, and a word with a letter wrong. As MiniSearch weighs them. */
const prefixWeight = 0.375
const fuzzyWeight = 0.45

/**
 * Words, beginnings of words and small typing errors, over tens of thousands of short texts. The words alone are kept in
 * a tree that forgives errors; the texts that hold a word are plain lists, so that a word in every second text costs
 * one addition for each and no object.
 */
export function openWordIndex(): WordIndex {
  const vocabulary = new MiniSearch<Term>({
    fields: ['term'],
    tokenize: (term) => [term],
    processTerm: String,
  })
  const known = new Map<string, number>()
  const terms: string[] = []
  const postings: Postings[] = []
  let texts = 0

  const termOf = (term: string): Postings => {
    let id = known.get(term)
    if (id === undefined) {
      id = terms.length
      known.set(term, id)
      terms.push(term)
      postings.push({ numbers: [], weights: [] })
      vocabulary.add({ id, term })
    }
    return postings[id] as Postings
  }

  /** Terms that a word can mean, with what they count. */
  const meanings = (word: string): readonly (readonly [Postings, number])[] =>
    vocabulary.search(word, { prefix: word.length > 2, fuzzy: word.length > 4 ? 0.2 : 0 }).map(({ id }) => {
      const term = terms[id as number] ?? ''
      const found = postings[id as number] as Postings
      return [found, likeness(word, term) * Math.log(1 + texts / (1 + found.numbers.length))] as const
    })

  const add = (number: number, parts: Parameters<WordIndex['add']>[1]): void => {
    const counts = new Map<string, number>()
    for (const { text, weight } of parts) {
      const words = wordsOf(text)
      // The same word says more of a short name than of a long story.
      const each = weight / Math.sqrt(1 + words.length / 4)
      for (const word of words) counts.set(word, Math.max(counts.get(word) ?? 0, each))
    }
    for (const [word, weight] of counts) {
      const { numbers, weights } = termOf(word)
      numbers.push(number)
      weights.push(weight)
    }
    texts = Math.max(texts, number + 1)
  }

  const scores = (question: string): Scores | null => {
    const words = [...new Set(wordsOf(question))].slice(0, 12)
    if (words.length === 0) return null
    const of = new Float32Array(texts)
    const held = new Uint8Array(texts)
    const best = new Float32Array(texts)
    for (const [at, word] of words.entries()) {
      const touched: number[] = []
      for (const [{ numbers, weights }, factor] of meanings(word)) {
        for (let index = 0; index < numbers.length; index += 1) {
          const number = numbers[index] as number
          const score = factor * (weights[index] as number)
          if (best[number] === 0) touched.push(number)
          if (score > (best[number] as number)) best[number] = score
        }
      }
      for (const number of touched) {
        of[number] = (of[number] as number) + (best[number] as number)
        best[number] = 0
        if (held[number] === at) held[number] = at + 1
      }
    }
    const hit: number[] = []
    for (let number = 0; number < texts; number += 1) if (held[number] === words.length) hit.push(number)
    // Whoever writes a whole sentence still finds what some of its words name.
    if (hit.length === 0)
      for (let number = 0; number < texts; number += 1) if ((of[number] as number) > 0) hit.push(number)
    return { of, hit }
  }

  return { add, scores }
}

function likeness(word: string, term: string): number {
  if (word === term) return 1
  const apart = Math.abs(term.length - word.length)
  return term.startsWith(word)
    ? (prefixWeight * term.length) / (term.length + 0.3 * apart)
    : (fuzzyWeight * term.length) / (term.length + 1 + apart)
}

/** Words without accents, in lower case: "pañales" and "panales" are one word to who types in a hurry. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
