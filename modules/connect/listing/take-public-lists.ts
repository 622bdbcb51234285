import type { Database, Tx } from '#platform/database.ts'
import { type Follower, record } from '#platform/events.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import { standOn } from '../organization/stand-on.ts'
import { listingPolicy } from './listing.policy.ts'
import {
  insertListings,
  listListings,
  listNewPublicPlaces,
  putBackPublicListings,
  raiseEdition,
  withdrawPublicListings,
} from './listing.queries.ts'
import { listingOf, organizationOf, withoutTwins } from './public-list.rules.ts'

/** Makes a listing of each place on the county's public lists that has none, marked as not yet called. */
export async function takePublicLists(database: Database, viewer: Viewer): Promise<number> {
  demand(viewer, listingPolicy, 'take')
  return database.asViewer(viewer, takeLists)
}

/** The same in the transaction that brings a county's public lists in, so that no one has to press for it. */
export const fillDirectory: Follower = async (tx) => {
  await takeLists(tx)
}

/** Takes back, in the transaction that takes a county's lists back, what was made of places that are gone with them. */
export const emptyDirectory: Follower = async (tx) => {
  const taken = await withdrawPublicListings(tx, await raiseEdition(tx))
  if (taken > 0) await record(tx, 'directory.lists_taken_back', String(tx.viewer.county), { taken })
}

async function takeLists(tx: Tx): Promise<number> {
  const known = (await listListings(tx)).filter(({ source }) => source === 'health_site')
  const places = withoutTwins(await listNewPublicPlaces(tx), known)
  const made = places.flatMap((place) => {
    const listing = listingOf(place)
    return listing === null ? [] : [{ place, listing }]
  })
  const edition = await raiseEdition(tx)
  const again = await putBackPublicListings(tx, edition)
  if (made.length + again === 0) return 0
  const standing = await standOn(
    tx,
    'public_list',
    made.map(({ place }) => organizationOf(place)),
  )
  const rows = made.flatMap(({ place, listing }) => {
    const organizationId = standing.get(organizationOf(place).key)?.id
    return organizationId === undefined
      ? []
      : [{ ...listing, organizationId, source: place.list, sourceKey: place.sourceKey }]
  })
  const added = again + (await insertListings(tx, rows, edition))
  await record(tx, 'directory.lists_taken', String(tx.viewer.county), { added })
  return added
}
