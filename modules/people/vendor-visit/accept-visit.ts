import { audit } from '#platform/audit/audit.ts'
import type { Database, Tx } from '#platform/database.ts'
import { found, NotFound } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { contentHash } from '#platform/secrets.ts'
import { service, type Viewer } from '#platform/viewer.ts'
import type { Accounts } from '../account/account.ts'
import { whyNotPassword } from '../account/password.rules.ts'
import { insertPerson } from '../membership/membership.queries.ts'
import { findOfferedVisit, insertVisitAcceptance, lockVisit } from './vendor-visit.queries.ts'
import type { VendorVisit, VisitAcceptanceRefusal } from './vendor-visit.ts'

/** What a link gives leave for; a link that is used, ended, late or invented is no page at all. */
export const readVisit = (database: Database, token: string): Promise<VendorVisit> =>
  database.asViewer(viewerOf(token), async (tx) => found(await findOfferedVisit(tx, contentHash(token))))

/** Takes a visit up: an account where there is none, and no membership of anything. */
export async function acceptVisit(
  database: Database,
  accounts: Accounts,
  token: string,
  typed: { readonly password: string; readonly again: string },
): Promise<Outcome<VendorVisit, VisitAcceptanceRefusal>> {
  return database.asViewer(viewerOf(token), async (tx) => {
    const visit = found(await findOfferedVisit(tx, contentHash(token)))
    await lockVisit(tx, visit.id)
    const { email, name } = visit
    if (await accounts.hasAccount(email)) {
      const personId = await accounts.personOf(email, typed.password)
      if (personId === null) return refused('not_your_password')
      await takeUp(tx, visit, personId)
      await accounts.invitedAgain(personId)
      return done(visit)
    }
    if (typed.password !== typed.again) return refused('not_the_same')
    const refusal = whyNotPassword(typed.password, [email, name, 'centers of wellness'])
    if (refusal) return refused(refusal)
    const personId = newId(tx.now)
    await takeUp(tx, visit, personId)
    // Last, and under another login: should it fail, all of the above is taken back.
    await accounts.create({ personId, email, name, password: typed.password })
    return done(visit)
  })
}

function viewerOf(token: string): Viewer {
  const county = /^(\d{2})-[\w-]{43}$/.exec(token)?.[1]
  if (county === undefined || Number(county) > 58) throw new NotFound()
  return service('vendor visit', Number(county))
}

async function takeUp(tx: Tx, visit: VendorVisit, personId: string): Promise<void> {
  await insertPerson(tx, personId, visit.name)
  if (!(await insertVisitAcceptance(tx, visit.id, personId))) throw new NotFound()
  await audit(tx, { kind: 'vendor_visit.accepted', subjects: [visit.id, personId] })
  await record(tx, 'vendor_visit.accepted', visit.id)
}
