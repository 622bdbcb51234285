import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import { keptDays, type ListedKey, type RecordKey } from './record-key.ts'

const open = (
  tx: Tx,
) => sql`key.ends_on >= ${tx.today} and not exists (select from learn.record_key_ending ending
  where ending.county_id = key.county_id and ending.key_id = key.id)`

/** The key of this id, if it still opens, with the hash of its secret. */
export const findOpenKey = (
  tx: Tx,
  id: string,
): Promise<(RecordKey & { readonly secretHash: string }) | undefined> =>
  row(
    tx,
    sql<RecordKey & { secretHash: string }>`select key.id, key.name, key.scopes, key.ends_on, key.per_minute,
        key.secret_hash
      from learn.record_key key where key.county_id = ${tx.viewer.county} and key.id = ${id}::uuid and ${open(tx)}`,
  )

/** Writes down that a key was used, to the minute, so that a busy one costs one row a minute. */
export async function upsertKeyUse(tx: Tx, keyId: string): Promise<void> {
  await sql`insert into learn.record_key_use (county_id, key_id, used_at)
    values (${tx.viewer.county}, ${keyId}::uuid, date_trunc('minute', ${tx.now}::timestamptz))
    on conflict (county_id, key_id) do update set used_at = excluded.used_at
    where record_key_use.used_at < excluded.used_at`.execute(tx)
}

export const listKeys = (tx: Tx): Promise<readonly ListedKey[]> =>
  rows(
    tx,
    sql<ListedKey>`select key.id, key.name, key.scopes, key.ends_on, key.per_minute, usage.used_at, ending.ended_at,
        person.display_name as made_by
      from learn.record_key key
      join people.person on person.id = key.person_id
      left join learn.record_key_use usage on usage.county_id = key.county_id and usage.key_id = key.id
      left join learn.record_key_ending ending on ending.county_id = key.county_id and ending.key_id = key.id
      where key.county_id = ${tx.viewer.county}
      order by key.made_at desc, key.id limit 200`,
  )

export async function isKeyNameTaken(tx: Tx, name: string): Promise<boolean> {
  const found = await row(
    tx,
    sql`select key.id from learn.record_key key
      where key.county_id = ${tx.viewer.county} and lower(key.name) = lower(${name}) and ${open(tx)} limit 1`,
  )
  return found !== undefined
}

export async function insertKey(tx: Tx, key: Omit<RecordKey, 'id'>, secretHash: string): Promise<string> {
  const id = newId(tx.now)
  await sql`insert into learn.record_key
      (county_id, id, name, scopes, secret_hash, ends_on, per_minute, person_id, made_at)
    values (${tx.viewer.county}, ${id}, ${key.name}, ${`{${key.scopes.join(',')}}`}::text[], ${secretHash},
      ${key.endsOn}, ${key.perMinute}, ${tx.viewer.personId}, ${tx.now})`.execute(tx)
  return id
}

/** Ends a key; true if it was there and open. */
export async function insertKeyEnding(tx: Tx, id: string): Promise<boolean> {
  const ended = await rows(
    tx,
    sql`insert into learn.record_key_ending (county_id, key_id, person_id, ended_at)
      select key.county_id, key.id, ${tx.viewer.personId}::uuid, ${tx.now}::timestamptz from learn.record_key key
      where key.county_id = ${tx.viewer.county} and key.id = ${id}::uuid
      on conflict do nothing returning key_id`,
  )
  return ended.length > 0
}

export async function findKeptDays(tx: Tx): Promise<number> {
  const found = await row(
    tx,
    sql<{ days: number }>`select days from learn.record_retention where county_id = ${tx.viewer.county}
      order by set_at desc, id desc limit 1`,
  )
  return found?.days ?? keptDays.usual
}

export async function insertRetention(tx: Tx, days: number): Promise<void> {
  await sql`insert into learn.record_retention (county_id, id, days, person_id, set_at)
    values (${tx.viewer.county}, ${newId(tx.now)}, ${days}, ${tx.viewer.personId}, ${tx.now})`.execute(tx)
}
