import { sql } from 'kysely'
import type { Database } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { StaffRole, Viewer } from '#platform/viewer.ts'
import { insertCountyContact } from './county-contact/county-contact.queries.ts'

/** Someone of a county's office. */
export const someone = (county: number, role: StaffRole, label = 'Someone'): Viewer => ({
  personId: newId(),
  label,
  roles: [role],
  databaseRole: 'app_school_wide',
  county,
  schools: [],
})

/** A county whose office has confirmed where families reach it, and so takes messages. */
export async function aCountyThatAnswers(database: Database, county: number): Promise<void> {
  await database.asViewer(someone(county, 'county_director'), (tx) =>
    insertCountyContact(tx, {
      phone: '916-555-0100',
      hours: 'school days, 8 to 4',
      email: '',
      confirmed_by: 'Marisol Arroyo',
      confirmed_on: '2026-11-02',
    }),
  )
}

/** Every text of a table as the owner sees it, to look for what must not be there. */
export async function dumpOf(owner: Parameters<ReturnType<typeof sql>['execute']>[0], table: string) {
  const { rows } = await sql<{
    line: string
  }>`select to_jsonb(kept)::text as line from ${sql.table(table)} kept`.execute(owner)
  return rows.map(({ line }) => line).join('\n')
}
