import { languageName } from '#modules/staff/index.ts'
import {
  Button,
  ButtonRow,
  CheckboxGroup,
  ErrorSummary,
  Form,
  NumberInput,
  RadioGroup,
  Select,
  TextInput,
} from '#packages/ui/index.ts'
import { dateIn } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import { clockIn } from '../convening/zone-time.rules.ts'
import { NameCheck } from '../name-check/name-check.page.tsx'
import type { StudentSign } from '../name-check/name-check.rules.ts'
import { nameCheckWords } from '../name-check/name-check.words.ts'
import { ReachChoice } from '../series/reach.page.tsx'
import { eventDeskWords } from './event-desk.words.ts'
import {
  eventKinds,
  eventLanguages,
  eventPurposes,
  type FamilyEvent,
  foods,
  transports,
} from './family-event.ts'
import { familyEventWords } from './family-event.words.ts'

export type EventFormProps = {
  readonly action: string
  /** Schools this viewer holds events for; null where the school stands already. */
  readonly schools: readonly { readonly id: string; readonly name: string }[] | null
  /** Whether the county office may hold it. */
  readonly office: boolean
  readonly typed: Readonly<Record<string, unknown>>
  readonly problems: Readonly<Record<string, string>>
  /** What the name check asks about; empty when it asks nothing. */
  readonly signs: readonly StudentSign[]
  /** It is one date of a series. */
  readonly inSeries?: boolean
  readonly language: Language
}

const fields = [
  'kind',
  'purpose',
  'schoolId',
  'title',
  'titleEs',
  'summary',
  'summaryEs',
  'day',
  'from',
  'to',
  'placeName',
  'placeAddress',
  'capacity',
  'languages',
  'interpretedIn',
  'childcarePlaces',
  'food',
  'transport',
  'accessibility',
  'contact',
] as const

export function EventForm(props: EventFormProps) {
  const { action, schools, office, typed, problems, signs, inSeries = false, language } = props
  const words = eventDeskWords[language]
  const shown = familyEventWords[language]
  const text = (name: string) => (typeof typed[name] === 'string' ? (typed[name] as string) : '')
  const list = (name: string) => [typed[name] ?? []].flat() as string[]
  const error = (name: string) => {
    const problem = problems[name]
    return problem === undefined ? undefined : (words.problems[problem] ?? words.problems.choose)
  }
  const wrong = fields.filter((name) => problems[name] !== undefined)
  const given = (name: (typeof fields)[number]) => ({ name, value: text(name), error: error(name) })
  const choices = <Value extends string>(values: readonly Value[], texts: Readonly<Record<Value, string>>) =>
    values.map((value) => ({ value, text: texts[value] }))
  const tongues = eventLanguages.map((value) => ({ value, text: languageName(value, language) }))
  return (
    <>
      {wrong.length > 0 && (
        <ErrorSummary
          title={words.problemTitle}
          errors={wrong.map((name) => ({ name, text: error(name) ?? '' }))}
        />
      )}
      <NameCheck signs={signs} language={language} />
      <Form
        action={action}
        method="post"
        hidden={schools === null ? { kind: text('kind'), schoolId: text('schoolId') } : {}}
      >
        {schools !== null && (
          <>
            <RadioGroup {...given('kind')} label={words.kind} options={choices(eventKinds, shown.kinds)} />
            <Select
              {...given('schoolId')}
              label={words.school}
              options={[
                ...(office ? [{ value: '', text: words.office }] : []),
                ...schools.map(({ id, name }) => ({ value: id, text: name })),
              ]}
            />
          </>
        )}
        <Select
          {...given('purpose')}
          label={words.purpose}
          options={choices(eventPurposes, shown.purposes)}
        />
        <TextInput {...given('title')} label={words.titleEn} maxLength={200} />
        <TextInput {...given('titleEs')} label={words.titleEs} maxLength={200} />
        <TextInput
          {...given('summary')}
          label={words.summaryEn}
          hint={words.summaryHint}
          rows={4}
          maxLength={4000}
        />
        <TextInput {...given('summaryEs')} label={words.summaryEs} rows={4} maxLength={4000} />
        <TextInput {...given('day')} label={words.day} type="date" width="medium" />
        <TextInput {...given('from')} label={words.from} hint={words.clockHint} width="short" maxLength={5} />
        <TextInput {...given('to')} label={words.to} hint={words.clockHint} width="short" maxLength={5} />
        <TextInput {...given('placeName')} label={words.placeName} maxLength={200} />
        <TextInput {...given('placeAddress')} label={words.placeAddress} maxLength={400} />
        <NumberInput {...given('capacity')} label={words.capacity} hint={words.capacityHint} min={1} />
        <CheckboxGroup
          name="languages"
          label={words.languages}
          values={list('languages')}
          error={error('languages')}
          options={tongues}
        />
        <CheckboxGroup
          name="interpretedIn"
          label={words.interpretedIn}
          values={list('interpretedIn')}
          error={error('interpretedIn')}
          options={tongues}
        />
        <NumberInput
          {...given('childcarePlaces')}
          label={words.childcarePlaces}
          hint={words.childcareHint}
          min={0}
          max={1000}
        />
        <RadioGroup {...given('food')} label={words.food} options={choices(foods, shown.foods)} />
        <RadioGroup
          {...given('transport')}
          label={words.transport}
          options={choices(transports, shown.transports)}
        />
        <TextInput
          {...given('accessibility')}
          label={words.accessibility}
          hint={words.accessibilityHint}
          maxLength={400}
        />
        <TextInput {...given('contact')} label={words.contact} hint={words.contactHint} maxLength={200} />
        {inSeries && <ReachChoice value={text('reach')} language={language} />}
        <ButtonRow>
          <Button>
            {signs.length > 0 ? nameCheckWords[language].again : schools === null ? words.change : words.save}
          </Button>
          {signs.length > 0 && (
            <Button kind="outline" name="sure" value="yes">
              {nameCheckWords[language].anyway}
            </Button>
          )}
        </ButtonRow>
      </Form>
    </>
  )
}

/** An event as its form holds it. */
export const typedOf = (event: FamilyEvent): Readonly<Record<string, unknown>> => ({
  ...event,
  schoolId: event.schoolId ?? '',
  titleEs: event.titleEs ?? '',
  summary: event.summary ?? '',
  summaryEs: event.summaryEs ?? '',
  day: dateIn(event.timeZone, event.startsAt),
  from: clockIn(event.timeZone, event.startsAt),
  to: clockIn(event.timeZone, event.endsAt),
  capacity: event.capacity === null ? '' : String(event.capacity),
  childcarePlaces: String(event.childcarePlaces),
})

/** A new event before anything was typed. */
export const freshEvent = {
  kind: 'family',
  purpose: 'meet_the_team',
  from: '18:00',
  to: '19:30',
  languages: ['en', 'es'],
  childcarePlaces: '0',
  food: 'none',
  transport: 'none',
} as const
