import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { CheckOutcome, Listing, ListingId, ListingSource, ListingText } from './listing.ts'
import type { PublicHealthPlace } from './public-list.rules.ts'

/** The most listings of one county that are read; a larger directory wants a search of its own. */
const mostListings = 30_000

const columns = sql`id, organization, name, description, needs, languages, interpretation, eligibility, documents, cost,
  accessibility, area_served, referral_way, phone, email, website, street, city, zip, latitude, longitude, campus_days,
  schedule, source, source_key, school_id, school_code, school_name, withdrawn_at, last_true_at, last_true_via,
  unanswered_count, closed, wait, wait_told_at`

/** How often the county's directory has changed; 0 before there is one. */
export async function findEdition(tx: Tx): Promise<number> {
  const state = await row(
    tx,
    sql<{
      edition: number
    }>`select edition from connect.directory_state where county_id = ${tx.viewer.county}`,
  )
  return state?.edition ?? 0
}

/** Every listing of the county, hidden ones too. */
export const listListings = (tx: Tx): Promise<readonly Listing[]> =>
  rows(
    tx,
    sql<Listing>`select ${columns} from connect.listing_now where county_id = ${tx.viewer.county}
      order by lower(name), id limit ${mostListings}`,
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
      place.zip, place.phone, place.latitude, place.longitude
    from places.public_health_place place
    where place.county_id = ${tx.viewer.county} and place.delisted_on is null and not exists (
      select from connect.listing known where known.county_id = place.county_id and known.source = place.list
        and known.source_key = place.source_key)
    order by place.list, place.source_key limit ${mostListings}`,
  )

/** Called by every verb that changes the directory, in its transaction. */
export async function raiseEdition(tx: Tx): Promise<void> {
  await sql`insert into connect.directory_state (county_id, edition) values (${tx.viewer.county}, 1)
    on conflict (county_id) do update set edition = directory_state.edition + 1`.execute(tx)
}

type NewListing = ListingText & {
  readonly source: ListingSource
  readonly sourceKey: string
  readonly schoolId?: string | null
}

/** Adds listings; one whose source and key are known already is left as it is. Answers how many were added. */
export async function insertListings(tx: Tx, listings: readonly NewListing[]): Promise<number> {
  let added = 0
  for (let from = 0; from < listings.length; from += 500) {
    const part = listings
      .slice(from, from + 500)
      .map((one) => ({ ...snake(one), id: newId<'listing'>(tx.now) }))
    const inserted = await rows(
      tx,
      sql`insert into connect.listing (county_id, id, organization, name, description, needs, languages, interpretation,
          eligibility, documents, cost, accessibility, area_served, referral_way, phone, email, website, street, city,
          zip, latitude, longitude, school_id, campus_days, schedule, source, source_key, entered_at)
        select ${tx.viewer.county}, given.id, given.organization, given.name, given.description, given.needs,
          given.languages, given.interpretation, given.eligibility, given.documents, given.cost, given.accessibility,
          given.area_served, given.referral_way, given.phone, given.email, given.website, given.street, given.city,
          given.zip, given.latitude, given.longitude, given.school_id, given.campus_days, given.schedule, given.source,
          given.source_key, ${tx.now}
        from jsonb_populate_recordset(null::connect.listing, ${JSON.stringify(part)}::jsonb) given
        on conflict (county_id, source, source_key) do nothing returning id`,
    )
    added += inserted.length
  }
  return added
}

/** jsonb_populate_recordset asks for the names of columns. */
const snake = (one: NewListing) => ({
  ...one,
  area_served: one.areaServed,
  referral_way: one.referralWay,
  campus_days: one.campusDays,
  school_id: one.schoolId ?? null,
  source_key: one.sourceKey,
})

export async function insertCheck(
  tx: Tx,
  listing: ListingId,
  check: {
    readonly outcome: CheckOutcome
    readonly via: 'call' | 'agency'
    readonly wait: string | null
    readonly note: string | null
  },
): Promise<void> {
  await sql`insert into connect.listing_check (county_id, id, listing_id, outcome, via, wait, note, person_id, checked_at)
    values (${tx.viewer.county}, ${newId<'listing_check'>(tx.now)}, ${listing}, ${check.outcome}, ${check.via},
      ${check.wait}, ${check.note}, ${tx.viewer.personId}, ${tx.now})`.execute(tx)
}

/** Open schools with the place their newest list gives, for "near my school". */
export const listSchoolPoints = (
  tx: Tx,
): Promise<readonly { code: string; name: string; latitude: number | null; longitude: number | null }[]> =>
  rows(
    tx,
    sql`select code, name, latitude, longitude from places.public_school_profile
      where county_id = ${tx.viewer.county} order by lower(name), code limit 5000`,
  )
