import { audit } from '#platform/audit/audit.ts'
import type { Tx } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand } from '#platform/viewer.ts'
import { isStaffRole } from '../membership/membership.ts'
import { secondFactorPolicy } from './second-factor.policy.ts'
import { insertSecondFactorRule } from './second-factor.queries.ts'
import { whyNotSet } from './second-factor.rules.ts'
import type { SecondFactorRefusal } from './second-factor.ts'

/** Asks a second factor of a role in the viewer's county, or asks it no longer. Holds from the next request on. */
export async function setSecondFactor(
  tx: Tx,
  role: string,
  required: boolean,
): Promise<Outcome<string, SecondFactorRefusal>> {
  demand(tx.viewer, secondFactorPolicy, 'set')
  const refusal = whyNotSet(role)
  if (refusal !== null || !isStaffRole(role)) return refused(refusal ?? 'owed_by_all')
  const id = await insertSecondFactorRule(tx, role, required)
  await audit(tx, { kind: 'second_factor.asked', subjects: [id], detail: { role, required } })
  await record(tx, 'second_factor.asked', id, { role, required })
  return done(id)
}
