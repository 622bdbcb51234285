import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { LeafEntry, LeafEntryId, LeafKind, Says } from './leaf.ts'

const columns = sql`id, kind, says, shown, changed_at`

/** Entries of these kinds, in the order they were made. A visitor reads those that are shown. */
export const listEntries = (tx: Tx, kinds: readonly LeafKind[]): Promise<readonly LeafEntry[]> =>
  rows(
    tx,
    sql<LeafEntry>`select ${columns} from convene.leaf_entry
      where county_id = ${tx.viewer.county} and kind = any(${[...kinds]}::text[]) and removed_at is null
      order by made_at, id limit 1000`,
  )

export const findEntry = (tx: Tx, id: LeafEntryId): Promise<LeafEntry | undefined> =>
  row(
    tx,
    sql<LeafEntry>`select ${columns} from convene.leaf_entry
      where county_id = ${tx.viewer.county} and id = ${id} and removed_at is null`,
  )

export async function insertEntry(
  tx: Tx,
  kind: LeafKind,
  { says, shown }: Pick<LeafEntry, 'says' | 'shown'>,
): Promise<LeafEntryId> {
  const id = newId<'leaf_entry'>(tx.now)
  await sql`insert into convene.leaf_entry (county_id, id, kind, says, shown, made_at, changed_at)
    values (${tx.viewer.county}, ${id}, ${kind}, ${JSON.stringify(says)}, ${shown}, ${tx.now}, ${tx.now})`.execute(
    tx,
  )
  return id
}

type Stand = { readonly says: Says; readonly shown: boolean; readonly removed: boolean }

/** False when someone else changed it since it was last seen. */
export async function updateEntry(
  tx: Tx,
  id: LeafEntryId,
  { says, shown, removed }: Stand,
  seenAt: Date | null,
): Promise<boolean> {
  const changed = await rows(
    tx,
    sql`update convene.leaf_entry set says = ${JSON.stringify(says)}, shown = ${shown}, changed_at = ${tx.now},
        removed_at = case when ${removed}::boolean then coalesce(removed_at, ${tx.now}) end
      where county_id = ${tx.viewer.county} and id = ${id}
        and (${seenAt}::timestamptz is null or date_trunc('milliseconds', changed_at) = ${seenAt}::timestamptz)
      returning id`,
  )
  return changed.length === 1
}

/** Notes how an entry stood before a change; null where the change made it. */
export async function insertChange(tx: Tx, id: LeafEntryId, before: Stand | null): Promise<void> {
  await sql`insert into convene.leaf_change (county_id, id, entry_id, before, person_id, person_name, changed_at)
    values (${tx.viewer.county}, ${newId(tx.now)}, ${id}, ${before === null ? null : JSON.stringify(before)},
      ${tx.viewer.personId}, ${tx.viewer.label}, ${tx.now})`.execute(tx)
}

export type LeafChange = {
  readonly id: string
  readonly entryId: LeafEntryId
  readonly before: Stand | null
  readonly personName: string
  readonly changedAt: Date
  /** What the entry says now. */
  readonly says: Says
}

/** The last change to entries of these kinds that was not taken back. */
export const findLastChange = (tx: Tx, kinds: readonly LeafKind[]): Promise<LeafChange | undefined> =>
  row(
    tx,
    sql<LeafChange>`select change.id, change.entry_id, change.before, change.person_name, change.changed_at, entry.says
      from convene.leaf_change change
      join convene.leaf_entry entry on entry.county_id = change.county_id and entry.id = change.entry_id
      where change.county_id = ${tx.viewer.county} and entry.kind = any(${[...kinds]}::text[])
        and change.undone_at is null
      -- What was made in one moment with its change was made before it.
      order by change.changed_at desc, change.before is null, change.id desc limit 1`,
  )

/** False when it was taken back already. */
export async function updateUndone(tx: Tx, changeId: string): Promise<boolean> {
  const done = await rows(
    tx,
    sql`update convene.leaf_change set undone_at = ${tx.now}
      where county_id = ${tx.viewer.county} and id = ${changeId} and undone_at is null returning id`,
  )
  return done.length === 1
}
