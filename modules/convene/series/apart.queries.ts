import { sql } from 'kysely'
import type { Tx } from '#platform/database.ts'
import type { ConveningId } from '../convening/convening.ts'

/** A date that was changed by itself: what the others become later does not reach it. Of no series, nothing happens. */
export async function markApart(tx: Tx, convening: ConveningId): Promise<void> {
  await sql`update convene.series_date set apart_at = ${tx.now}
    where county_id = ${tx.viewer.county} and convening_id = ${convening} and apart_at is null`.execute(tx)
}

/** The change that set it apart was taken back: it follows the others again. */
export async function rejoin(tx: Tx, convening: ConveningId, changedAt: Date): Promise<void> {
  await sql`update convene.series_date set apart_at = null
    where county_id = ${tx.viewer.county} and convening_id = ${convening} and apart_at = ${changedAt}`.execute(
    tx,
  )
}
