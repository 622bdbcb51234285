import { sql } from 'kysely'
import { row, type Tx } from '#platform/database.ts'
import type { CalendarDate } from '#platform/time.ts'

/** Messages that came since a day, those in quarantine left out, and how many of them were answered. */
export type AnsweredCount = { readonly receivedCount: number; readonly answeredCount: number }

export async function countAnsweredSince(tx: Tx, since: CalendarDate): Promise<AnsweredCount> {
  const found = await row(
    tx,
    sql<AnsweredCount>`select count(*)::int as received_count, count(replied_at)::int as answered_count
      from front.reach_out_now
      where county_id = ${tx.viewer.county} and not quarantined and received_at >= ${since}::date`,
  )
  return found ?? { receivedCount: 0, answeredCount: 0 }
}
