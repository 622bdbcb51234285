import { sql } from 'kysely'
import { newId } from '#platform/ids.ts'
import type { StaffRole, Viewer } from '#platform/viewer.ts'

/** Someone of a county's office. */
export const someone = (county: number, role: StaffRole, label = 'Someone'): Viewer => ({
  personId: newId(),
  label,
  roles: [role],
  databaseRole: 'app_school_wide',
  county,
  schools: [],
})

/** Every text of a table as the owner sees it, to look for what must not be there. */
export async function dumpOf(owner: Parameters<ReturnType<typeof sql>['execute']>[0], table: string) {
  const { rows } = await sql<{
    line: string
  }>`select to_jsonb(kept)::text as line from ${sql.table(table)} kept`.execute(owner)
  return rows.map(({ line }) => line).join('\n')
}
