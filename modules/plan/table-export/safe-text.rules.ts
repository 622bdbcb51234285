/**
 * A first character that makes a spreadsheet read a cell as a formula, wide forms of East Asian keyboards included.
 * What is not seen before it is no shelter: programs and file formats drop it.
 * Source: OWASP, "CSV Injection", owasp.org/www-community/attacks/CSV_Injection, read 2026-11-21.
 */
const startsFormula = /^[\s\p{C}\ufffd]*[=+\-@＝＋－＠]|^[\t\r\n]/u

/** Text that no spreadsheet takes for a formula: an apostrophe stands before it. Numbers never come here. */
export const safeText = (text: string): string => (startsFormula.test(text) ? `'${text}` : text)
