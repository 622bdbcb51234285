/** A text in UTF-16 with its mark, as hexadecimal: the one form in which every character survives in a PDF. */
export const textString = (text: string): string =>
  `<FEFF${[...new Array(text.length).keys()].map((at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('')}>`
