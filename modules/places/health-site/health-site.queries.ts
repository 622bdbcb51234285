import { sql } from 'kysely'
import { rows, type Tx } from '#platform/database.ts'
import type { HealthSite, HealthSiteFilter, HealthSiteList, SchoolPlace } from './health-site.ts'

const sites = (tx: Tx) => sql`
  select site_id, 'health_site' as list, name, organization, program as kind, null as license_status, street, city, zip,
    phone, null as npi, latitude, longitude, named_after_school, delisted_on
  from places.health_site where county_id = ${tx.viewer.county}
  union all
  select facility_id, 'licensed_facility', name, business_name, category, license_status, street, city, zip, phone, npi,
    latitude, longitude, null, delisted_on
  from places.licensed_facility where county_id = ${tx.viewer.county}`

/** A page of the county's health sites and licensed facilities, health centers first. */
export async function listHealthSites(tx: Tx, filter: HealthSiteFilter = {}): Promise<HealthSiteList> {
  const { search = '', kind = null, page = 1 } = filter
  const size = Math.min(Math.max(filter.pageSize ?? 50, 1), 500)
  const found = await rows(
    tx,
    sql<HealthSite & { total: number }>`
    select site.*, count(*) over () as total from (${sites(tx)}) site
    where (${kind}::text is null or kind = ${kind})
      and (${search} = '' or strpos(lower(concat_ws(' ', name, organization, city)), lower(${search})) > 0)
    order by list, lower(name), site_id limit ${size} offset ${(Math.max(page, 1) - 1) * size}`,
  )
  const kinds = await rows(
    tx,
    sql<{ kind: string; count: number }>`
    select kind, count(*) as count from (${sites(tx)}) site group by kind, list order by list, count(*) desc, kind limit 100`,
  )
  return { rows: found.map(({ total: _total, ...site }) => site), total: found[0]?.total ?? 0, kinds }
}

/** Open schools with the place their newest list gives, to tell which site stands on whose ground. */
export async function listSchoolPlaces(tx: Tx): Promise<readonly SchoolPlace[]> {
  return rows(
    tx,
    sql<SchoolPlace>`
    select school.code as cds, figure.name, figure.latitude, figure.longitude
    from places.school
    join places.school_figure figure on figure.county_id = school.county_id and figure.code = school.code
      and figure.school_year = school.listed_in
    where school.county_id = ${tx.viewer.county} and school.closed_on is null
    order by school.code limit 5000`,
  )
}
