import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import type { OpenSchool } from './site.ts'

const schoolColumns = sql`id, code, name, district_name`

export async function findSchool(tx: Tx, code: string): Promise<OpenSchool | undefined> {
  return row(
    tx,
    sql<OpenSchool>`select ${schoolColumns} from places.public_school
      where county_id = ${tx.viewer.county} and code = ${code}`,
  )
}

/** Open schools by id, by name. */
export async function listSchools(tx: Tx, ids: readonly string[]): Promise<readonly OpenSchool[]> {
  return rows(
    tx,
    sql<OpenSchool>`select ${schoolColumns} from places.public_school
      where county_id = ${tx.viewer.county} and id = any(${`{${ids.join(',')}}`}::uuid[])
      order by name, code limit 2500`,
  )
}

/** Open schools of a district by its seven digits. */
export async function listSchoolsOfDistrict(tx: Tx, code: string): Promise<readonly OpenSchool[]> {
  return rows(
    tx,
    sql<OpenSchool>`select ${schoolColumns} from places.public_school
      where county_id = ${tx.viewer.county} and district_code = ${code} order by name, code limit 2500`,
  )
}
