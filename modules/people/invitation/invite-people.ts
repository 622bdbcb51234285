import { randomBytes } from 'node:crypto'
import { audit } from '#platform/audit/audit.ts'
import type { Tx } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { type Letter, writeMail } from '#platform/mail/write-mail.ts'
import { contentHash } from '#platform/secrets.ts'
import { demand } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'
import { invitationPolicy } from './invitation.policy.ts'
import { insertInvitations, insertWithdrawal, listOpenKeys, listPlaceCodes } from './invitation.queries.ts'
import {
  type OfferContext,
  type ReadFile,
  type ReadOffer,
  readOffer,
  readOffers,
} from './invitation.rules.ts'
import type { InvitationId, Offer, TypedOffer } from './invitation.ts'
import { invitationMailWords } from './invitation.words.ts'

/** An offer with the link that takes it up. The link is told once and kept nowhere. */
export type Invited = { readonly offer: Offer; readonly path: `/invitations/${string}` }

export type InvitedOne =
  | { readonly done: true; readonly invited: readonly Invited[] }
  | Extract<ReadOffer, { done: false }>

/** How the links go out by mail as well: what stands before their path, and in which language. */
export type ByMail = { readonly origin: string; readonly language: Language }

/** Offers one membership of the viewer's county. */
export async function invitePerson(
  tx: Tx,
  typed: TypedOffer,
  byMail: ByMail | null = null,
): Promise<InvitedOne> {
  demand(tx.viewer, invitationPolicy, 'invite')
  const read = readOffer(typed, await contextOf(tx))
  return read.done ? { done: true, invited: await invite(tx, [read.offer], byMail) } : read
}

export type InvitedFile = {
  readonly read: ReadFile
  /** Null when nothing was written: the file was only looked at, or a row of it is wrong. */
  readonly invited: readonly Invited[] | null
}

/** Reads a file of people; with `apply` and no row wrong invites them all, else writes nothing. */
export async function inviteFile(
  tx: Tx,
  bytes: Uint8Array,
  apply: boolean,
  byMail: ByMail | null = null,
): Promise<InvitedFile> {
  demand(tx.viewer, invitationPolicy, 'invite')
  const read = readOffers(bytes, await contextOf(tx))
  if (!read.done || !apply) return { read, invited: null }
  const offers = read.rows.flatMap((row) => (row.done ? [row.offer] : []))
  if (offers.length < read.rows.length) return { read, invited: null }
  return { read, invited: await invite(tx, offers, byMail) }
}

export async function withdrawInvitation(tx: Tx, id: InvitationId): Promise<void> {
  demand(tx.viewer, invitationPolicy, 'withdraw')
  found((await insertWithdrawal(tx, id)) || undefined)
  await audit(tx, { kind: 'invitation.withdrawn', subjects: [id] })
  await record(tx, 'invitation.withdrawn', id)
}

async function contextOf(tx: Tx): Promise<OfferContext> {
  const [places, open] = [await listPlaceCodes(tx), await listOpenKeys(tx)]
  return { granter: tx.viewer.roles, today: tx.today, places, open }
}

async function invite(tx: Tx, offers: readonly Offer[], byMail: ByMail | null): Promise<readonly Invited[]> {
  const county = String(tx.viewer.county).padStart(2, '0')
  const made = offers.map((offer) => {
    const token = `${county}-${randomBytes(32).toString('base64url')}`
    return { offer, tokenHash: contentHash(token), path: `/invitations/${token}` as const }
  })
  const subjects = await insertInvitations(tx, made)
  await audit(tx, { kind: 'invitation.made', subjects })
  if (byMail !== null)
    await writeMail(
      tx,
      made.map((one) => letterOf(one, byMail)),
    )
  await record(tx, 'invitation.made', county, { people: made.length })
  return made
}

function letterOf({ offer, path }: Invited, { origin, language }: ByMail): Letter {
  const words = invitationMailWords[language]
  const body = words.body(offer.name, offer.title, `${origin}${path}`)
  return { kind: 'invitation.made', recipient: offer.email, subject: words.subject, body }
}
