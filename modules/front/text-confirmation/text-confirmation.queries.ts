import { sql } from 'kysely'
import { rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { ConfirmationKind, TextConfirmation } from './text-confirmation.ts'

/** The county's confirmations of one kind, the oldest first. */
export async function listConfirmations(
  tx: Tx,
  kind: ConfirmationKind,
): Promise<readonly TextConfirmation[]> {
  return rows(
    tx,
    sql<TextConfirmation>`
      select kind, part, language, text_hash, confirmed_by, confirmed_on::text as confirmed_on, entered_by_id
      from front.text_confirmation where county_id = ${tx.viewer.county} and kind = ${kind}
      order by entered_at, id limit 5000`,
  )
}

export async function insertConfirmation(
  tx: Tx,
  one: Omit<TextConfirmation, 'enteredById'>,
): Promise<string> {
  const id = newId(tx.now)
  await sql`
    insert into front.text_confirmation (county_id, id, kind, part, language, text_hash, confirmed_by, confirmed_on,
      entered_by_id, entered_at)
    values (${tx.viewer.county}, ${id}, ${one.kind}, ${one.part}, ${one.language}, ${one.textHash}, ${one.confirmedBy},
      ${one.confirmedOn}, ${tx.viewer.personId}, ${tx.now})`.execute(tx)
  return id
}
