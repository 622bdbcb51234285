import type { Database } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import { type StaffRole, service } from '#platform/viewer.ts'
import { insertInventedPerson, listPracticeMemberships } from './membership.queries.ts'

// Invented, and kept apart from any real name by being plain words of the landscape.
const invented: readonly [name: string, role: StaffRole, title: string][] = [
  ['Marisol Arroyo', 'county_director', 'Director of school wellness'],
  ['Devon Lark', 'county_coordinator', 'Program coordinator'],
  ['Priya Meadow', 'district_leader', 'District wellness lead'],
  ['Tomas Ridge', 'principal', 'Principal'],
  ['Amara Stone', 'school_counselor', 'School counselor'],
  ['Lena Brook', 'clinician_2', 'Clinician II'],
  ['Joon Field', 'clinician_1', 'Clinician I'],
  ['Rosa Canyon', 'family_navigator', 'Family navigator'],
  ['Eli Harbor', 'billing_specialist', 'Billing specialist'],
  ['Noor Summit', 'evaluator', 'Evaluator'],
]

/** Fills the practice county with its invented staff, once. */
export async function inventPracticePeople(database: Database): Promise<void> {
  await database.asViewer(service('practice county', 0), async (tx) => {
    if ((await listPracticeMemberships(tx)).length > 0) return
    for (const [displayName, role, title] of invented)
      await insertInventedPerson(tx, {
        personId: newId(tx.now),
        membershipId: newId(tx.now),
        displayName,
        role,
        title,
      })
  })
}
