import { sql } from 'kysely'
import type { Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { TypedCountyContact } from './county-contact.ts'

export async function insertCountyContact(tx: Tx, typed: TypedCountyContact): Promise<string> {
  const id = newId(tx.now)
  await sql`
    insert into front.county_contact (county_id, id, phone, hours, email, confirmed_by, confirmed_on, entered_by_id, entered_at)
    values (${tx.viewer.county}, ${id}, ${typed.phone}, ${typed.hours}, ${typed.email === '' ? null : typed.email},
      ${typed.confirmed_by}, ${typed.confirmed_on}, ${tx.viewer.personId}, ${tx.now})`.execute(tx)
  return id
}
