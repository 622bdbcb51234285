import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { OrganizationId } from '../organization/organization.ts'
import type {
  CheckOutcome,
  Listing,
  ListingId,
  ListingSource,
  ListingText,
  SchoolPoint,
  WaitTold,
} from './listing.ts'
import type { PublicHealthPlace } from './public-list.rules.ts'

/** The most listings of one county that are read; a larger directory wants a search of its own. */
const mostListings = 30_000

const columns = sql`id, organization_id, organization, name, description, needs, languages, interpretation, eligibility, documents, cost,
  accessibility, area_served, referral_way, phone, email, website, street, city, zip, latitude, longitude, campus_days,
  campus_note, own_referral_way, own_phone, own_email, own_website, schedule, cost_note, contacts, conditions, source, source_key, edition, school_id, school_code, school_name,
  withdrawn_at, last_true_at, last_true_via, unanswered_count, closed, wait, wait_told_at`

type ListingCount = { readonly all: number; readonly foundTrue: number }

/** How many services the county lists, and how many of them someone has found true at least once. */
export async function countListings(tx: Tx): Promise<ListingCount> {
  const counted = await row(
    tx,
    sql<ListingCount>`select count(*) as "all", count(last_true_at) as found_true from connect.listing_now
      where county_id = ${tx.viewer.county} and withdrawn_at is null and not closed`,
  )
  return counted ?? { all: 0, foundTrue: 0 }
}

export type DirectoryState = {
  /** How often the county's directory has changed; 0 before there is one. */
  readonly edition: number
  /** Whoever knows an earlier edition than this reads the whole directory. */
  readonly anewFrom: number
}

export async function findDirectoryState(tx: Tx): Promise<DirectoryState> {
  const state = await row(
    tx,
    sql<DirectoryState>`select edition, anew_from from connect.directory_state where county_id = ${tx.viewer.county}`,
  )
  return state ?? { edition: 0, anewFrom: 0 }
}

/**
 * What came with an import and went with it. It is kept for when it comes again, and is no listing until then: two large
 * directories taken back would else fill the duty list, and the place of those that families look for.
 */
export const wentWithImport = sql`(source = 'hsds' and withdrawn_at is not null and import_id is null)`

/** Every listing of the county, hidden ones too. */
export const listListings = (tx: Tx): Promise<readonly Listing[]> =>
  rows(
    tx,
    sql<Listing>`select ${columns} from connect.listing_now
      where county_id = ${tx.viewer.county} and not ${wentWithImport}
      order by lower(name), id limit ${mostListings}`,
  )

/** Names and zips of what stands in the directory, to know twins by. */
export const listNames = (tx: Tx): Promise<readonly Pick<Listing, 'name' | 'zip'>[]> =>
  rows(
    tx,
    sql<Pick<Listing, 'name' | 'zip'>>`select name, zip from connect.listing
      where county_id = ${tx.viewer.county} and withdrawn_at is null limit ${mostListings}`,
  )

/**
 * Listings that changed by themselves after an edition, hidden ones too; one more than `most` tells that there are too many.
 * That an edition is above 0 is said for its index, which holds no others.
 */
export const listListingsSince = (tx: Tx, edition: number, most: number): Promise<readonly Listing[]> =>
  rows(
    tx,
    sql<Listing>`select ${columns} from connect.listing_now
      where county_id = ${tx.viewer.county} and edition > 0 and edition > ${edition} limit ${most + 1}`,
  )

export const findListing = (tx: Tx, id: ListingId): Promise<Listing | undefined> =>
  row(
    tx,
    sql<Listing>`select ${columns} from connect.listing_now where county_id = ${tx.viewer.county} and id = ${id}`,
  )

/** Places on the public lists that no listing was made of yet. */
export const listNewPublicPlaces = (tx: Tx): Promise<readonly PublicHealthPlace[]> =>
  rows(
    tx,
    sql<PublicHealthPlace>`
    select place.list, place.source_key, place.name, place.organization, place.category, place.street, place.city,
      place.zip, place.phone, place.latitude, place.longitude, place.organization_id
    from places.public_health_place place
    where place.county_id = ${tx.viewer.county} and place.delisted_on is null and not exists (
      select from connect.listing known where known.county_id = place.county_id and known.source = place.list
        and known.source_key = place.source_key)
    order by place.list, place.source_key limit ${mostListings}`,
  )

/** What keeps a listing from a public list as it is: someone called about it, changed it, or wrote down a wait. */
const isTouched = sql`(
  exists (select from connect.listing_check_kept made where made.county_id = listing.county_id
    and made.listing_id = listing.id)
  or exists (select from connect.listing_change change where change.county_id = listing.county_id
    and change.listing_id = listing.id)
  or exists (select from connect.wait_told told where told.county_id = listing.county_id
    and told.listing_id = listing.id))`
const isListed = sql`exists (select from places.public_health_place place where place.county_id = listing.county_id
  and place.list = listing.source and place.source_key = listing.source_key)`

/** Takes out what was made of places that no list has any more and that nobody touched. Answers how many. */
export async function withdrawPublicListings(tx: Tx, edition: number): Promise<number> {
  const taken = await rows(
    tx,
    sql`update connect.listing set withdrawn_at = ${tx.now}, edition = ${edition}
      where county_id = ${tx.viewer.county} and source in ('health_site', 'licensed_facility')
        and withdrawn_at is null and not ${isListed} and not ${isTouched} returning id`,
  )
  return taken.length
}

/** Puts back what was taken out with its list, now that the list has it again; what staff took out stays out. */
export async function putBackPublicListings(tx: Tx, edition: number): Promise<number> {
  const again = await rows(
    tx,
    sql`update connect.listing set withdrawn_at = null, edition = ${edition}
      where county_id = ${tx.viewer.county} and source in ('health_site', 'licensed_facility')
        and withdrawn_at is not null and ${isListed} and not ${isTouched} returning id`,
  )
  return again.length
}

/**
 * Listings that stand on places about to go, by name: made of a place on a public list and called about or changed since, or
 * coming to a school. `keys` are those of schools and of places on the lists.
 */
export const listStandingOn = (
  tx: Tx,
  keys: readonly string[],
): Promise<readonly { readonly name: string }[]> =>
  rows(
    tx,
    sql<{ name: string }>`select listing.name from connect.listing
      left join places.public_school school on school.county_id = listing.county_id and school.id = listing.school_id
      where listing.county_id = ${tx.viewer.county} and listing.withdrawn_at is null
        and (school.code = any(${[...keys]}::text[])
          or listing.source in ('health_site', 'licensed_facility')
            and listing.source_key = any(${[...keys]}::text[]) and ${isTouched})
      order by lower(listing.name), listing.id limit 10000`,
  )

/**
 * Begins a change to the county's directory: one at a time, since the row stays locked until the transaction ends. The
 * edition it answers is given to every listing that changes, and readers take in what lies above the one they know.
 */
export async function raiseEdition(tx: Tx): Promise<number> {
  const raised = await row(
    tx,
    sql<{
      edition: number
    }>`insert into connect.directory_state (county_id, edition) values (${tx.viewer.county}, 1)
      on conflict (county_id) do update set edition = directory_state.edition + 1 returning edition`,
  )
  return raised?.edition ?? 1
}

/** Begins a change that takes in so much that readers read the whole directory anew. */
export async function raiseWholeEdition(tx: Tx): Promise<void> {
  await raiseEdition(tx)
  await sql`update connect.directory_state set anew_from = edition where county_id = ${tx.viewer.county}`.execute(
    tx,
  )
}

type NewListing = ListingText & {
  readonly organizationId: OrganizationId
  readonly source: ListingSource
  readonly sourceKey: string
  readonly schoolId?: string | null
  /** Given where the caller must know it before it is written. */
  readonly id?: ListingId
}

/** Columns of what a listing says, in the order in which they are written. */
export const toldColumns = [
  ...[
    'organization_id',
    'name',
    'description',
    'needs',
    'languages',
    'interpretation',
    'eligibility',
    'documents',
  ],
  ...[
    'cost',
    'cost_note',
    'accessibility',
    'area_served',
    'referral_way',
    'phone',
    'email',
    'website',
    'street',
  ],
  ...[
    'city',
    'zip',
    'latitude',
    'longitude',
    'school_id',
    'campus_days',
    'campus_note',
    'schedule',
    'contacts',
    'conditions',
  ],
] as const
const told = sql.raw(toldColumns.join(', '))

/** Adds listings; one whose source and key are known already is left as it is. Answers how many were added. */
export async function insertListings(
  tx: Tx,
  listings: readonly NewListing[],
  edition: number,
): Promise<number> {
  let added = 0
  for (let from = 0; from < listings.length; from += 500) {
    const part = listings
      .slice(from, from + 500)
      .map((one) => ({ ...columnsOf(one), id: one.id ?? newId<'listing'>(tx.now) }))
    const inserted = await rows(
      tx,
      sql`insert into connect.listing (county_id, id, source, source_key, entered_at, edition, ${told})
        select ${tx.viewer.county}, id, source, source_key, ${tx.now}, ${edition}, ${told}
        from jsonb_populate_recordset(null::connect.listing, ${JSON.stringify(part)}::jsonb)
        on conflict (county_id, source, source_key) do nothing returning id`,
    )
    added += inserted.length
  }
  return added
}

/** Has a listing say something else, or takes it out of the directory. */
export async function updateListing(
  tx: Tx,
  id: ListingId,
  state: ListingText & {
    readonly organizationId: OrganizationId
    readonly schoolId: string | null
    readonly withdrawn: boolean
  },
  edition: number,
): Promise<void> {
  await sql`update connect.listing set (${told}) =
      (select ${told} from jsonb_populate_record(null::connect.listing, ${JSON.stringify(columnsOf(state))}::jsonb)),
      withdrawn_at = case when ${state.withdrawn} then coalesce(withdrawn_at, ${tx.now}) end, edition = ${edition}
    where county_id = ${tx.viewer.county} and id = ${id}`.execute(tx)
}

/** A listing by the names of its columns, as json_populate_recordset asks for it; what is not told is left out. */
export function columnsOf(
  one: ListingText & {
    readonly organizationId: OrganizationId
    readonly schoolId?: string | null
    readonly source?: string
    readonly sourceKey?: string
  },
): Readonly<Record<string, unknown>> {
  const columns = {
    ...one,
    organization_id: one.organizationId,
    cost_note: one.costNote,
    area_served: one.areaServed,
    referral_way: one.referralWay,
    campus_days: one.campusDays,
    campus_note: one.campusNote,
    school_id: one.schoolId,
    source_key: one.sourceKey,
  }
  const told: Record<string, unknown> = {}
  for (const column of ['source', 'source_key', ...toldColumns]) {
    const value = columns[column as keyof typeof columns]
    if (value !== null && value !== undefined) told[column] = value
  }
  return told
}

/** Writes down what an agency said of waiting outside a call. */
export async function insertWait(tx: Tx, listing: ListingId, { wait, toldOn }: WaitTold): Promise<void> {
  await sql`insert into connect.wait_told (county_id, id, listing_id, wait, told_on, person_id, written_at)
    values (${tx.viewer.county}, ${newId<'wait_told'>(tx.now)}, ${listing}, ${wait}, ${toldOn ?? tx.today}::date,
      ${tx.viewer.personId}, ${tx.now})`.execute(tx)
}

/** Listings of one agency, hidden ones too. */
export const listListingsOf = (tx: Tx, organization: OrganizationId): Promise<readonly Listing[]> =>
  rows(
    tx,
    sql<Listing>`select ${columns} from connect.listing_now
      where county_id = ${tx.viewer.county} and organization_id = ${organization}
      order by lower(name), id limit 500`,
  )

/** Has the search read the listings of an agency anew: what they say of it stands in them. */
export async function raiseListingsOf(tx: Tx, organization: OrganizationId, edition: number): Promise<void> {
  await sql`update connect.listing set edition = ${edition}
    where county_id = ${tx.viewer.county} and organization_id = ${organization}`.execute(tx)
}

export async function insertCheck(
  tx: Tx,
  listing: ListingId,
  check: {
    readonly outcome: CheckOutcome
    readonly via: 'call' | 'agency'
    readonly wait: string | null
    readonly note: string | null
  },
  edition: number,
): Promise<void> {
  await sql`update connect.listing set edition = ${edition}
    where county_id = ${tx.viewer.county} and id = ${listing}`.execute(tx)
  await sql`insert into connect.listing_check (county_id, id, listing_id, outcome, via, wait, note, person_id, checked_at)
    values (${tx.viewer.county}, ${newId<'listing_check'>(tx.now)}, ${listing}, ${check.outcome}, ${check.via},
      ${check.wait}, ${check.note}, ${tx.viewer.personId}, ${tx.now})`.execute(tx)
}

/** Open schools with the place their newest list gives, for "near my school". */
export const listSchoolPoints = (tx: Tx): Promise<readonly SchoolPoint[]> =>
  rows(
    tx,
    sql<SchoolPoint>`select school_id as id, code, name, district_code, district_name, latitude, longitude
      from places.public_school_profile
      where county_id = ${tx.viewer.county} order by lower(name), code limit 5000`,
  )
