import type { Assumption, Assumptions } from '../assumption/assumption.ts'
import type { PlanBench } from './plan-bench.ts'
import { rolloutQuestion } from './rollout-question.rules.ts'
import { couldSuffice } from './settled-reach.rules.ts'
import { mayBeMet, solveFreed } from './solve-rollout.ts'

/** The assumptions with the least value found put in, and what must come with it; null when no value suffices. */
export type Least = { readonly value: number; readonly a: Assumptions } | null

/** The fewest hires a year with which every school is open by a year, money and all else as it is. */
export async function findFewestHires(bench: PlanBench, a: Assumptions, by: number): Promise<Least> {
  const none = { ...a, hires_per_year: 0 }
  const setting = bench.setting(none)
  if (!couldSuffice(setting, by, ['hires_per_year'])) return null
  const freedom = { free: ['hires_per_year'], least: 'hires_per_year' } as const
  const question = rolloutQuestion(setting, { everySchoolBy: by })
  const freed = await solveFreed(bench.desk, question, freedom)
  if (freed.openings === null) return null
  const value = freed.amounts.hires_per_year ?? 0
  return { value, a: { ...a, hires_per_year: value } }
}

const cent = 0.01

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
  const most = Math.round(range.most / cent)
  const rate = await lowestPossible(bench, a, by, Math.round(range.least / cent), most)
  if (rate === null) return null
  for (let step = 0, cents = rate; cents <= most; step++, cents = rate + 2 ** step) {
    const at = { ...a, pps_rate: cents / 100 }
    const freedom = { free: ['cash_once'], least: 'cash_once' } as const
    const question = rolloutQuestion(bench.setting(at), { everySchoolBy: by })
    const freed = await solveFreed(bench.desk, question, freedom)
    if (freed.openings === null) continue
    return { value: at.pps_rate, a: { ...at, cash_once: a.cash_once + (freed.amounts.cash_once ?? 0) } }
  }
  return null
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
