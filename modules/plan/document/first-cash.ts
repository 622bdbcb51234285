import type { PlanBench } from '../rollout/plan-bench.ts'
import type { PlanSetting } from '../rollout/plan-setting.ts'
import type { RolloutQuestion, UnitOpenings } from '../rollout/rollout.ts'
import { type Asking, rolloutQuestion } from '../rollout/rollout-question.rules.ts'
import { solveRollout } from '../rollout/solve-rollout.ts'
import type { FirstCash } from './plan-document.ts'

/**
 * Where nothing new opens: whether cash at the start is what it wants for, and how much would open schools that pay for
 * themselves in the last year. Null when even money without end opens none, since then it is not cash.
 */
export async function firstCash(
  bench: PlanBench,
  setting: PlanSetting,
  asking: Asking,
): Promise<FirstCash | null> {
  const question = rolloutQuestion(setting, asking)
  const free = { ...question, purse: { ...question.purse, floorCents: null } }
  const { openings } = await solveRollout(bench.desk, free)
  const schools = openings?.filter((opening) => opening !== null).length ?? 0
  if (openings === null || schools === 0) return null
  const one = leastForOne(question)
  return {
    forOneDollars: one,
    schools,
    forAllDollars: dollarsUp(wanting(question, openings)),
  }
}

/** The least for a single school that pays for itself, by people and cash alone; null when none does by itself. */
function leastForOne({ units, people, purse }: RolloutQuestion): number | null {
  const alone = units.flatMap((unit, index) => {
    if ((purse.settledNetCents ?? 0) + unit.settledNetCents < 0 || unit.days > people.hiresPerYear * 5)
      return []
    return [...unit.openings.keys()].map((year) =>
      wanting(
        { units, purse },
        units.map((_, row) => (row === index ? year : null)),
      ),
    )
  })
  return alone.length === 0 ? null : dollarsUp(Math.min(...alone))
}

/** Cents by which the lowest month of these openings lies below the floor. */
function wanting({ units, purse }: Pick<RolloutQuestion, 'units' | 'purse'>, openings: UnitOpenings): number {
  const cash = Float64Array.from(purse.cashCents)
  openings.forEach((year, index) => {
    const own = year === null ? undefined : units[index]!.openings.get(year)
    own?.forEach((cents, month) => {
      cash[month]! += cents
    })
  })
  return Math.max(0, (purse.floorCents ?? 0) - Math.min(...cash))
}

/** A round sum that is never too little. */
const dollarsUp = (cents: number): number => Math.ceil(cents / 100_00) * 100
