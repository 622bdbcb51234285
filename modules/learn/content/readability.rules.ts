import type { Glossary, Language } from './content.ts'
import { syllablesInEnglish, syllablesInSpanish } from './syllables.rules.ts'

/** Counts of one piece of text. Words of the glossary and names count as short words: a reader here knows them. */
export type Counts = { readonly words: number; readonly sentences: number; readonly syllables: number }

/** A word from the glossary, or a name, has no more syllables than a plain word of the language. */
const plainSyllables: Readonly<Record<Language, number>> = { en: 1, es: 2 }

export type PlainWords = { readonly pattern: RegExp | null; readonly language: Language }

export function plainWords(glossary: Glossary, language: Language): PlainWords {
  const known = [...glossary.words, ...glossary.names].sort((a, b) => b.length - a.length)
  const source = known.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  if (source === '') return { pattern: null, language }
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?:s|es|’s|'s)?(?![\\p{L}\\p{N}])`, 'giu'),
    language,
  }
}

/** One passage. It ends a sentence even without a stop, as an item of a list does. */
export function count(text: string, plain: PlainWords): Counts {
  const known = plain.pattern ? [...text.matchAll(plain.pattern)].flatMap((found) => wordsOf(found[0])) : []
  const rest = wordsOf(plain.pattern ? text.replaceAll(plain.pattern, ' ') : text)
  const syllablesIn = plain.language === 'es' ? syllablesInSpanish : syllablesInEnglish
  return {
    words: known.length + rest.length,
    sentences: Math.max(1, [...text.matchAll(/\p{L}[^.!?]*[.!?]+["”’)\]]*(?=\s|$)/gu)].length),
    syllables:
      known.length * plainSyllables[plain.language] + rest.reduce((sum, word) => sum + syllablesIn(word), 0),
  }
}

const wordsOf = (text: string): string[] =>
  [...text.matchAll(/[\p{L}\p{N}]+(?:[’'][\p{L}]+)*/gu)].map((found) => found[0])

export const total = (counts: readonly Counts[]): Counts => ({
  words: counts.reduce((sum, each) => sum + each.words, 0),
  sentences: counts.reduce((sum, each) => sum + each.sentences, 0),
  syllables: counts.reduce((sum, each) => sum + each.syllables, 0),
})

/** School grade by Flesch and Kincaid (1975). Lower is plainer. */
export const fleschKincaid = ({ words, sentences, syllables }: Counts): number =>
  0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59

/** Ease by Fernández Huerta (1959), sentence length in words as Law (2011) mended it. Higher is plainer. */
export const fernandezHuerta = ({ words, sentences, syllables }: Counts): number =>
  206.84 - 60 * (syllables / words) - 1.02 * (words / sentences)
