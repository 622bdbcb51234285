import { formFont, glyphsOf, textWidth, wrapLines } from './form-font.ts'

const padding = 3
const sizes = [10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5, 6]

/** Rounded to hundredths: a printer sees no more, and the files stay small. */
const n = (value: number): string => String(Math.round(value * 100) / 100)

/** How a filled text looks, as content of a PDF: as large as it fits, and cut with … where the smallest does not. */
export function textLooks(value: string, kind: 'line' | 'text', width: number, height: number): string {
  if (value === '') return '/Tx BMC EMC'
  const room = { width: width - 2 * padding, height: height - 2 * padding }
  const text = kind === 'line' ? value.replaceAll('\n', ' ') : value
  const { size, lines } = fitted(text, kind, room)
  const { ascent, descent } = formFont()
  const leading = size * 1.2
  const first =
    kind === 'line'
      ? (height - ((ascent - descent) * size) / 1000) / 2 - (descent * size) / 1000
      : height - padding - (ascent * size) / 1000
  const shown = lines.map((line) => `<${glyphsOf(line)}> Tj T*`).join('\n')
  return `/Tx BMC q 1 1 ${n(width - 2)} ${n(height - 2)} re W n BT /FormFont ${n(size)} Tf 0 g ${n(leading)} TL ${n(padding)} ${n(first)} Td
${shown}
ET Q EMC`
}

type Fitted = { readonly size: number; readonly lines: readonly string[] }

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
    lines: [...kept.slice(0, -1), cutShort(kept.at(-1) ?? '', room.width, last.size)],
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
