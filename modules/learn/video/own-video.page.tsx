import {
  Alert,
  Button,
  EntryList,
  FileInput,
  Form,
  Renewing,
  Section,
  Sheet,
  StatusText,
} from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { dayText } from '../progress/day-text.ts'
import type { CaptionFault, CaptionWarning, Placed } from './captions.ts'
import { ownVideoWords } from './own-video.words.ts'
import { faultLines } from './send.page.tsx'
import type { OwnVideo, PublishRefusal } from './video.ts'
import { videoWords } from './video.words.ts'

const stateOf = (video: OwnVideo, language: Language) => {
  const words = ownVideoWords[language]
  if (video.shown) return <StatusText tone="success" text={words.shown} />
  if (video.state === 'ready' && !video.hasCaptions)
    return <StatusText tone="warning" text={words.withoutCaptions} />
  const tone = { waiting: 'none', ready: 'info', refused: 'error' } as const
  return <StatusText tone={tone[video.state]} text={words.state[video.state]} />
}

/** For those who may send: how to make a better one, and what was sent for this role. */
export function BetterOne(props: {
  readonly slug: string
  readonly videos: readonly OwnVideo[]
  readonly language: Language
}) {
  const { slug, videos, language } = props
  const words = videoWords[language]
  const own = ownVideoWords[language]
  return (
    <Section id="better" heading={words.better}>
      <p>{words.betterLead}</p>
      <p>
        <a href={`/learn/videos/${slug}/record`}>{words.record}</a>
        {' · '}
        <a href={`/learn/videos/${slug}/send`}>{words.send}</a>
      </p>
      {videos.length > 0 && (
        <>
          <h3>{words.ownList}</h3>
          <EntryList
            entries={videos.map((video) => ({
              key: video.id,
              title: (
                <a href={`/learn/videos/own/${video.id}`}>
                  {own.sentBy(video.personName, dayText(video.sentAt, language))}
                </a>
              ),
              detail: stateOf(video, language),
            }))}
          />
        </>
      )}
    </Section>
  )
}

export type OwnVideoProps = {
  readonly video: OwnVideo
  readonly mayPublish: boolean
  readonly refusal: PublishRefusal | 'shown_now' | null
  readonly faults: readonly Placed<CaptionFault>[]
  readonly warnings: readonly Placed<CaptionWarning>[]
  readonly language: Language
}

/** What stands above a sent video: how far it is, and why it was refused. */
export function OwnVideoState({ video, refusal, faults, language }: OwnVideoProps) {
  const words = ownVideoWords[language]
  const here = `/learn/videos/own/${video.id}`
  return (
    <>
      {refusal !== null && (
        <Alert tone="error" announced>
          <p>{words.refusal[refusal]}</p>
          {faults.length > 0 && (
            <ul>
              {faultLines(faults, language).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </Alert>
      )}
      <p>{stateOf(video, language)}</p>
      <p class="source-line">{words.sentBy(video.personName, dayText(video.sentAt, language))}</p>
      {video.state === 'refused' && video.reason !== null && (
        <Alert tone="error">
          <p>{words.reason[video.reason]}</p>
        </Alert>
      )}
      {video.state === 'waiting' && (
        <Renewing href={here} seconds={3} again={words.lookAgain} ready={words.readyNow}>
          <p>{words.converting}</p>
        </Renewing>
      )}
    </>
  )
}

/** What can be done with a sent video, each with a form of its own. */
export function OwnVideoActs(props: OwnVideoProps) {
  const { video, warnings, language } = props
  const words = ownVideoWords[language]
  const here = `/learn/videos/own/${video.id}`
  return (
    <>
      {video.state === 'ready' && <Publishing {...props} />}
      {warnings.length > 0 && (
        <Alert tone="warning" heading={words.warningsHeading}>
          <ul>
            {faultLines(warnings, language).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Alert>
      )}
      {video.state !== 'refused' && (
        <Section id="captions" heading={words.captions}>
          <Form action={`${here}/captions`} method="post" multipart>
            <FileInput
              name="vtt"
              label={words.captionFile}
              hint={words.captionHints.file}
              accept=".vtt,text/vtt"
            />
            <Button kind="outline">{words.putCaptions}</Button>
          </Form>
        </Section>
      )}
      {!video.shown && (
        <Section id="remove" heading={words.remove}>
          <p>{words.removeLead}</p>
          <Form action={`${here}/removal`} method="post">
            <Button kind="outline">{words.remove}</Button>
          </Form>
        </Section>
      )}
    </>
  )
}

function Publishing({ video, mayPublish, language }: OwnVideoProps) {
  const words = ownVideoWords[language]
  const here = `/learn/videos/own/${video.id}`
  if (!mayPublish) return video.shown ? null : <p>{words.waitsForCounty}</p>
  if (video.shown)
    return (
      <Sheet>
        <p>{words.withdrawLead}</p>
        <Form action={`${here}/withdrawal`} method="post">
          <Button kind="outline">{words.withdraw}</Button>
        </Form>
      </Sheet>
    )
  return (
    <Sheet>
      <p>{video.hasCaptions ? `${words.watchFirst} ${words.publishLead}` : words.refusal.no_captions}</p>
      {video.hasCaptions && (
        <Form action={`${here}/publication`} method="post">
          <Button kind="call">{words.publish}</Button>
        </Form>
      )}
    </Sheet>
  )
}
