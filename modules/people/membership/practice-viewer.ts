import type { Database } from '#platform/database.ts'
import { id } from '#platform/ids.ts'
import { unsealed } from '#platform/secrets.ts'
import { anyone, type Viewer } from '#platform/viewer.ts'
import { findPracticeMembership } from './membership.queries.ts'
import { viewerOf } from './membership.rules.ts'

export const practiceCookie = 'practice'
export const practicePurpose = 'practice membership'

/** Who a practice-mode request is: the invented person it became, else a visitor. */
export async function findPracticeViewer(
  database: Database,
  secret: string,
  cookie: string | undefined,
): Promise<Viewer> {
  const membershipId = unsealed(secret, practicePurpose, cookie)
  if (membershipId === undefined) return anyone()
  const membership = await database.asViewer(anyone(0), (tx) => findPracticeMembership(tx, id(membershipId)))
  return viewerOf(membership)
}
