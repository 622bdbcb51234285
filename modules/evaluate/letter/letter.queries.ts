import { sql } from 'kysely'
import { row, type Tx } from '#platform/database.ts'

/** The phone that the state's directory gives for a school; null where it lists none. */
export async function findSchoolPhone(tx: Tx, code: string): Promise<string | null> {
  const found = await row(
    tx,
    sql<{ phone: string | null }>`select phone from places.public_contact
      where county_id = ${tx.viewer.county} and code = ${code}`,
  )
  return found?.phone ?? null
}
