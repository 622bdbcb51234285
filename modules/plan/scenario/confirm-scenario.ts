import type { Tx } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand } from '#platform/viewer.ts'
import type { PlanDesk } from '../county-plan/plan-desk.ts'
import { scenarioPolicy } from './scenario.policy.ts'
import { findScenario, insertConfirmation } from './scenario.queries.ts'
import { type ConfirmRefusal, whyNotConfirm } from './scenario.rules.ts'
import type { ScenarioId } from './scenario.ts'

/** Confirms a scenario in the viewer's own name and on this day. */
export async function confirmScenario(
  tx: Tx,
  desk: Pick<PlanDesk, 'read'>,
  id: ScenarioId,
): Promise<Outcome<ScenarioId, ConfirmRefusal>> {
  demand(tx.viewer, scenarioPolicy, 'confirm')
  const scenario = found(await findScenario(tx, id))
  const { document, figures } = await desk.read(tx, scenario.asks)
  const refusal = whyNotConfirm(scenario, document !== null)
  if (refusal !== null) return refused(refusal)
  if (!(await insertConfirmation(tx, id, figures.dataEdition))) return refused('already_confirmed')
  await record(tx, 'plan.scenario_confirmed', id)
  return done(id)
}
