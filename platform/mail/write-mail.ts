import { sql } from 'kysely'
import type { Tx } from '../database.ts'
import { newId } from '../ids.ts'

export type Letter = {
  /** What it is about: `invitation.made`. */
  readonly kind: `${string}.${string}`
  readonly recipient: string
  readonly subject: string
  readonly body: string
}

/** Owes letters in the transaction that made them due: what is rolled back is never sent. */
export async function writeMail(tx: Tx, letters: readonly Letter[]): Promise<void> {
  if (letters.length === 0) return
  const rows = letters.map((letter) => ({ ...letter, id: newId(tx.now) }))
  await sql`
    insert into mail.message (county_id, id, kind, recipient, subject, body, written_at, due_at)
    select ${tx.viewer.county}, id, kind, recipient, subject, body, ${tx.now}, ${tx.now}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as letter(id uuid, kind text, recipient text, subject text, body text)`.execute(tx)
}
