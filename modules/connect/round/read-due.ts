import { type Tx, timeZone } from '#platform/database.ts'
import { callFirstAfterDays, mostUnanswered } from '../listing/listing.rules.ts'
import { listDue } from './round.queries.ts'
import { type Due, withFreshness } from './round.rules.ts'

/** The next listings to call and how many wait, without those called today or put off in this round. */
export async function readDue(
  tx: Tx,
  { put = [], most }: { readonly put?: readonly string[]; readonly most: number },
): Promise<{ readonly waiting: number; readonly due: readonly Due[] }> {
  const { today } = tx
  const ask = { today, freshDays: callFirstAfterDays, mostUnanswered, put, most }
  const { waiting, listings } = await listDue(tx, ask)
  return { waiting, due: listings.map((listing) => withFreshness(listing, { today, timeZone })) }
}
