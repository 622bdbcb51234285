import { sql } from 'kysely'
import { rows, type Tx } from '#platform/database.ts'

/** Who runs health sites or licensed facilities in the county, with how many of each that are listed. */
export type Organization = {
  readonly id: string
  readonly name: string
  readonly siteCount: number
  readonly facilityCount: number
}

export async function listOrganizations(tx: Tx): Promise<readonly Organization[]> {
  return rows(
    tx,
    sql<Organization>`
    select organization.id, organization.name,
      (select count(*) from places.health_site site where site.county_id = organization.county_id
        and site.organization_id = organization.id and site.delisted_on is null) as site_count,
      (select count(*) from places.licensed_facility facility where facility.county_id = organization.county_id
        and facility.organization_id = organization.id and facility.delisted_on is null) as facility_count
    from places.organization
    where organization.county_id = ${tx.viewer.county}
    order by lower(organization.name), organization.id limit 5000`,
  )
}
