import type { Database, Tx } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { directoryOf, whenOf } from '../listing/directory.ts'
import { plainAsk } from '../listing/directory-search.rules.ts'
import { findPacket } from './packet.queries.ts'
import type { PacketId, PacketToday } from './packet.ts'

/** Places of each kind on one sheet. */
const mostOfEach = 3

/** A packet with what fits it today, as any visitor reads it. @throws NotFound */
export async function readPacket(database: Database, tx: Tx, id: PacketId): Promise<PacketToday> {
  const packet = found(await findPacket(tx, id))
  const { search } = await directoryOf(database, tx)
  const parts = packet.needs.map((need) => {
    const ask = { ...plainAsk, need, free: packet.isFree }
    return { need, hits: search.find(ask, whenOf(tx), { from: 0, size: mostOfEach }).hits }
  })
  return { packet, parts }
}
