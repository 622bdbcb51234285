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
