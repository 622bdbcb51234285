import type { Words } from '#platform/words.ts'

export const notReviewedWords: Words<string> = {
  en: 'No named person has read this text yet.',
  es: 'Ninguna persona con nombre ha revisado todavía esta traducción. El texto en inglés es el que vale.',
}
