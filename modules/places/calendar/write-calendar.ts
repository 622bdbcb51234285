import ICAL from 'ical.js'
import { addDays, type CalendarDate } from '#platform/time.ts'
import { calendarColumns } from './parse-calendar-csv.ts'
import type { EntryKind, SchoolCalendar } from './school-calendar.ts'

type Line = {
  readonly kind: EntryKind
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly name: string | null
}

/** Calendars as the CSV that parseCalendarCsv reads. */
export function calendarCsv(calendars: readonly SchoolCalendar[]): string {
  const rows = calendars.flatMap((calendar) =>
    linesOf(calendar).map(({ kind, from, to, name }) =>
      [calendar.placeCds, calendar.schoolYear, kind, from, to === from ? '' : to, quoted(name ?? '')].join(
        ',',
      ),
    ),
  )
  return `${[calendarColumns.join(','), ...rows].join('\n')}\n`
}

/** One calendar as iCalendar text: whole-day events whose category says what they mean. */
export function calendarIcs(calendar: SchoolCalendar, title: string): string {
  const component = new ICAL.Component('vcalendar')
  component.updatePropertyWithValue('version', '2.0')
  component.updatePropertyWithValue('prodid', '-//Centers of Wellness//School calendar//EN')
  component.updatePropertyWithValue('x-wr-calname', title)
  for (const [index, line] of linesOf(calendar).entries())
    component.addSubcomponent(eventOf(calendar, line, index))
  return `${component.toString()}\r\n`
}

function eventOf(calendar: SchoolCalendar, { kind, from, to, name }: Line, index: number) {
  const event = new ICAL.Component('vevent')
  event.updatePropertyWithValue('uid', `${calendar.placeCds}-${calendar.schoolYear}-${index}@school-calendar`)
  // The stamp is a fact of the calendar, not of the moment, so that the same calendar is the same text.
  event.updatePropertyWithValue(
    'dtstamp',
    ICAL.Time.fromString(`${calendar.schoolYear.slice(0, 4)}-07-01T00:00:00Z`, undefined as never),
  )
  event.updatePropertyWithValue('dtstart', ICAL.Time.fromDateString(from))
  event.updatePropertyWithValue('dtend', ICAL.Time.fromDateString(addDays(to, 1)))
  event.updatePropertyWithValue('summary', name ?? kind.replaceAll('_', ' '))
  event.updatePropertyWithValue('categories', kind.toUpperCase().replaceAll('_', '-'))
  return event
}

function linesOf(calendar: SchoolCalendar): readonly Line[] {
  const single = (kind: EntryKind, day: CalendarDate | null): readonly Line[] =>
    day === null ? [] : [{ kind, from: day, to: day, name: null }]
  const each = (kind: EntryKind, days: readonly CalendarDate[]): readonly Line[] =>
    days.flatMap((day) => single(kind, day))
  return [
    ...single('first_day', calendar.firstDay),
    ...single('last_day', calendar.lastDay),
    ...calendar.closed.map((closed) => ({ kind: 'holiday' as const, ...closed })),
    ...each('school_day', calendar.opened),
    ...each('minimum_day', calendar.minimumDays),
    ...each('testing_day', calendar.testingDays),
  ]
}

const quoted = (cell: string): string => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
