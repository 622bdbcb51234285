import type { StandsOn } from '#modules/places/index.ts'
import { listStandingOn } from './listing.queries.ts'
import { listingStandsWords } from './stands-on-import.words.ts'

/** Listings that keep an import from being taken back, named: someone called about them, changed them, or they come to a school. */
export const listingsStand: StandsOn = async (tx, keys, language) => {
  const names = (await listStandingOn(tx, keys)).map(({ name }) => name)
  return names.length === 0 ? [] : [listingStandsWords[language](names)]
}
