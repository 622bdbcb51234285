import { isNeed, type Need } from '../listing/need.ts'
import type { HsdsService } from './hsds-service.ts'

type Phrase = { readonly words: readonly string[]; readonly need: string }

/** Finds the needs of ours that a service names: by id, else by the words families use, in its name and its terms. */
export function needFinder(needs: readonly Need[]): (service: HsdsService) => readonly string[] {
  const byFirstWord = new Map<string, Phrase[]>()
  for (const { id: need, words } of needs)
    for (const phrase of words.map(wordsOf)) {
      const [first = ''] = phrase
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { words: phrase, need }])
    }
  const named = (text: string): readonly string[] => {
    const words = wordsOf(text)
    const found: string[] = []
    for (let from = 0; from < words.length; from += 1) {
      const phrases = byFirstWord.get(words[from] ?? '')
      if (phrases === undefined) continue
      for (const { words: phrase, need } of phrases)
        if (phrase.every((one, at) => words[from + at] === one)) found.push(need)
    }
    return found
  }
  // A directory uses few terms, and each many times.
  const terms = new Map<string, readonly string[]>()
  const ofTerm = (name: string): readonly string[] => {
    const known = terms.get(name) ?? named(name)
    terms.set(name, known)
    return known
  }
  return ({ name, attributes }) => {
    const found = new Set<string>()
    for (const { taxonomy_term: term } of attributes ?? [])
      if (term?.code && isNeed(term.code)) found.add(term.code)
    for (const need of named(name)) found.add(need)
    for (const { taxonomy_term: term } of attributes ?? [])
      for (const need of ofTerm(term?.name ?? '')) found.add(need)
    return [...found].slice(0, 12)
  }
}

/** Most texts have plain letters only, in which words are found in a third of the time. */
function wordsOf(text: string): readonly string[] {
  const lower = text.toLowerCase()
  return lower.match(isPlain.test(lower) ? /[a-z0-9]+/g : /[\p{L}\p{N}]+/gu) ?? []
}
const isPlain = /^[ -~]*$/
