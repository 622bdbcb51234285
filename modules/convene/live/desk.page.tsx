import { renderSVG } from 'uqr'
import {
  Alert,
  Button,
  ButtonRow,
  Checkbox,
  Details,
  ErrorSummary,
  Form,
  Island,
  TextInput,
} from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { deskWords } from './desk.words.ts'
import type { LiveRoom } from './live.ts'
import { liveWords } from './live.words.ts'
import { LiveDesk } from './live-desk.island.tsx'
import type { LiveDeskProps } from './live-desk-parts.page.tsx'

export type DeskShown = {
  readonly title: string
  readonly back: string
  readonly base: string
  /** Null before the room was first opened. */
  readonly desk: LiveDeskProps | null
  /** How others come in: the door's address and the code; null before. */
  readonly join: { readonly address: string; readonly code: string } | null
  /** True when the talk has a video link whose host no list names. */
  readonly videoUnknown: boolean
  readonly saved: boolean
  readonly refusal?: string | undefined
  readonly typed: Readonly<Record<string, string>>
  readonly problems: Readonly<Record<string, string>>
  readonly language: Language
}

export function DeskPage(shown: DeskShown) {
  const { title, back, base, desk, join, videoUnknown, saved, refusal, problems, language } = shown
  const words = deskWords[language]
  const said = liveWords[language]
  const wrong = Object.entries(problems)
  return (
    <>
      <h1>{words.title(title)}</h1>
      {wrong.length > 0 && (
        <ErrorSummary
          title={said.problemTitle}
          errors={wrong.map(([name, problem]) => ({ name, text: said.problems[problem] ?? said.failed }))}
        />
      )}
      {saved && (
        <Alert tone="success" announced>
          {words.saved}
        </Alert>
      )}
      {refusal !== undefined && (
        <Alert tone="error" announced>
          {refusal}
        </Alert>
      )}
      <p class="usa-intro">{words.lead}</p>
      <p>
        <a href={back}>{said.back}</a>
        {desk !== null && (
          <>
            {' · '}
            <a href={base}>{said.toRoom}</a>
          </>
        )}
      </p>
      {videoUnknown && <Alert tone="warning">{words.videoUnknown}</Alert>}
      {desk?.state.room.open === false && <p>{said.closed}</p>}
      {desk !== null && (
        <p>
          {join !== null && <a href="#join">{words.join}</a>} · <a href="#settings">{words.settings}</a>
        </p>
      )}
      {desk !== null && <Island name="live-desk" component={LiveDesk} props={desk} />}
      {join !== null && <Join {...join} language={language} />}
      <Settings {...shown} room={desk?.state.room ?? null} />
    </>
  )
}

function Join({
  address,
  code,
  language,
}: {
  readonly address: string
  readonly code: string
  readonly language: Language
}) {
  const words = deskWords[language]
  return (
    <section class="sheet" aria-labelledby="join">
      <h2 id="join">{words.join}</h2>
      <p>{words.joinLead(address)}</p>
      <p class="live__code">
        <strong>
          {code.slice(0, 4)} {code.slice(4)}
        </strong>
      </p>
      {/^https?:/.test(address) && (
        <img class="live__qr" src={qrOf(`${address}/${code}`)} alt={words.qr} width="180" height="180" />
      )}
    </section>
  )
}

const qrOf = (uri: string): string =>
  `data:image/svg+xml,${encodeURIComponent(renderSVG(uri, { border: 2 }))}`

function Settings({ base, room, typed, problems, language }: DeskShown & { readonly room: LiveRoom | null }) {
  const words = deskWords[language]
  const said = liveWords[language]
  const error = (name: string) => {
    const problem = problems[name]
    return problem === undefined ? undefined : said.problems[problem]
  }
  const isOpen = room?.open === true
  const wrong = error('documentLink') !== undefined || error('captionsLink') !== undefined
  const form = (
    <Form method="post" action={`${base}/desk`} label={words.settings}>
      <TextInput
        name="documentLink"
        type="url"
        label={words.documentLink}
        hint={words.linkHint}
        value={typed.documentLink ?? room?.documentLink ?? ''}
        maxLength={1000}
        error={error('documentLink')}
      />
      <TextInput
        name="captionsLink"
        type="url"
        label={words.captionsLink}
        hint={words.linkHint}
        value={typed.captionsLink ?? room?.captionsLink ?? ''}
        maxLength={1000}
        error={error('captionsLink')}
      />
      <Checkbox
        name="questionsHeld"
        label={words.held}
        hint={words.heldHint}
        checked={room === null ? true : room.questionsHeld}
      />
      <ButtonRow>
        <Button kind={isOpen ? 'primary' : 'call'}>{isOpen ? words.save : words.open}</Button>
      </ButtonRow>
    </Form>
  )
  return (
    <section class="section" aria-labelledby="settings">
      <h2 id="settings">{words.settings}</h2>
      {isOpen ? (
        <Details summary={words.change} open={wrong}>
          {form}
        </Details>
      ) : (
        form
      )}
      {isOpen && (
        <Form method="post" action={`${base}/desk/closing`} label={words.close}>
          <Button kind="plain">{words.close}</Button>
        </Form>
      )}
    </section>
  )
}
