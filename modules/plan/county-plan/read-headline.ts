import type { Tx } from '#platform/database.ts'
import { plainAsks } from '../question/question.ts'
import { listScenarios } from '../scenario/scenario.queries.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { CountyPlan } from './county-plan.ts'
import type { PlanDesk } from './plan-desk.ts'

/** The plan a county is shown by: the one its office confirmed last, else the product's own of today. */
export async function readHeadline(desk: PlanDesk, tx: Tx): Promise<CountyPlan> {
  return desk.read(tx, lastConfirmed(await listScenarios(tx))?.asks ?? plainAsks)
}

function lastConfirmed(scenarios: readonly Scenario[]): Scenario | undefined {
  return scenarios
    .filter(({ state }) => state === 'confirmed')
    .toSorted((one, other) => ((one.confirmedOn ?? '') < (other.confirmedOn ?? '') ? 1 : -1))[0]
}
