import type { ComponentChildren } from 'preact'
import { languageName } from '#modules/staff/index.ts'
import { Alert, DefinitionList, EmptyState, EntryList, Section } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { inLanguage } from '../convening/convening.ts'
import { longDay, timeSpan } from '../convening/zone-time.rules.ts'
import type { SeriesShown } from '../series/series.ts'
import { SeriesDates } from '../series/series-dates.page.tsx'
import { EventFacts, purposeText } from './event-facts.page.tsx'
import { type EventResult, type FamilyEvent, type PublicCount, starts } from './family-event.ts'
import { familyEventWords } from './family-event.words.ts'

type ListProps = {
  readonly county: string
  readonly heading: string
  /** The school whose events these are, or null for all. */
  readonly school: string | null
  readonly coming: readonly FamilyEvent[]
  readonly past: readonly FamilyEvent[]
  /** True for who holds events here: only they are shown the way to plan one. */
  readonly mayHold: boolean
  readonly language: Language
}

export function EventListPage(props: ListProps) {
  const { county, heading, school, coming, past, mayHold, language } = props
  const words = familyEventWords[language]
  return (
    <>
      <h1>{words.title(school ?? heading)}</h1>
      <p class="usa-intro">{words.lead}</p>
      <Section id="coming" heading={words.coming}>
        {coming.length === 0 ? (
          <EmptyState title={words.none} why={words.noneWhy} />
        ) : (
          <Events county={county} events={coming} language={language} />
        )}
      </Section>
      {past.length > 0 && (
        <Section id="past" heading={words.past}>
          <Events county={county} events={past} language={language} />
        </Section>
      )}
      <ul class="usa-list">
        {mayHold && (
          <li>
            <a href="/events">{words.desk}</a>
          </li>
        )}
        {school !== null && (
          <li>
            <a href={`/counties/${county}/events`}>{words.allSchools}</a>
          </li>
        )}
        <li>
          <a href={`/counties/${county}/call-me`}>{words.call}</a>
        </li>
      </ul>
    </>
  )
}

function Events(props: Pick<ListProps, 'county' | 'language'> & { readonly events: readonly FamilyEvent[] }) {
  const { county, events, language } = props
  const words = familyEventWords[language]
  return (
    <EntryList
      entries={events.map((event) => ({
        key: event.id,
        title: (
          <a href={`/counties/${county}/events/${event.id}`}>
            {inLanguage(event.title, event.titleEs, language)}
          </a>
        ),
        detail: (
          <>
            {longDay(event.timeZone, event.startsAt, language)},{' '}
            {timeSpan(event.timeZone, event.startsAt, event.endsAt, language)}
            <br />
            {[event.schoolName ?? words.office, words.kinds[event.kind]].join(' · ')}
            <br />
            {[...new Set([...event.languages, ...event.interpretedIn])]
              .map((tag) => languageName(tag, language))
              .join(' · ')}
            {event.state === 'cancelled' && (
              <>
                <br />
                <strong>{words.cancelled}</strong>
              </>
            )}
          </>
        ),
      }))}
    />
  )
}

type EventProps = {
  readonly county: string
  readonly event: FamilyEvent
  readonly over: boolean
  /** The other dates, where it is one of a series. */
  readonly series: SeriesShown | null
  /** The form to sign up, or why there is none. */
  readonly children?: ComponentChildren
  readonly language: Language
}

export function EventPage({ county, event, over, series, children, language }: EventProps) {
  const words = familyEventWords[language]
  const path = `/counties/${county}/events/${event.id}`
  const summary =
    event.summary === null ? event.summaryEs : inLanguage(event.summary, event.summaryEs, language)
  return (
    <>
      <h1>{inLanguage(event.title, event.titleEs, language)}</h1>
      <p class="usa-intro">
        {[words.kinds[event.kind], purposeText(event, language)].filter(Boolean).join(' · ')}
      </p>
      {event.state === 'cancelled' && (
        <Alert tone="warning">
          <p>{words.cancelled}</p>
        </Alert>
      )}
      {event.state !== 'cancelled' && over && (
        <Alert tone="info">
          <p>{words.over}</p>
        </Alert>
      )}
      {(summary ?? '').split(/\n{2,}/).map((part) => part !== '' && <p key={part}>{part}</p>)}
      <EventFacts event={event} language={language} />
      {event.result !== null && <Result result={event.result} language={language} />}
      {children}
      {series !== null && <SeriesDates {...series} county={county} current={event.id} language={language} />}
      <ul class="usa-list">
        {!over && event.state !== 'cancelled' && (
          <>
            <li>
              <a href={`${path}/calendar.ics`}>{words.calendar}</a>
            </li>
            <li>
              <a href={`${path}/poster`}>{words.poster}</a>
            </li>
          </>
        )}
        <li>
          <a href={`/counties/${county}/events`}>{words.back}</a>
        </li>
      </ul>
    </>
  )
}

function Result({ result, language }: { readonly result: EventResult; readonly language: Language }) {
  const words = familyEventWords[language]
  const text = (count: PublicCount) => (count === 'few' ? words.few : String(count))
  const named = (tag: string) => (tag === 'other' ? words.languageOther : languageName(tag, language))
  return (
    <Section id="result" heading={words.resultHeading}>
      {result.people !== 'few' && <p class="usa-intro">{words.came(String(result.people))}</p>}
      <p>{words.resultLead}</p>
      <DefinitionList
        items={[
          { term: words.grownUps, detail: text(result.adults) },
          { term: words.childrenTerm, detail: text(result.children) },
          ...result.languages.map(({ language: tag, people }) => ({
            term: named(tag),
            detail: text(people),
          })),
          ...starts.map((what) => ({ term: words.started[what], detail: text(result.started[what]) })),
        ]}
      />
    </Section>
  )
}
