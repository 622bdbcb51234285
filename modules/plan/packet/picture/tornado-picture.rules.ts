import { axisOf } from './axis.rules.ts'
import {
  drawing,
  element,
  forest,
  ink,
  line,
  type Picture,
  paper,
  stone,
  text,
  textWidth,
  wrapped,
} from './picture.ts'

export type TornadoPicture = {
  readonly alt: string
  readonly baseCents: number
  readonly baseText: string
  readonly bars: readonly {
    readonly label: string
    readonly lowText: string
    readonly highText: string
    readonly lowCents: number
    readonly highCents: number
  }[]
  readonly money: (cents: number) => string
}

const width = 720
const rowHeight = 36
const frame = { left: 284, right: 700, top: 44 }
const labelSize = 12
/** Letters that fit beside the bars. */
const labelLetters = 44

/** What each assumption at its low and its high value makes of the net, the widest first. Hollow is low, filled is high. */
export function tornadoPicture({ alt, baseCents, baseText, bars, money }: TornadoPicture): Picture {
  const values = [baseCents, ...bars.flatMap(({ lowCents, highCents }) => [lowCents, highCents])]
  const axis = axisOf(values, frame.left, frame.right, 4)
  const bottom = frame.top + bars.length * rowHeight
  const base = axis.at(baseCents)
  const half = textWidth(baseText, 13) / 2
  const parts = [
    ...axis.ticks.map((tick) => tickLine(axis.at(tick), bottom, money(tick), tick === 0)),
    ...bars.map((bar, index) => {
      const y = frame.top + index * rowHeight
      return [
        ...label(`${bar.label}: ${bar.lowText} – ${bar.highText}`, y + rowHeight / 2),
        part(base, axis.at(bar.lowCents), y + 10, true),
        part(base, axis.at(bar.highCents), y + 10, false),
      ].join('')
    }),
    line([base, frame.top - 6], [base, bottom], { stroke: ink, 'stroke-width': 2 }),
    text(Math.min(width - half, Math.max(half, base)), frame.top - 14, baseText, {
      size: 13,
      bold: true,
      anchor: 'middle',
    }),
  ]
  return { svg: drawing(width, bottom + 30, parts), alt }
}

function tickLine(x: number, bottom: number, words: string, isZero: boolean): string {
  const look = isZero ? { stroke: ink, 'stroke-width': 1.2 } : { stroke: stone, 'stroke-width': 0.5 }
  const half = textWidth(words, 12) / 2
  return (
    line([x, frame.top], [x, bottom], look) +
    text(Math.min(width - half, x), bottom + 18, words, { size: 12, anchor: 'middle' })
  )
}

/** One line or two, so that no word lies under a bar. */
function label(words: string, middle: number): readonly string[] {
  const lines = wrapped(words, labelLetters)
  const first = middle + labelSize / 3 - ((lines.length - 1) * (labelSize + 2)) / 2
  return lines.map((content, index) =>
    text(frame.left - 12, first + index * (labelSize + 2), content, { size: labelSize, anchor: 'end' }),
  )
}

const part = (from: number, to: number, y: number, hollow: boolean): string =>
  element('rect', {
    x: Math.min(from, to),
    y,
    width: Math.abs(to - from),
    height: 16,
    fill: hollow ? paper : forest,
    stroke: ink,
    'stroke-width': 1.2,
  })
