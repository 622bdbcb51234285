import { sql } from 'kysely'
import { rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { Entry, KeptEntry } from './entry.ts'

/** The entries that hold, in an order that does not depend on when they were made. */
export async function listEntries(tx: Tx): Promise<readonly KeptEntry[]> {
  const found = await rows(
    tx,
    sql<{
      id: string
      says: Entry
    }>`select id, says from plan.entry_now order by kind, subject, id limit 2000`,
  )
  return found.map(({ id, says }) => ({ id, entry: says }))
}

export async function insertEntry(tx: Tx, entry: Entry): Promise<void> {
  await sql`
    insert into plan.entry (county_id, id, kind, subject, says, made_by_id, made_at)
    values (${tx.viewer.county}, ${newId(tx.now)}, ${entry.kind}, ${subjectOf(entry)}, ${JSON.stringify(entry)},
      ${tx.viewer.personId}, ${tx.now})`.execute(tx)
}

/** Takes back what holds for the same subject: a new measurement or new terms take the place of the old. */
export async function insertRemovalsOf(tx: Tx, entry: Entry): Promise<void> {
  await sql`
    insert into plan.entry_removal (county_id, entry_id, removed_by_id, removed_at)
    select county_id, id, ${tx.viewer.personId}::uuid, ${tx.now}::timestamptz from plan.entry_now
    where kind = ${entry.kind} and subject = ${subjectOf(entry)}
    on conflict do nothing`.execute(tx)
}

export async function insertEntryRemoval(tx: Tx, id: string): Promise<void> {
  await sql`
    insert into plan.entry_removal (county_id, entry_id, removed_by_id, removed_at)
    select county_id, id, ${tx.viewer.personId}::uuid, ${tx.now}::timestamptz from plan.entry_now where id = ${id}
    on conflict do nothing`.execute(tx)
}

function subjectOf(entry: Entry): string {
  if (entry.kind === 'grant') return entry.grant.name
  return entry.kind === 'added_post' ? entry.post.name : entry.measured.cds
}
