import { addDays, type CalendarDate } from '#platform/time.ts'
import type { CallRequest } from './call.ts'

/** Business days within which someone tries for the first time. */
export const firstTryDays = 2
/** What must have been tried before a family counts as not reached: tries, channels, parts of the day. */
export const unreachedAfter = { tries: 3, channels: 2, times: 2 } as const
/** Days after closing when name and number go. */
export const eraseAfterDays = 90

/** The last day of the first clock: two business days after the wish came. */
export function dueOn(askedOn: CalendarDate): CalendarDate {
  let day = askedOn
  for (let left = firstTryDays; left > 0; ) {
    day = addDays(day, 1)
    if (!isWeekend(day)) left -= 1
  }
  return day
}

const isWeekend = (day: CalendarDate): boolean => [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay())

export type ClosingRefusal = 'already_closed' | 'tries_owed' | 'channel_owed' | 'time_owed'

/** Why a family cannot count as not reached yet, or null when everything was tried. */
export function whyNotUnreached(
  call: Pick<CallRequest, 'closedAt' | 'tryCount' | 'channelCount' | 'timeCount'>,
): ClosingRefusal | null {
  if (call.closedAt !== null) return 'already_closed'
  if (call.tryCount < unreachedAfter.tries) return 'tries_owed'
  if (call.channelCount < unreachedAfter.channels) return 'channel_owed'
  return call.timeCount < unreachedAfter.times ? 'time_owed' : null
}
