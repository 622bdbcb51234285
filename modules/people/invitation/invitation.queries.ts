import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import { offerKey } from './invitation.rules.ts'
import { daysToAccept, type Invitation, type InvitationId, type Offer } from './invitation.ts'

const columns = sql`id, county_id, name, email, role, title, place, starts_on, ends_on, reason, invited_by_id,
  invited_as, expires_at`

/** The invitation under a link's hash, locked so that it is taken up once; undefined when used, withdrawn or late. */
export async function findOpenInvitation(tx: Tx, tokenHash: string): Promise<Invitation | undefined> {
  const locked = await row(
    tx,
    sql<{ id: string }>`select id from people.invitation
      where county_id = ${tx.viewer.county} and token_hash = ${tokenHash} for update`,
  )
  // Asked in a second statement, which sees what the one before us in line has written.
  if (locked === undefined) return undefined
  return row(
    tx,
    sql<Invitation>`select ${columns} from people.invitation_open
      where county_id = ${tx.viewer.county} and id = ${locked.id} and expires_at > ${tx.now}`,
  )
}

export async function listOpenInvitations(tx: Tx): Promise<readonly Invitation[]> {
  return rows(
    tx,
    sql<Invitation>`select ${columns} from people.invitation_open
      where county_id = ${tx.viewer.county} and expires_at > ${tx.now} order by invited_at desc, id limit 5000`,
  )
}

export const listOpenKeys = async (tx: Tx): Promise<ReadonlySet<string>> =>
  new Set((await listOpenInvitations(tx)).map(offerKey))

/** Codes of the districts and open schools of the viewer's county. */
export async function listPlaceCodes(tx: Tx): Promise<ReadonlySet<string>> {
  const found = await rows(
    tx,
    sql<{ code: string }>`select code from places.public_school where county_id = ${tx.viewer.county}
      union select district_code from places.public_school where county_id = ${tx.viewer.county} limit 10000`,
  )
  return new Set(found.map(({ code }) => code))
}

export type HashedOffer = { readonly offer: Offer; readonly tokenHash: string }

export async function insertInvitations(tx: Tx, offers: readonly HashedOffer[]): Promise<readonly string[]> {
  const listed = offers.map(({ offer, tokenHash }) => ({
    id: newId(tx.now),
    token_hash: tokenHash,
    name: offer.name,
    email: offer.email,
    role: offer.role,
    title: offer.title,
    place: offer.place,
    starts_on: offer.startsOn,
    ends_on: offer.endsOn,
    reason: offer.reason,
  }))
  const invitedAs = tx.viewer.personId === null ? tx.viewer.label : tx.viewer.roles.join(', ')
  await sql`
    insert into people.invitation (county_id, id, token_hash, name, email, role, title, place, starts_on, ends_on,
      reason, invited_by_id, invited_as, invited_at, expires_at)
    select ${tx.viewer.county}, offer.*, ${tx.viewer.personId}::uuid, ${invitedAs}, ${tx.now},
      ${tx.now}::timestamptz + make_interval(days => ${daysToAccept}::int)
    from jsonb_to_recordset(${JSON.stringify(listed)}::jsonb) as offer(id uuid, token_hash text, name text, email text,
      role text, title text, place text, starts_on date, ends_on date, reason text)`.execute(tx)
  return listed.map(({ id }) => id)
}

export async function insertAcceptance(tx: Tx, id: InvitationId, membershipId: string): Promise<void> {
  await sql`insert into people.invitation_acceptance (county_id, invitation_id, membership_id, accepted_at)
    values (${tx.viewer.county}, ${id}, ${membershipId}, ${tx.now})`.execute(tx)
}

/** Answers false when there is no such open invitation. */
export async function insertWithdrawal(tx: Tx, id: InvitationId): Promise<boolean> {
  const withdrawn = await rows(
    tx,
    sql`insert into people.invitation_withdrawal (county_id, invitation_id, withdrawn_at, withdrawn_by_id)
      select county_id, id, ${tx.now}, ${tx.viewer.personId}::uuid from people.invitation_open
      where county_id = ${tx.viewer.county} and id = ${id}
      on conflict do nothing returning invitation_id`,
  )
  return withdrawn.length === 1
}
