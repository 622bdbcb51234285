import { sql } from 'kysely'
import { row, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import { mostDays, type Retention } from './retention.ts'

/** What the county set last; the most of each where it set nothing. */
export const findRetention = async (tx: Tx): Promise<Retention> =>
  (await row(
    tx,
    sql<Retention>`select sign_up_days, needs_days, name_days from convene.retention
      where county_id = ${tx.viewer.county} order by set_at desc, id desc limit 1`,
  )) ?? mostDays

/** How long what someone left at that moment is kept: as long as they were told, or shorter where that was set since. */
export async function findKeptDays(tx: Tx, kind: 'sign_up' | 'needs' | 'name', since: Date): Promise<number> {
  const found = await row(tx, sql<{ days: number }>`select convene.kept_days(${kind}, ${since}) as days`)
  return found?.days ?? 0
}

export async function insertRetention(tx: Tx, { signUpDays, needsDays, nameDays }: Retention): Promise<void> {
  await sql`insert into convene.retention (county_id, id, sign_up_days, needs_days, name_days, person_id, set_at)
    values (${tx.viewer.county}, ${newId(tx.now)}, ${signUpDays}, ${needsDays}, ${nameDays}, ${tx.viewer.personId},
      ${tx.now})`.execute(tx)
}
