import { audit } from '#platform/audit/audit.ts'
import type { Tx } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { demand } from '#platform/viewer.ts'
import { findMySchoolPolicy } from '../find-my-school/find-my-school.policy.ts'
import { insertCountyContact } from './county-contact.queries.ts'
import { type WrongField, whyNotKeep } from './county-contact.rules.ts'
import type { TypedCountyContact } from './county-contact.ts'

/** Where families reach the county from now on. Answers what is wrong, or null when it was kept. */
export async function keepCountyContact(tx: Tx, typed: TypedCountyContact): Promise<WrongField | null> {
  demand(tx.viewer, findMySchoolPolicy, 'contact')
  const wrong = whyNotKeep(typed, tx.today)
  if (wrong !== null) return wrong
  const id = await insertCountyContact(tx, typed)
  await audit(tx, { kind: 'county_contact.kept', subjects: [id] })
  await record(tx, 'county_contact.kept', id)
  return null
}
