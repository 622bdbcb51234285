import type { Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { DirectoryImportId } from './directory-import.ts'
import type { HsdsListing } from './read-hsds.rules.ts'
import { betweenFields, betweenLines, waitingLine } from './waiting-line.rules.ts'
import { insertWaitingLines } from './waiting-listing.queries.ts'

/** Listings that go to the database at a time. */
const atOnce = 1500

/** Sends listings to wait while others are still read: the database takes a part in as the next one is made. */
export function openWaiting(tx: Tx, id: DirectoryImportId) {
  let lines: string[] = []
  let sent = 0
  let last: Promise<void> = Promise.resolve()
  const send = (): void => {
    const ids = idsInOrder(new Date(tx.now.getTime() + sent / atOnce), lines.length)
    const part = lines.map((line, at) => ids[at] + betweenFields + line).join(betweenLines)
    const from = sent
    sent += lines.length
    lines = []
    last = last.then(() => insertWaitingLines(tx, id, from, part))
    // Told by `all`; until then nobody listens, and a fault nobody hears would end the process.
    last.catch(() => {})
  }
  return {
    add: (listing: HsdsListing): void => {
      lines.push(waitingLine(listing))
      if (lines.length === atOnce) send()
    },
    /** How many wait, once all of them do. */
    all: async (): Promise<number> => {
      if (lines.length > 0) send()
      await last
      return sent
    },
  }
}

/**
 * Ids that grow from one to the next, each part a millisecond after the part before: what is written in the order of its key
 * is written side by side.
 */
const idsInOrder = (moment: Date, count: number): readonly string[] =>
  Array.from({ length: count }, () => newId<'listing'>(moment)).sort()
