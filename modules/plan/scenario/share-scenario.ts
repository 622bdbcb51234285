import type { Tx } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand } from '#platform/viewer.ts'
import { scenarioPolicy } from './scenario.policy.ts'
import { endShares, findScenario, insertShare } from './scenario.queries.ts'
import { askedOutside, type ShareRefusal, whyNotShare } from './scenario.rules.ts'
import type { ScenarioId } from './scenario.ts'

/** Shares a scenario outside its county in the viewer's own name, without the figures that are held back. */
export async function shareScenario(
  tx: Tx,
  id: ScenarioId,
  held: readonly string[],
): Promise<Outcome<ScenarioId, ShareRefusal>> {
  demand(tx.viewer, scenarioPolicy, 'share')
  const scenario = found(await findScenario(tx, id))
  const refusal = whyNotShare(scenario)
  if (refusal !== null) return refused(refusal)
  const outside = askedOutside(scenario.asks, held)
  await insertShare(tx, scenario, outside)
  await record(tx, 'plan.scenario_shared', id, { heldBack: outside.heldBack })
  return done(id)
}

/** Takes what was shared back in; from then on only the county's own people read it. */
export async function endSharing(tx: Tx, id: ScenarioId): Promise<void> {
  demand(tx.viewer, scenarioPolicy, 'share')
  found(await findScenario(tx, id))
  await endShares(tx, id)
  await record(tx, 'plan.scenario_share_ended', id)
}
