import { type Tx, timeZone } from '#platform/database.ts'
import { momentText } from '#platform/time.ts'
import { type DirectorySearch, openDirectorySearch, type When } from './directory-search.rules.ts'
import { findEdition, listListings, listSchoolPoints } from './listing.queries.ts'
import type { Listing } from './listing.ts'
import { needs } from './need.ts'

export type CountyDirectory = {
  readonly edition: number
  readonly search: DirectorySearch
  readonly languages: readonly string[]
  readonly schools: readonly SchoolPoint[]
}
type SchoolPoint = Awaited<ReturnType<typeof listSchoolPoints>>[number]

/** Counties whose directory is kept in memory at once. */
const mostKept = 8

/** The directories of counties, read when first asked for and again when one has changed. */
export function openDirectories(): (tx: Tx) => Promise<CountyDirectory> {
  const kept = new Map<number, CountyDirectory>()
  return async (tx) => {
    const county = tx.viewer.county ?? -1
    const edition = await findEdition(tx)
    const known = kept.get(county)
    kept.delete(county)
    const directory = known?.edition === edition ? known : await read(tx, edition)
    kept.set(county, directory)
    const oldest = kept.keys().next()
    if (kept.size > mostKept && !oldest.done) kept.delete(oldest.value)
    return directory
  }
}

async function read(tx: Tx, edition: number): Promise<CountyDirectory> {
  const listings = await listListings(tx)
  return {
    edition,
    search: openDirectorySearch(listings, needs, timeZone),
    languages: languagesOf(listings),
    schools: await listSchoolPoints(tx),
  }
}

const languagesOf = (listings: readonly Listing[]): readonly string[] =>
  [...new Set(listings.flatMap(({ languages }) => languages))].sort()

/** Now, as a family's clock in the county shows it. */
export function whenOf({ now, today }: Pick<Tx, 'now' | 'today'>): When {
  const clock = momentText(timeZone, now).slice(11)
  // A calendar day stands for itself; its weekday is asked of noon in UTC, which no zone moves to another day.
  const weekday = (new Date(`${today}T12:00:00Z`).getUTCDay() + 6) % 7
  return { today, moment: { weekday, minutes: Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5)) } }
}
