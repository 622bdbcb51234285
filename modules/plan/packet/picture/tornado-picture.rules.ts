import { axisOf } from './axis.rules.ts'
import { drawing, element, forest, ink, line, type Picture, paper, stone, text } from './picture.ts'

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
const rowHeight = 42
const frame = { left: 20, right: 700, top: 44 }

/** What each assumption at its low and its high value makes of the net, the widest first. Hollow is low, filled is high. */
export function tornadoPicture({ alt, baseCents, baseText, bars, money }: TornadoPicture): Picture {
  const axis = axisOf(
    [baseCents, ...bars.flatMap(({ lowCents, highCents }) => [lowCents, highCents])],
    frame.left,
    frame.right,
    6,
  )
  const bottom = frame.top + bars.length * rowHeight
  const base = axis.at(baseCents)
  const anchor = base < width / 3 ? 'start' : base > (2 * width) / 3 ? 'end' : 'middle'
  const parts = [
    ...axis.ticks.map(
      (tick) =>
        line([axis.at(tick), frame.top], [axis.at(tick), bottom], {
          stroke: tick === 0 ? ink : stone,
          'stroke-width': tick === 0 ? 1.2 : 0.5,
        }) + text(axis.at(tick), bottom + 18, money(tick), { size: 12, anchor: 'middle' }),
    ),
    ...bars.map((bar, index) => {
      const y = frame.top + index * rowHeight
      return (
        part(base, axis.at(bar.lowCents), y + 20, true) +
        part(base, axis.at(bar.highCents), y + 20, false) +
        text(frame.left, y + 14, `${bar.label}: ${bar.lowText} – ${bar.highText}`, { size: 13 })
      )
    }),
    line([base, frame.top - 6], [base, bottom], { stroke: ink, 'stroke-width': 2 }),
    text(base, frame.top - 14, baseText, { size: 13, bold: true, anchor }),
  ]
  return { svg: drawing(width, bottom + 30, parts), alt }
}

const part = (from: number, to: number, y: number, hollow: boolean): string =>
  element('rect', {
    x: Math.min(from, to),
    y,
    width: Math.abs(to - from),
    height: 14,
    fill: hollow ? paper : forest,
    stroke: ink,
    'stroke-width': 1.2,
  })
