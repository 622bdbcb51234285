import type { Tx } from '#platform/database.ts'
import { Forbidden, found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { demand } from '#platform/viewer.ts'
import { decisionPolicy } from './decision.policy.ts'
import { findDecision, insertSteward, isSteward, listStewards } from './decision.queries.ts'
import type { DecisionId } from './decision.ts'

/** Names a colleague of the county office to read the answers school by school. Only who was named names another. */
export async function nameSteward(tx: Tx, id: DecisionId, personId: string): Promise<void> {
  demand(tx.viewer, decisionPolicy, 'readAnswers')
  found(await findDecision(tx, id))
  if (!(await isSteward(tx, id))) throw new Forbidden()
  found((await listStewards(tx, id)).find((one) => one.personId === personId))
  await insertSteward(tx, id, personId)
  await record(tx, 'decision.steward_named', id, { person: personId })
}
