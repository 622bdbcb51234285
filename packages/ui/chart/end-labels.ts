import type { Axis } from './axis.ts'
import type { LineSeries } from './line-plot.tsx'

export type EndLabel = {
  readonly name: string
  readonly index: number
  readonly value: number
  readonly y: number
}

const lineHeight = 20

/** Each series named at its last value: above a line that rises, below one that falls, none upon another. */
export function endLabels(series: readonly LineSeries[], axis: Axis, bottom: number): readonly EndLabel[] {
  const wanted = series.flatMap(({ name, values }) => {
    const index = values.findLastIndex((value) => value !== null)
    const value = values[index]
    if (value === undefined || value === null) return []
    const before = values.slice(0, index).findLast((earlier) => earlier !== null) ?? value
    return [{ name, index, value, y: axis.y(value) + (value >= before ? -12 : 24) }]
  })
  let above = Number.NEGATIVE_INFINITY
  return wanted
    .toSorted((a, b) => a.y - b.y)
    .map((label) => {
      above = Math.max(Math.min(label.y, bottom), above + lineHeight)
      return { ...label, y: above }
    })
}
