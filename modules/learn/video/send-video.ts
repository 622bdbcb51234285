import type { Database, Tx } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'
import { readCaptions } from './captions.rules.ts'
import { insertPieces } from './piece.queries.ts'
import { videoPolicy } from './video.policy.ts'
import { countStock, insertCaption, insertVideo } from './video.queries.ts'
import { containerOf, whyNotSend } from './video.rules.ts'
import type { CaptionsFrom, SendRefusal, VideoId } from './video.ts'

export type Sent = {
  readonly slug: string
  readonly language: Language
  readonly bytes: Uint8Array
  readonly captionsFrom: CaptionsFrom
  /** The caption file's text, where there is one. */
  readonly vtt: string | null
}

/** Takes a video in: checked by its size, its first bytes and how many there are; converted afterwards. */
export async function sendVideo(
  database: Database,
  viewer: Viewer,
  sent: Sent,
): Promise<Outcome<VideoId, SendRefusal>> {
  demand(viewer, videoPolicy, 'send')
  return database.asViewer(viewer, (tx) => takeVideo(tx, sent))
}

/** The same as part of another change, for a floor above. */
export async function takeVideo(tx: Tx, sent: Sent): Promise<Outcome<VideoId, SendRefusal>> {
  demand(tx.viewer, videoPolicy, 'send')
  const container = containerOf(sent.bytes)
  if (sent.vtt !== null && readCaptions(sent.vtt).faults.length > 0) return refused('captions_wrong')
  const refusal = whyNotSend(sent.bytes, await countStock(tx))
  if (refusal !== null || container === null) return refused(refusal ?? 'not_a_video_file')
  const id: VideoId = newId(tx.now)
  const { slug, language, captionsFrom, bytes } = sent
  await insertVideo(tx, id, { slug, language, container, captionsFrom, byteCount: bytes.length })
  await insertPieces(tx, id, 'sent', bytes)
  if (sent.vtt !== null) await insertCaption(tx, id, sent.vtt)
  await record(tx, 'learn.video_sent', id, { slug })
  return done(id)
}
