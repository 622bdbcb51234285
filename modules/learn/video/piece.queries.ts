import { sql } from 'kysely'
import { row, type Tx } from '#platform/database.ts'
import type { Rendition, VideoId } from './video.ts'

/** Bytes in each piece but the last. */
export const pieceBytes = 1024 * 1024

/** One piece at a time: a whole video never stands in one statement. */
export async function insertPieces(
  tx: Tx,
  id: VideoId,
  rendition: Rendition,
  bytes: Uint8Array,
): Promise<void> {
  for (let number = 0; number * pieceBytes < bytes.length; number += 1) {
    const piece = bytes.subarray(number * pieceBytes, (number + 1) * pieceBytes)
    await sql`insert into learn.video_piece (county_id, video_id, rendition, number, bytes)
      values (${tx.viewer.county}, ${id}, ${rendition}, ${number}, ${Buffer.from(piece)})`.execute(tx)
  }
}

export async function findPiece(
  tx: Tx,
  id: VideoId,
  rendition: Rendition,
  number: number,
): Promise<Uint8Array | undefined> {
  const found = await row(
    tx,
    sql<{ bytes: Buffer }>`select bytes from learn.video_piece
      where county_id = ${tx.viewer.county} and video_id = ${id} and rendition = ${rendition} and number = ${number}`,
  )
  return found && new Uint8Array(found.bytes)
}

/** What was sent is not kept once it is converted: it may hold where a phone was. */
export async function deleteSent(tx: Tx, id: VideoId): Promise<void> {
  await sql`delete from learn.video_piece
    where county_id = ${tx.viewer.county} and video_id = ${id} and rendition = 'sent'`.execute(tx)
}
