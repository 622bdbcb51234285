import { listCounties } from '#modules/places/index.ts'
import type { Database } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import type { Log } from '#platform/log.ts'
import { eraseMail } from '#platform/mail/erase-mail.ts'
import { writeMail } from '#platform/mail/write-mail.ts'
import { anyone, service } from '#platform/viewer.ts'
import { findEvent } from '../family-event/family-event.queries.ts'
import { findRetention } from '../retention/retention.queries.ts'
import { deleteOldSignUps, listEventsToRemind, listSignUps, markReminded } from './sign-up.queries.ts'
import { remindWithinHours, seated } from './sign-up.rules.ts'
import { letterOf, type SignUpLink } from './sign-up-letter.ts'

type Parts = { readonly database: Database; readonly log: Log; readonly link: SignUpLink }
const anHour = 3_600_000

/** In every county that is in: reminds families of events that are near, and deletes sign-ups when their days are over. */
export async function keepCountyEvents({ database, log, link }: Parts): Promise<void> {
  const counties = await database.asViewer(anyone(), listCounties)
  for (const { id, listing } of counties) {
    if (listing === null) continue
    try {
      await remindFamilies(database, link, id)
      await eraseOldSignUps(database, id)
    } catch (error) {
      log.fault('events', error, { county: id })
    }
  }
}

/** Writes to families that have a place and left an address, once. Answers how many letters. */
export const remindFamilies = (database: Database, link: SignUpLink, county: number): Promise<number> =>
  database.asViewer(service('event reminders', county), async (tx) => {
    let letters = 0
    for (const { id } of await listEventsToRemind(tx, remindWithinHours)) {
      const event = await findEvent(tx, id)
      if (event === undefined) continue
      const parties = await listSignUps(tx, id)
      const places = seated(parties, event.capacity)
      const owed = parties.filter((party) => places.has(party.id) && party.email !== null)
      const marked = new Set(
        await markReminded(
          tx,
          owed.map((party) => party.id),
        ),
      )
      const written = owed.filter((party) => marked.has(party.id))
      await writeMail(
        tx,
        written.flatMap((party) => letterOf(link, county, event, party, 'reminder')),
      )
      letters += written.length
      if (written.length > 0) await record(tx, 'event.reminded', id, { letters: written.length })
    }
    return letters
  })

/** Deletes what families left, and the letters about it. Answers how many sign-ups. */
export const eraseOldSignUps = (database: Database, county: number): Promise<number> =>
  database.asViewer(service('event erasing', county), async (tx) => {
    const gone = await deleteOldSignUps(tx)
    await eraseMail(tx, 'event', (await findRetention(tx)).signUpDays)
    if (gone > 0) await record(tx, 'event.sign_ups_erased', String(county), { gone })
    return gone
  })

/** Once an hour until it is stopped; the first time soon after the start. */
export function keepEvents(parts: Parts, every = anHour): { stop(): void } {
  const turn = () => void keepCountyEvents(parts).catch((error: unknown) => parts.log.fault('events', error))
  const first = setTimeout(turn, Math.min(every, 45_000)).unref()
  const timer = setInterval(turn, every).unref()
  return {
    stop: () => {
      clearTimeout(first)
      clearInterval(timer)
    },
  }
}
