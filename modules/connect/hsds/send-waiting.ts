import type { Tx } from '#platform/database.ts'
import type { DirectoryImportId } from './directory-import.ts'
import type { WaitingPart } from './look-at-listings.ts'
import { insertWaitingLines } from './waiting-listing.queries.ts'

/** Sends listings to wait while others are still read: the database takes a part in as the next one is made. */
export function openWaiting(tx: Tx, id: DirectoryImportId) {
  let last: Promise<void> = Promise.resolve()
  return {
    send: ({ from, lines }: WaitingPart): void => {
      last = last.then(() => insertWaitingLines(tx, id, from, lines))
      // Told by `all`; until then nobody listens, and a fault nobody hears would end the process.
      last.catch(() => {})
    },
    /** When all of them wait. */
    all: () => last,
  }
}
