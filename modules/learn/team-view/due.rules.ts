import { addDays, type CalendarDate } from '#platform/time.ts'
import type { Moment } from '../content/content.ts'

/** First and last day of one school year at a place. */
export type SchoolYear = { readonly firstDay: CalendarDate; readonly lastDay: CalendarDate }

/** The school year a person's path runs by. */
export type PathYear = { readonly start: CalendarDate; readonly end: CalendarDate }

/** So late in a year nobody arrives any more: the path then runs by the next one. */
const lastWeeks = 8

/**
 * The year of someone who began on a day. Who begins while school is on has her school start on that day; who begins
 * between two years, with the next one. Null where the place has no calendar for it.
 */
export function pathYear(startsOn: CalendarDate, years: readonly SchoolYear[]): PathYear | null {
  const running = years.find(
    ({ firstDay, lastDay }) => firstDay <= startsOn && startsOn <= addDays(lastDay, -7 * lastWeeks),
  )
  if (running !== undefined) return { start: startsOn, end: running.lastDay }
  const next = years
    .filter(({ firstDay }) => firstDay > startsOn)
    .sort((a, b) => (a.firstDay < b.firstDay ? -1 : 1))[0]
  return next === undefined ? null : { start: next.firstDay, end: next.lastDay }
}

/**
 * The day of a moment on someone's path, or null where no day can be said: anyone may begin at any time, a calendar
 * does not tell when the second semester begins, and what comes before the hire is due on no day.
 */
export function dayOf(
  moment: Moment,
  side: 'opens' | 'closes',
  { startsOn, year }: { readonly startsOn: CalendarDate; readonly year: PathYear | null },
): CalendarDate | null {
  if ('month' in moment) return year === null ? null : dayOfMonth(moment.month, side, year)
  const { anchor, weeks } = moment
  if (anchor === 'hire') return side === 'opens' || weeks > 0 ? addDays(startsOn, 7 * weeks) : null
  if (year === null || anchor === 'any' || anchor === 'semester-2') return null
  return addDays(anchor === 'school-start' ? year.start : year.end, 7 * weeks)
}

/** The first or last day of a month in the school year: September comes before the January that follows it. */
function dayOfMonth(month: number, side: 'opens' | 'closes', { end }: PathYear): CalendarDate {
  const endYear = Number(end.slice(0, 4))
  const year = month >= 7 ? endYear - 1 : endYear
  const moment = side === 'opens' ? Date.UTC(year, month - 1, 1) : Date.UTC(year, month, 0)
  return new Date(moment).toISOString().slice(0, 10) as CalendarDate
}
