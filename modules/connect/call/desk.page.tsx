import { languageName } from '#modules/staff/index.ts'
import {
  Alert,
  Button,
  ButtonRow,
  Details,
  EmptyState,
  Form,
  RadioGroup,
  Section,
  StatusText,
} from '#packages/ui/index.ts'
import type { Doubt } from '#platform/doorstep.ts'
import { count } from '#platform/numbers.ts'
import type { CalendarDate } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import { dayText, phoneText } from '../listing/listing.words.ts'
import { clockOf, whyNotUnreached } from './call.rules.ts'
import { type CallRequest, channels, daysOf, partsOfDay, tryOutcomes } from './call.ts'
import { callWords } from './call.words.ts'

export type CallDeskShown = {
  readonly path: string
  readonly countyTitle: string
  readonly calls: readonly CallRequest[]
  readonly today: CalendarDate
  /** The part of the day it is, since most write a try down as they make it. */
  readonly now: (typeof partsOfDay)[number]
  readonly saved: boolean
  readonly refusal?: string | undefined
  readonly language: Language
}

export function CallDeskPage(shown: CallDeskShown) {
  const { countyTitle, calls, saved, refusal, language } = shown
  const words = callWords[language]
  const open = calls.filter(({ heldBecause }) => heldBecause === null)
  const held = calls.filter(({ heldBecause }) => heldBecause !== null)
  return (
    <>
      <h1>{words.deskTitle(countyTitle)}</h1>
      <p class="usa-intro">{words.deskLead}</p>
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
      {open.length === 0 ? (
        <EmptyState title={words.deskEmpty} why={words.deskEmptyWhy} />
      ) : (
        open.map((call) => <Call key={call.id} call={call} heading="h2" {...shown} />)
      )}
      {held.length > 0 && (
        <Section id="held" heading={words.heldHeading}>
          {doubts.map((because) => (
            <Held
              {...shown}
              key={because}
              because={because}
              held={held.filter((call) => call.heldBecause === because)}
            />
          ))}
        </Section>
      )}
    </>
  )
}

/** Those among which an honest caller is likeliest stand first. */
const doubts = ['repeated', 'many_at_once', 'too_fast', 'no_seal', 'hidden_field'] as const
/** What one can look through before closing it together. */
const mostHeld = 40

type HeldProps = CallDeskShown & { readonly because: Doubt; readonly held: readonly CallRequest[] }

/** What is held for one reason: each by itself, and all that is shown at one press. */
function Held({ because, held, ...shown }: HeldProps) {
  const { path, language } = shown
  const words = callWords[language]
  const seen = held.slice(0, mostHeld)
  const untried = seen.filter(({ tryCount }) => tryCount === 0)
  const last = untried.at(-1)
  return (
    <>
      {held.length > 0 && <h3>{`${words.held[because]} (${count(held.length, language)})`}</h3>}
      {last !== undefined && untried.length > 1 && (
        <Details summary={words.closeHeld(count(untried.length, language))}>
          <p>{words.closeHeldWhy}</p>
          <Form
            action={`${path}/held`}
            method="post"
            label={`${words.held[because]} ${words.closeJunk}`}
            hidden={{ last: last.id }}
          >
            <ButtonRow>
              <Button kind="outline">{words.closeHeld(count(untried.length, language))}</Button>
            </ButtonRow>
          </Form>
        </Details>
      )}
      {seen.map((call) => (
        <Call key={call.id} call={call} heading="h4" {...shown} />
      ))}
    </>
  )
}

type CallProps = CallDeskShown & { readonly call: CallRequest; readonly heading: 'h2' | 'h4' }

function Call({ call, heading: Heading, path, today, now, language }: CallProps) {
  const words = callWords[language]
  const { due, late } = clockOf(daysOf(call), today)
  const clock = call.tryCount > 0 ? words.again : words.first
  const owed = whyNotUnreached(call)
  return (
    <section class="sheet" aria-labelledby={`call-${call.id}`}>
      <Heading id={`call-${call.id}`}>
        {call.firstName} · {call.schoolName}
      </Heading>
      <p>
        {call.phone !== null && <a href={`tel:+1${call.phone}`}>{phoneText(call.phone)}</a>} ·{' '}
        {words.wish(call)} · {languageName(call.language, language)}
        {call.interpreter && ` · ${words.withInterpreter}`}
        <br />
        {words.reasons[call.reason]}
        <br />
        {call.tryCount > 0 && `${words.tried(call.tryCount)} · `}
        <StatusText
          tone={late ? 'error' : 'info'}
          text={(late ? clock.overdue : clock.due)(dayText(due, language))}
        />
      </p>
      <Details summary={words.tryHeading}>
        <Form
          action={`${path}/${call.id}/try`}
          method="post"
          label={`${words.tryHeading}: ${call.firstName ?? ''} ${call.id.slice(-4)}`}
        >
          <RadioGroup
            name="channel"
            id={`channel-${call.id}`}
            label={words.channel}
            value={call.way}
            options={channels.map((value) => ({ value, text: words.channels[value] }))}
          />
          <RadioGroup
            name="partOfDay"
            id={`part-${call.id}`}
            label={words.partOfDay}
            value={now}
            options={partsOfDay.map((value) => ({ value, text: words.partsOfDay[value] }))}
          />
          <RadioGroup
            name="outcome"
            id={`outcome-${call.id}`}
            label={words.outcome}
            value="reached"
            options={tryOutcomes.map((value) => ({ value, text: words.outcomes[value] }))}
          />
          <ButtonRow>
            <Button>{words.saveTry}</Button>
          </ButtonRow>
        </Form>
      </Details>
      {owed === null ? (
        <CloseForm path={path} call={call} how="not_reached" text={words.close} />
      ) : (
        call.tryCount > 0 && <p class="usa-hint">{words.owed[owed]}</p>
      )}
      {call.heldBecause !== null && <CloseForm path={path} call={call} how="junk" text={words.closeJunk} />}
    </section>
  )
}

function CloseForm(props: {
  readonly path: string
  readonly call: CallRequest
  readonly how: 'not_reached' | 'junk'
  readonly text: string
}) {
  const { path, call, how, text } = props
  return (
    <Form action={`${path}/${call.id}/closing`} method="post" hidden={{ how }}>
      <Button kind="outline" describedBy={`call-${call.id}`}>
        {text}
      </Button>
    </Form>
  )
}
