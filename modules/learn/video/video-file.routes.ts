import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { Database } from '#platform/database.ts'
import { found, NotFound } from '#platform/errors.ts'
import { type Answer, api, only, type Route } from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import { type LargeFile, partOf } from '#platform/parts-of-files.ts'
import type { Viewer } from '#platform/viewer.ts'
import { isStarterBuilt, starterFiles, starterFolder } from './build-starter.ts'
import { findPiece, pieceBytes } from './piece.queries.ts'
import { captionsOf, chapterTrackOf } from './timing.rules.ts'
import { videoPolicy } from './video.policy.ts'
import { findCaption, findVideo } from './video.queries.ts'
import type { OwnVideo, Rendition, VideoId } from './video.ts'
import type { Videos } from './videos.ts'

const read = only(videoPolicy, 'read')
const kinds = {
  'full.mp4': { rendition: 'full', type: 'video/mp4' },
  'small.mp4': { rendition: 'small', type: 'video/mp4' },
  'poster.jpg': { rendition: 'poster', type: 'image/jpeg' },
} as const
type FileName = keyof typeof kinds
const kindOf = (name: string) => found(Object.hasOwn(kinds, name) ? kinds[name as FileName] : null)

const captionFile = (text: string): Answer => ({
  kind: 'bytes',
  body: text,
  type: 'text/vtt; charset=utf-8',
  status: 200,
})

/** Files of videos, from our own address and nowhere else; each in parts for a player that seeks. */
export const videoFileRoutes = (videos: Videos): readonly Route[] => [
  api('/learn/videos/:slug/starter/:language/:file', read, async ({ params, range }) => {
    const { slug, language, file } = params
    const timed = found(
      (await videos.scripts()).all.find(({ script }) => script.slug === slug && script.language === language),
    )
    if (file === 'captions.vtt') return captionFile(captionsOf(timed))
    if (file === 'chapters.vtt') return captionFile(chapterTrackOf(timed))
    const { rendition, type } = kindOf(file)
    const folder = found(videos.starterFolder)
    // One made from an older script would say something else than its captions.
    if (!(await isStarterBuilt(folder, timed))) throw new NotFound()
    const path = join(starterFolder(folder, timed.script), starterFiles[rendition])
    return partOf(await fileOnDisk(path, type), range, { 'cache-control': 'public, max-age=3600' })
  }),

  api('/learn/videos/own/:id/:file', only(videoPolicy, 'watch'), ({ database, viewer, params, range }) =>
    ownVideoFile({ database, viewer, range }, id<'video'>(params.id), params.file),
  ),
]

type Looked = { readonly database: Database; readonly viewer: Viewer; readonly range: string | undefined }

/** A file of a county's own video, or its captions, read as this viewer. */
export async function ownVideoFile(
  { database, viewer, range }: Looked,
  videoId: VideoId,
  name: string,
): Promise<Answer> {
  if (name === 'captions.vtt')
    return captionFile(found(await database.asViewer(viewer, (tx) => findCaption(tx, videoId))))
  const { rendition, type } = kindOf(name)
  const video = found(await database.asViewer(viewer, (tx) => findVideo(tx, videoId)))
  const size = found(sizeOf(video, rendition))
  return partOf(
    { size, type, read: (from, to) => pieces(database, viewer, videoId, rendition, from, to) },
    range,
  )
}

async function fileOnDisk(path: string, type: string): Promise<LargeFile> {
  const { size } = await stat(path)
  return {
    size,
    type,
    read: (from, to) =>
      Readable.toWeb(createReadStream(path, { start: from, end: to })) as ReadableStream<Uint8Array>,
  }
}

const sizeOf = (video: OwnVideo, rendition: Exclude<Rendition, 'sent'>): number | null =>
  ({ full: video.fullBytes, small: video.smallBytes, poster: video.posterBytes })[rendition]

/** Read a mebibyte at a time as the player takes it: a slow line holds no transaction open. */
function pieces(
  database: Database,
  viewer: Viewer,
  videoId: VideoId,
  rendition: Rendition,
  from: number,
  to: number,
): ReadableStream<Uint8Array> {
  let at = from
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const number = Math.floor(at / pieceBytes)
        const piece = await database.asViewer(viewer, (tx) => findPiece(tx, videoId, rendition, number))
        if (piece === undefined) return controller.error(new Error('a piece of a video is missing'))
        const begin = at - number * pieceBytes
        const bytes = piece.subarray(begin, Math.min(piece.length, to + 1 - number * pieceBytes))
        at += bytes.length
        controller.enqueue(bytes)
        if (at > to) controller.close()
      },
    },
    { highWaterMark: 1 },
  )
}
