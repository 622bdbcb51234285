import type { Database } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import { listingPolicy } from '../listing/listing.policy.ts'
import { raiseEdition } from '../listing/listing.queries.ts'
import type { ListingId } from '../listing/listing.ts'
import { findOwnNewestCheck, insertUndoing, updateEdition } from './round.queries.ts'
import { type UndoRefusal, whyNotUndo } from './round.rules.ts'

/** Takes back what the viewer said last of a listing: it counts as never said. */
export async function undoCheck(
  database: Database,
  viewer: Viewer,
  listing: ListingId,
): Promise<Outcome<ListingId, UndoRefusal>> {
  demand(viewer, listingPolicy, 'check')
  return database.asViewer(viewer, async (tx) => {
    const edition = await raiseEdition(tx)
    const last = await findOwnNewestCheck(tx, listing)
    const refusal = whyNotUndo(last?.checkedAt, tx.now)
    if (refusal !== null || last === undefined) return refused(refusal ?? 'nothing_to_undo')
    if (!(await insertUndoing(tx, last.id))) return refused('nothing_to_undo')
    await updateEdition(tx, listing, edition)
    await record(tx, 'listing.check_undone', listing)
    return done(listing)
  })
}
