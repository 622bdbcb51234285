import type { Database } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { writeMail } from '#platform/mail/write-mail.ts'
import { service } from '#platform/viewer.ts'
import { findEvent } from '../family-event/family-event.queries.ts'
import type { EventId } from '../family-event/family-event.ts'
import { listSignUps } from './sign-up.queries.ts'
import { letterOf, type SignUpLink } from './sign-up-letter.ts'

/**
 * Writes to every family that means to come and left an address: the event was called off, or is at another hour or door.
 * A school's people may not write letters of the county's, so a service of ours does, right after their change.
 */
export const tellFamilies = (
  database: Database,
  link: SignUpLink,
  county: number,
  id: EventId,
  what: 'called_off' | 'moved',
): Promise<number> =>
  database.asViewer(service('event letters', county), async (tx) => {
    const event = await findEvent(tx, id)
    if (event === undefined || event.announcedAt === null || event.endsAt <= tx.now) return 0
    const coming = (await listSignUps(tx, id)).filter(
      (one) => one.cancelledAt === null && one.heldBecause === null,
    )
    const letters = coming.flatMap((party) => letterOf(link, county, event, party, what))
    await writeMail(tx, letters)
    if (letters.length > 0) await record(tx, 'event.families_told', id, { what, letters: letters.length })
    return letters.length
  })
