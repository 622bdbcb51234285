import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import type { JsonObject } from './shape.rules.ts'

/** One lock for each county: whoever holds it alone stores, and no one reads what is half stored. */
const lockOf = (tx: Tx) => sql`7340, ${tx.viewer.county}::int`

export async function lockForStoring(tx: Tx): Promise<Date> {
  await sql`select pg_advisory_xact_lock(${lockOf(tx)})`.execute(tx)
  const found = await row(
    tx,
    sql<{ at: Date }>`select greatest(date_trunc('milliseconds', clock_timestamp()),
        max(stored_at) + interval '1 millisecond') as at
      from learn.record_statement where county_id = ${tx.viewer.county}`,
  )
  return found?.at ?? tx.now
}

/** Waits for whoever is storing, and says through which moment a reader then sees everything. */
export async function lockForReading(tx: Tx): Promise<Date> {
  await sql`select pg_advisory_xact_lock_shared(${lockOf(tx)})`.execute(tx)
  const found = await row(tx, sql<{ at: Date }>`select date_trunc('milliseconds', clock_timestamp()) as at`)
  return found?.at ?? tx.now
}

export type Kept = {
  readonly id: string
  readonly keyId: string
  readonly voids: boolean
  readonly statement: string
}

export const listByIds = (tx: Tx, ids: readonly string[]): Promise<readonly Kept[]> =>
  rows(
    tx,
    sql<Kept>`select id, key_id, voids, statement from learn.record_statement
      where county_id = ${tx.viewer.county} and id = any(${`{${ids.join(',')}}`}::uuid[])`,
  )

export type NewStatement = {
  readonly id: string
  readonly stored: string
  readonly statement: string
  readonly verb: string
  readonly registration: string | null
  readonly target: string | null
  readonly voids: boolean
}
export type NewMention = { readonly statement: string; readonly named: string; readonly close: boolean }
export type NewAttachment = {
  readonly statement: string
  readonly sha2: string
  readonly type: string
  readonly bytes: Uint8Array
}

export async function insertStatements(
  tx: Tx,
  keyId: string,
  statements: readonly NewStatement[],
): Promise<void> {
  await sql`insert into learn.record_statement
      (county_id, id, key_id, stored_at, statement, verb, registration, target_id, voids)
    select ${tx.viewer.county}::int, id, ${keyId}::uuid, stored, statement, verb, registration, target, voids
    from jsonb_to_recordset(${JSON.stringify(statements)}::jsonb) as one(id uuid, stored timestamptz, statement text,
      verb text, registration uuid, target uuid, voids boolean)`.execute(tx)
}

export async function insertMentions(
  tx: Tx,
  kind: 'agent' | 'activity',
  mentions: readonly NewMention[],
): Promise<void> {
  const table = kind === 'agent' ? sql`learn.record_mention` : sql`learn.record_activity_mention`
  await sql`insert into ${table} (county_id, statement_id, ${sql.ref(kind)}, is_close)
    select ${tx.viewer.county}::int, statement, named, close
    from jsonb_to_recordset(${JSON.stringify(mentions)}::jsonb) as one(statement uuid, named text, close boolean)`.execute(
    tx,
  )
}

export async function insertAttachment(tx: Tx, one: NewAttachment): Promise<void> {
  await sql`insert into learn.record_attachment (county_id, statement_id, sha2, content_type, contents)
    values (${tx.viewer.county}, ${one.statement}::uuid, ${one.sha2}, ${one.type}, ${Buffer.from(one.bytes)})
    on conflict do nothing`.execute(tx)
}

export type KeptAttachment = {
  readonly sha2: string
  readonly contentType: string
  readonly contents: Uint8Array
}

export const listAttachments = (tx: Tx, ids: readonly string[]): Promise<readonly KeptAttachment[]> =>
  rows(
    tx,
    sql<KeptAttachment>`select distinct on (sha2) sha2, content_type, contents from learn.record_attachment
      where county_id = ${tx.viewer.county} and statement_id = any(${`{${ids.join(',')}}`}::uuid[])
      order by sha2 limit 500`,
  )

/** The most that goes at once, so that nobody waits long to store. */
export const mostAtOnce = 1000

/** Takes out what the county no longer keeps, a part at a time, and answers how many went. */
export async function deleteOldStatements(tx: Tx, days: number): Promise<number> {
  const gone = await rows(
    tx,
    sql`delete from learn.record_statement where county_id = ${tx.viewer.county} and id in (
      select id from learn.record_statement where county_id = ${tx.viewer.county}
        and stored_at < ${tx.now}::timestamptz - ${days} * interval '1 day' order by stored_at limit ${mostAtOnce})
      returning id`,
  )
  return gone.length
}

/** Definitions of these activities, as far as any is known. */
export async function findDefinitions(
  tx: Tx,
  activities: readonly string[],
): Promise<ReadonlyMap<string, JsonObject>> {
  const found = await rows(
    tx,
    sql<{ activity: string; definition: string }>`select activity, definition from learn.record_activity
      where county_id = ${tx.viewer.county}
        and activity in (select jsonb_array_elements_text(${JSON.stringify(activities)}::jsonb))`,
  )
  return new Map(found.map(({ activity, definition }) => [activity, JSON.parse(definition) as JsonObject]))
}

export async function upsertDefinitions(tx: Tx, known: ReadonlyMap<string, JsonObject>): Promise<void> {
  const all = [...known].map(([activity, definition]) => ({
    activity,
    definition: JSON.stringify(definition),
  }))
  await sql`insert into learn.record_activity (county_id, activity, definition)
    select ${tx.viewer.county}::int, activity, definition
    from jsonb_to_recordset(${JSON.stringify(all)}::jsonb) as one(activity text, definition text)
    on conflict (county_id, activity) do update set definition = excluded.definition`.execute(tx)
}
