import { audit } from '#platform/audit/audit.ts'
import type { Tx } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand } from '#platform/viewer.ts'
import { membershipPolicy } from './membership.policy.ts'
import { findStanding, insertEnding, insertReview } from './membership.queries.ts'
import { mayGrant } from './membership.rules.ts'
import type { Membership, MembershipId } from './membership.ts'

export type MembershipRefusal = 'above_your_role' | 'your_own'

/** Ends a membership now: the person's next request finds it gone. */
export async function endMembership(
  tx: Tx,
  id: MembershipId,
  reason: string,
): Promise<Outcome<Membership, MembershipRefusal>> {
  demand(tx.viewer, membershipPolicy, 'end')
  const membership = found(await findStanding(tx, id))
  const refusal = whyNotTouch(tx, membership)
  if (refusal) return refused(refusal)
  if (!(await insertEnding(tx, id, reason))) return done(membership)
  await audit(tx, { kind: 'membership.ended', subjects: [id, membership.personId] })
  await record(tx, 'membership.ended', id)
  return done(membership)
}

/** Someone looked, and what the person may do is still right. */
export async function reviewMembership(
  tx: Tx,
  id: MembershipId,
): Promise<Outcome<Membership, MembershipRefusal>> {
  demand(tx.viewer, membershipPolicy, 'review')
  const membership = found(await findStanding(tx, id))
  const refusal = whyNotTouch(tx, membership)
  if (refusal) return refused(refusal)
  await insertReview(tx, id)
  await audit(tx, { kind: 'membership.reviewed', subjects: [id, membership.personId] })
  await record(tx, 'membership.reviewed', id)
  return done(membership)
}

function whyNotTouch(tx: Tx, membership: Membership): MembershipRefusal | null {
  if (membership.personId === tx.viewer.personId) return 'your_own'
  return mayGrant(tx.viewer.roles, membership.role) ? null : 'above_your_role'
}
