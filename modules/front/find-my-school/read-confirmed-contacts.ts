import type { Tx } from '#platform/database.ts'
import { findConfirmedCounts, findCountyContact } from './find-my-school.queries.ts'

/** What the county has confirmed of whom one can ask, for a floor below that tells families of it. */
export async function readConfirmedContacts(tx: Tx) {
  const [contact, { schools }] = [await findCountyContact(tx), await findConfirmedCounts(tx)]
  return { contact: contact ?? null, schoolCount: schools }
}
