import { formFont, type Guest, guestWith } from './form-font.ts'
import { drawnOrder, mirrored } from './line-order.rules.ts'
import { shapeRun } from './shape-run.ts'

/** A glyph of a guest and where the pen goes: thousandths of the size. */
export type Placed = {
  readonly glyph: number
  readonly codePoints: readonly number[]
  readonly width: number
  readonly advance: number
  readonly right: number
  readonly rise: number
}

/** A piece of a line in one typeface, as it is drawn from left to right. */
export type Piece =
  | { readonly guest: null; readonly text: string }
  | { readonly guest: Guest; readonly text: string; readonly placed: readonly Placed[] }

const ascii = /^[ -~\n]*$/
const space = /\s/
const letter = /\p{L}/u
const joined = /[\p{M}\u200c\u200d]/u

/** Whether the house's typeface alone draws a text, letter by letter from left to right. */
export function isPlain(text: string): boolean {
  if (ascii.test(text)) return true
  const font = formFont()
  for (const one of text)
    if (joined.test(one) || !(font.has(one) || guestWith(one) === undefined)) return false
  return true
}

export const textWidth = (text: string, size: number): number => (widthOf(text) * size) / 1000

const widths = new Map<string, number>()
const mostKept = 5000

/** In thousandths of the size. */
function widthOf(text: string): number {
  if (ascii.test(text)) return houseWidth(text)
  const known = widths.get(text)
  if (known !== undefined) return known
  const width = isPlain(text) ? houseWidth(text) : shapedWidth(text)
  if (widths.size >= mostKept) widths.clear()
  widths.set(text, width)
  return width
}

function houseWidth(text: string): number {
  const font = formFont()
  let total = 0
  for (const one of text) total += font.glyph(one).width
  return total
}

function shapedWidth(text: string): number {
  let total = 0
  for (const piece of shapeLine(text, false))
    total +=
      piece.guest === null
        ? houseWidth(piece.text)
        : piece.placed.reduce((sum, { advance }) => sum + advance, 0)
  return total
}

/** A line as it is drawn; `leftward` when its text reads from right to left. */
export const shapeLine = (line: string, leftward: boolean): readonly Piece[] =>
  drawnOrder(line, leftward).flatMap((stretch) => {
    const pieces = facesOf(stretch.text).map(({ guest, text }) =>
      guest === null
        ? { guest, text: stretch.leftward ? [...text].reverse().map(mirrored).join('') : text }
        : { guest, text, placed: placedBy(guest, text) },
    )
    return stretch.leftward ? pieces.reverse() : pieces
  })

type Faced = { text: string; readonly guest: Guest | null }

/** A text by typeface. A word with a letter that the house lacks is drawn by the guest as far as the guest can. */
function facesOf(text: string): readonly Faced[] {
  const pieces: Faced[] = []
  const add = (guest: Guest | null, one: string) => {
    const last = pieces.at(-1)
    if (last && last.guest === guest) last.text += one
    else pieces.push({ text: one, guest })
  }
  for (const word of text.split(/(?<=\s)|(?=\s)/)) {
    if (space.test(word)) add(null, word)
    else for (const [one, guest] of facedWord(word)) add(guest, one)
  }
  return pieces
}

function facedWord(word: string): readonly (readonly [string, Guest | null])[] {
  const font = formFont()
  const characters = [...word]
  const whole = characters.map((one) => (font.has(one) && !joined.test(one) ? undefined : guestWith(one)))
  const guestOf = whole.find((guest) => guest !== undefined)
  return characters.map((one, at) => {
    const own = whole[at]
    if (own !== undefined) return [one, own]
    const drawnByGuest = guestOf !== undefined && (letter.test(one) || joined.test(one) || !font.has(one))
    return [one, drawnByGuest && guestOf.font.hasGlyphForCodePoint(one.codePointAt(0) ?? 32) ? guestOf : null]
  })
}

const kept = new Map<string, readonly Placed[]>()

/** The guest's own shaping: joined letters, marks in their place, drawn from left to right in any script. */
function placedBy({ name, font }: Guest, text: string): readonly Placed[] {
  const key = `${name} ${text}`
  const known = kept.get(key)
  if (known) return known
  const { glyphs, positions } = shapeRun(font, text)
  const perThousand = 1000 / font.unitsPerEm
  const placed = glyphs.map((glyph, at) => ({
    glyph: glyph.id,
    codePoints: glyph.codePoints,
    width: glyph.advanceWidth * perThousand,
    advance: (positions[at]?.xAdvance ?? 0) * perThousand,
    right: (positions[at]?.xOffset ?? 0) * perThousand,
    rise: (positions[at]?.yOffset ?? 0) * perThousand,
  }))
  if (kept.size >= mostKept) kept.clear()
  kept.set(key, placed)
  return placed
}
