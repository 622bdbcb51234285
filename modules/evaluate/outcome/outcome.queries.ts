import { sql } from 'kysely'
import { rows, type Tx } from '#platform/database.ts'
import type { PublishedRate, SchoolProfile } from './outcome.ts'

/**
 * Every published rate of the viewer's county, and the state's beside it. What is marked as suppressed, or counts no
 * student at all, is not published, whatever figure stands in its cell.
 */
export async function listPublishedRates(tx: Tx): Promise<readonly PublishedRate[]> {
  return rows(
    tx,
    sql<PublishedRate>`
    select code, level, measure, school_year, student_group as "group", group_category, name,
      case when reliability <> 'suppressed' and denominator > 0 then numerator end as numerator,
      case when reliability <> 'suppressed' and denominator > 0 then denominator end as denominator
    from places.public_rate where county_id = ${tx.viewer.county}
    order by measure, school_year, level, code, student_group limit 2000000`,
  )
}

export async function listSchoolProfiles(tx: Tx): Promise<readonly SchoolProfile[]> {
  return rows(
    tx,
    sql<SchoolProfile>`
    select school_id, code, name, district_code, district_name, school_type, school_level, grade_span, charter,
      alternative, virtual_code, enrollment, latitude, longitude, groups
    from places.public_school_profile where county_id = ${tx.viewer.county}
    order by name, code limit 5000`,
  )
}

/** Codes a school once had, each with the one it has now. */
export async function listOlderCodes(
  tx: Tx,
): Promise<readonly { readonly code: string; readonly newestCode: string }[]> {
  return rows(
    tx,
    sql<{ code: string; newestCode: string }>`
    select code, newest_code from places.public_school_code
    where county_id = ${tx.viewer.county} and code <> newest_code limit 20000`,
  )
}
