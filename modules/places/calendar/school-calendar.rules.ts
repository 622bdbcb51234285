import { addDays, type CalendarDate, daysBetween } from '#platform/time.ts'
import {
  type CalendarProblem,
  type EffectiveCalendar,
  isDistrictCode,
  type SchoolCalendar,
} from './school-calendar.ts'

/** No California school year comes near this many days; 180 is the usual number. */
export const mostSchoolDays = 250

/** First and last day of a school year, July to June: '2026-27' is 2026-07-01 … 2027-06-30. */
export function yearBounds(schoolYear: string): { readonly from: CalendarDate; readonly to: CalendarDate } {
  const start = Number(schoolYear.slice(0, 4))
  return { from: `${start}-07-01` as CalendarDate, to: `${start + 1}-06-30` as CalendarDate }
}

/** The calendar a school lives by: its district's, with its own first and last day and its own days added. */
export function effectiveCalendar(
  district: SchoolCalendar,
  own: SchoolCalendar | null,
): EffectiveCalendar | null {
  const firstDay = own?.firstDay ?? district.firstDay
  const lastDay = own?.lastDay ?? district.lastDay
  if (firstDay === null || lastDay === null) return null
  return {
    placeCds: own?.placeCds ?? district.placeCds,
    schoolYear: district.schoolYear,
    firstDay,
    lastDay,
    closed: [...district.closed, ...(own?.closed ?? [])],
    opened: [...district.opened, ...(own?.opened ?? [])],
    minimumDays: [...new Set([...district.minimumDays, ...(own?.minimumDays ?? [])])].sort(),
    testingDays: [...new Set([...district.testingDays, ...(own?.testingDays ?? [])])].sort(),
  }
}

/** The days on which students come, in order: weekdays of the term that are not closed, and the opened days. */
export function schoolDays(calendar: EffectiveCalendar): readonly CalendarDate[] {
  const opened = new Set(calendar.opened)
  const length = daysBetween(calendar.firstDay, calendar.lastDay)
  const days = Array.from({ length: Math.max(0, length + 1) }, (_, index) =>
    addDays(calendar.firstDay, index),
  )
  return days.filter((day) => opened.has(day) || (isWeekday(day) && !isClosed(calendar, day)))
}

/** School days of July, August … June: twelve whole numbers. */
export const schoolDaysByMonth = (calendar: EffectiveCalendar): readonly number[] =>
  countByMonth(schoolDays(calendar))

/** School days of July … June that end early. */
export function minimumDaysByMonth(calendar: EffectiveCalendar): readonly number[] {
  const minimum = new Set(calendar.minimumDays)
  return countByMonth(schoolDays(calendar).filter((day) => minimum.has(day)))
}

/**
 * School days of July … June of a county: the mean over its schools, each by its own calendar, to a hundredth of
 * a day. Null when no school has one.
 */
export function meanDaysByMonth(calendars: readonly EffectiveCalendar[]): readonly number[] | null {
  if (calendars.length === 0) return null
  const sums = Array.from({ length: 12 }, () => 0)
  for (const calendar of calendars)
    for (const [month, count] of schoolDaysByMonth(calendar).entries())
      sums[month] = (sums[month] ?? 0) + count
  return sums.map((sum) => Math.round((sum / calendars.length) * 100) / 100)
}

/** All that is wrong with a calendar, or nothing. A school's own is judged together with its district's. */
export function calendarProblems(
  calendar: SchoolCalendar,
  district: SchoolCalendar | null = null,
): readonly CalendarProblem[] {
  const whole = isDistrictCode(calendar.placeCds) ? calendar : district
  if (whole === null) return outsideYear(calendar)
  if (whole.firstDay === null) return [problem('first_missing', calendar.placeCds)]
  if (whole.lastDay === null) return [problem('last_missing', calendar.placeCds)]
  const effective = effectiveCalendar(whole, whole === calendar ? null : calendar)
  if (effective === null) return [problem('first_missing', calendar.placeCds)]
  if (effective.lastDay < effective.firstDay) return [problem('last_before_first', effective.lastDay)]
  return [...outsideYear(calendar), ...countProblems(effective), ...withoutSchool(calendar, effective)]
}

function countProblems(calendar: EffectiveCalendar): readonly CalendarProblem[] {
  const count = schoolDays(calendar).length
  if (count > mostSchoolDays) return [problem('too_many_days', String(count))]
  return count === 0 ? [problem('no_school_days', calendar.placeCds)] : []
}

function outsideYear(calendar: SchoolCalendar): readonly CalendarProblem[] {
  const { from, to } = yearBounds(calendar.schoolYear)
  const days = [
    calendar.firstDay,
    calendar.lastDay,
    ...calendar.closed.flatMap((closed) => [closed.from, closed.to]),
    ...calendar.opened,
    ...calendar.minimumDays,
    ...calendar.testingDays,
  ]
  return days
    .filter((day) => day !== null && (day < from || day > to))
    .map((day) => problem('day_outside_year', day))
}

/** A minimum day or a test on a day without school is a slip of the pen in one place or the other. */
function withoutSchool(calendar: SchoolCalendar, effective: EffectiveCalendar): readonly CalendarProblem[] {
  const days = new Set(schoolDays(effective))
  return [...calendar.minimumDays, ...calendar.testingDays]
    .filter((day) => !days.has(day))
    .map((day) => problem('day_without_school', day))
}

const problem = (reason: CalendarProblem['reason'], value: string | null): CalendarProblem => ({
  line: null,
  reason,
  value,
})

const isClosed = (calendar: SchoolCalendar, day: CalendarDate): boolean =>
  calendar.closed.some((closed) => closed.from <= day && day <= closed.to)

/** Monday to Friday. Noon keeps the day of the week apart from any time zone. */
const isWeekday = (day: CalendarDate): boolean => ![0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay())

function countByMonth(days: readonly CalendarDate[]): readonly number[] {
  const counts = Array.from({ length: 12 }, () => 0)
  for (const day of days) {
    const month = (Number(day.slice(5, 7)) + 5) % 12
    counts[month] = (counts[month] ?? 0) + 1
  }
  return counts
}
