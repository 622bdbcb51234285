import { sql } from 'kysely'
import { withEntries } from './audit/entry.queries.ts'
import type { Tx } from './database.ts'
import { newId } from './ids.ts'
import { kept } from './kept-statements.ts'

/** Writes down a fact (`county.imported`) in the transaction that made it true. Never a name, mail or text of a person. */
export async function record(
  tx: Tx,
  kind: `${string}.${string}`,
  subjectId: string,
  detail: Readonly<Record<string, string | number | boolean | null>> = {},
): Promise<void> {
  const owed = tx.owed?.splice(0) ?? []
  await sql`${kept}${withEntries(owed, tx.now)}
    insert into app.event (county_id, id, kind, subject_id, person_id, viewer_label, happened_at, detail)
    values (${tx.viewer.county}, ${newId()}, ${kind}, ${subjectId}, ${tx.viewer.personId},
      ${tx.viewer.personId === null ? tx.viewer.label : 'staff'}, ${tx.now}, ${JSON.stringify(detail)})`.execute(
    tx,
  )
  for (const follower of followers.get(kind) ?? []) await follower(tx)
}

/** Work that must stand in the same commit as a fact: what a floor above counts from it. */
export type Follower = (tx: Tx) => Promise<void>
const followers = new Map<string, Set<Follower>>()

/** Lets a floor above follow a fact in the transaction that makes it true. Composed in `app`; twice changes nothing. */
export function follow(kind: `${string}.${string}`, follower: Follower): void {
  followers.set(kind, (followers.get(kind) ?? new Set()).add(follower))
}
