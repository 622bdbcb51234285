import { sql } from 'kysely'
import type { Tx } from '../database.ts'

/** Deletes the viewer's county's letters about one subject that were written that many days ago. */
export async function eraseMail(tx: Tx, subject: 'event' | 'help', days: number): Promise<void> {
  await sql`delete from mail.message where county_id = ${tx.viewer.county} and kind like ${`${subject}.%`}
    and written_at < ${tx.now}::timestamptz - make_interval(days => ${days})`.execute(tx)
}
