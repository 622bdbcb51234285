import { audit } from '#platform/audit/audit.ts'
import type { Database } from '#platform/database.ts'
import type { Accounts, Begun, CookieReader } from '../account/account.ts'
import { viewerOf } from '../membership/membership.rules.ts'
import { owesSecondFactor } from '../second-factor/second-factor.rules.ts'
import { visitorOf } from '../vendor-visit/vendor-visit.rules.ts'
import type { VendorVisit } from '../vendor-visit/vendor-visit.ts'
import { findStanding } from './find-signed-in-viewer.ts'
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

/**
 * Where a sign-in leads: to one's work; to the account while there is a county to choose or a second factor to set up. A
 * visit has no say in it: each is opened by its own press.
 */
export function landingOf(begun: Pick<Begun, 'signedIn' | 'memberships'> | null): '/today' | '/account' {
  const [only, ...others] = begun?.memberships ?? []
  if (only === undefined || others.length > 0) return '/account'
  const owes = owesSecondFactor(only.role, only.factorAsked) && !begun?.signedIn.secondFactor
  return owes ? '/account' : '/today'
}

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
