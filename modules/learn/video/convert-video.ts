import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isStaffToday } from '#modules/people/index.ts'
import type { Database, Tx } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import { boundsOf } from './bounds.rules.ts'
import { stretchCues, writeCaptions } from './captions.rules.ts'
import { type Converted, convertedFiles, convertFile } from './convert-file.ts'
import { deleteSent, findPiece, insertPieces } from './piece.queries.ts'
import type { Scripts } from './read-scripts.ts'
import { cuesOf } from './timing.rules.ts'
import { videoPolicy } from './video.policy.ts'
import { findVideo, insertAttempt, insertCaption, insertReady, insertRefused } from './video.queries.ts'
import { isFree, mostAttempts } from './video.rules.ts'
import type { ConversionRefusal, OwnVideo, VideoId } from './video.ts'

type Outcome = Extract<Converted, { done: true }> & { readonly files: Files }
type Files = { readonly full: Buffer; readonly small: Buffer; readonly poster: Buffer }

/**
 * Converts one waiting video, unless another process is at it. What was sent is taken away whatever comes of it; a try
 * that is broken off leaves it waiting, and after the last one it is refused.
 */
export async function convertVideo(
  database: Database,
  viewer: Viewer,
  scripts: Scripts,
  id: VideoId,
): Promise<void> {
  demand(viewer, videoPolicy, 'convert')
  const video = await database.asViewer(viewer, (tx) => begin(tx, id))
  if (video === null) return
  const folder = await mkdtemp(join(tmpdir(), 'wellness-video-'))
  try {
    await writeSent(database, viewer, id, folder)
    const converted = await convertFile(folder, video.container, boundsOf(video.slug))
    if (!converted.done) return await refuse(database, viewer, id, converted.refusal)
    const outcome = { ...converted, files: await readFiles(folder) }
    await database.asViewer(viewer, (tx) => keep(tx, video, scripts, outcome))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function begin(tx: Tx, id: VideoId): Promise<OwnVideo | null> {
  const video = await findVideo(tx, id)
  if (video === undefined || video.state !== 'waiting' || (await hasLeft(tx, video))) return null
  if (isFree(video, tx.now)) return (await insertAttempt(tx, id, video.attempts + 1)) ? video : null
  const over = video.attempts >= mostAttempts && isFree({ ...video, attempts: 0 }, tx.now)
  if (over) await giveUp(tx, id, 'could_not_convert')
  return null
}

/** Nothing is made any more of what someone sent who has left; what was sent is taken away. */
async function hasLeft(tx: Tx, { id, personId }: OwnVideo): Promise<boolean> {
  if (await isStaffToday(tx, personId)) return false
  await giveUp(tx, id, 'sender_left')
  return true
}

/** Piece by piece, each in a transaction of its own: none is held open while a disk is written. */
async function writeSent(database: Database, viewer: Viewer, id: VideoId, folder: string): Promise<void> {
  const file = join(folder, convertedFiles.sent)
  await writeFile(file, '')
  for (let number = 0; ; number += 1) {
    const piece = await database.asViewer(viewer, (tx) => findPiece(tx, id, 'sent', number))
    if (piece === undefined) return
    await appendFile(file, piece)
  }
}

async function readFiles(folder: string): Promise<Files> {
  const [full, small, poster] = await Promise.all(
    [convertedFiles.full, convertedFiles.small, convertedFiles.poster].map((name) =>
      readFile(join(folder, name)),
    ),
  )
  if (!full || !small || !poster) throw new Error('a converted file is missing')
  return { full, small, poster }
}

async function keep(tx: Tx, video: OwnVideo, scripts: Scripts, { tenths, files }: Outcome): Promise<void> {
  // Its sender may have taken it back meanwhile, or a slower try have come first.
  if ((await findVideo(tx, video.id))?.state !== 'waiting' || (await hasLeft(tx, video))) return
  for (const rendition of ['full', 'small', 'poster'] as const)
    await insertPieces(tx, video.id, rendition, files[rendition])
  const script = scripts.of(video.slug, video.language)
  if (video.captionsFrom === 'script' && script !== undefined)
    await insertCaption(tx, video.id, writeCaptions(stretchCues(cuesOf(script), tenths / 10)))
  await insertReady(tx, video.id, tenths, {
    full: files.full.length,
    small: files.small.length,
    poster: files.poster.length,
  })
  await deleteSent(tx, video.id)
  await record(tx, 'learn.video_converted', video.id, { tenths })
}

const refuse = (database: Database, viewer: Viewer, id: VideoId, reason: ConversionRefusal) =>
  database.asViewer(viewer, async (tx) => {
    if ((await findVideo(tx, id))?.state === 'waiting') await giveUp(tx, id, reason)
  })

async function giveUp(tx: Tx, id: VideoId, reason: ConversionRefusal): Promise<void> {
  await insertRefused(tx, id, reason)
  await deleteSent(tx, id)
  await record(tx, 'learn.video_refused', id, { reason })
}
