import { settableText } from '../typeset/settable-text.ts'
import { isLeftward } from './line-order.rules.ts'
import { textWidth } from './line-shape.ts'

/** A line and whether its paragraph reads from right to left. */
export type Line = { readonly text: string; readonly leftward: boolean }

/** The lines of a text within a width, broken at spaces; a word longer than a line is cut where it is full. */
export function wrapLines(text: string, width: number, size: number): readonly Line[] {
  return settableText(text)
    .split('\n')
    .flatMap((paragraph) => {
      const leftward = isLeftward(paragraph)
      return wrapParagraph(paragraph, width, size).map((line) => ({ text: line, leftward }))
    })
}

function wrapParagraph(paragraph: string, width: number, size: number): readonly string[] {
  const lines: string[] = []
  const space = textWidth(' ', size)
  let line = ''
  let taken = 0
  for (const word of paragraph.split(' ').flatMap((one) => cutWord(one, width, size))) {
    const wide = textWidth(word, size)
    if (line !== '' && taken + space + wide > width) {
      lines.push(line)
      line = word
      taken = wide
    } else {
      taken += line === '' ? wide : space + wide
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line]
}

function cutWord(word: string, width: number, size: number): readonly string[] {
  if (textWidth(word, size) <= width) return [word]
  const parts: string[] = []
  let part = ''
  for (const character of word) {
    if (part !== '' && textWidth(part + character, size) > width) {
      parts.push(part)
      part = character
    } else part += character
  }
  return [...parts, part]
}
