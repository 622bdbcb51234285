import type { Id } from '#platform/ids.ts'
import type { CalendarProblem, SchoolCalendar } from '../calendar/school-calendar.ts'

export type CalendarId = Id<'school_calendar'>
export type CalendarSource = 'page' | 'csv' | 'icalendar' | 'practice'

/** A calendar as the county keeps it: the newest of its place and year. */
export type SavedCalendar = SchoolCalendar & {
  readonly id: CalendarId
  readonly source: CalendarSource
  readonly madeAt: Date
}

/** A place that may have a calendar: a district, or a school of it. */
export type CalendarPlace = {
  readonly placeCds: string
  readonly name: string
  readonly districtName: string
}

export type SaveRefusal =
  | { readonly refusal: 'wrong'; readonly problems: readonly CalendarProblem[] }
  | { readonly refusal: 'no_such_place'; readonly codes: readonly string[] }
  | { readonly refusal: 'district_missing'; readonly codes: readonly string[] }

export type SaveOutcome =
  | { readonly done: true; readonly saved: number; readonly unchanged: number }
  | ({ readonly done: false } & SaveRefusal)
