import type { Words } from '#platform/words.ts'

type Text = { readonly title: string; readonly intro: string; readonly year: string }

export const countedWords: Words<Text> = {
  en: {
    title: 'What the county counts itself',
    intro:
      'Counted from the work of its own staff, and published nowhere else. Small groups are hidden as everywhere.',
    year: 'School year',
  },
  es: {
    title: 'Lo que el condado cuenta por su cuenta',
    intro:
      'Se cuenta a partir del trabajo de su propio personal, y no se publica en otra parte. Los grupos pequeños se ocultan, como siempre.',
    year: 'Año escolar',
  },
}
