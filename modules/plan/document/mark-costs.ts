import { PlanBench } from '../rollout/plan-bench.ts'
import type { PlanSetting } from '../rollout/plan-setting.ts'
import { settledNetOf, sharesOf } from '../rollout/rollout.rules.ts'
import type { Rollout, RolloutQuestion } from '../rollout/rollout.ts'
import { type Asking, rolloutQuestion } from '../rollout/rollout-question.rules.ts'
import { solveRollout } from '../rollout/solve-rollout.ts'
import type { PlanMark } from './plan-document.ts'

/** Each mark is a whole plan more to work out: past this many, marks are listed without what they cost. */
const mostSolved = 12

/** What each mark costs: the plan without it alone, less the plan with it. */
export async function markCosts(
  bench: PlanBench,
  setting: PlanSetting,
  rollout: Rollout,
  asking: Asking,
): Promise<readonly PlanMark[]> {
  const { marks } = bench.ground
  const withAll = worthOfPlan(setting, rolloutQuestion(setting, asking), rollout)
  const costs: PlanMark[] = []
  for (const [index, mark] of marks.entries()) {
    const unknown = { mark, objectiveLost: null, netLostCents: null }
    if (withAll === null || index >= mostSolved) {
      costs.push(unknown)
      continue
    }
    const ground = { ...bench.ground, marks: marks.filter((other) => other !== mark) }
    const without = new PlanBench(ground, bench.needs, bench.desk.solver).setting(setting.a)
    const question = rolloutQuestion(without, asking)
    const worth = worthOfPlan(without, question, await solveRollout(bench.desk, question))
    costs.push(
      worth === null
        ? unknown
        : { mark, objectiveLost: worth.served - withAll.served, netLostCents: worth.net - withAll.net },
    )
  }
  return costs
}

/** Need-weighted student-years without any preference, so that plans with other marks can be compared, and net. */
function worthOfPlan(setting: PlanSetting, question: RolloutQuestion, { openings }: Rollout) {
  if (openings === null) return null
  const plans = new Map(setting.plans.map((plan) => [plan.cds, plan]))
  const weight = (cds: string) => (plans.get(cds)?.need ?? 0) * (plans.get(cds)?.enrollment ?? 0)
  const served = question.units.reduce((sum, unit, index) => {
    const year = openings[index] ?? null
    return sum + (year === null ? 0 : weight(unit.cds) * (question.years - year))
  }, 0)
  const openNow = setting.open.reduce((sum, { cds }) => sum + weight(cds) * question.years, 0)
  return { served: served + openNow, net: settledNetOf(question, sharesOf(openings)) }
}
