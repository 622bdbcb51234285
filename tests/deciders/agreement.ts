import type { DatabaseRole } from '#platform/viewer.ts'
import {
  counties,
  type DatabaseDecider,
  keyOf,
  people,
  type SeededTable,
  schools,
} from './database-decider.ts'
import { ceiling, type Looker, rowModel, shows } from './row-model.ts'

export const roles: readonly DatabaseRole[] = [
  'app_public',
  'app_school_wide',
  'app_school_listed',
  'app_clinic_wide',
  'app_clinic_listed',
]

const everywhere = (role: DatabaseRole, actingAs: readonly string[] = []): readonly Looker[] =>
  [null, ...counties].flatMap((county) =>
    [null, people[0] ?? null].map((person) => ({
      role,
      county,
      person,
      schools: schools.slice(0, 1),
      roles: actingAs,
    })),
  )

export const everyLooker: readonly Looker[] = [
  ...roles.flatMap((role) => everywhere(role)),
  ...everywhere('app_school_wide', ['county_director']),
  // A director is one on the school's side and for the whole county; elsewhere the word alone opens nothing.
  ...roles.flatMap((role) =>
    everywhere(role, ['county_director']).filter(
      ({ county, person }) => role !== 'app_school_wide' && county === 34 && person === null,
    ),
  ),
]

/** Decisions of a table on which the model and the database differ, in words. */
export async function disagreements(
  database: DatabaseDecider,
  table: SeededTable,
  looker: Looker,
): Promise<readonly string[]> {
  const shown = await database.shown(table, looker)
  return table.rows.flatMap((row) => {
    const seen = shown.has(keyOf(row))
    const wrong =
      table.name in rowModel
        ? seen !== shows(table.name, looker, row)
        : seen && !ceiling(table.name, looker, row)
    return wrong ? [`${table.name}: ${looker.role} of ${looker.county} and ${keyOf(row)}: ${seen}`] : []
  })
}

export async function addsTooMuch(
  database: DatabaseDecider,
  table: SeededTable,
  looker: Looker,
): Promise<readonly string[]> {
  const adds = rowModel[table.name]?.add
  const found: string[] = []
  for (const county of counties) {
    const taken = await database.takes(table, looker, county)
    const wrong =
      adds === undefined || county !== looker.county
        ? taken && county !== looker.county
        : taken !== adds.includes(looker.role)
    if (wrong) found.push(`${table.name}: ${looker.role} of ${looker.county} adds to ${county}: ${taken}`)
  }
  return found
}
