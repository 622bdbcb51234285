import { sql } from 'kysely'
import { rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { StaffRole } from '#platform/viewer.ts'
import type { SecondFactorRule } from './second-factor.ts'

/** What the viewer's county asks, the newest of each role. */
export const listSecondFactorRules = (tx: Tx): Promise<readonly SecondFactorRule[]> =>
  rows(
    tx,
    sql<SecondFactorRule>`select distinct on (role) role, required from people.second_factor_rule
      where county_id = ${tx.viewer.county} order by role, set_at desc, id desc`,
  )

export async function insertSecondFactorRule(tx: Tx, role: StaffRole, required: boolean): Promise<string> {
  const id = newId(tx.now)
  await sql`insert into people.second_factor_rule (county_id, id, role, required, set_at, set_by_id)
    values (${tx.viewer.county}, ${id}, ${role}, ${required}, ${tx.now}, ${tx.viewer.personId})`.execute(tx)
  return id
}
