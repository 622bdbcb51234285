import type { Assumption, Assumptions } from '../assumption/assumption.ts'
import type { PlanBench } from './plan-bench.ts'
import { rolloutQuestion } from './rollout-question.rules.ts'
import { couldSuffice } from './settled-reach.rules.ts'
import { isMet, leastInFractions, mayBeMet, solveFreed } from './solve-rollout.ts'

/** The assumptions with the least value found put in, and what must come with it; null when no value suffices. */
export type Least = {
  readonly value: number
  /** No lower value suffices, whatever is tried; below `value` where whole openings were not searched through. */
  readonly provenLeast: number
  readonly a: Assumptions
} | null

/** The fewest hires a year with which every school is open by a year, money and all else as it is. */
export async function findFewestHires(
  bench: PlanBench,
  a: Assumptions,
  by: number,
  { most }: Pick<Assumption, 'most'>,
): Promise<Least> {
  const setting = bench.setting({ ...a, hires_per_year: 0 })
  if (!couldSuffice(setting, by, ['hires_per_year'])) return null
  const freedom = { free: ['hires_per_year'], least: 'hires_per_year' } as const
  const least = await leastInFractions(bench.desk, rolloutQuestion(setting, { everySchoolBy: by }), freedom)
  if (least === null) return null
  let provenLeast = least
  for (const hires of upwards(least, most)) {
    const at = { ...a, hires_per_year: hires }
    const { met, proven } = await isMet(bench.desk, rolloutQuestion(bench.setting(at), { everySchoolBy: by }))
    if (met) return { value: hires, provenLeast, a: at }
    if (proven && provenLeast === hires) provenLeast = hires + 1
  }
  return null
}

/**
 * The lowest visit rate with which every school is open by a year, with the cash once that it takes beyond the
 * opening cash: the low point comes before any rate has paid, so a rate alone is half an answer. Fractions find the
 * rate to the cent; whole openings confirm it, a little higher where they must be.
 */
export async function findLowestRate(
  bench: PlanBench,
  a: Assumptions,
  by: number,
  range: Pick<Assumption, 'least' | 'most'>,
): Promise<Least> {
  const most = Math.round(range.most * 100)
  const least = await lowestPossible(bench, a, by, Math.round(range.least * 100), most)
  if (least === null) return null
  const freedom = { free: ['cash_once'], least: 'cash_once' } as const
  for (const cents of upwards(least, most)) {
    const at = { ...a, pps_rate: cents / 100 }
    const question = rolloutQuestion(bench.setting(at), { everySchoolBy: by })
    const { openings, amounts } = await solveFreed({ ...bench.desk, hasty: true }, question, freedom)
    if (openings === null) continue
    const cash_once = a.cash_once + (amounts.cash_once ?? 0)
    return { value: at.pps_rate, provenLeast: least / 100, a: { ...at, cash_once } }
  }
  return null
}

/** From a value up, one by one at first and then by half of what has been added. */
function* upwards(from: number, to: number): Generator<number> {
  for (let value = from; value <= to; value += Math.max(1, Math.floor((value - from) / 2))) yield value
}

async function lowestPossible(
  bench: PlanBench,
  a: Assumptions,
  by: number,
  least: number,
  most: number,
): Promise<number | null> {
  const possible = async (cents: number) => {
    const setting = bench.setting({ ...a, pps_rate: cents / 100 })
    if (!couldSuffice(setting, by, ['cash_once'])) return false
    return mayBeMet(bench.desk, rolloutQuestion(setting, { everySchoolBy: by }), ['cash_once'])
  }
  if (!(await possible(most))) return null
  let [low, high] = [least, most]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (await possible(middle)) high = middle
    else low = middle + 1
  }
  return low
}
