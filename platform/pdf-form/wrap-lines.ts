import { settableText } from '../typeset/settable-text.ts'
import { isLeftward } from './line-order.rules.ts'
import { textWidth } from './line-shape.ts'

/** A line and whether its paragraph reads from right to left. */
export type Line = { readonly text: string; readonly leftward: boolean }

/** The lines of a text within a width, broken between words; a word longer than a line is cut where it is full. */
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
  for (const { text, spaced } of partsOf(paragraph, width, size)) {
    const wide = textWidth(text, size)
    const between = spaced && line !== '' ? space : 0
    if (line !== '' && taken + between + wide > width) {
      lines.push(line)
      line = text
      taken = wide
    } else {
      line = between > 0 ? `${line} ${text}` : `${line}${text}`
      taken += between + wide
    }
  }
  return [...lines, line]
}

/** What stays together on a line, and whether a space stands before it. */
type Part = { readonly text: string; readonly spaced: boolean }

const partsOf = (paragraph: string, width: number, size: number): readonly Part[] =>
  paragraph.split(' ').flatMap((word) =>
    wordsWithin(word)
      .flatMap((one) => cutWord(one, width, size))
      .map((text, at) => ({ text, spaced: at === 0 })),
  )

/** Scripts that put no space between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u
const words = new Intl.Segmenter('en', { granularity: 'word' })
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** No line begins with what closes or goes on, and none ends with what opens. */
const staysBehind = /^[\p{Pe}\p{Pf}\p{Po}\p{M}々ーぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u
const staysBefore = /[\p{Ps}\p{Pi}]$/u

/** The words of a stretch without spaces, as the Unicode dictionaries find them. */
function wordsWithin(stretch: string): readonly string[] {
  if (!unspaced.test(stretch)) return [stretch]
  const known = kept.get(stretch)
  if (known !== undefined) return known
  const found: string[] = []
  for (const { segment } of words.segment(stretch)) {
    const last = found.at(-1)
    if (last !== undefined && (staysBehind.test(segment) || staysBefore.test(last)))
      found[found.length - 1] = last + segment
    else found.push(segment)
  }
  if (kept.size >= mostKept) kept.clear()
  kept.set(stretch, found)
  return found
}

/** One text is wrapped at several sizes until it fits. */
const kept = new Map<string, readonly string[]>()
const mostKept = 50

function cutWord(word: string, width: number, size: number): readonly string[] {
  if (textWidth(word, size) <= width) return [word]
  const parts: string[] = []
  let part = ''
  for (const { segment } of letters.segment(word)) {
    if (part !== '' && textWidth(part + segment, size) > width) {
      parts.push(part)
      part = segment
    } else part += segment
  }
  return [...parts, part]
}
