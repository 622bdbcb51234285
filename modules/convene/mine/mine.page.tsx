import {
  Alert,
  Button,
  ButtonLink,
  ButtonRow,
  Details,
  EmptyState,
  EntryList,
  Form,
  Section,
  StatusText,
} from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { inLanguage } from '../convening/convening.ts'
import { programWords } from '../convening/program.words.ts'
import { longDay, shortDay, timeSpan } from '../convening/zone-time.rules.ts'
import { whyNotGive } from '../evaluation/evaluation.rules.ts'
import { evaluationWords } from '../evaluation/evaluation.words.ts'
import { LiveDoors } from '../live/live-doors.page.tsx'
import { standingOf } from '../registration/registration.ts'
import { registrationWords } from '../registration/registration.words.ts'
import type { OwnRegistration, OwnTalk } from './mine.ts'
import { mineWords } from './mine.words.ts'

/** A registration with its talks, and the address that its own link opens. */
export type Mine = {
  readonly registration: OwnRegistration
  readonly talks: readonly OwnTalk[]
  readonly path: `/${string}`
  readonly conveningPath: `/${string}`
}

type Props = {
  readonly mine: readonly Mine[]
  readonly now: Date
  readonly convenings: `/${string}`
  /** An address for a calendar, the one time it is shown. */
  readonly calendar: string | null
  readonly hasCalendar: boolean
  readonly language: Language
}

const tones = { placed: 'success', waiting: 'warning', cancelled: 'none' } as const
export const minePath = '/convenings/mine'

/** What lies ahead of someone, with the ways out of it; then what is over. */
export function MinePage({ mine, now, convenings, calendar, hasCalendar, language }: Props) {
  const words = mineWords[language]
  const isAhead = ({ registration }: Mine) =>
    registration.cancelledAt === null && registration.endsAt > now && registration.state === 'announced'
  const ahead = mine.filter(isAhead).toReversed()
  const over = mine.filter((one) => !isAhead(one))
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      <p>{words.byLetter}</p>
      <Section id="coming" heading={words.coming}>
        {ahead.length === 0 && <EmptyState {...words.none} />}
        {ahead.map((one) => (
          <Ahead key={one.registration.id} mine={one} language={language} />
        ))}
        <p>
          <a href={convenings}>{words.toConvenings}</a>
        </p>
      </Section>
      {mine.length > 0 && <Calendar calendar={calendar} hasCalendar={hasCalendar} language={language} />}
      {over.length > 0 && <Over over={over} now={now} language={language} />}
    </>
  )
}

const titleOf = ({ registration }: Mine, language: Language): string =>
  inLanguage(registration.title, registration.titleEs, language)

function Ahead({ mine, language }: { readonly mine: Mine; readonly language: Language }) {
  const { registration, talks, path, conveningPath } = mine
  const { id, timeZone, startsAt, endsAt, placeName, placeKind } = registration
  const words = registrationWords[language]
  const own = mineWords[language]
  const standing = standingOf(registration)
  const title = titleOf(mine, language)
  const picked = talks.filter((talk) => talk.picked)
  return (
    <section class="sheet" aria-labelledby={`mine-${id}`}>
      <h3 id={`mine-${id}`}>
        <a href={conveningPath}>{title}</a>
      </h3>
      <p>
        {longDay(timeZone, startsAt, language)}, {timeSpan(timeZone, startsAt, endsAt, language)} ·{' '}
        {placeName ?? programWords[language].placeKinds[placeKind]}
      </p>
      <p>
        <StatusText tone={tones[standing]} text={words.standings[standing]} />
      </p>
      {standing === 'placed' && (
        <LiveDoors path={path} talks={talks.filter(({ isLive }) => isLive)} language={language} />
      )}
      {picked.length === 0 ? (
        <p>{words.noTalks}</p>
      ) : (
        <>
          <h4>{words.yourTalks}</h4>
          <EntryList
            entries={picked.map((talk) => ({
              key: talk.id,
              title: inLanguage(talk.title, talk.titleEs, language),
              detail: talkLine(talk, timeZone, language),
            }))}
          />
        </>
      )}
      <ButtonRow>
        <ButtonLink kind="outline" href={path}>
          {own.open}
        </ButtonLink>
      </ButtonRow>
      <Details summary={own.cannotComeTo(title)}>
        <Form action={`${path}/cancellation`} method="post" label={own.cannotComeTo(title)}>
          <p>{words.cannotComeLead}</p>
          <Button kind="danger">{words.cannotComeSure}</Button>
        </Form>
      </Details>
    </section>
  )
}

function talkLine(talk: OwnTalk, timeZone: string, language: Language): string {
  const words = registrationWords[language]
  const standing = talk.placed ? words.talkPlaced : words.talkWaiting
  return [
    `${shortDay(timeZone, talk.startsAt, language)}, ${timeSpan(timeZone, talk.startsAt, talk.endsAt, language)}`,
    talk.roomName,
    talk.cancelledAt === null ? standing : programWords[language].talkCancelled,
  ]
    .filter((text) => text !== null)
    .join(' · ')
}

function Calendar({ calendar, hasCalendar, language }: Pick<Props, 'calendar' | 'hasCalendar' | 'language'>) {
  const words = registrationWords[language]
  return (
    <Section id="calendar" heading={words.calendar}>
      <p>{mineWords[language].calendarLead}</p>
      {calendar !== null && (
        <Alert tone="success" announced>
          {words.calendarAddress} <a href={calendar}>{calendar}</a> {words.calendarOnce}
        </Alert>
      )}
      <Form action={`${minePath}/calendar`} method="post" label={words.makeCalendar}>
        <Button kind="outline">{words.makeCalendar}</Button>
      </Form>
      {hasCalendar && (
        <Form action={`${minePath}/calendar/ending`} method="post" label={words.endCalendar}>
          <Button kind="plain">{words.endCalendar}</Button>
        </Form>
      )}
    </Section>
  )
}

function Over({ over, now, language }: Pick<Props, 'now' | 'language'> & { readonly over: readonly Mine[] }) {
  const words = mineWords[language]
  return (
    <Section id="over" heading={words.over}>
      <EntryList
        entries={over.map((one) => {
          const { id, timeZone, startsAt, attendedAt } = one.registration
          const standing = registrationWords[language].standings[standingOf(one.registration)]
          const calledOff = one.registration.state === 'cancelled' ? programWords[language].cancelled : null
          return {
            key: id,
            title: <a href={one.path}>{titleOf(one, language)}</a>,
            detail: [longDay(timeZone, startsAt, language), calledOff ?? standing].join(' · '),
            action: (
              <>
                {whyNotGive(one.registration, one.registration, now) === null && (
                  <p>
                    <a href={`${one.path}/evaluation`}>{evaluationWords[language].link}</a>
                  </p>
                )}
                {attendedAt !== null && (
                  <p>
                    <a href={`${one.path}/certificate`}>{words.certificate}</a>
                  </p>
                )}
              </>
            ),
          }
        })}
      />
    </Section>
  )
}
