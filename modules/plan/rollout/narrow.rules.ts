import type { LinearProgram } from './linear-program.ts'
import type { RolloutProgram } from './rollout.rules.ts'

/** What the fractions leave behind: their values, and what each column out of its place would cost. */
export type FractionPoint = { readonly values: Float64Array; readonly reducedCosts: Float64Array }

/** The openings that fractions are least sure of, at most so many, numbered as columns. */
export function mostDoubtful(
  made: RolloutProgram,
  { values, reducedCosts }: FractionPoint,
  most: number,
): ReadonlySet<number> {
  const columns = openingColumns(made)
  const isPart = (column: number) => Math.abs(values[column]! - Math.round(values[column]!)) > 1e-6
  // Equal ones are taken from all over the county, not from the front of the list.
  const scattered = (column: number) => (column * 7919) % 104_729
  const rank = new Map(
    columns.map((column) => [column, isPart(column) ? -1 : Math.abs(reducedCosts[column]!)] as const),
  )
  columns.sort((a, b) => rank.get(a)! - rank.get(b)! || scattered(a) - scattered(b) || a - b)
  return new Set(columns.slice(0, most))
}

/**
 * The openings that a plan better than a known one may have otherwise than the fractions: any other would cost more
 * than lies between that plan and the bound, so no better plan is lost by leaving it where it is.
 */
export function worthTrying(
  made: RolloutProgram,
  { reducedCosts }: FractionPoint,
  room: number,
): ReadonlySet<number> {
  return new Set(openingColumns(made).filter((column) => Math.abs(reducedCosts[column]!) <= room + 1e-6))
}

/** The program with every opening but the free ones held where the fractions have it. */
export function narrowed(
  made: RolloutProgram,
  { values }: FractionPoint,
  free: ReadonlySet<number>,
): LinearProgram {
  const lower = [...made.program.columns.lower]
  const upper = [...made.program.columns.upper]
  for (const column of openingColumns(made)) {
    if (free.has(column)) continue
    lower[column] = Math.round(values[column]!)
    upper[column] = lower[column]!
  }
  return { ...made.program, columns: { ...made.program.columns, lower, upper } }
}

const openingColumns = (made: RolloutProgram): number[] =>
  made.openingColumns.flatMap((years) => [...years.values()])
