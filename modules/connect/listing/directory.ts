import { setImmediate } from 'node:timers/promises'
import { findCounty } from '#modules/places/index.ts'
import { type Database, type Tx, timeZone } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { momentText } from '#platform/time.ts'
import { type DirectorySearch, openDirectorySearch, type When } from './directory-search.rules.ts'
import {
  type DirectoryState,
  findDirectoryState,
  listListings,
  listListingsSince,
  listSchoolPoints,
} from './listing.queries.ts'
import type { Listing, SchoolPoint } from './listing.ts'
import { needs } from './need.ts'

export type CountyDirectory = {
  /** The county's name. */
  readonly county: string
  readonly search: DirectorySearch
  readonly languages: readonly string[]
  readonly schools: readonly SchoolPoint[]
  /** District code → name, by name. */
  readonly districts: ReadonlyMap<string, string>
}

type Kept = CountyDirectory & {
  readonly edition: number
  /** Listings taken in since all were read: each leaves a gap behind. */
  readonly taken: number
  readonly readAt: number
}

/** Counties whose directory is kept in memory at once. */
const mostKept = 8
/** Listings that changed before all are read anew: a few are taken in faster than anyone notices. */
const mostTaken = 500
/** Listings taken in at once, so that others are served between two parts of a large directory. */
const atOnce = 500
/** Schools, and whatever else of a county changes with an import, which raises no edition of the directory. */
const mostAgeMs = 10 * 60_000

const opened = new WeakMap<Database, (tx: Tx) => Promise<CountyDirectory>>()

/**
 * The directory of the county that is looked at, as families see it: one for everyone who asks, staff too. It is read as a
 * visitor reads it, so that nothing can come to families through it that row policies keep from them.
 * @throws when someone who is known would have it read with their own eyes
 */
export function directoryOf(database: Database, tx: Tx): Promise<CountyDirectory> {
  if (tx.viewer.databaseRole !== 'app_public') throw new Error('the directory is read as a visitor reads it')
  const door = database.shared ?? database
  const known = opened.get(door) ?? openDirectories()
  opened.set(door, known)
  return known(tx)
}

/**
 * The directories of counties, read when first asked for. Each change to a directory is taken in by itself; all of it is
 * read again only after very many. Those who ask meanwhile wait for the same reading.
 */
function openDirectories(): (tx: Tx) => Promise<CountyDirectory> {
  const kept = new Map<number, Kept>()
  const reading = new Map<string, Promise<Kept>>()

  const readOnce = (tx: Tx, county: number, edition: number): Promise<Kept> => {
    const key = `${county} ${edition}`
    const under = reading.get(key)
    if (under) return under
    const begun = read(tx, edition).finally(() => reading.delete(key))
    reading.set(key, begun)
    return begun
  }

  return async (tx) => {
    const county = tx.viewer.county ?? -1
    const state = await findDirectoryState(tx)
    const known = kept.get(county)
    const directory =
      (known && (await caughtUp(tx, known, state))) ?? (await readOnce(tx, county, state.edition))
    // Another may have read a newer edition while this one waited.
    const newest = kept.get(county)
    kept.delete(county)
    kept.set(county, newest !== undefined && newest.edition > directory.edition ? newest : directory)
    const oldest = kept.keys().next()
    if (kept.size > mostKept && !oldest.done) kept.delete(oldest.value)
    return directory
  }
}

/** A known directory with what changed since taken in; null where all of it has to be read again. */
async function caughtUp(tx: Tx, known: Kept, { edition, anewFrom }: DirectoryState): Promise<Kept | null> {
  const isOld = tx.now.getTime() - known.readAt > mostAgeMs
  if (known.edition >= edition && !isOld) return known
  if (known.edition < anewFrom || known.taken >= mostTaken) return null
  const { county, schools, districts } = isOld ? await readPlaces(tx) : known
  const changed = await listListingsSince(tx, known.edition, mostTaken)
  if (changed.length > mostTaken) return null
  const { search } = known
  search.take(changed.map((listing) => atItsSchool(listing, schools)))
  return {
    search,
    edition: Math.max(edition, known.edition),
    taken: known.taken + changed.length,
    readAt: isOld ? tx.now.getTime() : known.readAt,
    languages: changed.length === 0 ? known.languages : search.languages(),
    ...{ county, schools, districts },
  }
}

type Places = Pick<CountyDirectory, 'county' | 'schools' | 'districts'>

/** @throws NotFound for a county that is not there */
async function readPlaces(tx: Tx): Promise<Places> {
  const { name } = found(await findCounty(tx, tx.viewer.county ?? -1))
  const schools = await listSchoolPoints(tx)
  return { county: name, schools, districts: districtsOf(schools) }
}

async function read(tx: Tx, edition: number): Promise<Kept> {
  const places = await readPlaces(tx)
  const listings = await listListings(tx)
  const search = openDirectorySearch([], needs, timeZone)
  for (let from = 0; from < listings.length; from += atOnce) {
    search.take(listings.slice(from, from + atOnce).map((listing) => atItsSchool(listing, places.schools)))
    await setImmediate()
  }
  return {
    edition,
    taken: 0,
    readAt: tx.now.getTime(),
    search,
    languages: search.languages(),
    ...places,
  }
}

/** What comes to a school and has no point of its own is as near as that school. */
function atItsSchool(listing: Listing, schools: readonly SchoolPoint[]): Listing {
  if (listing.schoolId === null || listing.latitude !== null) return listing
  const school = schools.find(({ id }) => id === listing.schoolId)
  return school ? { ...listing, latitude: school.latitude, longitude: school.longitude } : listing
}

export const districtsOf = (schools: readonly SchoolPoint[]): ReadonlyMap<string, string> =>
  new Map(
    schools
      .map(({ districtCode, districtName }): [string, string] => [districtCode, districtName])
      .sort(([, a], [, b]) => a.localeCompare(b)),
  )

/** Now, as a family's clock in the county shows it. */
export function whenOf({ now, today }: Pick<Tx, 'now' | 'today'>): When {
  const clock = momentText(timeZone, now).slice(11)
  // A calendar day stands for itself; its weekday is asked of noon in UTC, which no zone moves to another day.
  const weekday = (new Date(`${today}T12:00:00Z`).getUTCDay() + 6) % 7
  return { today, moment: { weekday, minutes: Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5)) } }
}
