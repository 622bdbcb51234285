import { scaleLinear } from 'd3-scale'

export type Axis = { readonly at: (value: number) => number; readonly ticks: readonly number[] }

/** From one place to another; it always holds zero and ends at round values. */
export function axisOf(values: readonly number[], from: number, to: number, tickCount = 5): Axis {
  const low = Math.min(0, ...values)
  const high = Math.max(0, ...values)
  const scale = scaleLinear([low, high === low ? low + 1 : high], [from, to]).nice(tickCount)
  return { at: (value) => scale(value), ticks: scale.ticks(tickCount) }
}
