import {
  type CaptionFault,
  faultLines,
  type OwnVideo,
  ownVideoWords,
  type Placed,
  Player,
  type PublishRefusal,
  type ShownVideo,
  Transcript,
} from '#modules/learn/index.ts'
import {
  Alert,
  Button,
  ButtonRow,
  FileInput,
  Form,
  Renewing,
  Section,
  Sheet,
  StatusText,
  TextInput,
} from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { NameCheck } from '../name-check/name-check.page.tsx'
import type { StudentSign } from '../name-check/name-check.rules.ts'
import { nameCheckWords } from '../name-check/name-check.words.ts'
import { chapterLines } from './recording.rules.ts'
import type { Recording } from './recording.ts'
import { recordingWords } from './recording.words.ts'
import { recordingVideoWords } from './recording-video.words.ts'
import type { ChapterRefusal } from './send-recording.ts'

export type VideoDeskRefusal = PublishRefusal | ChapterRefusal

type Props = {
  readonly recording: Recording
  readonly video: OwnVideo
  readonly shown: ShownVideo
  readonly faults: readonly Placed<CaptionFault>[]
  readonly refusal: VideoDeskRefusal | null
  /** What the name check asks about before it is published. */
  readonly signs: readonly StudentSign[]
  /** Lines of chapters that were not taken. */
  readonly chapters: string | null
  readonly saved: boolean
  /** `/counties/34/convenings/…` */
  readonly path: string
  readonly language: Language
}

/** How far a sent recording is: converted, captioned, watched once, published. */
export function VideoDeskPage(props: Props) {
  const { recording, video, shown, refusal, signs, saved, path, language } = props
  const words = recordingVideoWords[language]
  const here = `${path}/recordings/${recording.id}/video`
  const player = { video: shown, start: null, small: true, watched: null, language }
  const megabytes = ((video.smallBytes ?? 0) / 1e6).toFixed(1)
  return (
    <>
      <h1>{recording.title}</h1>
      {refusal !== null && <Refused {...props} refusal={refusal} />}
      {saved && (
        <Alert tone="success" announced>
          <p>{words.saved}</p>
        </Alert>
      )}
      <NameCheck signs={signs} language={language} />
      <State {...props} here={here} />
      {video.state === 'ready' && <Publish {...props} here={here} />}
      {shown.files !== null && <Player {...player} megabytes={megabytes} files={shown.files} />}
      {video.state !== 'refused' && <Texts {...props} here={here} />}
      {shown.transcript.length > 0 && <Transcript {...player} megabytes={megabytes} />}
      <Form
        action={`${path}/recordings/${recording.id}/removal`}
        method="post"
        label={recordingWords[language].remove}
      >
        <Button kind="outline">{recordingWords[language].remove}</Button>
      </Form>
      <p>
        <a href={`${path}/afterwards#recordings`}>{words.back}</a>
      </p>
    </>
  )
}

function Refused({ refusal, faults, language }: Props & { readonly refusal: VideoDeskRefusal }) {
  const said =
    refusal === 'chapters_unread' || refusal === 'chapters_late'
      ? recordingVideoWords[language].chapterRefusal[refusal]
      : ownVideoWords[language].refusal[refusal]
  return (
    <Alert tone="error" announced>
      <p>{said}</p>
      {faults.length > 0 && (
        <ul>
          {faultLines(faults, language).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Alert>
  )
}

function State({ recording, video, here, language }: Props & { readonly here: string }) {
  const words = ownVideoWords[language]
  const own = recordingVideoWords[language]
  if (video.state === 'refused' && video.reason !== null)
    return (
      <Alert tone="error">
        <p>{video.reason === 'too_long' ? own.tooLong : words.reason[video.reason]}</p>
      </Alert>
    )
  if (video.state === 'waiting')
    return (
      <Renewing href={here} seconds={5} again={words.lookAgain} ready={words.readyNow}>
        <p>{words.converting}</p>
      </Renewing>
    )
  if (recording.publishedAt !== null)
    return (
      <p>
        <StatusText tone="success" text={own.published} />
      </p>
    )
  return (
    <p>
      <StatusText
        tone={video.hasCaptions ? 'info' : 'warning'}
        text={video.hasCaptions ? own.notPublished : words.withoutCaptions}
      />
    </p>
  )
}

function Publish({ recording, video, signs, here, language }: Props & { readonly here: string }) {
  const words = ownVideoWords[language]
  const own = recordingVideoWords[language]
  if (recording.publishedAt !== null) return null
  if (!video.hasCaptions) return <p>{words.refusal.no_captions}</p>
  return (
    <Sheet>
      <p>
        {words.watchFirst} {own.publishLead}
      </p>
      <Form action={`${here}/publication`} method="post" label={own.publish}>
        <ButtonRow>
          <Button kind="call">{own.publish}</Button>
          {signs.length > 0 && (
            <Button kind="outline" name="sure" value="yes">
              {nameCheckWords[language].anyway}
            </Button>
          )}
        </ButtonRow>
      </Form>
    </Sheet>
  )
}

function Texts({ recording, chapters, here, language }: Props & { readonly here: string }) {
  const words = recordingWords[language]
  const own = recordingVideoWords[language]
  return (
    <Section id="texts" heading={own.texts}>
      <p>{own.textsLead}</p>
      <Form action={`${here}/text`} method="post" multipart label={own.texts}>
        <FileInput name="vtt" label={own.captionFile} accept=".vtt,text/vtt" />
        <TextInput
          name="chapters"
          label={words.chapters}
          hint={words.chaptersHint}
          rows={4}
          value={chapters ?? chapterLines(recording.chapters)}
        />
        <ButtonRow>
          <Button kind="outline">{own.saveTexts}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}
