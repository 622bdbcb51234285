import { sql } from 'kysely'
import { rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { LaunchEntry, LaunchWriting } from './launch-board.ts'

const columns = sql`id, school_id, item_id, name, state, owner_name, due_on, detail, person_name, written_at`

const newest = (tx: Tx) => sql`
  learn.launch_entry entry
  where county_id = ${tx.viewer.county} and not exists (
    select from learn.launch_entry later
    where later.county_id = entry.county_id and later.school_id = entry.school_id
      and later.item_id = entry.item_id and later.follows_id = entry.id)`

/** The entries that hold on a school's board: of each item, the one that no other follows. */
export async function findLaunchBoard(tx: Tx, schoolId: string): Promise<readonly LaunchEntry[]> {
  return rows(
    tx,
    sql<LaunchEntry>`select ${columns} from ${newest(tx)} and school_id = ${schoolId} order by id limit 500`,
  )
}

/** The same for every school whose board the viewer may see. */
export async function listLaunchBoards(tx: Tx): Promise<readonly LaunchEntry[]> {
  return rows(tx, sql<LaunchEntry>`select ${columns} from ${newest(tx)} order by school_id, id limit 60000`)
}

/** Everything written on a school's board, newest first. */
export async function listLaunchEntries(tx: Tx, schoolId: string): Promise<readonly LaunchEntry[]> {
  return rows(
    tx,
    sql<LaunchEntry>`select ${columns} from learn.launch_entry
      where county_id = ${tx.viewer.county} and school_id = ${schoolId}
      order by written_at desc, id desc limit 2000`,
  )
}

type School = { readonly id: string; readonly code: string }

/** Answers the items it wrote; one that another wrote first is not among them: the key settles the race. */
export async function insertLaunchEntries(
  tx: Tx,
  school: School,
  writings: readonly LaunchWriting[],
): Promise<ReadonlySet<string>> {
  const listed = writings.map((writing) => ({
    id: newId(tx.now),
    item_id: writing.itemId,
    name: writing.name,
    state: writing.state,
    owner_name: writing.ownerName,
    due_on: writing.dueOn,
    detail: writing.detail,
    follows_id: writing.seen,
  }))
  const inserted = await rows(
    tx,
    sql<{
      itemId: string
    }>`insert into learn.launch_entry (county_id, id, school_id, place_code, item_id, name, state,
        owner_name, due_on, detail, follows_id, person_id, person_name, written_at)
      select ${tx.viewer.county}, id, ${school.id}::uuid, ${school.code}, item_id, name, state, owner_name, due_on, detail,
        follows_id, ${tx.viewer.personId}::uuid, ${tx.viewer.label}, ${tx.now}
      from jsonb_to_recordset(${JSON.stringify(listed)}::jsonb) as entry(id uuid, item_id text, name text, state text,
        owner_name text, due_on date, detail text, follows_id uuid)
      on conflict do nothing returning item_id`,
  )
  return new Set(inserted.map(({ itemId }) => itemId))
}
