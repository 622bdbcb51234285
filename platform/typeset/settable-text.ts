/**
 * Characters that some typeface here has (`faces.ts`): Latin with every mark, Greek, Cyrillic, Armenian, Arabic script
 * with the letters of Persian, Dari, Pashto and Urdu, Devanagari, the usual signs, arrows and line ends. The accessible
 * profile refuses any other, and one name in another script must not cost a county its whole document.
 */
const notSettable =
  /[^\n\u0020-\u007e\u00a0-\u0377\u037a-\u037f\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u03e1\u03f0-\u052f\u0531-\u0556\u0559-\u058a\u058d-\u058f\u0600-\u06ff\u0750-\u077f\u0900-\u097f\u1c80-\u1c88\u1e00-\u1f15\u200c-\u200d\u2010-\u2015\u2018-\u201e\u2020-\u2022\u2026\u2030\u2032\u2033\u2039\u203a\u20ac\u2122\u2190-\u2193\u2212\u2248\u2260\u2264\u2265\u25a1\u2de0-\u2dff\ua640-\ua69f]/gu

/**
 * Marks that are not seen. Between two letters of Arabic or Devanagari, the two that join and part letters stay: without
 * them a Persian word is misspelt.
 */
const unseen =
  /(?<![\p{Script=Arabic}\p{Script=Devanagari}])[\u200c\u200d]|[\u200c\u200d](?![\p{Script=Arabic}\p{Script=Devanagari}])|(?![\u200c\u200d])\p{Cf}/gu

/** True when a PDF would show an empty box in place of some of its letters: the page beside it then says so. */
export const losesLetters = (text: string): boolean => !text.includes('□') && settableText(text).includes('□')

/** Letters that a document can show and a field of a form cannot: their parts change places, and our shaper of fields cannot. */
export const notInForms = /\p{Script=Devanagari}/u

/** True when a field of a form would show a question mark in place of some of its letters. */
export const losesLettersInForm = (text: string): boolean => losesLetters(text) || notInForms.test(text)

/**
 * The text with each character that cannot be set as an empty box. Controls become a space; marks that are not seen,
 * such as those of direction, go.
 */
export const settableText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(unseen, '')
    .replace(notSettable, (one) => (/\s|\p{Cc}/u.test(one) ? ' ' : '□'))
