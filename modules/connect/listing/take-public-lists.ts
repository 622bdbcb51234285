import type { Database, Tx } from '#platform/database.ts'
import { type Follower, record } from '#platform/events.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import { listingPolicy } from './listing.policy.ts'
import { insertListings, listListings, listNewPublicPlaces, raiseEdition } from './listing.queries.ts'
import { listingOf, withoutTwins } from './public-list.rules.ts'

/** Makes a listing of each place on the county's public lists that has none, marked as not yet called. */
export async function takePublicLists(database: Database, viewer: Viewer): Promise<number> {
  demand(viewer, listingPolicy, 'take')
  return database.asViewer(viewer, takeLists)
}

/** The same in the transaction that brings a county's public lists in, so that no one has to press for it. */
export const fillDirectory: Follower = async (tx) => {
  await takeLists(tx)
}

async function takeLists(tx: Tx): Promise<number> {
  const known = (await listListings(tx)).filter(({ source }) => source === 'health_site')
  const places = withoutTwins(await listNewPublicPlaces(tx), known)
  const made = places.flatMap((place) => {
    const listing = listingOf(place)
    return listing === null ? [] : [{ ...listing, source: place.list, sourceKey: place.sourceKey }]
  })
  if (made.length === 0) return 0
  const added = await insertListings(tx, made, await raiseEdition(tx))
  await record(tx, 'directory.lists_taken', String(tx.viewer.county), { added })
  return added
}
