import { z } from 'zod'
import type { Database } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { demand, service, type Viewer } from '#platform/viewer.ts'
import { listingPolicy } from './listing.policy.ts'
import { findListing, insertCheck, raiseEdition } from './listing.queries.ts'
import { checkOutcomes, type ListingId } from './listing.ts'

const told = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .transform((text) => (text === '' ? null : text))
    .optional()
    .transform((text) => text ?? null)

/** What someone found when they called; `wait` is what the agency said of waiting, in its words. */
export const checkSchema = z.object({
  outcome: z.enum(checkOutcomes),
  wait: told(200),
  note: told(1000),
})
export type Check = z.infer<typeof checkSchema>

/** Writes down one call. @throws NotFound for a listing that is not the county's. */
export async function checkListing(
  database: Database,
  viewer: Viewer,
  listing: ListingId,
  check: Check,
): Promise<void> {
  demand(viewer, listingPolicy, 'check')
  await database.asViewer(viewer, async (tx) => {
    const edition = await raiseEdition(tx)
    found(await findListing(tx, listing))
    await insertCheck(tx, listing, { ...check, via: 'call' }, edition)
    await record(tx, `listing.${check.outcome}`, listing)
  })
}

/** An agency that holds its link says the listing is still true, or that the place is closed. It writes no text. */
export async function answerForAgency(
  database: Database,
  county: number,
  listing: ListingId,
  outcome: 'still_true' | 'closed',
): Promise<void> {
  await database.asViewer(service('agency', county), async (tx) => {
    const edition = await raiseEdition(tx)
    found(await findListing(tx, listing))
    await insertCheck(tx, listing, { outcome, via: 'agency', wait: null, note: null }, edition)
    await record(tx, `listing.${outcome}`, listing)
  })
}
