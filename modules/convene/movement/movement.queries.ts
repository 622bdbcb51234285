import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { AddressId, MovementCopy } from './movement.ts'
import type { MovementRead } from './read-movement.client.ts'

export type OwnFile = { readonly file: string | null; readonly publishedAt: Date }

/** The newest; without a text where it was taken back. */
export const findOwnFile = (tx: Tx): Promise<OwnFile | undefined> =>
  row(
    tx,
    sql<OwnFile>`select file, published_at from convene.movement_file
      where county_id = ${tx.viewer.county} order by published_at desc, id desc limit 1`,
  )

export async function insertFile(tx: Tx, file: string | null): Promise<void> {
  await sql`insert into convene.movement_file (county_id, id, file, person_id, published_at)
    values (${tx.viewer.county}, ${newId<'movement_file'>(tx.now)}, ${file}, ${tx.viewer.personId}, ${tx.now})`.execute(
    tx,
  )
}

/** Addresses on the list with what was last read at each, by the name of the county. */
export const listCopies = (tx: Tx): Promise<readonly MovementCopy[]> =>
  rows(
    tx,
    sql<MovementCopy>`select place.id, place.address, copy.statement, copy.read_at, copy.failure
      from convene.movement_address place
      left join convene.movement_copy copy on copy.county_id = place.county_id and copy.address_id = place.id
      where place.county_id = ${tx.viewer.county} and place.taken_off_at is null
      order by copy.statement->>'name', place.address limit 500`,
  )

/** Those not tried since a moment, the longest waiting first. */
export const listDue = (
  tx: Tx,
  before: Date,
): Promise<readonly { readonly id: AddressId; readonly address: string }[]> =>
  rows(
    tx,
    sql<{ id: AddressId; address: string }>`select place.id, place.address from convene.movement_address place
      left join convene.movement_copy copy on copy.county_id = place.county_id and copy.address_id = place.id
      where place.county_id = ${tx.viewer.county} and place.taken_off_at is null
        and (copy.tried_at is null or copy.tried_at < ${before})
      order by copy.tried_at nulls first, place.id limit 100`,
  )

export async function insertAddresses(tx: Tx, addresses: readonly string[]): Promise<number> {
  const added = await rows(
    tx,
    sql`insert into convene.movement_address (county_id, id, address, person_id, added_at)
      select ${tx.viewer.county}, given.id, given.address, ${tx.viewer.personId}, ${tx.now}
      from unnest(${addresses.map(() => newId<'movement_address'>(tx.now))}::uuid[],
        ${addresses as string[]}::text[]) given(id, address)
      on conflict do nothing returning id`,
  )
  return added.length
}

export async function takeOff(tx: Tx, id: AddressId): Promise<boolean> {
  const gone = await rows(
    tx,
    sql`update convene.movement_address set taken_off_at = ${tx.now}
      where county_id = ${tx.viewer.county} and id = ${id} and taken_off_at is null returning id`,
  )
  return gone.length === 1
}

/** Keeps what was read; where it could not be, the copy from before stays with its day, and why stands beside it. */
export async function upsertCopy(tx: Tx, id: AddressId, read: MovementRead): Promise<void> {
  const told = read.read
    ? { statement: JSON.stringify(read.statement), key: read.keyAddress, at: tx.now, failure: null }
    : { statement: null, key: null, at: null, failure: read.failure }
  await sql`insert into convene.movement_copy as copy
      (county_id, address_id, statement, key_address, read_at, tried_at, failure)
    values (${tx.viewer.county}, ${id}, ${told.statement}::jsonb, ${told.key}, ${told.at}::timestamptz, ${tx.now},
      ${told.failure})
    on conflict (county_id, address_id) do update set
      statement = coalesce(excluded.statement, copy.statement), read_at = coalesce(excluded.read_at, copy.read_at),
      key_address = coalesce(excluded.key_address, copy.key_address), tried_at = excluded.tried_at,
      failure = excluded.failure`.execute(tx)
}
