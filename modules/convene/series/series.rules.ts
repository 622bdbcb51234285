import { addDays, type CalendarDate, dateIn } from '#platform/time.ts'
import type { ConveningWritten } from '../convening/convening.ts'
import { clockIn, momentIn } from '../convening/zone-time.rules.ts'
import { type FoundDay, mostDates, type SeriesDate, type SeriesStep } from './series.ts'

export type SeriesRefusal = 'no_days' | 'too_many' | 'over' | 'taken' | 'cancelled_already' | 'not_yours'

/** A run of days that a calendar closes, or opens against its own rule. */
export type CalendarRun = {
  readonly kind: 'holiday' | 'school_day'
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly name: string | null
}

type Asked = {
  readonly first: CalendarDate
  readonly step: SeriesStep
  readonly until?: CalendarDate | undefined
  /** How many dates, the first among them; days that are passed over do not count. */
  readonly times?: number | undefined
}
type Kept = {
  readonly runs: readonly CalendarRun[]
  readonly taken: readonly CalendarDate[]
  readonly today: CalendarDate
}

/** No question looks further than this many steps: a term that a calendar closes whole ends there. */
const mostSteps = 200

/**
 * The days after the first on which it would be held, in order, those passed over among them with why. Until a day, or
 * until there are as many dates as asked for; never more dates than a series holds.
 */
export function findDays({ first, step, until, times }: Asked, kept: Kept): readonly FoundDay[] {
  const found: FoundDay[] = []
  let left = (times ?? mostDates) - 1
  for (let number = 1; number <= mostSteps && left > 0; number += 1) {
    const day = dayAt(first, step, number)
    if (until !== undefined && day > until) break
    const judged = judgeDay(day, kept)
    found.push(judged)
    if (judged.why === null) left -= 1
  }
  // What is passed over at the very end would lead nowhere.
  return until === undefined && left > 0 ? found.slice(0, lastKept(found) + 1) : found
}

const lastKept = (found: readonly FoundDay[]): number => found.findLastIndex(({ why }) => why === null)

function judgeDay(day: CalendarDate, { runs, taken, today }: Kept): FoundDay {
  if (day < today) return { day, why: 'over', name: null }
  if (taken.includes(day)) return { day, why: 'taken', name: null }
  const within = ({ from, to }: CalendarRun) => from <= day && day <= to
  const isOpened = runs.some((run) => run.kind === 'school_day' && within(run))
  const closed = isOpened ? undefined : runs.find((run) => run.kind === 'holiday' && within(run))
  return closed === undefined ? { day, why: null, name: null } : { day, why: 'closed', name: closed.name }
}

/** The day some steps after the first. */
export function dayAt(first: CalendarDate, step: SeriesStep, number: number): CalendarDate {
  if (step === 'month') return sameWeekday(first, number)
  return addDays(first, (step === 'week' ? 7 : 14) * number)
}

/**
 * The same weekday some months on: the second Tuesday stays the second Tuesday. A day that is the fifth of its kind in its
 * month stands for the last one, since most months have no fifth.
 */
function sameWeekday(first: CalendarDate, months: number): CalendarDate {
  const [year = 0, month = 0, dayOfMonth = 0] = first.split('-').map(Number)
  const weekday = new Date(Date.UTC(year, month - 1, dayOfMonth)).getUTCDay()
  const nth = Math.ceil(dayOfMonth / 7)
  const start = new Date(Date.UTC(year, month - 1 + months, 1))
  const offset = (weekday - start.getUTCDay() + 7) % 7
  const length = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 0)).getUTCDate()
  const wanted = 1 + offset + (nth - 1) * 7
  const day = wanted > length ? wanted - 7 : wanted
  return new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth(), day))
    .toISOString()
    .slice(0, 10) as CalendarDate
}

/** The moment at which the same clock shows the same time some days on, summer time or not. */
export const daysOn = (timeZone: string, moment: Date, days: number): Date =>
  days === 0 ? moment : momentIn(timeZone, addDays(dateIn(timeZone, moment), days), clockIn(timeZone, moment))

/** The same convening some days on. */
export const writtenOn = (written: ConveningWritten, days: number): ConveningWritten => ({
  ...written,
  startsAt: daysOn(written.timeZone, written.startsAt, days),
  endsAt: daysOn(written.timeZone, written.endsAt, days),
  registrationEndsAt:
    written.registrationEndsAt === null ? null : daysOn(written.timeZone, written.registrationEndsAt, days),
})

/** Why no dates can be added on these days, or null when they can. */
export function whyNotMake(
  days: readonly CalendarDate[],
  dates: readonly CalendarDate[],
  { state, today }: { readonly state: string; readonly today: CalendarDate },
): SeriesRefusal | null {
  if (state === 'cancelled') return 'cancelled_already'
  if (days.length === 0) return 'no_days'
  if (days.length + Math.max(1, dates.length) > mostDates) return 'too_many'
  if (days.some((day) => day < today)) return 'over'
  return days.some((day) => dates.includes(day)) ? 'taken' : null
}

type Standing = Pick<SeriesDate, 'id' | 'startsAt' | 'state' | 'apartAt'>

/** Those after a date that its change reaches: not yet held, not called off, not changed by themselves. */
export const following = <Date_ extends Standing>(
  dates: readonly Date_[],
  from: Pick<Standing, 'id' | 'startsAt'>,
  now: Date,
): readonly Date_[] =>
  dates.filter(
    ({ id, startsAt, state, apartAt }) =>
      id !== from.id &&
      startsAt > from.startsAt &&
      startsAt > now &&
      apartAt === null &&
      (state === 'draft' || state === 'announced'),
  )

/** Dates that anyone may still come to. */
export const remaining = <Date_ extends Pick<SeriesDate, 'state' | 'endsAt'>>(
  dates: readonly Date_[],
  now: Date,
): readonly Date_[] => dates.filter(({ state, endsAt }) => state === 'announced' && endsAt > now)
