import { sql } from 'kysely'
import { row, type Tx } from '#platform/database.ts'

/** The data edition that the viewer's county stands on; undefined before anything was brought in. */
export async function findDataEdition(tx: Tx): Promise<string | undefined> {
  const found = await row(
    tx,
    sql<{
      dataEdition: string
    }>`select data_edition from places.county_listing where county_id = ${tx.viewer.county}`,
  )
  return found?.dataEdition
}
