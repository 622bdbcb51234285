import type { Tx } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { writeMail } from '#platform/mail/write-mail.ts'
import { hasMoved } from '../convening/convening.rules.ts'
import type { Afterwards } from '../convening/plan-convening.ts'
import { findEvent } from '../family-event/family-event.queries.ts'
import type { EventId } from '../family-event/family-event.ts'
import { listSignUps, listToldTogether } from './sign-up.queries.ts'
import { letterOf, type SignUpLink } from './sign-up-letter.ts'

/** What follows for families when an event was called off, or is at another hour or door, in the same transaction. */
export const afterEvent =
  (link: SignUpLink): Afterwards =>
  async (tx, before, after) => {
    if (after.kind === 'convening' || before.announcedAt === null || after.announcedAt === null) return
    const isCalledOff = after.state === 'cancelled' && before.state !== 'cancelled'
    const isMoved = after.state === 'announced' && before.state === 'announced' && hasMoved(before, after)
    if (isCalledOff) await tellFamilies(tx, link, after.id, 'called_off')
    if (isMoved) await tellFamilies(tx, link, after.id, 'moved')
  }

/** Owes a letter to every family that means to come and left an address. */
async function tellFamilies(
  tx: Tx,
  link: SignUpLink,
  id: EventId,
  what: 'called_off' | 'moved',
): Promise<void> {
  const event = await findEvent(tx, id)
  if (event === undefined || event.endsAt <= tx.now) return
  const told = await listToldTogether(tx, id)
  const coming = (await listSignUps(tx, id)).filter(
    (one) => one.cancelledAt === null && one.heldBecause === null && !told.has(one.togetherId ?? ''),
  )
  const letters = coming.flatMap((party) => letterOf(link, tx.viewer.county ?? -1, event, party, what))
  await writeMail(tx, letters)
  if (letters.length > 0) await record(tx, 'event.families_told', id, { what, letters: letters.length })
}
