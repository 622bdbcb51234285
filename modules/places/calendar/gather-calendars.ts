import { addDays, type CalendarDate, daysBetween } from '#platform/time.ts'
import { calendarProblems } from './school-calendar.rules.ts'
import type { CalendarEntry, CalendarOutcome, CalendarProblem, SchoolCalendar } from './school-calendar.ts'
import { isDistrictCode } from './school-calendar.ts'

/** Problems told of one file; more of them say no more. */
const mostProblems = 50

/**
 * Makes calendars of the entries of a file, one for each place and school year. A school's own is judged with its
 * district's where the file has both; else by itself, and again when it is loaded. One wrong entry keeps the whole
 * file out.
 */
export function gatherCalendars(
  entries: readonly CalendarEntry[],
  problems: readonly CalendarProblem[],
  passedOver: readonly string[] = [],
): CalendarOutcome {
  const found = [...problems]
  if (entries.length === 0 && found.length === 0) found.push({ line: null, reason: 'empty', value: null })
  const calendars = [...grouped(entries)].map(([, own]) => calendarOf(own, found))
  if (found.length === 0)
    for (const calendar of calendars)
      found.push(...calendarProblems(calendar, districtOf(calendar, calendars)))
  if (found.length > 0) return { done: false, problems: found.slice(0, mostProblems) }
  return { done: true, result: calendars, passedOver }
}

const districtOf = (calendar: SchoolCalendar, all: readonly SchoolCalendar[]): SchoolCalendar | null =>
  isDistrictCode(calendar.placeCds)
    ? calendar
    : (all.find(
        ({ placeCds, schoolYear }) =>
          placeCds === `${calendar.placeCds.slice(0, 7)}0000000` && schoolYear === calendar.schoolYear,
      ) ?? null)

function grouped(entries: readonly CalendarEntry[]): ReadonlyMap<string, CalendarEntry[]> {
  const groups = new Map<string, CalendarEntry[]>()
  for (const entry of entries) {
    const key = `${entry.placeCds} ${entry.schoolYear}`
    groups.set(key, [...(groups.get(key) ?? []), entry])
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function calendarOf(entries: readonly CalendarEntry[], problems: CalendarProblem[]): SchoolCalendar {
  const [{ placeCds, schoolYear } = { placeCds: '', schoolYear: '' }] = entries
  const of = (kind: CalendarEntry['kind']) => entries.filter((entry) => entry.kind === kind)
  const single = (kind: 'first_day' | 'last_day'): CalendarDate | null => {
    const [one, again] = of(kind)
    if (again !== undefined) problems.push({ line: again.line, reason: 'said_twice', value: again.from })
    return one?.from ?? null
  }
  return {
    placeCds,
    schoolYear,
    firstDay: single('first_day'),
    lastDay: single('last_day'),
    closed: of('holiday')
      .map(({ from, to, name }) => ({ from, to, name }))
      .sort((a, b) => (a.from < b.from ? -1 : 1)),
    opened: daysOf(of('school_day')),
    minimumDays: daysOf(of('minimum_day')),
    testingDays: daysOf(of('testing_day')),
  }
}

/** Each day of these runs once, in order; weekends within a run do not count. */
function daysOf(entries: readonly CalendarEntry[]): readonly CalendarDate[] {
  const days = entries.flatMap(({ from, to }) =>
    Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index)).filter(
      (day) => from === to || ![0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay()),
    ),
  )
  return [...new Set(days)].sort()
}
