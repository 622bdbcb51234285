import type { Tx } from '#platform/database.ts'
import type { SchoolContacts } from './contacts.page.tsx'
import { findCountyContact, findFoundSchool, listConfirmedPeople } from './find-my-school.queries.ts'

/** A school by its code with everyone confirmed for it; undefined when the county has no such open school. */
export async function readSchool(tx: Tx, code: string): Promise<SchoolContacts | undefined> {
  const school = await findFoundSchool(tx, code)
  if (school === undefined) return undefined
  return {
    ...school,
    people: await listConfirmedPeople(tx, code),
    county: (await findCountyContact(tx)) ?? null,
  }
}
