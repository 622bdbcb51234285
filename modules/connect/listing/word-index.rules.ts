import SearchableMap from 'minisearch/SearchableMap'

/** Which texts hold the words of a question, with a score each; number of the text → score. */
export type WordIndex = {
  /** Adds one text: parts of it, each with how much its words count. */
  add(number: number, parts: readonly { readonly text: string; readonly weight: number }[]): void
  /** Scores of what holds every word of the question, or some of them where nothing holds all; null without words. */
  scores(question: string): Scores | null
}
/** They hold until the next question is asked. */
export type Scores = { readonly of: Float32Array; readonly hit: Int32Array }

type Postings = { readonly numbers: number[]; readonly weights: number[] }
/** Room for one question, kept for the next: made anew each time, it would be what a server stops for to clean up. */
type Room = {
  readonly of: Float32Array
  readonly best: Float32Array
  readonly held: Uint8Array
  readonly touched: Int32Array
  readonly hit: Int32Array
}
const openRoom = (texts: number): Room => ({
  of: new Float32Array(texts),
  best: new Float32Array(texts),
  held: new Uint8Array(texts),
  touched: new Int32Array(texts),
  hit: new Int32Array(texts),
})

/** Of what a whole word counts: its beginning, and a word with a letter wrong. As MiniSearch weighs them. */
const prefixWeight = 0.375
const fuzzyWeight = 0.45

/**
 * Words, beginnings of words and small typing errors, over tens of thousands of short texts. The words alone are kept in
 * a tree that forgives errors; the texts that hold a word are plain lists, so that a word in every second text costs
 * one addition for each and no object.
 */
export function openWordIndex(): WordIndex {
  const vocabulary = new SearchableMap<Postings>()
  let room = openRoom(1024)
  let texts = 0

  const termOf = (term: string): Postings => {
    const known = vocabulary.get(term)
    if (known !== undefined) return known
    const fresh: Postings = { numbers: [], weights: [] }
    vocabulary.set(term, fresh)
    return fresh
  }

  /** Terms that a word can mean, with what they count. */
  const meanings = (word: string): ReadonlyMap<Postings, number> => {
    const meant = new Map<Postings, number>()
    const note = (term: string, found: Postings) =>
      meant.set(found, likeness(word, term) * Math.log(1 + texts / (1 + found.numbers.length)))
    const same = vocabulary.get(word)
    if (same !== undefined) note(word, same)
    if (word.length > 2) for (const [term, found] of vocabulary.atPrefix(word)) note(term, found)
    if (word.length > 4)
      for (const [term, [found]] of vocabulary.fuzzyGet(word, Math.min(6, Math.round(word.length * 0.2))))
        note(term, found)
    return meant
  }

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
    if (texts > room.of.length) room = openRoom(texts * 2)
  }

  const scores = (question: string): Scores | null => {
    const words = [...new Set(wordsOf(question))].slice(0, 12)
    if (words.length === 0) return null
    const { of, best, held, touched, hit } = room
    of.fill(0)
    held.fill(0)
    for (const [at, word] of words.entries()) {
      let touchedCount = 0
      for (const [{ numbers, weights }, factor] of meanings(word)) {
        for (let index = 0; index < numbers.length; index += 1) {
          const number = numbers[index] as number
          const score = factor * (weights[index] as number)
          if (best[number] === 0) touched[touchedCount++] = number
          if (score > (best[number] as number)) best[number] = score
        }
      }
      for (let index = 0; index < touchedCount; index += 1) {
        const number = touched[index] as number
        of[number] = (of[number] as number) + (best[number] as number)
        best[number] = 0
        if (held[number] === at) held[number] = at + 1
      }
    }
    let hits = 0
    for (let number = 0; number < texts; number += 1) if (held[number] === words.length) hit[hits++] = number
    // Whoever writes a whole sentence still finds what some of its words name.
    if (hits === 0)
      for (let number = 0; number < texts; number += 1) if ((of[number] as number) > 0) hit[hits++] = number
    return { of, hit: hit.subarray(0, hits) }
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
