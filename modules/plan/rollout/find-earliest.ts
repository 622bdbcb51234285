import type { Assumptions } from '../assumption/assumption.ts'
import type { PlanBench } from './plan-bench.ts'
import type { PlanSetting } from './plan-setting.ts'
import type { Rollout } from './rollout.ts'
import { rolloutQuestion } from './rollout-question.rules.ts'
import { couldSuffice } from './settled-reach.rules.ts'
import { mayBeMet, solveRollout } from './solve-rollout.ts'

export type Earliest = {
  /** The first year, 0 the plan's first, by which every school is open; null when there is none in the plan. */
  readonly year: number | null
  /** Whether an earlier one is proven impossible. */
  readonly proven: boolean
  readonly rollout: Rollout | null
}

/** The least year with every school open: fractions rule years out, whole openings confirm the one that is named. */
export async function findEarliest(bench: PlanBench, a: Assumptions): Promise<Earliest> {
  const setting = bench.setting(a)
  let proven = true
  for (let year = await firstPossible(bench, setting); year < setting.horizon.years; year++) {
    const question = rolloutQuestion(setting, { everySchoolBy: year })
    const rollout = await solveRollout(bench.desk, question)
    if (rollout.openings !== null) return { year, proven, rollout }
    proven &&= rollout.status === 'infeasible'
  }
  return { year: null, proven, rollout: null }
}

async function firstPossible(bench: PlanBench, setting: PlanSetting): Promise<number> {
  let [low, high] = [0, setting.horizon.years]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const could = couldSuffice(setting, middle, [])
    if (could && (await mayBeMet(bench.desk, rolloutQuestion(setting, { everySchoolBy: middle }), [])))
      high = middle
    else low = middle + 1
  }
  return low
}
