/** Languages in which the product speaks whole pages; others have one page and an interpreter card. */
export const languages = ['en', 'es'] as const
export type Language = (typeof languages)[number]

/** The same words in every language: a missing one does not compile. */
export type Words<Shape> = Readonly<Record<Language, Shape>>

export const isLanguage = (text: string | undefined): text is Language =>
  languages.some((language) => language === text)
