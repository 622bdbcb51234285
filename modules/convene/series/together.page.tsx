import { Button, Details, EntryList, Form, RadioGroup, Section, StatusText } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { longDay, timeSpan } from '../convening/zone-time.rules.ts'
import type { SeriesDate } from './series.ts'
import { type Standing, togetherWords } from './together.words.ts'

type ChoiceProps = {
  /** Dates one may still come to, the current one among them. */
  readonly dates: readonly SeriesDate[]
  readonly current: string
  readonly value: string
  readonly language: Language
}

/** Whether one comes to this date or to all that are left; nothing is asked where there is only one. */
export function DatesChoice({ dates, current, value, language }: ChoiceProps) {
  const words = togetherWords[language]
  const own = dates.find(({ id }) => id === current)
  if (own === undefined || dates.length < 2) return null
  return (
    <RadioGroup
      name="dates"
      label={words.which}
      value={value === 'all' ? value : 'one'}
      options={[
        { value: 'one', text: words.one(longDay(own.timeZone, own.startsAt, language)) },
        { value: 'all', text: words.all(dates.length), hint: words.allHint },
      ]}
    />
  )
}

/** Another date that the same press signed up for. */
export type OwnDate = {
  readonly path: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly timeZone: string
  readonly standing: Standing
}

const tones = { placed: 'success', waiting: 'warning', cancelled: 'none', called_off: 'error' } as const

type OwnProps = {
  readonly dates: readonly OwnDate[]
  /** Where a press leaves all of them; null where nothing is left to leave. */
  readonly leaving: string | null
  readonly language: Language
}

/** One's other dates, where one stands at each, and the way out of all of them. */
export function OwnDates({ dates, leaving, language }: OwnProps) {
  const words = togetherWords[language]
  if (dates.length === 0) return null
  return (
    <Section id="others" heading={words.others}>
      <EntryList
        entries={dates.map(({ path, startsAt, endsAt, timeZone, standing }) => ({
          key: path,
          title: <a href={path}>{longDay(timeZone, startsAt, language)}</a>,
          detail: timeSpan(timeZone, startsAt, endsAt, language),
          action: <StatusText tone={tones[standing]} text={words.standings[standing]} />,
        }))}
      />
      {leaving !== null && (
        <Details summary={words.leave}>
          <Form action={leaving} method="post" label={words.leaveSure}>
            <p>{words.leaveLead}</p>
            <Button kind="outline">{words.leaveSure}</Button>
          </Form>
        </Details>
      )}
    </Section>
  )
}
