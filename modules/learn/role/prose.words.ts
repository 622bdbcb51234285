import type { Words } from '#platform/words.ts'

type Shape = {
  readonly sources: string
  readonly sourceNumber: (number: number) => string
  readonly read: (month: string) => string
  readonly onlyEnglish: string
  readonly draft: string
  readonly machine: string
  readonly reviewed: (by: string, on: string) => string
}

export const proseWords: Words<Shape> = {
  en: {
    sources: 'Sources',
    sourceNumber: (number) => `Source ${number}`,
    read: (month) => `read ${month}`,
    onlyEnglish: 'This text is in English so far.',
    draft: 'Draft: no named person has reviewed this text yet.',
    machine: 'Translated by machine: no person has reviewed this text yet.',
    reviewed: (by, on) => `Reviewed by ${by} on ${on}.`,
  },
  es: {
    sources: 'Fuentes',
    sourceNumber: (number) => `Fuente ${number}`,
    read: (month) => `leído en ${month}`,
    onlyEnglish: 'Por ahora este texto está en inglés.',
    draft: 'Borrador: ninguna persona con nombre lo ha revisado todavía.',
    machine: 'Traducido por una máquina: ninguna persona lo ha revisado todavía.',
    reviewed: (by, on) => `Revisado por ${by} el ${on}.`,
  },
}
