import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fontkit from '@pdf-lib/fontkit'
import { settableText } from '../typeset/settable-text.ts'

const file = 'atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf'

export const fontBytes = (): Uint8Array =>
  (bytes ??= readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/${file}`)))

let bytes: Uint8Array | undefined

/** Glyph number and width, in thousandths of the size. */
type Glyph = { readonly hex: string; readonly width: number }

type FormFont = {
  readonly ascent: number
  readonly descent: number
  glyph(character: string): Glyph
}

/** The typeface of filled-in text, parsed once for the life of the process. */
export function formFont(): FormFont {
  parsed ??= parseFont()
  return parsed
}

let parsed: FormFont | undefined

function parseFont(): FormFont {
  const font = fontkit.create(Buffer.from(fontBytes()))
  const perThousand = 1000 / font.unitsPerEm
  const kept = new Map<string, Glyph>()
  const read = (character: string): Glyph => {
    const glyph = font.glyphForCodePoint(nearest(character).codePointAt(0) ?? 32)
    return { hex: glyph.id.toString(16).padStart(4, '0'), width: glyph.advanceWidth * perThousand }
  }
  // A letter whose marks the typeface has not all got loses the last of them: better than a question mark in a name.
  const nearest = (character: string): string => {
    if (font.hasGlyphForCodePoint(character.codePointAt(0) ?? 32)) return character
    const parts = [...character.normalize('NFD')]
    return parts.length === 1 ? '?' : nearest(parts.slice(0, -1).join('').normalize('NFC'))
  }
  return {
    ascent: font.ascent * perThousand,
    descent: font.descent * perThousand,
    glyph: (character) => {
      const known = kept.get(character)
      if (known) return known
      const glyph = read(character)
      kept.set(character, glyph)
      return glyph
    },
  }
}

export const textWidth = (text: string, size: number): number => (widthsOf(text) * size) / 1000

function widthsOf(text: string): number {
  const font = formFont()
  let total = 0
  for (const one of text) total += font.glyph(one).width
  return total
}

export const glyphsOf = (text: string): string => [...text].map((one) => formFont().glyph(one).hex).join('')

/** The lines of a text within a width, broken at spaces; a word longer than a line is cut where it is full. */
export function wrapLines(text: string, width: number, size: number): readonly string[] {
  return settableText(text)
    .split('\n')
    .flatMap((paragraph) => wrapParagraph(paragraph, width, size))
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
