import type { Tx } from '../database.ts'
import { newId } from '../ids.ts'
import { insertEntries } from './entry.queries.ts'

export type Audited = {
  /** What was done: `sign_in.began`, `membership.granted`. */
  readonly kind: `${string}.${string}`
  /** Ids of what it was done to; never a name. */
  readonly subjects?: readonly string[]
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>
}

/**
 * Adds to the county's trail in the transaction that does the deed: both stand, or neither. The line is written with the
 * fact that the deed records, or at the end, so that it costs no way to the database of its own.
 */
export async function audit(tx: Tx, { kind, subjects = [], detail = {} }: Audited): Promise<void> {
  const { county, personId, label, roles } = tx.viewer
  // A verb that tells by itself whose record was opened has told it for the whole request.
  if (kind.endsWith('.read')) for (const subject of subjects) tx.trace?.told.add(subject)
  const actingAs = personId === null ? label : roles.join(', ')
  const entry = { county, id: newId(tx.now), kind, personId, actingAs, subjects, detail }
  if (tx.owed === undefined) await insertEntries(tx, [entry], tx.now)
  else tx.owed.push(entry)
}
