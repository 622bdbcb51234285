import { isNeed, type Need } from '../listing/need.ts'
import type { HsdsService } from './hsds-service.ts'

/** Words of the longest phrase a need is known by. */
const mostWords = 4

/** Finds the needs of ours that a service names: by id, else by the words families use, in its name and its terms. */
export function needFinder(needs: readonly Need[]): (service: HsdsService) => readonly string[] {
  const phrases = new Map<string, string[]>()
  for (const { id, words } of needs)
    for (const phrase of words) {
      const key = wordsOf(phrase).join(' ')
      phrases.set(key, [...(phrases.get(key) ?? []), id])
    }
  const named = (text: string): readonly string[] => {
    const words = wordsOf(text)
    return words.flatMap((_, from) =>
      Array.from({ length: Math.min(mostWords, words.length - from) }, (__, more) => from + more + 1).flatMap(
        (to) => phrases.get(words.slice(from, to).join(' ')) ?? [],
      ),
    )
  }
  return ({ name, attributes }) => {
    const terms = (attributes ?? []).flatMap(({ taxonomy_term: term }) => (term ? [term] : []))
    const found = [
      ...terms.flatMap(({ code }) => (code && isNeed(code) ? [code] : [])),
      ...named(name),
      ...terms.flatMap((term) => named(term.name ?? '')),
    ]
    return [...new Set(found)].slice(0, 12)
  }
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
