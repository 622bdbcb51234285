import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import type { ConveningId } from '../convening/convening.ts'
import type { RoleCount } from './summary.rules.ts'
import type { Summary, SummaryShown, SummaryTyped } from './summary.ts'

export const findSummary = (tx: Tx, convening: ConveningId): Promise<Summary | undefined> =>
  row(
    tx,
    sql<Summary>`select lead, lead_es, shown, published_at from convene.summary
      where county_id = ${tx.viewer.county} and convening_id = ${convening}`,
  )

/** How many registered and did not take it back. */
export async function countRegistered(tx: Tx, convening: ConveningId): Promise<number> {
  const found = await row(
    tx,
    sql<{ count: number }>`select count(*) as count from convene.registration
      where county_id = ${tx.viewer.county} and convening_id = ${convening} and cancelled_at is null`,
  )
  return found?.count ?? 0
}

/** How many were seen at the convening, by the role they came in. */
export const listCameByRole = (tx: Tx, convening: ConveningId): Promise<readonly RoleCount[]> =>
  rows(
    tx,
    sql<RoleCount>`select came.role, count(*) as count from convene.registration came
      where came.county_id = ${tx.viewer.county} and came.convening_id = ${convening}
        and exists (select from convene.attendance seen
          where seen.county_id = came.county_id and seen.registration_id = came.id)
      group by came.role order by came.role`,
  )

export async function replaceSummary(
  tx: Tx,
  convening: ConveningId,
  { lead, leadEs }: SummaryTyped,
  shown: SummaryShown,
): Promise<void> {
  await sql`insert into convene.summary (county_id, convening_id, lead, lead_es, shown, person_id, published_at)
    values (${tx.viewer.county}, ${convening}, ${lead}, ${leadEs}, ${JSON.stringify(shown)}, ${tx.viewer.personId},
      ${tx.now})
    on conflict (county_id, convening_id) do update set lead = excluded.lead, lead_es = excluded.lead_es,
      shown = excluded.shown, person_id = excluded.person_id, published_at = excluded.published_at`.execute(
    tx,
  )
}

export async function deleteSummary(tx: Tx, convening: ConveningId): Promise<void> {
  await sql`delete from convene.summary where county_id = ${tx.viewer.county} and convening_id = ${convening}`.execute(
    tx,
  )
}
