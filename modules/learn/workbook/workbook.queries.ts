import { sql } from 'kysely'
import { rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { Entry, Subject, Written } from './workbook.ts'

const columns = sql`id, field_id, value, person_name, written_at`
const within = (tx: Tx, { kind, id }: Subject, role: string) =>
  sql`county_id = ${tx.viewer.county} and subject_kind = ${kind} and subject_id = ${id} and role = ${role}`

/** The entries that hold: of each field, the one that no other follows. */
export async function listNewest(tx: Tx, subject: Subject, role: string): Promise<readonly Entry[]> {
  return rows(
    tx,
    sql<Entry>`select ${columns} from learn.workbook_entry entry
      where ${within(tx, subject, role)} and not exists (
        select from learn.workbook_entry later
        where later.county_id = entry.county_id and later.subject_kind = entry.subject_kind
          and later.subject_id = entry.subject_id and later.field_id = entry.field_id and later.follows_id = entry.id
      ) order by field_id limit 1000`,
  )
}

/** What was written, the newest first. */
export async function listEntries(tx: Tx, subject: Subject, role: string): Promise<readonly Entry[]> {
  return rows(
    tx,
    sql<Entry>`select ${columns} from learn.workbook_entry
      where ${within(tx, subject, role)} order by written_at desc, id desc limit 500`,
  )
}

/** Values of entries that a form's sender had before her. */
export async function listSeen(
  tx: Tx,
  subject: Subject,
  role: string,
  ids: readonly string[],
): Promise<readonly Entry[]> {
  return rows(
    tx,
    sql<Entry>`select ${columns} from learn.workbook_entry
      where ${within(tx, subject, role)} and id = any(${`{${ids.join(',')}}`}::uuid[]) limit 1000`,
  )
}

/** Answers the entries it wrote, by field; one that another wrote first is not among them: the key settles the race. */
export async function insertEntries(
  tx: Tx,
  subject: Subject,
  role: string,
  written: readonly Written[],
): Promise<ReadonlyMap<string, string>> {
  const listed = written.map(({ field, value, seen }) => ({
    id: newId(tx.now),
    field_id: field.id,
    value,
    follows_id: seen,
  }))
  const inserted = await rows(
    tx,
    sql<{ fieldId: string; id: string }>`insert into learn.workbook_entry
        (county_id, id, subject_kind, subject_id, role, field_id, value, follows_id, person_id, person_name, written_at)
      select ${tx.viewer.county}, id, ${subject.kind}, ${subject.id}::uuid, ${role}, field_id, value, follows_id,
        ${tx.viewer.personId}::uuid, ${tx.viewer.label}, ${tx.now}
      from jsonb_to_recordset(${JSON.stringify(listed)}::jsonb)
        as entry(id uuid, field_id text, value text, follows_id uuid)
      on conflict do nothing returning field_id, id`,
  )
  return new Map(inserted.map(({ fieldId, id }) => [fieldId, id]))
}
