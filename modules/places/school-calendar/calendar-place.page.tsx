import {
  Button,
  ButtonRow,
  DefinitionList,
  FileInput,
  Form,
  Section,
  Sheet,
  Table,
  TextInput,
} from '#packages/ui/index.ts'
import { count, monthName } from '#platform/numbers.ts'
import { effectiveCalendar, schoolDaysByMonth } from '../calendar/school-calendar.rules.ts'
import { isDistrictCode, type SchoolCalendar } from '../calendar/school-calendar.ts'
import { dayText } from '../county/day.words.ts'
import { CountyTabs } from '../county-import/county-tabs.page.tsx'
import { type CalendarField, calendarAsTyped } from './calendar-form.rules.ts'
import { type CalendarListProps, CalendarNotes } from './calendar-list.page.tsx'
import type { CalendarPlace } from './saved-calendar.ts'
import { schoolCalendarWords } from './school-calendar.words.ts'

export type CalendarPlaceProps = CalendarListProps & {
  readonly place: CalendarPlace
  /** What was typed and refused, to be mended. */
  readonly typed?: Readonly<Record<CalendarField, string>> | undefined
  readonly errors?: Readonly<Partial<Record<CalendarField, string>>>
}

export function CalendarPlacePage(props: CalendarPlaceProps) {
  const { county, place, year, calendars, mayKeep, language } = props
  const words = schoolCalendarWords[language]
  const isDistrict = isDistrictCode(place.placeCds)
  const own = calendars.find(({ placeCds }) => placeCds === place.placeCds) ?? null
  return (
    <>
      <h1>{words.placeTitle(place.name, year)}</h1>
      <CountyTabs code={county.code} tab="calendars" language={language} />
      <p class="usa-intro">{isDistrict ? words.placeLead : words.schoolLead(place.districtName)}</p>
      <p>
        <a href={`/counties/${county.code}/calendars?year=${year}`}>{words.back}</a>
      </p>
      <CalendarNotes {...props} />
      <Days {...props} own={own} />
      <Months {...props} own={own} />
      {isDistrict && <Schools {...props} />}
      {mayKeep && <Edit {...props} own={own} />}
    </>
  )
}

type WithOwn = CalendarPlaceProps & { readonly own: SchoolCalendar | null }

function Days({ own, place, language }: WithOwn) {
  const words = schoolCalendarWords[language]
  const unsaid = isDistrictCode(place.placeCds) ? words.none : words.asDistrict
  const one = (day: string | null | undefined) => (day == null ? unsaid : dayText(day, language))
  const list = (days: readonly string[] | undefined) =>
    days === undefined || days.length === 0
      ? words.nothing
      : days.map((day) => dayText(day, language)).join('; ')
  const closed = own?.closed.map(({ from, to, name }) => {
    const days =
      from === to ? dayText(from, language) : words.run(dayText(from, language), dayText(to, language))
    return name === null ? days : `${name}: ${days}`
  })
  return (
    <DefinitionList
      items={[
        { term: words.firstDay, detail: one(own?.firstDay) },
        { term: words.lastDay, detail: one(own?.lastDay) },
        {
          term: words.closedHeading,
          detail: closed === undefined || closed.length === 0 ? words.nothing : <Lines lines={closed} />,
        },
        { term: words.openedHeading, detail: list(own?.opened) },
        { term: words.minimumHeading, detail: list(own?.minimumDays) },
        { term: words.testingHeading, detail: list(own?.testingDays) },
      ]}
    />
  )
}

const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
)

/** School days of each month, by the place's own calendar with its district's. */
function Months({ own, place, year, calendars, language }: WithOwn) {
  const words = schoolCalendarWords[language]
  const district = calendars.find(({ placeCds }) => placeCds === `${place.placeCds.slice(0, 7)}0000000`)
  const effective = district && effectiveCalendar(district, own === district ? null : own)
  if (!effective) return null
  const start = Number(year.slice(0, 4))
  const days = schoolDaysByMonth(effective).map((value, index) => ({
    month:
      index < 6
        ? `${start}-${String(index + 7).padStart(2, '0')}`
        : `${start + 1}-${String(index - 5).padStart(2, '0')}`,
    value,
  }))
  return (
    <Section id="months" heading={words.monthsHeading}>
      <Table
        id="days-by-month"
        caption={words.monthsCaption}
        captionHidden
        columns={[
          { key: 'month', header: words.month, cell: ({ month }) => monthName(month, language) },
          {
            key: 'days',
            header: words.schoolDays,
            numeric: true,
            cell: ({ value }) => count(value, language),
            total: count(
              days.reduce((sum, { value }) => sum + value, 0),
              language,
            ),
          },
        ]}
        rows={days}
        rowKey={({ month }) => month}
        totalLabel={words.total}
        empty={{ title: words.none, why: words.placeLead }}
      />
    </Section>
  )
}

function Schools({ county, place, places, calendars, year, language }: CalendarPlaceProps) {
  const words = schoolCalendarWords[language]
  const schools = places.filter(
    ({ placeCds }) => placeCds.startsWith(place.placeCds.slice(0, 7)) && !isDistrictCode(placeCds),
  )
  const own = new Set(calendars.map(({ placeCds }) => placeCds))
  return (
    <Section id="schools" heading={words.schoolsHeading}>
      <Table
        id="schools-of-district"
        caption={words.schoolsHeading}
        captionHidden
        columns={[
          {
            key: 'school',
            header: words.schoolLabel,
            cell: ({ placeCds, name }) => (
              <a href={`/counties/${county.code}/calendars/${placeCds}?year=${year}`}>{name}</a>
            ),
          },
          {
            key: 'own',
            header: words.overrides,
            cell: ({ placeCds }) => (own.has(placeCds) ? words.open(year) : words.asDistrict),
          },
        ]}
        rows={schools}
        rowKey={({ placeCds }) => placeCds}
        empty={{ title: words.emptyTitle, why: words.emptyWhy }}
      />
    </Section>
  )
}

function Edit(props: WithOwn) {
  const { county, place, year, own, language, errors = {} } = props
  const words = schoolCalendarWords[language]
  const typed = props.typed ?? calendarAsTyped(own)
  const action = `/counties/${county.code}/calendars/${place.placeCds}`
  const isDistrict = isDistrictCode(place.placeCds)
  const box = (field: CalendarField, rows: number) => (
    <TextInput
      key={field}
      name={field}
      label={words.fields[field]}
      value={typed[field]}
      rows={rows}
      width={rows > 1 ? 'full' : 'short'}
      maxLength={rows > 1 ? 20_000 : 10}
      hint={field === 'first_day' && !isDistrict ? words.schoolHint : words.hints[field]}
      error={errors[field]}
    />
  )
  return (
    <Section id="edit" heading={words.editHeading}>
      <Sheet>
        <Form action={action} method="post" label={words.editHeading} hidden={{ year }}>
          {box('first_day', 1)}
          {box('last_day', 1)}
          {box('closed', 8)}
          {box('minimum', 4)}
          {box('testing', 4)}
          {box('opened', 3)}
          <ButtonRow>
            <Button kind="call">{words.save}</Button>
          </ButtonRow>
        </Form>
      </Sheet>
      <Form action={`${action}/file`} method="post" label={words.icsHeading} hidden={{ year }} multipart>
        <FileInput name="file" label={words.icsLabel} hint={words.icsHint} accept=".ics" />
        <ButtonRow>
          <Button kind="outline">{words.sendIcs}</Button>
        </ButtonRow>
      </Form>
      {own !== null && (
        <Form action={`${action}/withdrawal`} method="post" label={words.withdraw} hidden={{ year }}>
          <p>{words.withdrawLead}</p>
          <ButtonRow>
            <Button kind="danger">{words.withdraw}</Button>
          </ButtonRow>
        </Form>
      )}
    </Section>
  )
}
