import type { ComponentChildren } from 'preact'
import { Details, IslandScript, Section } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import type { ShownVideo, TranscriptPart } from './shown-video.ts'
import { videoWords } from './video.words.ts'

export type PlayerProps = {
  readonly video: ShownVideo
  /** Where to begin, in seconds, when a link says so. */
  readonly start: number | null
  readonly small: boolean
  /** Tenths of a second played so far; null for a visitor, of whom nothing is kept. */
  readonly watched: number | null
  readonly megabytes: string | null
  readonly language: Language
}

export const wholeSeconds = (seconds: number) => Math.round(seconds)

/** The browser's own player with its captions, and what helps beside it. */
export function Player(props: PlayerProps & { readonly files: string }) {
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
function Tools({ language }: PlayerProps) {
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

function Chapters({ video, small, language }: PlayerProps) {
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

/** All that it says; each line a link to its moment. */
export function Transcript({ video, small, language }: PlayerProps) {
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
