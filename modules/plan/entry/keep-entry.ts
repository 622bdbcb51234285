import type { Tx } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { demand } from '#platform/viewer.ts'
import { entryPolicy } from './entry.policy.ts'
import { insertEntry, insertEntryRemoval, insertRemovalsOf } from './entry.queries.ts'
import type { Entry } from './entry.ts'

/** Enters a grant, a post or a measured share; an earlier one of the same name or school is replaced. */
export async function keepEntry(tx: Tx, entry: Entry): Promise<void> {
  demand(tx.viewer, entryPolicy, 'make')
  await insertRemovalsOf(tx, entry)
  await insertEntry(tx, entry)
  await record(tx, 'plan.entry_kept', entry.kind)
}

export async function removeEntry(tx: Tx, id: string): Promise<void> {
  demand(tx.viewer, entryPolicy, 'make')
  await insertEntryRemoval(tx, id)
  await record(tx, 'plan.entry_removed', id)
}
