import { sql } from 'kysely'
import { row, type Tx } from '#platform/database.ts'

/** How many places the federal list of health centers has in the viewer's county. */
export async function countHealthSites(tx: Tx): Promise<number> {
  const found = await row(
    tx,
    sql<{ count: number }>`select count(*)::int as count from places.public_health_site
      where county_id = ${tx.viewer.county}`,
  )
  return found?.count ?? 0
}
