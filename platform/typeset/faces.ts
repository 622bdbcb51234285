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
  noto('Noto Sans Hebrew', 'noto-sans-hebrew', /[\u0590-\u05ff]/),
  // Punjabi.
  noto('Noto Sans Gurmukhi', 'noto-sans-gurmukhi', /[\u0a00-\u0a7f]/),
  noto('Noto Sans Thai', 'noto-sans-thai', /[\u0e00-\u0e7f]/),
  noto('Noto Sans Lao', 'noto-sans-lao', /[\u0e80-\u0eff]/),
  noto('Noto Sans Khmer', 'noto-sans-khmer', /[\u1780-\u17ff\u19e0-\u19ff]/),
  // Chinese, simple and traditional, and Japanese with both kinds of kana; characters look as they do in mainland China.
  noto(
    'Noto Sans SC',
    'noto-sans-sc',
    /[\u3000-\u30ff\u3105-\u312f\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff01-\uff9f\uffe0-\uffe6]/,
  ),
  noto('Noto Sans KR', 'noto-sans-kr', /[\u3131-\u318e\uac00-\ud7a3]/),
]

export const guestsOf = (text: string): readonly GuestFace[] =>
  guestFaces.filter(({ letters }) => letters.test(text))
