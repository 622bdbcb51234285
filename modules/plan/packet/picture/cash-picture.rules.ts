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
  tenths,
  text,
  textWidth,
} from './picture.ts'

export type CashPicture = {
  readonly alt: string
  /** 'YYYY-MM', July first. */
  readonly months: readonly string[]
  readonly cashCents: readonly number[]
  readonly floorCents: number
  readonly floorText: string
  readonly lowestText: string
  readonly money: (cents: number) => string
  /** '2026–27' under the twelve months of a school year. */
  readonly schoolYear: (year: number) => string
}

const width = 720
const leastCents = 1000_00
const height = 300
const frame = { left: 92, right: 712, top: 28, bottom: 258 }

/** Cash at the end of each month as one line, with zero, the floor and the lowest month marked. */
export function cashPicture(given: CashPicture): Picture {
  const { cashCents, floorCents } = given
  // A balance that never moves still stands on a scale of some dollars.
  const axis = axisOf([...cashCents, floorCents, leastCents], frame.bottom, frame.top)
  const x = (index: number) =>
    cashCents.length < 2
      ? (frame.left + frame.right) / 2
      : frame.left + ((frame.right - frame.left) * index) / (cashCents.length - 1)
  const path = cashCents.map((cents, index) => tenths([x(index), axis.at(cents)])).join('L')
  const parts = [
    ...axis.ticks.map((tick) => tickLine(axis.at(tick), given.money(tick), tick === 0)),
    ...yearMarks(given, x),
    ...(floorCents === 0 ? [] : [floorLine(axis.at(floorCents), given.floorText)]),
    element('path', {
      d: `M${path}`,
      fill: 'none',
      stroke: forest,
      'stroke-width': 2.6,
      'stroke-linejoin': 'round',
    }),
    ...lowestMark(given, x, axis.at),
  ]
  return { svg: drawing(width, height, parts), alt: given.alt }
}

function tickLine(y: number, label: string, isZero: boolean): string {
  const look = isZero ? { stroke: ink, 'stroke-width': 1.2 } : { stroke: stone, 'stroke-width': 0.5 }
  return (
    line([frame.left, y], [frame.right, y], look) +
    text(frame.left - 8, y + 4, label, { size: 12.5, anchor: 'end' })
  )
}

const floorLine = (y: number, label: string): string =>
  line([frame.left, y], [frame.right, y], { stroke: ink, 'stroke-width': 1.2, 'stroke-dasharray': '6 4' }) +
  text(frame.right, y - 5, label, { size: 12, anchor: 'end' })

function yearMarks({ months, schoolYear }: CashPicture, x: (index: number) => number): readonly string[] {
  const every = Math.ceil(months.length / 12 / 9)
  return months.flatMap((month, index) => {
    if (index % 12 !== 0 || (index / 12) % every !== 0) return []
    const look = { stroke: stone, 'stroke-width': 0.8 }
    return [
      line([x(index), frame.bottom], [x(index), frame.bottom + 8], look),
      text(x(index), frame.bottom + 24, schoolYear(Number(month.slice(0, 4))), { size: 12.5 }),
    ]
  })
}

/** The lowest month, named above the drawing so that its name lies on no line. */
function lowestMark(
  { cashCents, lowestText }: CashPicture,
  x: (index: number) => number,
  y: (cents: number) => number,
): readonly string[] {
  if (cashCents.length === 0) return []
  const lowest = Math.min(...cashCents)
  const at = [x(cashCents.indexOf(lowest)), y(lowest)] as const
  const half = textWidth(lowestText, 13) / 2
  const middle = Math.min(frame.right - half, Math.max(frame.left + half, at[0]))
  return [
    line([at[0], frame.top - 8], [at[0], at[1]], {
      stroke: ink,
      'stroke-width': 0.8,
      'stroke-dasharray': '2 3',
    }),
    element('circle', { cx: at[0], cy: at[1], r: 5, fill: paper, stroke: ink, 'stroke-width': 2 }),
    text(middle, frame.top - 13, lowestText, { size: 13, bold: true, anchor: 'middle' }),
  ]
}
