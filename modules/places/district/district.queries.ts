import { sql } from 'kysely'
import { rows, type Tx } from '#platform/database.ts'
import type { DistrictSummary } from '../school/school-list.ts'

/** The county's districts and its office, with what their open schools add up to in their newest enrollment file. */
export async function listDistricts(tx: Tx): Promise<readonly DistrictSummary[]> {
  return rows(
    tx,
    sql<DistrictSummary>`
    select district.code, district.name, district.closed_on, count(school.id) as school_count,
      coalesce(sum(figure.enrollment), 0) as enrollment,
      sum((figure.groups->>'free_reduced_meal_eligible')::int) as meal_eligible
    from places.district
    left join places.school on school.county_id = district.county_id and school.district_code = district.code
      and school.closed_on is null
    left join places.school_figure figure on figure.county_id = school.county_id and figure.code = school.code
      and figure.school_year = school.listed_in
    where district.county_id = ${tx.viewer.county}
    group by district.code, district.name, district.closed_on
    order by lower(district.name), district.code limit 500`,
  )
}
