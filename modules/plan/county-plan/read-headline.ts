import type { Tx } from '#platform/database.ts'
import { plainAsks } from '../question/question.ts'
import { listSharedScenarios } from '../scenario/scenario.queries.ts'
import { whoseOf } from '../scenario/scenario.rules.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { CountyPlan } from './county-plan.ts'
import type { PlanDesk } from './plan-desk.ts'

/** The plan a county is shown by: the one its office confirmed last of those it shared, else the product's own of today. */
export async function readHeadline(desk: PlanDesk, tx: Tx): Promise<CountyPlan> {
  const scenario = lastConfirmed(await listSharedScenarios(tx))
  return scenario === undefined ? desk.read(tx, plainAsks) : desk.read(tx, scenario.asks, whoseOf(scenario))
}

function lastConfirmed(scenarios: readonly Scenario[]): Scenario | undefined {
  return scenarios
    .filter(({ state }) => state === 'confirmed')
    .toSorted((one, other) => ((one.confirmedOn ?? '') < (other.confirmedOn ?? '') ? 1 : -1))[0]
}
