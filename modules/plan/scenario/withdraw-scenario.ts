import type { Tx } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand } from '#platform/viewer.ts'
import { scenarioPolicy } from './scenario.policy.ts'
import { findScenario, insertWithdrawal } from './scenario.queries.ts'
import { type WithdrawRefusal, whyNotWithdraw } from './scenario.rules.ts'
import type { ScenarioId } from './scenario.ts'

/** Takes a draft or a confirmed scenario back; it stays to be read, as withdrawn. */
export async function withdrawScenario(
  tx: Tx,
  id: ScenarioId,
): Promise<Outcome<ScenarioId, WithdrawRefusal>> {
  demand(tx.viewer, scenarioPolicy, 'confirm')
  const refusal = whyNotWithdraw(found(await findScenario(tx, id)))
  if (refusal !== null || !(await insertWithdrawal(tx, id))) return refused('withdrawn')
  await record(tx, 'plan.scenario_withdrawn', id)
  return done(id)
}
