import {
  Alert,
  Button,
  ButtonLink,
  ButtonRow,
  FileInput,
  Form,
  Section,
  Select,
  Table,
} from '#packages/ui/index.ts'
import { count } from '#platform/numbers.ts'
import type { Language } from '#platform/words.ts'
import { effectiveCalendar, schoolDays } from '../calendar/school-calendar.rules.ts'
import { isDistrictCode } from '../calendar/school-calendar.ts'
import type { County } from '../county/county.ts'
import { countyTitle } from '../county/county.words.ts'
import { dayText } from '../county/day.words.ts'
import { CountyTabs } from '../county-import/county-tabs.page.tsx'
import type { CalendarPlace, SavedCalendar } from './saved-calendar.ts'
import { schoolCalendarWords } from './school-calendar.words.ts'

export type CalendarListProps = {
  readonly county: County
  readonly year: string
  readonly years: readonly string[]
  readonly places: readonly CalendarPlace[]
  readonly calendars: readonly SavedCalendar[]
  readonly mayKeep: boolean
  readonly language: Language
  readonly note?: 'saved' | 'unchanged' | 'withdrawn' | undefined
  readonly problems?: readonly string[]
}

export function CalendarListPage(props: CalendarListProps) {
  const { county, year, years, calendars, mayKeep, language } = props
  const words = schoolCalendarWords[language]
  return (
    <>
      <h1>{words.title(countyTitle(county.name, language))}</h1>
      <CountyTabs code={county.code} tab="calendars" language={language} />
      <p class="usa-intro">{words.lead}</p>
      <CalendarNotes {...props} />
      <Form action={`/counties/${county.code}/calendars`} method="get">
        <Select
          name="year"
          label={words.yearLabel}
          value={year}
          options={years.map((one) => ({ value: one, text: one }))}
        />
        <ButtonRow>
          <Button kind="outline">{words.yearLabel}</Button>
        </ButtonRow>
      </Form>
      <Section id="districts" heading={words.listHeading}>
        <Districts {...props} />
        {calendars.length > 0 && (
          <ButtonRow>
            <ButtonLink kind="outline" href={`/counties/${county.code}/calendars.csv?year=${year}`} download>
              {words.download}
            </ButtonLink>
          </ButtonRow>
        )}
      </Section>
      {mayKeep && <Upload county={county} language={language} />}
    </>
  )
}

/** What has just happened, or what is wrong. */
export function CalendarNotes(props: Pick<CalendarListProps, 'language' | 'note' | 'problems'>) {
  const { language, note, problems = [] } = props
  const words = schoolCalendarWords[language]
  return (
    <>
      {note !== undefined && (
        <Alert tone="success" announced>
          {words[note]}
        </Alert>
      )}
      {problems.length > 0 && (
        <Alert tone="error" heading={words.problemsHeading} announced>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  )
}

function Districts({ county, year, places, calendars, language }: CalendarListProps) {
  const words = schoolCalendarWords[language]
  const byPlace = new Map(calendars.map((calendar) => [calendar.placeCds, calendar]))
  const rows = places
    .filter(({ placeCds }) => isDistrictCode(placeCds))
    .map((place) => {
      const calendar = byPlace.get(place.placeCds) ?? null
      const effective = calendar && effectiveCalendar(calendar, null)
      return {
        ...place,
        calendar,
        days: effective === null ? null : schoolDays(effective).length,
        own: calendars.filter(
          (one) => one.placeCds.startsWith(place.placeCds.slice(0, 7)) && !isDistrictCode(one.placeCds),
        ).length,
      }
    })
  const number = (value: number | null | undefined) => (value == null ? '' : count(value, language))
  const date = (day: string | null | undefined) => (day == null ? words.none : dayText(day, language))
  return (
    <Table
      id="calendars"
      caption={words.listCaption(year)}
      columns={[
        {
          key: 'district',
          header: words.district,
          cell: ({ placeCds, name }) => (
            <a href={`/counties/${county.code}/calendars/${placeCds}?year=${year}`}>{name}</a>
          ),
        },
        { key: 'first', header: words.firstDay, cell: ({ calendar }) => date(calendar?.firstDay) },
        { key: 'last', header: words.lastDay, cell: ({ calendar }) => date(calendar?.lastDay) },
        { key: 'days', header: words.schoolDays, numeric: true, cell: ({ days }) => number(days) },
        {
          key: 'minimum',
          header: words.minimumDays,
          numeric: true,
          cell: ({ calendar }) => number(calendar?.minimumDays.length),
        },
        {
          key: 'testing',
          header: words.testingDays,
          numeric: true,
          cell: ({ calendar }) => number(calendar?.testingDays.length),
        },
        { key: 'own', header: words.overrides, numeric: true, cell: ({ own }) => number(own) },
        {
          key: 'source',
          header: words.source,
          cell: ({ calendar }) => (calendar === null ? '' : words.sources[calendar.source]),
        },
      ]}
      rows={rows}
      rowKey={({ placeCds }) => placeCds}
      empty={{ title: words.emptyTitle, why: words.emptyWhy }}
    />
  )
}

function Upload({ county, language }: { readonly county: County; readonly language: Language }) {
  const words = schoolCalendarWords[language]
  return (
    <Section id="upload" heading={words.uploadHeading}>
      <p>{words.uploadLead}</p>
      <Form action={`/counties/${county.code}/calendars`} method="post" label={words.uploadHeading} multipart>
        <FileInput name="file" label={words.csvLabel} hint={words.csvHint} accept=".csv,.txt,.tsv" />
        <ButtonRow>
          <Button>{words.sendCsv}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}
