import { formFont } from './form-font.ts'
import type { GuestFonts } from './guest-fonts.ts'
import { isPlain, type Piece, type Placed, shapeLine, textWidth } from './line-shape.ts'
import { changesPlaces } from './shape-run.ts'
import { textString } from './text-string.rules.ts'
import { type Line, wrapLines } from './wrap-lines.ts'

const padding = 3
const sizes = [10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5, 6]

/** Rounded to hundredths: a printer sees no more, and the files stay small. */
const n = (value: number): string => String(Math.round(value * 100) / 100)

export const blankLooks = '/Tx BMC EMC'

/** How a filled text looks, as content of a PDF: as large as it fits, and cut with … where the smallest does not. */
export function textLooks(
  value: string,
  kind: 'line' | 'text',
  { width, height }: { readonly width: number; readonly height: number },
  guests: GuestFonts,
): string {
  const room = { width: width - 2 * padding, height: height - 2 * padding }
  const text = kind === 'line' ? value.replaceAll('\n', ' ') : value
  const { size, lines } = fitted(text, kind, room)
  const { ascent, descent } = formFont()
  const leading = size * 1.2
  const first =
    kind === 'line'
      ? (height - ((ascent - descent) * size) / 1000) / 2 - (descent * size) / 1000
      : height - padding - (ascent * size) / 1000
  const shown = lines.map((line, at) => {
    const from = line.leftward ? width - padding - textWidth(line.text, size) : padding
    return `1 0 0 1 ${n(from)} ${n(first - at * leading)} Tm ${drawnLine(line, size, guests)}`
  })
  return `/Tx BMC q 1 1 ${n(width - 2)} ${n(height - 2)} re W n BT /FormFont ${n(size)} Tf 0 g
${shown.join('\n')}
ET Q EMC`
}

function drawnLine({ text, leftward }: Line, size: number, guests: GuestFonts): string {
  if (isPlain(text)) return houseGlyphs(text)
  const pieces = shapeLine(text, leftward).map((piece) => drawnPiece(piece, size, guests))
  // The next line begins in the house's own again.
  return `${pieces.join(' ')} /FormFont ${n(size)} Tf`
}

const houseGlyphs = (text: string): string =>
  `<${[...text].map((one) => formFont().glyph(one).hex).join('')}> Tj`

function drawnPiece(piece: Piece, size: number, guests: GuestFonts): string {
  if (piece.guest === null) return `/FormFont ${n(size)} Tf ${houseGlyphs(piece.text)}`
  const { guest, text, placed } = piece
  const drawn = placed.map((one) => drawnGlyph(one, guests.draw(guest, one), size)).join('')
  const shown = `/${guest.name} ${n(size)} Tf ${drawn}`
  return changesPlaces.test(text) ? `/Span << /ActualText ${textString(text)} >> BDC ${shown}EMC` : shown
}

/** A number in the array moves the pen to the left, in thousandths of the size. */
function drawnGlyph({ width, advance, right, rise }: Placed, hex: string, size: number): string {
  const before = right === 0 ? '' : `${n(-right)} `
  const back = width + right - advance
  const after = Math.abs(back) < 0.01 ? '' : ` ${n(back)}`
  const shown = `[${before}<${hex}>${after}] TJ `
  return rise === 0 ? shown : `${n((rise * size) / 1000)} Ts ${shown}0 Ts `
}

type Fitted = { readonly size: number; readonly lines: readonly Line[] }

function fitted(text: string, kind: 'line' | 'text', room: { width: number; height: number }): Fitted {
  const most = (size: number) => (kind === 'line' ? 1 : Math.max(1, Math.floor(room.height / (size * 1.2))))
  let last: Fitted = { size: 10, lines: [] }
  for (const size of sizes) {
    last = { size, lines: wrapLines(text, room.width, size) }
    if (last.lines.length <= most(size)) return last
  }
  const kept = last.lines.slice(0, most(last.size))
  return {
    size: last.size,
    lines: kept.map((line, at) =>
      at < kept.length - 1 ? line : { ...line, text: cutShort(line.text, room.width, last.size) },
    ),
  }
}

function cutShort(line: string, width: number, size: number): string {
  let cut = line
  while (cut !== '' && textWidth(`${cut}…`, size) > width) cut = cut.slice(0, -1)
  return `${cut.trimEnd()}…`
}

/** A circle's inside: the circle itself is drawn by the page, so that it prints in any reader. */
export function circleLooks(chosen: boolean, width: number): string {
  if (!chosen) return 'q Q'
  const [middle, radius] = [width / 2, width / 4]
  const bend = radius * 0.5523
  const [a, b, c, d] = [middle - radius, middle - bend, middle + bend, middle + radius].map(n)
  const m = n(middle)
  return `q 0 g ${d} ${m} m ${d} ${c} ${c} ${d} ${m} ${d} c ${b} ${d} ${a} ${c} ${a} ${m} c ${a} ${b} ${b} ${a} ${m} ${a} c ${c} ${a} ${d} ${b} ${d} ${m} c f Q`
}
