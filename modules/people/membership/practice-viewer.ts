import type { Database } from '#platform/database.ts'
import { id } from '#platform/ids.ts'
import { unsealed } from '#platform/secrets.ts'
import { anyone, type Viewer } from '#platform/viewer.ts'
import { findPracticeMembership, listSchoolIdsAt } from './membership.queries.ts'
import { isCountyRole, viewerOf } from './membership.rules.ts'

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
  return database.asViewer(anyone(0), async (tx) => {
    const membership = await findPracticeMembership(tx, id(membershipId))
    const place = membership?.place ?? null
    if (place === null || (membership && isCountyRole(membership.role))) return viewerOf(membership)
    return viewerOf(membership, await listSchoolIdsAt(tx, place))
  })
}
