import {
  type Cue,
  findCaption,
  findVideo,
  type OwnVideo,
  readCaptions,
  type ShownVideo,
  transcriptOfCues,
  writeCaptions,
} from '#modules/learn/index.ts'
import type { Database } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { service, type Viewer } from '#platform/viewer.ts'
import type { Chapter, Recording } from './recording.ts'

/** Who reads a video's bytes for someone who may see its recording: a visitor has no way to the lessons' videos. */
export const showing = (county: number): Viewer => service('recordings', county)

type SentVideo = { readonly video: OwnVideo; readonly vtt: string }

/** The video of a recording that was sent here, and its captions; empty while there are none. */
export const readSentVideo = (
  database: Database,
  county: number,
  { videoId }: Recording,
): Promise<SentVideo> =>
  database.asViewer(showing(county), async (tx) => {
    const video = found(await findVideo(tx, found(videoId)))
    return { video, vtt: (await findCaption(tx, video.id)) ?? '' }
  })

/** As the lessons' player takes it. `path` is the recording's own. */
export const shownOf = (recording: Recording, { video, vtt }: SentVideo, path: `/${string}`): ShownVideo => ({
  slug: recording.id,
  title: recording.title,
  language: recording.language,
  key: recording.id,
  own: null,
  files: video.state === 'ready' ? `${path}/files` : null,
  seconds: (video.tenths ?? 0) / 10,
  chapters: recording.chapters,
  transcript: partsByChapter(readCaptions(vtt).cues, recording.chapters),
})

/** What is said, each chapter's first paragraph under the chapter's title. */
function partsByChapter(cues: readonly Cue[], chapters: readonly Chapter[]): ShownVideo['transcript'] {
  const [first] = chapters
  if (first === undefined) return transcriptOfCues(cues)
  const before = transcriptOfCues(cues.filter(({ from }) => from < first.from))
  const within = chapters.flatMap(({ from, title }, at) => {
    const next = chapters[at + 1]?.from ?? Number.POSITIVE_INFINITY
    const [head, ...rest] = transcriptOfCues(cues.filter((cue) => cue.from >= from && cue.from < next))
    return head === undefined ? [] : [{ ...head, title }, ...rest]
  })
  return [...before, ...within]
}

/** Chapters as a caption file whose texts are titles: players take them so. The last one ends with the recording. */
export const chapterTrack = (chapters: readonly Chapter[], seconds: number): string =>
  writeCaptions(
    chapters.map(({ from, title }, at) => ({
      from,
      to: chapters[at + 1]?.from ?? Math.max(seconds, from + 1),
      lines: [title],
    })),
  )
