import type { ComponentChildren } from 'preact'
import { Alert, EntryList, StatusText } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { dayText } from '../progress/day-text.ts'
import { Player, type PlayerProps, Transcript, wholeSeconds } from './player.page.tsx'
import { videoWords } from './video.words.ts'

export type VideoPageProps = PlayerProps & {
  /** The role's title and page; null for the overview. */
  readonly path: { readonly title: string; readonly href: string } | null
  /** How far a sent video is, before anything else. */
  readonly above?: ComponentChildren
  /** What those who may send or publish find below. */
  readonly children?: ComponentChildren
}

/** One video, whole without script: native controls, captions, chapters, and all that it says below. */
export function VideoPage(props: VideoPageProps) {
  const { video, path, language } = props
  const words = videoWords[language]
  const spoken = video.language === language ? {} : { lang: video.language }
  return (
    <>
      <h1 {...spoken}>{video.title}</h1>
      {props.above ?? (
        <p class="usa-intro">
          {video.own === null
            ? words.starterLead
            : words.ownBy(video.own.by, dayText(video.own.at, language))}
          {video.language === language ? '' : ` ${words.inEnglish}`}
        </p>
      )}
      {video.files === null && video.own === null && (
        <Alert tone="info">
          <p>{words.notBuilt}</p>
        </Alert>
      )}
      {video.files !== null && <Player {...props} files={video.files} />}
      {video.transcript.length > 0 && <Transcript {...props} />}
      {path !== null && (
        <p>
          <a href={path.href}>{words.openRole(path.title)}</a>
        </p>
      )}
      {props.children}
    </>
  )
}

export type Listed = {
  readonly slug: string
  readonly title: string
  readonly language: Language
  readonly seconds: number
  readonly own: boolean
}

/** Every video there is, the overview first. */
export function VideoListPage(props: {
  readonly videos: readonly Listed[]
  readonly language: Language
  readonly children?: ComponentChildren
}) {
  const { videos, language } = props
  const words = videoWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      <EntryList
        entries={videos.map(({ slug, title, language: spoken, seconds, own }) => ({
          key: slug,
          title: (
            <a href={`/learn/videos/${slug}`} lang={spoken === language ? undefined : spoken}>
              {title}
            </a>
          ),
          detail: own ? (
            <StatusText tone="success" text={words.ofCounty} />
          ) : (
            `${words.starter}, ${words.seconds(wholeSeconds(seconds))}.`
          ),
        }))}
      />
      {props.children}
    </>
  )
}
