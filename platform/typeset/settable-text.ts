/** Characters that some typeface here has (`faces.ts`), by what they are for, as their own tables of letters say. */
const settable = [
  // Latin with every mark, Greek, Cyrillic; the usual signs, arrows and line ends.
  '\\n\\u0020-\\u007e\\u00a0-\\u0377\\u037a-\\u037f\\u0384-\\u038a\\u038c\\u038e-\\u03a1\\u03a3-\\u03e1\\u03f0-\\u052f',
  '\\u1c80-\\u1c88\\u1e00-\\u1f15\\u2de0-\\u2dff\\ua640-\\ua69f\\u200c-\\u200d\\u2010-\\u2015\\u2018-\\u201e\\u2020-\\u2022',
  '\\u2026\\u2030\\u2032\\u2033\\u2039\\u203a\\u20ac\\u2122\\u2190-\\u2193\\u2212\\u2248\\u2260\\u2264\\u2265\\u25a1',
  // Armenian; Hebrew; Arabic script with the letters of Persian, Dari, Pashto and Urdu.
  '\\u0531-\\u0556\\u0559-\\u058a\\u058d-\\u058f\\u0591-\\u05c7\\u05d0-\\u05ea\\u05ef-\\u05f4\\u0600-\\u06ff\\u0750-\\u077f',
  // Devanagari; Gurmukhi.
  '\\u0900-\\u097f\\u0a01-\\u0a03\\u0a05-\\u0a0a\\u0a0f\\u0a10\\u0a13-\\u0a28\\u0a2a-\\u0a30\\u0a32\\u0a33\\u0a35\\u0a36',
  '\\u0a38\\u0a39\\u0a3c\\u0a3e-\\u0a42\\u0a47\\u0a48\\u0a4b-\\u0a4d\\u0a51\\u0a59-\\u0a5c\\u0a5e\\u0a66-\\u0a76',
  // Thai; Lao; Khmer.
  '\\u0e01-\\u0e3a\\u0e3f-\\u0e5b\\u0e81\\u0e82\\u0e84\\u0e86-\\u0e8a\\u0e8c-\\u0ea3\\u0ea5\\u0ea7-\\u0ebd\\u0ec0-\\u0ec4',
  '\\u0ec6\\u0ec8-\\u0ece\\u0ed0-\\u0ed9\\u0edc-\\u0edf\\u1780-\\u17dd\\u17e0-\\u17e9\\u17f0-\\u17f9\\u19e0-\\u19ff',
  // Chinese and Japanese, with kana, bopomofo and wide signs; Korean.
  '\\u3000-\\u303f\\u3041-\\u3096\\u3099-\\u30ff\\u3105-\\u312f\\u31f0-\\u31ff\\u3400-\\u4db5\\u4e00-\\u9fef',
  '\\ufa0e\\ufa0f\\ufa11\\ufa13\\ufa14\\ufa1f\\ufa21\\ufa23\\ufa24\\ufa27\\ufa28\\ufa29',
  '\\uff01-\\uff9f\\uffe0-\\uffe6\\u3131-\\u318e\\uac00-\\ud7a3',
].join('')

/** The accessible profile refuses any other, and one name in another script must not cost a county its whole document. */
const notSettable = new RegExp(`[^${settable}]`, 'gu')

const joins = '[\\p{Script=Arabic}\\p{Script=Devanagari}\\p{Script=Gurmukhi}\\p{Script=Khmer}]'

/**
 * Marks that are not seen. Between two letters of a script in which letters join, the two that join and part them stay:
 * without them a Persian word is misspelt.
 */
const unseen = new RegExp(
  `(?<!${joins})[\\u200c\\u200d]|[\\u200c\\u200d](?!${joins})|(?![\\u200c\\u200d])\\p{Cf}`,
  'gu',
)

/** True when a PDF would show an empty box in place of some of its letters, or a form a question mark: the page beside it then says so. */
export const losesLetters = (text: string): boolean => !text.includes('□') && settableText(text).includes('□')

/**
 * The text with each character that cannot be set as an empty box. Controls become a space; marks that are not seen,
 * such as those of direction, go.
 */
export const settableText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(unseen, '')
    .replace(notSettable, (one) => (/\s|\p{Cc}/u.test(one) ? ' ' : '□'))
