import type { Tx } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand } from '#platform/viewer.ts'
import { leafPolicy } from './leaf.policy.ts'
import type { EntryRefusal, LeafEntry, LeafEntryId, LeafKind } from './leaf.ts'
import {
  findEntry,
  findLastChange,
  insertChange,
  insertEntry,
  updateEntry,
  updateUndone,
} from './leaf-entry.queries.ts'

type Given = Pick<LeafEntry, 'says' | 'shown'>

/** Makes an entry. */
export async function addEntry(tx: Tx, kind: LeafKind, given: Given): Promise<LeafEntryId> {
  demand(tx.viewer, leafPolicy, 'keep')
  const id = await insertEntry(tx, kind, given)
  await insertChange(tx, id, null)
  await record(tx, 'impact.entry_added', id, { kind })
  return id
}

/** Changes an entry, or takes it away with null. `seenAt` is when the version last changed that the sender had before them. */
export async function changeEntry(
  tx: Tx,
  id: LeafEntryId,
  given: Given | null,
  seenAt: Date | null,
): Promise<Outcome<LeafEntryId, EntryRefusal>> {
  demand(tx.viewer, leafPolicy, 'keep')
  const { says, shown } = found(await findEntry(tx, id))
  const stand = given === null ? { says, shown, removed: true } : { ...given, removed: false }
  if (!(await updateEntry(tx, id, stand, seenAt))) return refused('changed_meanwhile')
  await insertChange(tx, id, { says, shown, removed: false })
  await record(tx, given === null ? 'impact.entry_removed' : 'impact.entry_changed', id)
  return done(id)
}

/** Takes the last change among entries of these kinds back; what it made is taken away. */
export async function undoChange(
  tx: Tx,
  kinds: readonly LeafKind[],
): Promise<Outcome<LeafEntryId, EntryRefusal>> {
  demand(tx.viewer, leafPolicy, 'keep')
  const change = await findLastChange(tx, kinds)
  if (change === undefined || !(await updateUndone(tx, change.id))) return refused('nothing_to_undo')
  const before = change.before ?? { says: change.says, shown: false, removed: true }
  await updateEntry(tx, change.entryId, before, null)
  await record(tx, 'impact.change_undone', change.entryId)
  return done(change.entryId)
}
