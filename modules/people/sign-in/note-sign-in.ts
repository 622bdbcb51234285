import { audit } from '#platform/audit/audit.ts'
import type { Database } from '#platform/database.ts'
import type { Accounts, CookieReader, SignedIn } from '../account/account.ts'
import { listMembershipsOf } from '../membership/membership.queries.ts'
import { actingNowhere, viewerOf } from '../membership/membership.rules.ts'
import { visitorOf } from '../vendor-visit/vendor-visit.rules.ts'
import type { VendorVisit } from '../vendor-visit/vendor-visit.ts'
import { findStanding, standingOf } from './find-signed-in-viewer.ts'
import type { Standing } from './sign-in.ts'

export type SignInDeed =
  | 'sign_in.began'
  | 'sign_in.ended'
  | 'second_factor.set'
  | 'second_factor.replaced'
  | 'password.changed'
  | 'passkey.added'
  | 'passkey.removed'
  | 'sessions.ended'

/** Tells each county in which the person is something today; its office reads its own trail and no other's. Answers what they are. */
export async function noteSignIn(
  database: Database,
  accounts: Accounts,
  cookie: CookieReader,
  kind: SignInDeed,
): Promise<Standing | null> {
  const standing = await findStanding(database, accounts, cookie)
  if (standing !== null) await tell(database, standing, kind)
  return standing
}

/** The same of a password's session that has just begun, without reading it back. Answers where it leads. */
export async function noteBegun(database: Database, signedIn: SignedIn) {
  const { personId, name } = signedIn
  const memberships = await database.asViewer(actingNowhere(personId, name), (tx) =>
    listMembershipsOf(tx, personId),
  )
  // A visit has no say in where one lands: each is opened by its own press.
  const standing = standingOf(signedIn, { memberships, visits: [] }, undefined)
  await tell(database, standing, 'sign_in.began')
  return landingOf(standing)
}

async function tell(
  database: Database,
  { signedIn, memberships }: Standing,
  kind: SignInDeed,
): Promise<void> {
  const counties = new Map(memberships.map((membership) => [membership.countyId, membership]))
  for (const membership of counties.values())
    await database.asViewer(viewerOf(membership), (tx) =>
      audit(tx, { kind, subjects: [signedIn.personId], detail: { secondFactor: signedIn.secondFactor } }),
    )
}

/** Where a sign-in leads: to one's work; to the account while there is a county to choose or a second factor to set up. */
export const landingOf = (standing: Standing | null): '/today' | '/account' =>
  standing?.acting ? '/today' : '/account'

/** Tells the county that someone it gave leave to has opened it. */
export async function noteVisit(database: Database, visit: VendorVisit): Promise<void> {
  const { guest, ...clerk } = visitorOf(visit, visit.name)
  await database.asViewer({ ...clerk, roles: ['service'] }, (tx) =>
    audit(tx, {
      kind: 'vendor_visit.opened',
      subjects: [visit.id],
      detail: { rows_left: guest?.rowsLeft ?? 0 },
    }),
  )
}
