import { metersBetween } from '#modules/places/index.ts'
import { type CalendarDate, daysBetween } from '#platform/time.ts'
import { type Freshness, type Listing, type Opening, weekdays } from './listing.ts'

/** Days after which a listing says "call first", and after which it sinks below all others. */
export const callFirstAfterDays = 180
export const oldAfterDays = 365
/** Calls nobody answers before families no longer see a listing. */
export const mostUnanswered = 2

/** How far a listing can be relied on today, by when it was last found true. */
export function freshnessOf(lastTrueOn: CalendarDate | null, today: CalendarDate): Freshness {
  return freshnessAfter(lastTrueOn === null ? null : daysBetween(lastTrueOn, today))
}

/** The same by the days that have gone by since; null when it was never found true. */
export function freshnessAfter(days: number | null): Freshness {
  if (days === null) return 'not_called'
  if (days > oldAfterDays) return 'old'
  return days > callFirstAfterDays ? 'call_first' : 'fresh'
}

export type HiddenBecause = 'withdrawn' | 'closed' | 'unanswered'

/** Why families do not see a listing, or null when they do. */
export function whyHidden(
  listing: Pick<Listing, 'withdrawnAt' | 'closed' | 'unansweredCount'>,
): HiddenBecause | null {
  if (listing.withdrawnAt !== null) return 'withdrawn'
  if (listing.closed) return 'closed'
  return listing.unansweredCount >= mostUnanswered ? 'unanswered' : null
}

/** A moment of a week where the county is: Monday is 0, minutes count from midnight. */
export type WeekMoment = { readonly weekday: number; readonly minutes: number }

/** True when open at that moment; null when no hours are known. */
export function isOpen(
  schedule: readonly Opening[],
  { weekday, minutes }: WeekMoment,
  today: CalendarDate,
): boolean | null {
  if (schedule.length === 0) return null
  const day = weekdays[weekday]
  return schedule.some(
    ({ days, opens, closes, from, until }) =>
      day !== undefined &&
      days.includes(day) &&
      minutesOf(opens) <= minutes &&
      minutes < minutesOf(closes) &&
      (from === undefined || from <= today) &&
      (until === undefined || today <= until),
  )
}

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

type Point = { readonly latitude: number; readonly longitude: number }

/** Kilometers along the earth between two points. */
export const kilometersBetween = (from: Point, to: Point): number => metersBetween(from, to) / 1000
