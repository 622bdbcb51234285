/**
 * Static TTF files of the house's two typefaces. The compiler reads neither woff2 nor variable fonts, and falls back
 * to a serif of its own without failing, so a warning makes an unknown family a fault.
 */
export const houseFiles = [
  'atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  'atkinson-hyperlegible-next/400Regular_Italic/AtkinsonHyperlegibleNext_400Regular_Italic.ttf',
  'atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
  'fraunces/600SemiBold/Fraunces_600SemiBold.ttf',
] as const

/** A typeface for letters that the house's own lack. It is loaded, and goes into a document, only where one stands. */
export type GuestFace = {
  readonly family: string
  readonly regular: string
  readonly bold: string
  /** Letters it is loaded for; some of them the house may have all the same. */
  readonly letters: RegExp
}

const noto = (family: string, folder: string, letters: RegExp): GuestFace => {
  const name = family.replaceAll(' ', '')
  return {
    family,
    regular: `${folder}/400Regular/${name}_400Regular.ttf`,
    bold: `${folder}/700Bold/${name}_700Bold.ttf`,
    letters,
  }
}

/** In the order in which a letter is looked for after the house's own. */
export const guestFaces: readonly GuestFace[] = [
  // Latin with every mark (Vietnamese, Hawaiian), Greek, Cyrillic, Devanagari.
  noto(
    'Noto Sans',
    'noto-sans',
    /[\u0180-\u052f\u0900-\u097f\u1c80-\u1c88\u1e00-\u1fff\u2de0-\u2dff\ua640-\ua69f]/,
  ),
  noto('Noto Sans Armenian', 'noto-sans-armenian', /[\u0530-\u058f]/),
  // Arabic, Persian, Dari, Pashto, Urdu.
  noto('Noto Sans Arabic', 'noto-sans-arabic', /[\u0600-\u06ff\u0750-\u077f]/),
]

export const guestsOf = (text: string): readonly GuestFace[] =>
  guestFaces.filter(({ letters }) => letters.test(text))
