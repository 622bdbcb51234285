import type { Database, Tx } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import { listingPolicy } from './listing.policy.ts'
import { findListing, insertListings, raiseEdition, updateListing } from './listing.queries.ts'
import type { Listing, ListingId } from './listing.ts'
import { findChange, insertChange, listChanges } from './listing-change.queries.ts'
import {
  differences,
  type EditRefusal,
  type ListingChangeId,
  type ListingState,
  stateOf,
  wholeState,
} from './listing-change.ts'

/** Adds a listing by hand; families find it as not yet called until someone calls. */
export async function addListing(
  database: Database,
  viewer: Viewer,
  state: ListingState,
): Promise<ListingId> {
  demand(viewer, listingPolicy, 'edit')
  return database.asViewer(viewer, async (tx) => {
    const edition = await raiseEdition(tx)
    const id = newId<'listing'>(tx.now)
    await insertListings(tx, [{ ...state, id, source: 'staff', sourceKey: id }], edition)
    await record(tx, 'listing.added', id)
    return id
  })
}

/**
 * Has a listing say something else. `seen` is the newest change that whoever edits had before them: if another was made
 * since, nothing is written. @throws NotFound for a listing that is not the county's.
 */
export async function editListing(
  database: Database,
  viewer: Viewer,
  id: ListingId,
  { state, seen }: { readonly state: ListingState; readonly seen: string },
): Promise<Outcome<ListingId, EditRefusal>> {
  demand(viewer, listingPolicy, 'edit')
  return database.asViewer(viewer, async (tx) => {
    const edition = await raiseEdition(tx)
    const listing = found(await findListing(tx, id))
    const [newest] = await listChanges(tx, id)
    if ((newest?.id ?? '') !== seen) return refused('changed_meanwhile')
    // What is out of the directory can be mended there, and stays out.
    const kept = { ...state, withdrawn: listing.withdrawnAt !== null }
    if (differences(stateOf(listing), kept).length === 0) return refused('nothing_new')
    await change(tx, listing, kept, edition)
    await record(tx, 'listing.edited', id)
    return done(id)
  })
}

/** Takes a listing out of the directory, or puts it back. It keeps its history, and undoing brings it back as well. */
export async function withdrawListing(
  database: Database,
  viewer: Viewer,
  id: ListingId,
  withdrawn: boolean,
): Promise<void> {
  demand(viewer, listingPolicy, 'edit')
  await database.asViewer(viewer, async (tx) => {
    const edition = await raiseEdition(tx)
    const listing = found(await findListing(tx, id))
    if ((listing.withdrawnAt !== null) === withdrawn) return
    await change(tx, listing, { ...stateOf(listing), withdrawn }, edition)
    await record(tx, withdrawn ? 'listing.withdrawn' : 'listing.put_back', id)
  })
}

/** Puts a listing back as it stood before a change. That is a change like others, and can be taken back too. */
export async function undoListingChange(
  database: Database,
  viewer: Viewer,
  id: ListingId,
  changeId: ListingChangeId,
): Promise<void> {
  demand(viewer, listingPolicy, 'edit')
  await database.asViewer(viewer, async (tx) => {
    const edition = await raiseEdition(tx)
    const listing = found(await findListing(tx, id))
    const { before } = found(await findChange(tx, id, changeId))
    await change(tx, listing, wholeState(before), edition)
    await record(tx, 'listing.change_undone', id)
  })
}

async function change(tx: Tx, listing: Listing, state: ListingState, edition: number): Promise<void> {
  await insertChange(tx, listing.id, stateOf(listing))
  await updateListing(tx, listing.id, state, edition)
}
