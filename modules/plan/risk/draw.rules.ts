import type { Assumption, AssumptionName, Assumptions } from '../assumption/assumption.ts'
import { type SeededRandom, seededRandom } from './seeded-random.rules.ts'
import type { PlanResult } from './tornado.rules.ts'

/** What one draw comes to: the plan's result, and for each year whether settled revenue covered the cost. */
export type DrawResult = PlanResult & { readonly yearPays: readonly boolean[] }

/** The middle and the tenths of a figure. "Never" counts as later or higher than anything and is not dropped. */
export type Spread = { readonly tenth: number; readonly median: number; readonly ninetieth: number }

/**
 * A range under these inputs, not a probability of the future. Draws are independent of each other, although rate,
 * pass-through and payer mix hang together in life.
 */
export type DrawSummary = {
  readonly draws: number
  readonly seed: number
  readonly netCents: Spread
  readonly breakEvenRate: Spread
  readonly fullCoverageYear: Spread
  /** Share of draws without full coverage in any year. */
  readonly neverCovered: number
  /** Share of draws in which settled revenue covers cost, for each year. */
  readonly yearPays: readonly number[]
}

export type DrawRequest = { readonly draws: number; readonly seed: number }

/** Draws every range once a round. `progress` is called with the rounds done, for a page that shows it. */
export function drawPlans(
  list: readonly Assumption[],
  values: Assumptions,
  resultOf: (drawn: Assumptions) => DrawResult,
  { draws, seed }: DrawRequest,
  progress: (done: number) => void = () => {},
): DrawSummary {
  const random = seededRandom(seed)
  const results: DrawResult[] = []
  for (let draw = 0; draw < draws; draw++) {
    results.push(resultOf(drawAssumptions(list, values, random)))
    if ((draw + 1) % 100 === 0) progress(draw + 1)
  }
  return summaryOf(results, { draws, seed })
}

/** One value for each range, triangular with its peak at the value in use. */
export function drawAssumptions(
  list: readonly Assumption[],
  values: Assumptions,
  random: SeededRandom,
): Assumptions {
  const drawn: Record<AssumptionName, number> = { ...values }
  for (const item of list) {
    if (item.low < item.high) drawn[item.name] = triangular(item.low, values[item.name], item.high, random())
  }
  // What Medi-Cal leaves is the most that commercial visits can be.
  drawn.mix_commercial = Math.min(drawn.mix_commercial, 1 - drawn.mix_medi_cal_pps)
  return drawn
}

/** The value of a triangular distribution at a place in [0, 1); a peak outside the range is brought to its end. */
export function triangular(low: number, peak: number, high: number, place: number): number {
  const top = Math.min(high, Math.max(low, peak))
  const split = (top - low) / (high - low)
  return place < split
    ? low + Math.sqrt(place * (high - low) * (top - low))
    : high - Math.sqrt((1 - place) * (high - low) * (high - top))
}

function summaryOf(results: readonly DrawResult[], request: DrawRequest): DrawSummary {
  const years = results[0]?.yearPays.length ?? 0
  const shareOf = (is: (result: DrawResult) => boolean) =>
    results.filter(is).length / Math.max(1, results.length)
  return {
    ...request,
    netCents: spreadOf(results.map((result) => result.netCents)),
    breakEvenRate: spreadOf(results.map((result) => result.breakEvenRate ?? Number.POSITIVE_INFINITY)),
    fullCoverageYear: spreadOf(results.map((result) => result.fullCoverageYear)),
    neverCovered: shareOf((result) => result.fullCoverageYear === Number.POSITIVE_INFINITY),
    yearPays: Array.from({ length: years }, (_, year) => shareOf((result) => result.yearPays[year]!)),
  }
}

/** Nearest-rank tenths, so that a result is always one that was drawn, "never" included. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = Float64Array.from(values).sort()
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
  return { tenth: at(0.1), median: at(0.5), ninetieth: at(0.9) }
}
