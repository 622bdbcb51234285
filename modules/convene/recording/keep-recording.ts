import { dropVideo, readCaptions } from '#modules/learn/index.ts'
import type { Database, Tx } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome } from '#platform/outcome.ts'
import type { Viewer } from '#platform/viewer.ts'
import type { ConveningId } from '../convening/convening.ts'
import { asPlanner } from '../convening/plan-convening.ts'
import { type StudentSign, signsOfStudent } from '../name-check/name-check.rules.ts'
import { listSpeakers } from '../talk/talk.queries.ts'
import { insertRecording, lockRecording, updateRemoved } from './recording.queries.ts'
import { readChapters } from './recording.rules.ts'
import type { RecordingId, RecordingTyped } from './recording.ts'

/** Kept, asked about, or the line of captions or chapters that cannot be read: then nothing is written. */
export type Kept =
  | { readonly kind: 'kept' }
  | { readonly kind: 'asked'; readonly signs: readonly StudentSign[] }
  | { readonly kind: 'unread'; readonly field: 'captions' | 'chapters'; readonly line: number }

/**
 * Keeps a recording with its captions, read as strictly as those of lessons, and its chapters. The name check reads what
 * is said in it; who speaks by the program may be named.
 */
export const keepRecording = (
  database: Database,
  viewer: Viewer,
  convening: ConveningId,
  typed: RecordingTyped,
): Promise<Outcome<Kept, 'not_yours'>> =>
  asPlanner<Kept, 'not_yours'>(database, viewer, convening, async (tx) => {
    const { cues, faults } = readCaptions(typed.captions)
    if (faults[0] !== undefined) return done({ kind: 'unread', field: 'captions', line: faults[0].line })
    const chapters = readChapters(typed.chapters)
    if ('wrongLine' in chapters) return done({ kind: 'unread', field: 'chapters', line: chapters.wrongLine })
    const signs = await signsIn(tx, convening, [typed.title, ...cues.flatMap(({ lines }) => lines)])
    if (signs.length > 0 && typed.sure !== 'yes') return done({ kind: 'asked', signs })
    const { title, language, link, captions } = typed
    const id = newId<'recording'>(tx.now)
    const given = { id, title, language, link, captions, videoId: null, chapters: chapters.chapters }
    await insertRecording(tx, convening, given)
    await record(tx, 'recording.kept', id)
    return done({ kind: 'kept' })
  })

/** What in these texts may name a student; who speaks by the program, and who asks, may be named. */
export async function signsIn(
  tx: Tx,
  convening: ConveningId,
  texts: readonly string[],
): Promise<readonly StudentSign[]> {
  const known = (await listSpeakers(tx, convening)).map(({ name }) => name)
  return signsOfStudent(texts.join('\n'), {
    thisYear: tx.now.getUTCFullYear(),
    known: [...known, tx.viewer.label],
  })
}

/** Takes it away; a video that was sent here goes with all its files. */
export const removeRecording = (
  database: Database,
  viewer: Viewer,
  convening: ConveningId,
  id: RecordingId,
): Promise<Outcome<RecordingId, 'not_yours'>> =>
  asPlanner<RecordingId, 'not_yours'>(database, viewer, convening, async (tx) => {
    const { videoId } = found(await lockRecording(tx, convening, id))
    if (videoId === null) await updateRemoved(tx, convening, id)
    else await dropVideo(tx, videoId)
    await record(tx, 'recording.removed', id)
    return done(id)
  })
