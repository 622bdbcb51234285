import { scaleLinear } from 'd3-scale'

export type Axis = {
  /** Pixels from the top of the drawing. */
  readonly y: (value: number) => number
  readonly ticks: readonly number[]
}

/** A vertical axis that always holds zero, with round ends. */
export function verticalAxis(values: readonly number[], top: number, bottom: number, tickCount = 4): Axis {
  const scale = scaleLinear([Math.min(0, ...values), Math.max(0, ...values) || 1], [bottom, top]).nice(
    tickCount,
  )
  return { y: (value) => round(scale(value)), ticks: scale.ticks(tickCount) }
}

/** Where value `index` of `count` stands, in percent of the width: edges kept clear for markers. */
export function across(index: number, count: number): number {
  return count < 2 ? 50 : round(1.5 + (97 * index) / (count - 1))
}

/** A share of the width in percent on a scale that always holds zero. */
export function horizontalScale(values: readonly number[]): (value: number) => number {
  const scale = scaleLinear([Math.min(0, ...values), Math.max(0, ...values) || 1], [0, 100])
  return (value) => round(scale(value))
}

/** One decimal: finer than a pixel and half the bytes. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}
