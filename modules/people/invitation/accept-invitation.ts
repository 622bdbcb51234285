import { audit } from '#platform/audit/audit.ts'
import type { Database, Tx } from '#platform/database.ts'
import { NotFound } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { contentHash } from '#platform/secrets.ts'
import { service, type Viewer } from '#platform/viewer.ts'
import type { Accounts } from '../account/account.ts'
import { whyNotPassword } from '../account/password.rules.ts'
import { insertMembership, insertPerson } from '../membership/membership.queries.ts'
import { findOpenInvitation, insertAcceptance } from './invitation.queries.ts'
import type { AcceptanceRefusal, Invitation } from './invitation.ts'

/** What a link offers; a link that is used, withdrawn, late or invented is no page at all. */
export function readInvitation(database: Database, token: string): Promise<Invitation> {
  return database.asViewer(viewerOf(token), (tx) => openInvitation(tx, token))
}

/**
 * Takes an invitation up: account where there is none, person and membership, together or not at all. Who has an
 * account gives its password; the membership then joins what they already are.
 */
export async function acceptInvitation(
  database: Database,
  accounts: Accounts,
  token: string,
  typed: { readonly password: string; readonly again: string },
): Promise<Outcome<Invitation, AcceptanceRefusal>> {
  return database.asViewer(viewerOf(token), async (tx) => {
    const invitation = await openInvitation(tx, token)
    const { email, name } = invitation
    if (await accounts.hasAccount(email)) {
      const personId = await accounts.personOf(email, typed.password)
      if (personId === null) return refused('not_your_password')
      await insertPerson(tx, personId, name)
      await takeUpInvitation(tx, invitation, personId)
      await accounts.invitedAgain(personId)
      return done(invitation)
    }
    if (typed.password !== typed.again) return refused('not_the_same')
    const refusal = whyNotPassword(typed.password, [email, name, invitation.title, 'centers of wellness'])
    if (refusal) return refused(refusal)
    const personId = newId(tx.now)
    await insertPerson(tx, personId, name)
    await takeUpInvitation(tx, invitation, personId)
    // Last, and under another login: should it fail, all of the above is taken back.
    await accounts.create({ personId, email, name, password: typed.password })
    return done(invitation)
  })
}

/** The county stands before the dash, so that the link is looked for in one county alone. */
function viewerOf(token: string): Viewer {
  const county = /^(\d{2})-[\w-]{43}$/.exec(token)?.[1]
  if (county === undefined || Number(county) > 58) throw new NotFound()
  return service('invitation', Number(county))
}

async function openInvitation(tx: Tx, token: string): Promise<Invitation> {
  const invitation = await findOpenInvitation(tx, contentHash(token))
  if (invitation === undefined) throw new NotFound()
  return invitation
}

/** The membership that an invitation offered, and that it was taken up. */
export async function takeUpInvitation(tx: Tx, invitation: Invitation, personId: string): Promise<void> {
  const membershipId = newId(tx.now)
  const { role, title, place, startsOn, endsOn, reason } = invitation
  await insertMembership(tx, {
    membershipId,
    personId,
    role,
    title,
    place,
    startsOn,
    endsOn,
    reason,
    grantedById: invitation.invitedById,
    grantedAs: invitation.invitedAs,
  })
  await insertAcceptance(tx, invitation.id, membershipId)
  await audit(tx, {
    kind: 'membership.granted',
    subjects: [membershipId, personId],
    detail: { role, place, granted_by: invitation.invitedById },
  })
  await record(tx, 'invitation.accepted', invitation.id)
}
