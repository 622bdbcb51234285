import { listCounties } from '#modules/places/index.ts'
import type { Database } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import type { Log } from '#platform/log.ts'
import { anyone, service, type Viewer } from '#platform/viewer.ts'
import { findConvening } from '../convening/convening.queries.ts'
import { type Front, writeLetters } from '../registration/write-letters.ts'
import { eraseOld, insertReminders, type ReminderKind } from './reminder.queries.ts'

type Parts = { readonly database: Database; readonly front: Front; readonly log: Log }
const anHour = 3_600_000

/** Owes each reminder that is due, once, in the transaction that writes it down. Answers how many. */
export const remind = (database: Database, front: Front, viewer: Viewer): Promise<number> =>
  database.asViewer(viewer, async (tx) => {
    let written = 0
    for (const kind of ['week', 'day'] as const satisfies readonly ReminderKind[]) {
      const owed = await insertReminders(tx, kind)
      for (const id of new Set(owed.map(({ conveningId }) => conveningId))) {
        const readers = owed.filter(({ conveningId }) => conveningId === id)
        await writeLetters(tx, front, found(await findConvening(tx, id)), kind, readers)
        await record(tx, 'convening.reminded', id, { kind, count: readers.length })
      }
      written += owed.length
    }
    return written
  })

/** Takes out of old registrations what nobody needs any more. Answers how many. */
export const eraseOldRegistrations = (database: Database, viewer: Viewer): Promise<number> =>
  database.asViewer(viewer, async (tx) => {
    const erased = await eraseOld(tx)
    if (erased > 0) await record(tx, 'registration.erased', String(tx.viewer.county), { erased })
    return erased
  })

async function inEveryCounty({ database, front, log }: Parts): Promise<void> {
  const counties = await database.asViewer(anyone(), listCounties)
  for (const { id, listing } of counties) {
    if (listing === null) continue
    try {
      await remind(database, front, service('convening reminders', id))
      await eraseOldRegistrations(database, service('convening erasing', id))
    } catch (error) {
      log.fault('reminders', error, { county: id })
    }
  }
}

/** Reminds and erases once an hour until it is stopped; the first time soon after the start. */
export function keepReminding(parts: Parts, every = anHour): { stop(): void } {
  const turn = () => void inEveryCounty(parts).catch((error: unknown) => parts.log.fault('reminders', error))
  const first = setTimeout(turn, Math.min(every, 60_000)).unref()
  const timer = setInterval(turn, every).unref()
  return {
    stop: () => {
      clearTimeout(first)
      clearInterval(timer)
    },
  }
}
