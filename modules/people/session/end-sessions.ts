import { audit } from '#platform/audit/audit.ts'
import type { Tx } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand } from '#platform/viewer.ts'
import type { Accounts } from '../account/account.ts'
import type { MembershipRefusal } from '../membership/end-membership.ts'
import { membershipPolicy } from '../membership/membership.policy.ts'
import { findStanding } from '../membership/membership.queries.ts'
import { mayGrant } from '../membership/membership.rules.ts'
import type { MembershipId } from '../membership/membership.ts'

/**
 * Signs a person of the county out everywhere, as after a lost laptop: what they are here stays, and they sign in anew.
 * Answers how many sessions there were.
 */
export async function endSessionsOf(
  tx: Tx,
  accounts: Accounts,
  id: MembershipId,
): Promise<Outcome<number, MembershipRefusal>> {
  demand(tx.viewer, membershipPolicy, 'end')
  const { personId, role } = found(await findStanding(tx, id))
  if (personId === tx.viewer.personId) return refused('your_own')
  if (!mayGrant(tx.viewer.roles, role)) return refused('above_your_role')
  await audit(tx, { kind: 'sessions.ended', subjects: [id, personId] })
  // Last, and under another login: should it fail, the trail says nothing of it.
  return done(await accounts.endSessions(personId))
}
