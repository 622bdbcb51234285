import { languageName } from '#modules/staff/index.ts'
import {
  Alert,
  Button,
  ButtonRow,
  Details,
  Form,
  NumberInput,
  Section,
  StatusText,
} from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { inLanguage } from '../convening/convening.ts'
import type { Series } from '../series/series.ts'
import { SeriesLinks } from '../series/series-links.page.tsx'
import { SignUps } from '../sign-up/sign-ups.page.tsx'
import type { Party } from '../sign-up/take-sign-up.ts'
import { eventDeskWords } from './event-desk.words.ts'
import { EventFacts } from './event-facts.page.tsx'
import { EventForm, type EventFormProps } from './event-form.page.tsx'
import { countedLanguages } from './family-event.rules.ts'
import { starts } from './family-event.ts'
import { familyEventWords } from './family-event.words.ts'
import type { HeldEvent } from './hold-event.ts'

type Props = HeldEvent & {
  readonly county: string
  readonly parties: readonly Party[]
  /** For how many days after it sign-ups are kept. */
  readonly keptDays: number
  readonly begun: boolean
  readonly form: EventFormProps
  /** The newest change that can be taken back. */
  readonly undoable: string | null
  /** The series it is a date of. */
  readonly series: Series | undefined
  readonly saved: boolean
  readonly refusal: string | null
  /** True while the form holds what was refused or asked about. */
  readonly changing: boolean
  readonly language: Language
}

/** One event for who holds it: its state, who comes, who came, and what it says. */
export function HeldEventPage(props: Props) {
  const { event, parties, keptDays, begun, county, form, undoable, saved, refusal, changing, language } =
    props
  const words = eventDeskWords[language]
  return (
    <>
      <h1>{inLanguage(event.title, event.titleEs, language)}</h1>
      <p>
        <StatusText
          tone={event.state === 'announced' ? 'success' : 'warning'}
          text={words.states[event.state]}
        />
      </p>
      {saved && (
        <Alert tone="success" announced>
          {words.saved}
        </Alert>
      )}
      {refusal !== null && (
        <Alert tone="error" announced>
          {refusal}
        </Alert>
      )}
      <EventFacts event={event} language={language} />
      {event.announcedAt !== null && (
        <p>
          <a href={`/counties/${county}/events/${event.id}`}>{words.publicPage}</a>
          {' · '}
          <a href={`/counties/${county}/events/${event.id}/poster`}>{familyEventWords[language].poster}</a>
        </p>
      )}
      {event.state === 'draft' && (
        <Form action={`/events/${event.id}/state`} method="post" hidden={{ state: 'announced' }}>
          <p>{words.announceLead}</p>
          <ButtonRow>
            <Button kind="call">{words.announce}</Button>
          </ButtonRow>
        </Form>
      )}
      {event.announcedAt !== null && (
        <SignUps event={event} parties={parties} keptDays={keptDays} language={language} />
      )}
      {event.announcedAt !== null && event.state !== 'cancelled' && <Counts {...props} />}
      {event.state !== 'cancelled' && (
        <SeriesLinks convening={event.id} series={props.series} language={language} />
      )}
      <Section id="change" heading={words.changeHeading}>
        <Details summary={words.changeOpen} open={changing}>
          <EventForm {...form} />
        </Details>
        {undoable !== null && (
          <Form action={`/events/${event.id}/undo`} method="post" hidden={{ change: undoable }}>
            <ButtonRow>
              <Button kind="outline">{words.undo}</Button>
            </ButtonRow>
          </Form>
        )}
      </Section>
      {event.state !== 'cancelled' && !begun && (
        <Form action={`/events/${event.id}/state`} method="post" hidden={{ state: 'cancelled' }}>
          <ButtonRow>
            <Button kind="danger">{words.cancel}</Button>
          </ButtonRow>
        </Form>
      )}
    </>
  )
}

function Counts({ event, attendance, started, begun, language }: Props) {
  const words = eventDeskWords[language]
  if (!begun)
    return (
      <Section id="counts" heading={words.countHeading}>
        <p>{words.notYet}</p>
      </Section>
    )
  const came = (tag: string) => attendance.find((one) => one.language === tag)
  const named = (tag: string) =>
    tag === 'other' ? familyEventWords[language].languageOther : languageName(tag, language)
  return (
    <Section id="counts" heading={words.countHeading}>
      <p>{words.countLead}</p>
      <Form action={`/events/${event.id}/attendance`} method="post">
        {countedLanguages(event).map((tag) => (
          <div key={tag}>
            <NumberInput
              name={`adults-${tag}`}
              label={words.adults(named(tag))}
              value={came(tag)?.adultCount}
              min={0}
            />
            <NumberInput
              name={`children-${tag}`}
              label={words.children(named(tag))}
              value={came(tag)?.childCount}
              min={0}
            />
          </div>
        ))}
        <p>{words.startedLead}</p>
        {starts.map((what) => (
          <NumberInput
            key={what}
            name={`started-${what}`}
            label={words.started[what]}
            value={started.find((one) => one.what === what)?.familyCount}
            min={0}
          />
        ))}
        <ButtonRow>
          <Button>{words.saveCounts}</Button>
        </ButtonRow>
      </Form>
      {attendance.length > 0 && (
        <Form
          action={`/events/${event.id}/result`}
          method="post"
          hidden={{ publish: event.result === null ? 'yes' : 'no' }}
        >
          <p>{event.result === null ? words.publishLead : words.published}</p>
          <ButtonRow>
            <Button kind="outline">{event.result === null ? words.publish : words.unpublish}</Button>
          </ButtonRow>
        </Form>
      )}
    </Section>
  )
}
