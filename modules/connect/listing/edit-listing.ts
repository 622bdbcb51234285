import type { Database, Tx } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import { findOrganization } from '../organization/organization.queries.ts'
import type { OrganizationId } from '../organization/organization.ts'
import { agencyNamed } from '../organization/stand-on.ts'
import { listingPolicy } from './listing.policy.ts'
import { findListing, insertListings, insertWait, raiseEdition, updateListing } from './listing.queries.ts'
import type { Listing, ListingId, WaitTold } from './listing.ts'
import { findChange, insertChange, listChanges } from './listing-change.queries.ts'
import {
  differences,
  type EditRefusal,
  type ListingChangeId,
  type ListingState,
  stateOf,
  waitOf,
  wholeState,
} from './listing-change.ts'

/** Adds a listing by hand; families find it as not yet called until someone calls. */
export async function addListing(
  database: Database,
  viewer: Viewer,
  state: ListingState,
  wait: WaitTold | null = null,
): Promise<ListingId> {
  demand(viewer, listingPolicy, 'edit')
  return database.asViewer(viewer, async (tx) => {
    const edition = await raiseEdition(tx)
    const id = newId<'listing'>(tx.now)
    const organizationId = await agencyNamed(tx, state.organization)
    await insertListings(tx, [{ ...state, organizationId, id, source: 'staff', sourceKey: id }], edition)
    if (wait?.wait != null) await insertWait(tx, id, wait)
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
  given: { readonly state: ListingState; readonly seen: string; readonly wait?: WaitTold | null },
): Promise<Outcome<ListingId, EditRefusal>> {
  demand(viewer, listingPolicy, 'edit')
  return database.asViewer(viewer, async (tx) => {
    const edition = await raiseEdition(tx)
    const listing = found(await findListing(tx, id))
    const [newest] = await listChanges(tx, id)
    if ((newest?.id ?? '') !== given.seen) return refused('changed_meanwhile')
    // What is out of the directory can be mended there, and stays out.
    const state = { ...given.state, withdrawn: listing.withdrawnAt !== null }
    const wait = newWait(listing, given.wait ?? null)
    const isChanged = differences(stateOf(listing), state).length > 0
    if (!isChanged && wait === null) return refused('nothing_new')
    if (wait !== null) await insertWait(tx, id, wait)
    // A wait alone is told again, and still the search has to read the listing anew.
    if (isChanged) await change(tx, listing, state, edition)
    else await updateListing(tx, id, { ...stateOf(listing), organizationId: listing.organizationId }, edition)
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

/** What is told of waiting, where it says something else than what stands there. */
function newWait(listing: Listing, told: WaitTold | null): WaitTold | null {
  const { wait, toldOn } = waitOf(listing)
  if (told === null || told.wait !== wait) return told
  return wait === null || told.toldOn === null || told.toldOn === toldOn ? null : told
}

async function change(tx: Tx, listing: Listing, state: ListingState, edition: number): Promise<void> {
  await insertChange(tx, listing.id, stateOf(listing))
  await updateListing(
    tx,
    listing.id,
    { ...state, organizationId: await agencyOf(tx, listing, state) },
    edition,
  )
}

/** The agency that is meant: the one that was kept, else the one of this name; one that kept its name is not looked for. */
async function agencyOf(tx: Tx, listing: Listing, state: ListingState): Promise<OrganizationId> {
  if (state.organizationId === null && state.organization === listing.organization)
    return listing.organizationId
  const kept = state.organizationId === null ? undefined : await findOrganization(tx, state.organizationId)
  return kept?.id ?? agencyNamed(tx, state.organization)
}
