import type { Assumption, AssumptionName, Assumptions } from '../assumption/assumption.ts'
import type { PlanDocument } from '../document/plan-document.ts'
import { groundFor, type PlanInput } from '../document/plan-input.ts'
import type { Opening } from '../money/plan-horizon.ts'
import { needsOf, planSetting, takenOut } from '../rollout/plan-setting.rules.ts'
import type { PlanWorld } from './plan-event.ts'
import type { RiskPlan } from './plan-result.rules.ts'

/** A plan as events, draws and single changes try it: what they hold, what they change, and the ranges. */
export type RiskSetting = {
  readonly plan: RiskPlan
  readonly world: PlanWorld
  readonly list: readonly Assumption[]
}

/**
 * What the risks of a plan are read from: its input, and its document, whose openings are held. Without a document
 * only the sites that are open already count as open. The document's assumptions go before the input's, since planning
 * may have found one.
 */
export function riskSetting(input: PlanInput, document: PlanDocument | null): RiskSetting {
  const list = document?.assumptions ?? input.assumptions.list
  const assumptions = document === null ? input.assumptions.values : valuesOf(list)
  const ground = groundFor(input)
  const needs = needsOf(ground, assumptions)
  const { horizon, plans } = planSetting(ground, needs, assumptions)
  const opensIn = new Map(document?.schools.map(({ cds, opensInYear }) => [cds, opensInYear]) ?? [])
  const out = takenOut(ground.marks)
  return {
    plan: {
      needs,
      options: {
        openCds: new Set(plans.flatMap(({ cds, openNow }) => (openNow ? [cds] : []))),
        promise: ground.promise,
        addedPosts: ground.addedPosts,
        measuredMediCalShares: ground.measuredMediCalShares,
        standings: ground.standings,
        draws: 0,
      },
      horizon,
      asked: plans.map(({ cds, standing }) => standing === 'served' && !out.has(cds)),
      openings: plans.map(({ cds, openNow }): Opening => {
        const year = opensIn.get(cds) ?? null
        return openNow ? 'open' : year === null ? null : year - horizon.firstYear
      }),
    },
    world: { assumptions, grants: ground.grants, leaverShareByYear: ground.leaverShareByYear },
    list,
  }
}

const valuesOf = (list: readonly Assumption[]): Assumptions =>
  Object.fromEntries(list.map(({ name, value }) => [name, value])) as Record<AssumptionName, number>
