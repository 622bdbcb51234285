import type { Words } from '#platform/words.ts'

type Shape = {
  readonly facts: (theme: string, minutes: number) => string
  readonly parts: string
  readonly glossaryTitle: string
  readonly glossaryLead: string
  readonly video: (title: string) => string
}

export const lessonWords: Words<Shape> = {
  en: {
    facts: (theme, minutes) => `${theme === '' ? '' : `${theme} · `}${minutes} minutes`,
    parts: 'Parts',
    glossaryTitle: 'Words a reader meets',
    glossaryLead: 'Every abbreviation in the lessons stands here.',
    video: (title) => `Watch: ${title}`,
  },
  es: {
    facts: (theme, minutes) => `${theme === '' ? '' : `${theme} · `}${minutes} minutos`,
    parts: 'Partes',
    glossaryTitle: 'Palabras que encuentra quien lee',
    glossaryLead: 'Aquí está cada abreviatura de las lecciones.',
    video: (title) => `Vea: ${title}`,
  },
}
