import type { ComponentChildren } from 'preact'
import { Alert, Details, EntryList, IslandScript, Section, StatusText } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { dayText } from '../progress/day-text.ts'
import type { ShownVideo, TranscriptPart } from './shown-video.ts'
import { videoWords } from './video.words.ts'

export type VideoPageProps = {
  readonly video: ShownVideo
  /** The role's title and page; null for the overview. */
  readonly path: { readonly title: string; readonly slug: string } | null
  /** Where to begin, in seconds, when a link says so. */
  readonly start: number | null
  readonly small: boolean
  /** Tenths of a second played so far; null for a visitor, of whom nothing is kept. */
  readonly watched: number | null
  readonly megabytes: string | null
  readonly language: Language
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
          <a href={`/learn/${path.slug}`}>{words.openRole(path.title)}</a>
        </p>
      )}
      {props.children}
    </>
  )
}

const wholeSeconds = (seconds: number) => Math.round(seconds)

function Player(props: VideoPageProps & { readonly files: string }) {
  const { video, files, start, small, watched, language } = props
  const words = videoWords[language]
  const at = start === null ? '' : `#t=${start}`
  return (
    <div
      class="video"
      data-video={video.key}
      data-watching={watched === null ? undefined : `/learn/videos/${video.slug}/watching`}
      data-started={start === null ? undefined : 'true'}
    >
      <video
        controls
        playsInline
        preload="metadata"
        poster={`${files}/poster.jpg`}
        width={1280}
        height={720}
        aria-label={video.title}
      >
        <source src={`${files}/${small ? 'small' : 'full'}.mp4${at}`} type="video/mp4" />
        <track
          kind="captions"
          src={`${files}/captions.vtt`}
          srclang={video.language}
          label={words.captions(video.language)}
          default
        />
        {video.chapters.length > 0 && (
          <track
            kind="chapters"
            src={`${files}/chapters.vtt`}
            srclang={video.language}
            label={words.chapters}
          />
        )}
        {words.cannotPlay}
      </video>
      <Tools {...props} />
      <Chapters {...props} />
      <ul class="video__links">
        <li>
          <a href={small ? '?' : '?size=small'}>{small ? words.fullSize : words.smallSize}</a>
        </li>
        <li>
          <a href={`${files}/${small ? 'small' : 'full'}.mp4`} download={`${video.slug}.mp4`}>
            {words.download(props.megabytes ?? '')}
          </a>
        </li>
        <li>
          <a href={`${files}/captions.vtt`} download={`${video.slug}.vtt`}>
            {words.downloadCaptions}
          </a>
        </li>
      </ul>
      {small && <p class="source-line">{words.sizeNow(true)}</p>}
      {watched !== null && (
        <p class="source-line">
          <span data-played={words.watched(0, wholeSeconds(video.seconds))}>
            {words.watched(Math.floor(watched / 10), wholeSeconds(video.seconds))}
          </span>{' '}
          {words.watchedLead}
        </p>
      )}
      <IslandScript name="video" />
    </div>
  )
}

/** Only script can do these, so only script shows them. */
function Tools({ language }: VideoPageProps) {
  const words = videoWords[language]
  return (
    <div class="video__tools" hidden>
      <label>
        {words.speed}{' '}
        <select class="usa-select" data-speed>
          {['0.75', '1', '1.25', '1.5', '2'].map((rate) => (
            <option key={rate} value={rate} selected={rate === '1'}>
              {rate}×
            </option>
          ))}
        </select>
      </label>
      <label>
        <input type="checkbox" data-follow checked /> {words.follow}
      </label>
      <p role="status" data-resumed={words.resumed} />
      <button type="button" class="usa-button usa-button--unstyled" data-over hidden>
        {words.startOver}
      </button>
      <Details summary={words.keys}>
        <dl class="video__keys">
          {words.keyList.map(([key, meaning]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </Details>
    </div>
  )
}

const clock = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`

function SeekLink(props: {
  readonly seconds: number
  readonly small: boolean
  readonly to?: number
  readonly children: ComponentChildren
}) {
  const { seconds, to, small, children } = props
  return (
    <a href={`?t=${seconds}${small ? '&size=small' : ''}`} data-seek={seconds} data-until={to}>
      {children}
    </a>
  )
}

function Chapters({ video, small, language }: VideoPageProps) {
  if (video.chapters.length === 0) return null
  return (
    <nav aria-label={videoWords[language].chapters}>
      <ol class="video__chapters" lang={video.language === language ? undefined : video.language}>
        {video.chapters.map(({ title, from }) => (
          <li key={from}>
            <SeekLink seconds={from} small={small}>
              {clock(from)} {title}
            </SeekLink>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Transcript({ video, small, language }: VideoPageProps) {
  const words = videoWords[language]
  return (
    <Section id="transcript" heading={words.transcript}>
      {video.files !== null && <p>{words.transcriptLead}</p>}
      <div class="transcript" lang={video.language === language ? undefined : video.language}>
        {video.transcript.map((part) => (
          <Part key={part.from} part={part} linked={video.files !== null} small={small} />
        ))}
      </div>
    </Section>
  )
}

type PartProps = { readonly part: TranscriptPart; readonly linked: boolean; readonly small: boolean }

function Part({ part, linked, small }: PartProps) {
  return (
    <>
      {part.title !== null && <h3>{part.title}</h3>}
      <p>
        {part.lines.map(({ from, to, text }) => (
          <span key={from}>
            {linked ? (
              <SeekLink seconds={from} to={to} small={small}>
                {text}
              </SeekLink>
            ) : (
              text
            )}{' '}
          </span>
        ))}
      </p>
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
