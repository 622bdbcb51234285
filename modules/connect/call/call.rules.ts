import { addDays, type CalendarDate } from '#platform/time.ts'
import type { CallRequest, partsOfDay } from './call.ts'

/** Business days within which someone tries, for the first time and again after each try. */
export const tryDays = 2
/** What must have been tried before a family counts as not reached: tries, channels, parts of the day. */
export const unreachedAfter = { tries: 3, channels: 2, times: 2 } as const
/** Minutes within which a second try by the same way is the same try: three presses are not three tries. */
export const sameTryMinutes = 10
/** Days after closing when name and number go. */
export const eraseAfterDays = 90

/** The last day of a clock that began on that day: two business days on. */
export function dueOn(from: CalendarDate): CalendarDate {
  let day = from
  for (let left = tryDays; left > 0; ) {
    day = addDays(day, 1)
    if (!isWeekend(day)) left -= 1
  }
  return day
}

const isWeekend = (day: CalendarDate): boolean => [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay())

/** By when someone must try, and whether an open wish has waited beyond it; the clock begins anew with each try. */
export function clockOf(
  { askedOn, lastTriedOn }: { readonly askedOn: CalendarDate; readonly lastTriedOn: CalendarDate | null },
  today: CalendarDate,
): { readonly due: CalendarDate; readonly late: boolean } {
  const due = dueOn(lastTriedOn ?? askedOn)
  return { due, late: due < today }
}

/** The part of the day it is, by minutes since midnight where the county is. */
export function partOfDayAt(minutes: number): (typeof partsOfDay)[number] {
  if (minutes < 11 * 60) return 'morning'
  return minutes < 16 * 60 ? 'midday' : 'evening'
}

export type ClosingRefusal = 'already_closed' | 'tries_owed' | 'channel_owed' | 'time_owed'
export type TryRefusal = 'already_closed' | 'tried_just_now'

/** Why a family cannot count as not reached yet, or null when everything was tried. */
export function whyNotUnreached(
  call: Pick<CallRequest, 'closedAt' | 'tryCount' | 'channelCount' | 'timeCount'>,
): ClosingRefusal | null {
  if (call.closedAt !== null) return 'already_closed'
  if (call.tryCount < unreachedAfter.tries) return 'tries_owed'
  if (call.channelCount < unreachedAfter.channels) return 'channel_owed'
  return call.timeCount < unreachedAfter.times ? 'time_owed' : null
}
