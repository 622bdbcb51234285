import { Player, type ShownVideo, Transcript } from '#modules/learn/index.ts'
import type { Language } from '#platform/words.ts'
import { recordingWords } from './recording.words.ts'

type Props = {
  readonly video: ShownVideo
  /** Where to begin, in seconds, when a link says so. */
  readonly start: number | null
  readonly small: boolean
  /** Of the file as it is played. */
  readonly bytes: number
  /** `/counties/34/convenings/…` */
  readonly path: string
  readonly language: Language
}

/** A recording in the lessons' player: captions, chapters, and all that is said below, each line a link to its moment. */
export function WatchPage({ video, start, small, bytes, path, language }: Props) {
  const words = recordingWords[language]
  const player = { video, start, small, watched: null, megabytes: (bytes / 1e6).toFixed(1), language }
  return (
    <>
      <h1 lang={video.language === language ? undefined : video.language}>{video.title}</h1>
      <p class="usa-intro">{words.languages[video.language]}</p>
      {video.files !== null && <Player {...player} files={video.files} />}
      <Transcript {...player} />
      <p>
        <a href={`${path}/summary`}>{words.back}</a>
      </p>
    </>
  )
}
