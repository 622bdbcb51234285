import { languageName } from '#modules/staff/index.ts'
import {
  Alert,
  ButtonLink,
  ButtonRow,
  type Definition,
  DefinitionList,
  FilterLinks,
  Section,
} from '#packages/ui/index.ts'
import type { CalendarDate } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import { type Convening, inLanguage } from '../convening/convening.ts'
import { programWords } from '../convening/program.words.ts'
import { longDay, shortDay, timeOfDay, timeSpan, zoneName } from '../convening/zone-time.rules.ts'
import type { Decision } from '../decision/decision.ts'
import { ReturnedDecisions } from '../decision/returned.page.tsx'
import { evaluationWords } from '../evaluation/evaluation.words.ts'
import type { SeriesShown } from '../series/series.ts'
import { SeriesDates } from '../series/series-dates.page.tsx'
import { summaryWords } from '../summary/summary.words.ts'
import { audienceWords } from './audience.words.ts'
import { askPath, byDay, daysOf, fits, type ProgramAsk } from './program.rules.ts'
import { audiences, type Speaker, type Talk, themes } from './talk.ts'
import { TalkEntry } from './talk-entry.page.tsx'

type Props = {
  readonly path: string
  readonly convening: Convening
  /** What the reader may see of the program. */
  readonly talks: readonly Talk[]
  readonly speakers: readonly Speaker[]
  /** Decisions taken before, and what came back of them: what a convening opens with. */
  readonly returned: readonly Decision[]
  /** Two digits. */
  readonly countyCode: string
  readonly ask: ProgramAsk
  readonly isOpen: boolean
  readonly mayPlan: boolean
  /** Staff of the county, whose own registrations have a page. */
  readonly mayMine: boolean
  /** One can say now how it was. */
  readonly mayEvaluate: boolean
  /** Staff published what came of it. */
  readonly hasSummary: boolean
  /** The other dates, where it is one of a series. */
  readonly series: SeriesShown | null
  readonly language: Language
}

/** What happens when, where and for whom; narrowed by links, so that every part of it has an address and prints. */
export function ProgramPage(props: Props) {
  const { path, convening, talks, ask, mayPlan, language } = props
  const words = programWords[language]
  const fitting = talks.filter((talk) => fits(talk, ask, convening.timeZone))
  const summary =
    convening.summary === null ? null : inLanguage(convening.summary, convening.summaryEs, language)
  return (
    <>
      <h1>{inLanguage(convening.title, convening.titleEs, language)}</h1>
      {convening.state === 'cancelled' && (
        <Alert tone="error" heading={words.cancelled}>
          {words.cancelledLead}
        </Alert>
      )}
      {convening.state === 'draft' && <Alert tone="warning">{words.draftNote}</Alert>}
      {summary !== null && <Paragraphs text={summary} />}
      <DefinitionList items={factsOf(convening, language)} />
      <Ways {...props} />
      {props.series !== null && (
        <SeriesDates {...props.series} county={props.countyCode} current={convening.id} language={language} />
      )}
      <Afterwards {...props} />
      {mayPlan && (
        <p class="program__ways">
          <a href={`${path}/plan`}>{words.plan}</a> · <a href={`${path}/registrations`}>{words.who}</a> ·{' '}
          <a href={`${path}/afterwards`}>{summaryWords[language].afterwards}</a>
        </p>
      )}
      <ReturnedDecisions decisions={props.returned} countyCode={props.countyCode} language={language} />
      <Section id="program" heading={words.program}>
        <p>{words.clocks(zoneName(convening.timeZone, convening.startsAt, language))}</p>
        {talks.length === 0 ? <p>{words.noProgram}</p> : <Filters {...props} />}
        {talks.length > 0 && <p>{words.shown(fitting.length, talks.length)}</p>}
        {talks.length > 0 && fitting.length === 0 && (
          <p>
            {words.noneFits} <a href={`${path}#program`}>{words.showAll}</a>
          </p>
        )}
        {byDay(fitting, convening.timeZone).map(({ day, talks: ofDay }) => (
          <section key={day} aria-labelledby={`day-${day}`}>
            <h3 id={`day-${day}`}>
              {longDay(convening.timeZone, ofDay[0]?.startsAt ?? convening.startsAt, language)}
            </h3>
            <ol class="program">
              {ofDay.map((talk) => (
                <TalkEntry
                  key={talk.id}
                  path={path}
                  talk={talk}
                  timeZone={convening.timeZone}
                  language={language}
                />
              ))}
            </ol>
          </section>
        ))}
      </Section>
      <Speakers {...props} />
    </>
  )
}

/** What came of it, and the way to say how it was. */
function Afterwards({ path, hasSummary, mayEvaluate, language }: Props) {
  if (!hasSummary && !mayEvaluate) return null
  return (
    <ul class="usa-list">
      {hasSummary && (
        <li>
          <a href={`${path}/summary`}>{summaryWords[language].link}</a>
        </li>
      )}
      {mayEvaluate && (
        <li>
          <a href={`${path}/evaluation`}>{evaluationWords[language].link}</a>
        </li>
      )}
    </ul>
  )
}

function Ways({ path, convening, isOpen, mayMine, language }: Props) {
  const words = programWords[language]
  const { registrationEndsAt, timeZone } = convening
  const lastDay =
    registrationEndsAt === null
      ? null
      : longDay(timeZone, new Date(registrationEndsAt.getTime() - 1), language)
  return (
    <>
      {isOpen && lastDay !== null && <p>{words.registrationUntil(lastDay)}</p>}
      {!isOpen && convening.state === 'announced' && <p>{words.registrationOver}</p>}
      <ButtonRow>
        {isOpen && (
          <ButtonLink kind="call" href={`${path}/registration`}>
            {words.register}
          </ButtonLink>
        )}
        <ButtonLink kind="outline" href={`${path}/calendar.ics`}>
          {words.calendar}
        </ButtonLink>
      </ButtonRow>
      <p class="program__ways">
        {words.feed}
        {mayMine && (
          <>
            {' '}
            <a href="/convenings/mine">{words.mine}</a>
          </>
        )}
      </p>
    </>
  )
}

function Filters({ path, convening, talks, ask, language }: Props) {
  const words = programWords[language]
  const names = audienceWords[language]
  const { timeZone } = convening
  const days = daysOf(talks, timeZone)
  const link = (change: Partial<ProgramAsk>) => `${askPath(path, ask, change)}#program`
  const dayText = (day: CalendarDate) =>
    shortDay(
      timeZone,
      talks.find((talk) => daysOf([talk], timeZone)[0] === day)?.startsAt ?? convening.startsAt,
      language,
    )
  const usedRoles = audiences.filter((role) => talks.some((talk) => talk.roles.includes(role)))
  const usedThemes = themes.filter((theme) => talks.some((talk) => talk.themes.includes(theme)))
  const all = <Value extends string>(
    name: keyof ProgramAsk,
    values: readonly Value[],
    text: (one: Value) => string,
  ) => [
    { text: words.all, href: link({ [name]: null }), current: ask[name] === null },
    ...values.map((value) => ({
      text: text(value),
      href: link({ [name]: value }),
      current: ask[name] === value,
    })),
  ]
  return (
    <>
      {days.length > 1 && <FilterLinks label={words.days} items={all('day', days, dayText)} />}
      {usedRoles.length > 0 && (
        <FilterLinks label={words.roles} items={all('role', usedRoles, (role) => names.audiences[role])} />
      )}
      {usedThemes.length > 0 && (
        <FilterLinks label={words.themes} items={all('theme', usedThemes, (theme) => names.themes[theme])} />
      )}
    </>
  )
}

function Speakers({ speakers, talks, language }: Props) {
  const words = programWords[language]
  const speaking = speakers.filter(({ id }) =>
    talks.some((talk) => talk.speakers.some((one) => one.id === id)),
  )
  if (speaking.length === 0) return null
  return (
    <Section id="speakers" heading={words.aboutSpeakers}>
      <DefinitionList
        items={speaking.map(({ name, post, about, aboutEs }) => ({
          term: name,
          detail: [post, about === null ? null : inLanguage(about, aboutEs, language)]
            .filter((text) => text !== null)
            .join('. '),
        }))}
      />
    </Section>
  )
}

export const Paragraphs = ({ text }: { readonly text: string }) => (
  <>
    {text
      .split(/\r?\n\s*\r?\n/)
      .filter((part) => part.trim() !== '')
      .map((part) => (
        <p key={part}>{part}</p>
      ))}
  </>
)

/** When, where and what one wants to know before one comes. */
export function factsOf(convening: Convening, language: Language): readonly Definition[] {
  const words = programWords[language]
  const { timeZone, startsAt, endsAt, placeKind } = convening
  const place = [convening.placeName, convening.placeAddress].filter((text) => text !== null).join(', ')
  const days = [longDay(timeZone, startsAt, language), longDay(timeZone, endsAt, language)]
  const when =
    days[0] === days[1]
      ? `${days[0]}, ${timeSpan(timeZone, startsAt, endsAt, language)}`
      : `${days[0]}, ${timeOfDay(timeZone, startsAt, language)} – ${days[1]}, ${timeOfDay(timeZone, endsAt, language)}`
  const where = [words.placeKinds[placeKind], place, placeKind === 'in_person' ? '' : words.online]
  const spoken = convening.languages.map((one) => languageName(one, language))
  const number = new Intl.NumberFormat(language === 'es' ? 'es-US' : 'en-US')
  const told: readonly (readonly [string, string | null])[] = [
    [words.when, when],
    [words.where, where.filter((text) => text !== '').join('. ')],
    [words.languages, spoken.length === 0 ? null : spoken.join(', ')],
    [words.interpretation, convening.interpretation],
    [words.accessibility, convening.accessibility],
    [words.childcare, convening.childcare],
    [words.food, convening.food],
    [words.transport, convening.transport],
    [words.places, convening.capacity === null ? null : words.placesCount(number.format(convening.capacity))],
    [words.contact, convening.contact],
  ]
  return told.flatMap(([term, detail]) => (detail === null ? [] : [{ term, detail }]))
}
