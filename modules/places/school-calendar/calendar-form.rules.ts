import type { CalendarDate } from '#platform/time.ts'
import { whyNotRun } from '../calendar/parse-calendar-csv.ts'
import type { CalendarEntry, CalendarReason, EntryKind, SchoolCalendar } from '../calendar/school-calendar.ts'
import { day } from '../public-file/cell.rules.ts'

/** The boxes of a calendar's form, and what their lines mean. */
export const calendarFields = {
  first_day: 'first_day',
  last_day: 'last_day',
  closed: 'holiday',
  opened: 'school_day',
  minimum: 'minimum_day',
  testing: 'testing_day',
} as const satisfies Readonly<Record<string, EntryKind>>
export type CalendarField = keyof typeof calendarFields
export const calendarFieldNames = Object.keys(calendarFields) as readonly CalendarField[]

/** What is wrong with one line of one box. */
export type FieldProblem = {
  readonly field: CalendarField
  readonly line: number
  readonly reason: CalendarReason
  readonly value: string
}

/**
 * Reads the form as a calendar's entries: one day a line, or a run of days with what it is called, such as
 * '2026-11-23 2026-11-27 Thanksgiving recess'.
 */
export function readCalendarForm(
  place: { readonly placeCds: string; readonly schoolYear: string },
  typed: Readonly<Record<CalendarField, string>>,
): { readonly entries: readonly CalendarEntry[]; readonly problems: readonly FieldProblem[] } {
  const entries: CalendarEntry[] = []
  const problems: FieldProblem[] = []
  for (const field of calendarFieldNames)
    for (const [index, text] of typed[field].split('\n').entries()) {
      const line = text.trim()
      if (line === '') continue
      const read = readLine(line, calendarFields[field])
      if ('reason' in read) problems.push({ field, line: index + 1, reason: read.reason, value: line })
      else entries.push({ ...place, ...read, kind: calendarFields[field], line: index + 1 })
    }
  return { entries, problems }
}

type Read = Pick<CalendarEntry, 'from' | 'to' | 'name'> | { readonly reason: CalendarReason }

function readLine(line: string, kind: EntryKind): Read {
  const [first = '', ...rest] = line.split(/\s+/)
  // People write "to", "–" or nothing between two days.
  const [second = '', ...others] = /^(to|a|al|-|–|—)$/i.test(rest[0] ?? '') ? rest.slice(1) : rest
  const from = day(first)
  if (!('value' in from)) return { reason: 'not_a_day' }
  const to = day(second)
  const isRun = 'value' in to
  const run = { from: from.value as CalendarDate, to: (isRun ? to.value : from.value) as CalendarDate }
  const wrong = whyNotRun(kind, run.from, run.to)
  if (wrong !== null) return { reason: wrong }
  const name = (isRun ? others : [second, ...others]).join(' ').trim()
  return { ...run, name: name === '' ? null : name }
}

/** A calendar as its form shows it. */
export function calendarAsTyped(calendar: SchoolCalendar | null): Readonly<Record<CalendarField, string>> {
  const lines = (days: readonly string[] | undefined) => (days ?? []).join('\n')
  return {
    first_day: calendar?.firstDay ?? '',
    last_day: calendar?.lastDay ?? '',
    closed: lines(
      calendar?.closed.map(({ from, to, name }) =>
        [from, to === from ? '' : to, name ?? ''].filter(Boolean).join(' '),
      ),
    ),
    opened: lines(calendar?.opened),
    minimum: lines(calendar?.minimumDays),
    testing: lines(calendar?.testingDays),
  }
}
