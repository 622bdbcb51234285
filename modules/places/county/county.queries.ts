import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import type { County } from './county.ts'

const counties = sql`
  select county.id, lpad(county.id::text, 2, '0') as code, county.name, county.fips, listing.data_edition,
    listing.enrollment_year, listing.district_count, listing.school_count, listing.student_count, listing.imported_at
  from places.county
  left join places.county_listing listing on listing.county_id = county.id`

type Joined = Omit<County, 'listing'> & {
  readonly [Name in keyof NonNullable<County['listing']>]: NonNullable<County['listing']>[Name] | null
}

/** All 58 counties and the practice county, in order of code; what they have in is public. */
export async function listCounties(tx: Tx): Promise<readonly County[]> {
  return (await rows(tx, sql<Joined>`${counties} order by county.id`)).map(countyOf)
}

export async function findCounty(tx: Tx, id: number): Promise<County | undefined> {
  const found = await row(tx, sql<Joined>`${counties} where county.id = ${id}`)
  return found && countyOf(found)
}

function countyOf({ id, code, name, fips, ...listing }: Joined): County {
  return {
    id,
    code,
    name,
    fips,
    listing: listing.dataEdition === null ? null : (listing as County['listing']),
  }
}
