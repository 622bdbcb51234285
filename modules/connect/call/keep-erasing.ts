import { listCounties } from '#modules/places/index.ts'
import type { Database } from '#platform/database.ts'
import type { Log } from '#platform/log.ts'
import { eraseMail } from '#platform/mail/erase-mail.ts'
import { anyone, service } from '#platform/viewer.ts'
import { clearWaiting } from '../hsds/waiting-listing.queries.ts'
import { eraseAfterDays } from './call.rules.ts'
import { eraseClosedCalls } from './work-call.ts'

type Parts = { readonly database: Database; readonly log: Log }
const anHour = 3_600_000

/**
 * Takes name and number out of old wishes in every county that is in, and clears away what no import waits for. One county's
 * fault is told, and the next has its turn.
 */
export async function eraseInCounties({ database, log }: Parts): Promise<number> {
  const counties = await database.asViewer(anyone(), listCounties)
  let erased = 0
  for (const { id, listing } of counties) {
    if (listing === null) continue
    try {
      const job = service('erasing', id)
      erased += await eraseClosedCalls(database, job)
      // A list of places mailed to a family holds an address: it goes as their number does.
      await database.asViewer(job, (tx) => eraseMail(tx, 'help', eraseAfterDays))
      await database.asViewer(job, clearWaiting)
    } catch (error) {
      log.fault('erasing', error, { county: id })
    }
  }
  return erased
}

/** Erases once an hour until it is stopped; the first time soon after the start. */
export function keepErasing(parts: Parts, every = anHour): { stop(): void } {
  const turn = () => void eraseInCounties(parts).catch((error: unknown) => parts.log.fault('erasing', error))
  const first = setTimeout(turn, Math.min(every, 30_000)).unref()
  const timer = setInterval(turn, every).unref()
  return {
    stop: () => {
      clearTimeout(first)
      clearInterval(timer)
    },
  }
}
