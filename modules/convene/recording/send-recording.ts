import {
  findCaption,
  findVideo,
  heldSlug,
  type PublishRefusal,
  readCaptions,
  replaceCaptions,
  type SendRefusal,
  showVideo,
  takeVideo,
} from '#modules/learn/index.ts'
import type { Database, Tx } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'
import { conveningPolicy } from '../convening/convening.policy.ts'
import type { ConveningId } from '../convening/convening.ts'
import { asPlanner } from '../convening/plan-convening.ts'
import type { StudentSign } from '../name-check/name-check.rules.ts'
import { signsIn } from './keep-recording.ts'
import { insertRecording, lockRecording, updateChapters, updatePublished } from './recording.queries.ts'
import { readChapters } from './recording.rules.ts'
import type { RecordingId } from './recording.ts'

export type ChapterRefusal = 'chapters_unread' | 'chapters_late'

type RecordingSent = {
  readonly title: string
  readonly language: Language
  readonly bytes: Uint8Array
  readonly vtt: string | null
  /** As lines, as `readChapters` takes them. */
  readonly chapters: string
}

/** Takes a recording in as a video file, which is converted and then looked at before anyone watches it. */
export async function sendRecording(
  database: Database,
  viewer: Viewer,
  convening: ConveningId,
  { title, language, bytes, vtt, chapters }: RecordingSent,
): Promise<Outcome<RecordingId, SendRefusal | ChapterRefusal | 'not_yours'>> {
  demand(viewer, conveningPolicy, 'convene')
  return asPlanner<RecordingId, SendRefusal | ChapterRefusal>(database, viewer, convening, async (tx) => {
    const read = readChapters(chapters)
    if ('wrongLine' in read) return refused('chapters_unread')
    const id = newId<'recording'>(tx.now)
    const captionsFrom = vtt === null ? 'none' : 'file'
    const taken = await takeVideo(tx, { slug: heldSlug(id), language, bytes, vtt, captionsFrom })
    if (!taken.done) return taken
    const place = { link: null, captions: null, videoId: taken.result }
    await insertRecording(tx, convening, { id, title, language, chapters: read.chapters, ...place })
    await record(tx, 'recording.sent', id)
    return done(id)
  })
}

/** Puts other captions or chapters in their place; it is then published anew. */
export async function changeRecording(
  database: Database,
  viewer: Viewer,
  convening: ConveningId,
  id: RecordingId,
  { vtt, chapters }: Pick<RecordingSent, 'vtt' | 'chapters'>,
): Promise<Outcome<RecordingId, 'captions_wrong' | ChapterRefusal | 'not_yours'>> {
  demand(viewer, conveningPolicy, 'convene')
  return asPlanner<RecordingId, 'captions_wrong' | ChapterRefusal>(
    database,
    viewer,
    convening,
    async (tx) => {
      const { videoId } = await sentHere(tx, convening, id)
      const read = readChapters(chapters)
      if ('wrongLine' in read) return refused('chapters_unread')
      if (vtt !== null) {
        const replaced = await replaceCaptions(tx, videoId, vtt)
        if (!replaced.done) return replaced
      }
      await updateChapters(tx, id, read.chapters)
      await record(tx, 'recording.changed', id)
      return done(id)
    },
  )
}

/**
 * Lets anyone watch it: with captions that fit its length, chapters that begin before its end, and after the name check
 * has read both. Answers the signs of a student it asks about; then nothing is published yet.
 */
export async function publishRecording(
  database: Database,
  viewer: Viewer,
  convening: ConveningId,
  id: RecordingId,
  sure: boolean,
): Promise<Outcome<readonly StudentSign[], PublishRefusal | 'chapters_late' | 'not_yours'>> {
  demand(viewer, conveningPolicy, 'convene')
  return asPlanner<readonly StudentSign[], PublishRefusal | 'chapters_late'>(
    database,
    viewer,
    convening,
    async (tx) => {
      const { videoId, title, chapters } = await sentHere(tx, convening, id)
      const video = found(await findVideo(tx, videoId))
      const isLate = video.state === 'ready' && chapters.some(({ from }) => from * 10 >= (video.tenths ?? 0))
      if (isLate) return refused('chapters_late')
      const { cues } = readCaptions((await findCaption(tx, videoId)) ?? '')
      const texts = [title, ...chapters.map((one) => one.title), ...cues.flatMap(({ lines }) => lines)]
      const signs = await signsIn(tx, convening, texts)
      if (signs.length > 0 && !sure) return done(signs)
      // Its captions may have been changed since it was shown; those were read against its length then.
      const shown = video.shown ? null : await showVideo(tx, videoId)
      if (shown !== null && !shown.done) return shown
      await updatePublished(tx, id)
      await record(tx, 'recording.published', id)
      return done([])
    },
  )
}

/** A recording whose video was sent here; held until it is changed. */
async function sentHere(tx: Tx, convening: ConveningId, id: RecordingId) {
  const recording = found(await lockRecording(tx, convening, id))
  return { ...recording, videoId: found(recording.videoId) }
}
