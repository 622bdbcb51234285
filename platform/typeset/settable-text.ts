/**
 * Characters that the house's typefaces and the compiler's own have: Latin letters of every European language and
 * Vietnamese, the usual signs, arrows and line ends. The accessible profile refuses any other, and one name in another
 * script must not cost a county its whole document.
 */
const notSettable =
  /[^\n\u0020-\u007e\u00a0-\u017f\u1ea0-\u1ef9\u02bb\u02bc\u2010-\u2015\u2018-\u201e\u2020-\u2022\u2026\u2030\u2032\u2033\u2039\u203a\u20ac\u2122\u2190-\u2193\u2212\u2248\u2260\u2264\u2265\u25a1]/gu

/** True when a PDF would show an empty box in place of some of its letters: the page beside it then says so. */
export const losesLetters = (text: string): boolean => !text.includes('□') && settableText(text).includes('□')

/**
 * The text with each character that cannot be set as an empty box. Controls become a space; marks that are not seen,
 * such as those of direction, go.
 */
export const settableText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(notSettable, (one) => (/\s|\p{Cc}/u.test(one) ? ' ' : '□'))
