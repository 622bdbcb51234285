import type { Tx } from '#platform/database.ts'
import { shownRates } from './kept-outcome.rules.ts'
import type { SimilarSchool } from './outcome-view.rules.ts'
import { findListingState, listListedSchools, listPeers } from './school-listing.queries.ts'
import { type Nearest, nearestAmong } from './similar.rules.ts'

// Ten thousand schools are read once for each state of their list; nothing in it but what every county published.
const remembered = new Map<'practice' | 'real', { readonly state: string; readonly nearest: Nearest }>()

/** The schools most like one among all counties that listed theirs, nearest first; empty where it is not listed. */
export async function findSimilarInState(tx: Tx, code: string): Promise<readonly SimilarSchool[]> {
  const codes = (await nearestInState(tx))(code)
  const found = new Map((await listListedSchools(tx, codes)).map((school) => [school.code, school]))
  return codes.flatMap((one) => {
    const school = found.get(one)
    return school === undefined ? [] : [{ ...school, rates: shownRates(school.rates) }]
  })
}

async function nearestInState(tx: Tx): Promise<Nearest> {
  const which = tx.viewer.county === 0 ? 'practice' : 'real'
  const state = await findListingState(tx)
  const known = remembered.get(which)
  if (known?.state === state) return known.nearest
  const nearest = nearestAmong(await listPeers(tx))
  remembered.set(which, { state, nearest })
  return nearest
}
