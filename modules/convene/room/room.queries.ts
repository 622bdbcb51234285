import { sql } from 'kysely'
import { rows, type Tx } from '#platform/database.ts'
import type { Present } from './room.rules.ts'
import type { RoomSide } from './room.ts'

/** How many who were seen at a convening came in each role, or take part in each language. Counts alone. */
export function countPresent(tx: Tx, conveningId: string, side: RoomSide): Promise<readonly Present[]> {
  const group =
    side === 'role'
      ? sql`registration.role`
      : sql`coalesce(registration.interpretation, registration.language)`
  return rows(
    tx,
    sql<Present>`select ${group} as group, count(distinct registration.id) as count
      from convene.attendance
      join convene.registration on registration.county_id = attendance.county_id
        and registration.id = attendance.registration_id
      where attendance.county_id = ${tx.viewer.county} and attendance.convening_id = ${conveningId}
      group by 1 order by 1 limit 100`,
  )
}
