import type { Glossary, Language } from './content.ts'
import { syllablesInEnglish, syllablesInSpanish } from './syllables.rules.ts'

/** Counts of one piece of text. Words of the glossary and names count as short words: a reader here knows them. */
export type Counts = { readonly words: number; readonly sentences: number; readonly syllables: number }

/** A word from the glossary, or a name, has no more syllables than a plain word of the language. */
const plainSyllables: Readonly<Record<Language, number>> = { en: 1, es: 2 }

/** Phrases that count as plain, each as its words, found by the first of them; longer phrases stand first. */
export type PlainWords = {
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>
  readonly language: Language
}

export function plainWords(glossary: Glossary, language: Language): PlainWords {
  const phrases = new Map<string, string[][]>()
  for (const term of [...glossary.words, ...glossary.names]) {
    const words = wordsOf(term).map(bare)
    const [first] = words
    if (first === undefined) continue
    const same = [...(phrases.get(first) ?? []), words].sort((one, other) => other.length - one.length)
    phrases.set(first, same)
  }
  return { phrases, language }
}

/** One passage. It ends a sentence even without a stop, as an item of a list does. */
export function count(text: string, { phrases, language }: PlainWords): Counts {
  const words = wordsOf(text)
  const bares = words.map(bare)
  const syllablesIn = language === 'es' ? syllablesInSpanish : syllablesInEnglish
  let syllables = 0
  for (let at = 0; at < words.length; ) {
    const known = phrases
      .get(bares[at] ?? '')
      ?.find((phrase) => phrase.every((word, step) => bares[at + step] === word))
    syllables += known ? known.length * plainSyllables[language] : syllablesIn(words[at] ?? '')
    at += known?.length ?? 1
  }
  const sentences = text.split(/[.!?]+["”’)\]]*(?=\s|$)/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length
  return { words: words.length, sentences: Math.max(1, sentences), syllables }
}

const wordsOf = (text: string): string[] =>
  [...text.matchAll(/[\p{L}\p{N}]+(?:[’'][\p{L}]+)*/gu)].map((found) => found[0])

/** The word in small letters, without the s of a plural or an owner. */
const bare = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[’']s$/, '')
    .replace(/(?<=\p{L}{3})s$/u, '')

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
