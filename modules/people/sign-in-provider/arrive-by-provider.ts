import type { Database, Tx } from '#platform/database.ts'
import type { Cookie } from '#platform/http.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { service } from '#platform/viewer.ts'
import type { Accounts } from '../account/account.ts'
import { takeUpInvitation } from '../invitation/accept-invitation.ts'
import { findOpenInvitation } from '../invitation/invitation.queries.ts'
import { insertPerson } from '../membership/membership.queries.ts'
import { findInvitationOf, isMember } from './sign-in-provider.queries.ts'
import { isVouched, whyNotMatch } from './sign-in-provider.rules.ts'
import type { ArrivalRefusal, Brought, SignInProvider } from './sign-in-provider.ts'

/**
 * Begins the session of whom a provider brings. Known by their subject there, they are who they were; new, they are
 * matched by a verified address to an invitation or a membership of this county, and to nothing else. The session holds
 * in this county alone, so that no county's provider speaks for another county's people.
 */
export async function arriveByProvider(
  database: Database,
  accounts: Accounts,
  provider: SignInProvider,
  brought: Brought,
): Promise<Outcome<readonly Cookie[], ArrivalRefusal>> {
  const known = await accounts.linkedPerson(provider.id, brought.subject)
  const personId =
    known ??
    (await database.asViewer(service('sign-in provider', provider.countyId), (tx) =>
      match(tx, accounts, provider, brought),
    ))
  if (typeof personId === 'object') return refused(personId.refusal)
  const proof = isVouched(provider, brought) ? 'provider_vouched' : 'provider'
  return done(await accounts.beginSession(personId, proof, provider.countyId))
}

type NotMatched = { readonly refusal: ArrivalRefusal }

/** The person whom an address of this county's names, linked to the provider's subject from here on. */
async function match(
  tx: Tx,
  accounts: Accounts,
  provider: SignInProvider,
  brought: Brought,
): Promise<string | NotMatched> {
  const refusal = whyNotMatch(provider, brought)
  if (refusal !== null || brought.email === null) return { refusal: refusal ?? 'address_unverified' }
  const { email, subject } = brought
  const account = await accounts.personByEmail(email)
  const offered = await findInvitationOf(tx, email)
  const invitation = offered === undefined ? undefined : await findOpenInvitation(tx, offered.tokenHash)
  if (invitation === undefined && (account === null || !(await isMember(tx, account))))
    return { refusal: 'not_invited' }
  const personId = account ?? newId(tx.now)
  if (invitation !== undefined) {
    await insertPerson(tx, personId, invitation.name)
    await takeUpInvitation(tx, invitation, personId)
  }
  // Last, and under another login: should it fail, all of the above is taken back.
  const link = { provider: provider.id, subject, personId }
  if (account === null) await accounts.createLinked({ ...link, email, name: invitation?.name ?? email })
  else await accounts.link(link)
  return personId
}
