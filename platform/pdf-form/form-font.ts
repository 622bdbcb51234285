import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fontkit, { type Font } from '@pdf-lib/fontkit'
import { guestFaces } from '../typeset/faces.ts'

const file = 'atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf'

const read = (path: string): Buffer =>
  readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/${path}`))

export const fontBytes = (): Uint8Array => (bytes ??= read(file))

let bytes: Uint8Array | undefined

/** Glyph number and width, in thousandths of the size. */
type Glyph = { readonly hex: string; readonly width: number }

type FormFont = {
  readonly ascent: number
  readonly descent: number
  has(character: string): boolean
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
  const has = (character: string) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 32)
  const readGlyph = (character: string): Glyph => {
    const glyph = font.glyphForCodePoint(nearest(character).codePointAt(0) ?? 32)
    return { hex: hexOf(glyph.id), width: glyph.advanceWidth * perThousand }
  }
  // A letter that no typeface has loses the last of its marks: better than a question mark in a name.
  const nearest = (character: string): string => {
    if (has(character)) return character
    const parts = [...character.normalize('NFD')]
    return parts.length === 1 ? '?' : nearest(parts.slice(0, -1).join('').normalize('NFC'))
  }
  return {
    ascent: font.ascent * perThousand,
    descent: font.descent * perThousand,
    has,
    glyph: (character) => {
      const known = kept.get(character)
      if (known) return known
      const glyph = readGlyph(character)
      kept.set(character, glyph)
      return glyph
    },
  }
}

export const hexOf = (glyph: number): string => glyph.toString(16).padStart(4, '0')

/** A typeface for letters that the house's own lacks, parsed when the first of them is met. */
export type Guest = { readonly name: string; readonly bytes: Uint8Array; readonly font: Font }

const guests = guestFaces.map(({ family, regular, letters }) => {
  let guest: Guest | undefined
  return {
    letters,
    open: () => (guest ??= opened(family, read(regular))),
  }
})

const opened = (family: string, bytes: Buffer): Guest => ({
  name: family.replaceAll(' ', ''),
  bytes,
  font: fontkit.create(bytes),
})

/** The guest that has a letter, or undefined where none has. */
export function guestWith(character: string): Guest | undefined {
  const found = guests.find(({ letters }) => letters.test(character))?.open()
  return found?.font.hasGlyphForCodePoint(character.codePointAt(0) ?? 32) ? found : undefined
}
