import { addDays, type CalendarDate } from '#platform/time.ts'
import { type LeafEntry, type LeafName, leaves } from '../leaf/leaf.ts'

/** A month as `2026-11`, with what happens in it. */
export type CalendarMonth = { readonly month: string; readonly activities: readonly LeafEntry[] }

/** What is missing from the calendar of all partners. */
export type Gaps = {
  readonly months: readonly string[]
  readonly leaves: readonly LeafName[]
  readonly ownerless: readonly LeafEntry[]
}

/** Months that a calendar looks ahead. */
export const monthsAhead = 12

/** The months from a day on, each with the activities that touch it. */
export function calendarFrom(
  activities: readonly LeafEntry[],
  today: CalendarDate,
): readonly CalendarMonth[] {
  return monthsFrom(today).map((month) => ({
    month,
    activities: activities
      .filter(({ says }) => touches(says, month))
      .toSorted((one, other) => startOf(one).localeCompare(startOf(other))),
  }))
}

/** Months and leaves in which nothing happens, and activities that nobody answers for. What is over is left out. */
export function gapsOf(activities: readonly LeafEntry[], today: CalendarDate): Gaps {
  const ahead = activities.filter(({ says }) => (says.endsOn || says.startsOn || '') >= today)
  const calendar = calendarFrom(activities, today)
  return {
    months: calendar.filter((one) => one.activities.length === 0).map(({ month }) => month),
    leaves: leaves.filter((leaf) => !ahead.some(({ says }) => says.supports === leaf)),
    ownerless: ahead.filter(({ says }) => !says.owner),
  }
}

const startOf = ({ says }: LeafEntry): string => says.startsOn ?? ''

function touches({ startsOn = '', endsOn }: LeafEntry['says'], month: string): boolean {
  return startsOn.slice(0, 7) <= month && (endsOn || startsOn).slice(0, 7) >= month
}

function monthsFrom(today: CalendarDate): readonly string[] {
  const found: string[] = []
  let day = `${today.slice(0, 7)}-15` as CalendarDate
  while (found.length < monthsAhead) {
    found.push(day.slice(0, 7))
    // Thirty days from the middle of a month lie in the next one, and are brought to its middle again.
    day = `${addDays(day, 30).slice(0, 7)}-15` as CalendarDate
  }
  return found
}
