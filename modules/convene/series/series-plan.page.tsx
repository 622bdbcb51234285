import {
  Alert,
  Button,
  ButtonRow,
  CheckboxGroup,
  ErrorSummary,
  Form,
  NumberInput,
  RadioGroup,
  Section,
  Select,
  TextInput,
} from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { type Convening, inLanguage } from '../convening/convening.ts'
import { longDay, momentIn } from '../convening/zone-time.rules.ts'
import { type CalendarPlace, type FoundDay, mostDates, type Series, seriesSteps } from './series.ts'
import { seriesWords } from './series.words.ts'

export type SeriesPlanProps = {
  readonly convening: Convening
  /** The series it is a date of already. */
  readonly series: Series | undefined
  readonly calendars: readonly CalendarPlace[]
  /** What was asked, as it stands in the address. */
  readonly asked: Readonly<Record<string, string>>
  readonly problems: Readonly<Record<string, string>>
  /** The days found; null before anything was asked. */
  readonly found: readonly FoundDay[] | null
  readonly refusal: string | null
  readonly language: Language
}

const fields = ['name', 'nameEs', 'step', 'until', 'times', 'calendar'] as const

/** Asks how often and how long, shows the days there would be, and makes those that are ticked. */
export function SeriesPlanPage(props: SeriesPlanProps) {
  const { convening, series, problems, found, refusal, language } = props
  const words = seriesWords[language]
  const wrong = fields.filter((name) => problems[name] !== undefined)
  return (
    <>
      {refusal !== null && (
        <Alert tone="error" announced>
          {refusal}
        </Alert>
      )}
      <ErrorSummary
        title={words.problemTitle}
        errors={wrong.map((name) => ({ name, text: problemOf(props, name) ?? '' }))}
      />
      <h1>{words.planTitle(inLanguage(convening.title, convening.titleEs, language))}</h1>
      <p class="usa-intro">{words.planLead}</p>
      {series !== undefined && (
        <p>
          <a href={`/series/${series.id}`}>{words.open(inLanguage(series.name, series.nameEs, language))}</a>
        </p>
      )}
      <Ask {...props} />
      {found !== null && <Found {...props} found={found} />}
    </>
  )
}

function problemOf({ problems, language }: SeriesPlanProps, name: string): string | undefined {
  const problem = problems[name]
  const words = seriesWords[language].problems
  return problem === undefined ? undefined : (words[problem] ?? words[name] ?? words.step)
}

function Ask(props: SeriesPlanProps) {
  const { convening, series, calendars, asked, language } = props
  const words = seriesWords[language]
  const given = (name: (typeof fields)[number]) => ({
    name,
    value: asked[name] ?? '',
    error: problemOf(props, name),
  })
  const named = series === undefined ? {} : { name: series.name, nameEs: series.nameEs ?? '' }
  return (
    <Form action="/series/new" method="get" hidden={{ of: convening.id, ...named }} label={words.show}>
      {series === undefined && (
        <>
          <TextInput {...given('name')} label={words.name} maxLength={200} />
          <TextInput {...given('nameEs')} label={words.nameEs} maxLength={200} />
        </>
      )}
      <RadioGroup
        {...given('step')}
        label={words.step}
        options={seriesSteps.map((value) => ({ value, text: words.steps[value] }))}
      />
      <TextInput {...given('until')} label={words.until} type="date" width="medium" />
      <NumberInput {...given('times')} label={words.times} hint={words.timesHint} min={2} max={mostDates} />
      <Select
        {...given('calendar')}
        label={words.calendar}
        hint={words.calendarHint}
        placeholder={words.noCalendar}
        options={calendars.map(({ code, name }) => ({ value: code, text: name }))}
      />
      <ButtonRow>
        <Button>{words.show}</Button>
      </ButtonRow>
    </Form>
  )
}

/** Every day with its box: those passed over are unticked, and say why. */
function Found({
  convening,
  asked,
  found,
  language,
}: SeriesPlanProps & { readonly found: readonly FoundDay[] }) {
  const words = seriesWords[language]
  const { timeZone } = convening
  const wanted = found.filter(({ why }) => why === null)
  const offered = found.filter(({ why }) => why === null || why === 'closed')
  return (
    <Section id="found" heading={words.foundTitle}>
      {wanted.length === 0 && <Alert tone="warning">{words.noneFound}</Alert>}
      <p>{words.foundLead(wanted.length, found.length - wanted.length)}</p>
      {found
        .filter(({ why }) => why === 'taken' || why === 'over')
        .map(({ day, why }) => (
          <p key={day}>
            {longDay(timeZone, momentIn(timeZone, day, '12:00'), language)}. {why !== null && words.why[why]}
          </p>
        ))}
      {offered.length > 0 && (
        <Form
          action="/series"
          method="post"
          hidden={{ of: convening.id, name: asked.name ?? '', nameEs: asked.nameEs ?? '' }}
          label={words.make}
        >
          <CheckboxGroup
            name="days"
            label={words.days}
            values={wanted.map(({ day }) => day)}
            options={offered.map(({ day, why, name }) => ({
              value: day,
              text: longDay(timeZone, momentIn(timeZone, day, '12:00'), language),
              ...(why === null ? {} : { hint: name === null ? words.why[why] : words.closed(name) }),
            }))}
          />
          <ButtonRow>
            <Button kind="call">{words.make}</Button>
          </ButtonRow>
        </Form>
      )}
    </Section>
  )
}
