import type { TextPart } from '../text-confirmation/text-confirmation.ts'
import { type PageName, pageNames } from './public-page.ts'
import { shippedPage } from './shipped-pages.ts'

export const pagePart = (name: PageName): string => `page.${name}`

/** A page in Spanish, as a reviewer reads it: the words that hold in the county. */
export const spanishPart = (name: PageName, text: string): TextPart => ({
  kind: 'reviewer',
  part: pagePart(name),
  language: 'es',
  title: shippedPage(name, 'es').title,
  text,
})

/** Every Spanish page that someone must have read. */
export const pageParts = (textOf: (name: PageName) => string): readonly TextPart[] =>
  pageNames.map((name) => spanishPart(name, textOf(name)))
