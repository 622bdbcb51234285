import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { Packet, PacketId, TypedPacket } from './packet.ts'

const packets = sql`select id, name_en, name_es, needs, is_free from connect.packet
  where not exists (select from connect.packet_removal removal
    where removal.county_id = packet.county_id and removal.packet_id = packet.id)`

export const listPackets = (tx: Tx): Promise<readonly Packet[]> =>
  rows(tx, sql<Packet>`${packets} and county_id = ${tx.viewer.county} order by lower(name_en), id limit 200`)

export const findPacket = (tx: Tx, id: PacketId): Promise<Packet | undefined> =>
  row(tx, sql<Packet>`${packets} and county_id = ${tx.viewer.county} and id = ${id}`)

export async function insertPacket(tx: Tx, typed: TypedPacket): Promise<PacketId> {
  const id = newId<'packet'>(tx.now)
  await sql`insert into connect.packet (county_id, id, name_en, name_es, needs, is_free, person_id, made_at)
    values (${tx.viewer.county}, ${id}, ${typed.name_en}, ${typed.name_es}, ${typed.needs}, ${typed.free},
      ${tx.viewer.personId}, ${tx.now})`.execute(tx)
  return id
}

/** Taken away twice is taken away once. */
export async function insertPacketRemoval(tx: Tx, id: PacketId): Promise<void> {
  await sql`insert into connect.packet_removal (county_id, packet_id, person_id, removed_at)
    values (${tx.viewer.county}, ${id}, ${tx.viewer.personId}, ${tx.now}) on conflict do nothing`.execute(tx)
}
