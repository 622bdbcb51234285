import type { Database } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import { packetPolicy } from './packet.policy.ts'
import { findPacket, insertPacket, insertPacketRemoval } from './packet.queries.ts'
import type { PacketId, TypedPacket } from './packet.ts'

export async function makePacket(database: Database, viewer: Viewer, typed: TypedPacket): Promise<PacketId> {
  demand(viewer, packetPolicy, 'make')
  return database.asViewer(viewer, async (tx) => {
    const id = await insertPacket(tx, typed)
    await record(tx, 'packet.made', id)
    return id
  })
}

/** @throws NotFound for a packet that is not there, or was taken away already. */
export async function removePacket(database: Database, viewer: Viewer, id: PacketId): Promise<void> {
  demand(viewer, packetPolicy, 'make')
  await database.asViewer(viewer, async (tx) => {
    found(await findPacket(tx, id))
    await insertPacketRemoval(tx, id)
    await record(tx, 'packet.removed', id)
  })
}
