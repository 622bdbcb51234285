import { performance } from 'node:perf_hooks'

/** One row of the table: what was measured, what it was held against, and whether it met its goal. */
export type BenchRow = {
  readonly name: string
  readonly measured: string
  readonly goal: string
  readonly met: boolean | 'void'
  readonly detail: string
  /** Every raw sample, kept as JSON. */
  readonly samples: unknown
}

export type Bench = {
  readonly name: string
  readonly about: string
  readonly run: () => Promise<readonly BenchRow[]>
}

export type Ratios = {
  readonly median: number
  readonly least: number
  readonly most: number
  readonly swing: number
}

/** A B A B …: the ratio of each pair, and how far the denominator swung. Over 15 % the run is void. */
export async function pairs(
  ours: () => Promise<number>,
  limit: () => Promise<number>,
  count = 7,
): Promise<{ readonly ratios: Ratios; readonly samples: readonly (readonly [number, number])[] }> {
  const samples: (readonly [number, number])[] = []
  await ours()
  await limit()
  for (let pair = 0; pair < count; pair++) samples.push([await ours(), await limit()])
  const ratios = samples.map(([a, b]) => a / b).toSorted((a, b) => a - b)
  const limits = samples.map(([, b]) => b)
  const middle = median(limits)
  return {
    samples,
    ratios: {
      median: median(ratios),
      least: ratios[0] ?? Number.NaN,
      most: ratios.at(-1) ?? Number.NaN,
      swing: Math.max(...limits.map((value) => Math.abs(value - middle) / middle)),
    },
  }
}

/** Milliseconds that some work took. */
export async function timed(work: () => Promise<unknown> | unknown): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** The value below which a share of the samples lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}
