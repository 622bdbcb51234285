import { sql } from 'kysely'
import type { Tx } from '../database.ts'
import { newId } from '../ids.ts'

export type Audited = {
  /** What was done: `sign_in.began`, `membership.granted`. */
  readonly kind: `${string}.${string}`
  /** Ids of what it was done to; never a name. */
  readonly subjects?: readonly string[]
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>
}

/** Adds to the county's trail in the transaction that does the deed: both stand, or neither. */
export async function audit(tx: Tx, { kind, subjects = [], detail = {} }: Audited): Promise<void> {
  const { county, personId, label, roles } = tx.viewer
  // A verb that tells by itself whose record was opened has told it for the whole request.
  if (kind.endsWith('.read')) for (const subject of subjects) tx.trace?.told.add(subject)
  const actingAs = personId === null ? label : roles.join(', ')
  await sql`
    insert into audit.entry (county_id, id, kind, person_id, acting_as, subjects, detail, happened_at)
    values (${county}, ${newId(tx.now)}, ${kind}, ${personId}, ${actingAs},
      (select coalesce(array_agg(one), '{}') from jsonb_array_elements_text(${JSON.stringify(subjects)}::jsonb) as one),
      ${JSON.stringify(detail)}, ${tx.now})`.execute(tx)
}
