import type { CalendarDate } from '#platform/time.ts'

/** What a line of a calendar can say of a day or a run of days. */
export const entryKinds = [
  'first_day',
  'last_day',
  'holiday',
  'minimum_day',
  'testing_day',
  'school_day',
] as const
export type EntryKind = (typeof entryKinds)[number]

/** One line of a calendar file, or one event of an iCalendar file. */
export type CalendarEntry = {
  /** Fourteen digits: a district's code ends in seven zeros, a school's does not. */
  readonly placeCds: string
  /** '2026-27'. */
  readonly schoolYear: string
  readonly kind: EntryKind
  readonly from: CalendarDate
  /** The last day it holds, the same as `from` for a single day. */
  readonly to: CalendarDate
  readonly name: string | null
  readonly line: number
}

export type ClosedDays = {
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly name: string | null
}

/**
 * The school year of a district, or what a school does differently. A school's own calendar may leave out first
 * and last day; then its district's hold.
 */
export type SchoolCalendar = {
  readonly placeCds: string
  readonly schoolYear: string
  readonly firstDay: CalendarDate | null
  readonly lastDay: CalendarDate | null
  /** Holidays, recesses and days without students. */
  readonly closed: readonly ClosedDays[]
  /** Days that are school days though they fall on a weekend or a closed day: make-up days. */
  readonly opened: readonly CalendarDate[]
  readonly minimumDays: readonly CalendarDate[]
  readonly testingDays: readonly CalendarDate[]
}

/** A calendar that can be counted: its district's with what the school does differently. */
export type EffectiveCalendar = SchoolCalendar & {
  readonly firstDay: CalendarDate
  readonly lastDay: CalendarDate
}

export type CalendarReason =
  | 'not_a_table'
  | 'not_a_calendar'
  | 'columns_missing'
  | 'column_count'
  | 'empty'
  | 'bad_cds'
  | 'unknown_year'
  | 'unknown_kind'
  | 'not_a_day'
  | 'range_backwards'
  | 'range_too_long'
  | 'not_one_day'
  | 'said_twice'
  | 'day_outside_year'
  | 'first_missing'
  | 'last_missing'
  | 'last_before_first'
  | 'too_many_days'
  | 'no_school_days'
  | 'day_without_school'
  | 'too_many_events'

/** What is wrong with a calendar file: where, and the text that says so. */
export type CalendarProblem = {
  readonly line: number | null
  readonly reason: CalendarReason
  readonly value: string | null
}

export type CalendarOutcome =
  | {
      readonly done: true
      readonly result: readonly SchoolCalendar[]
      /** Titles of events that say nothing about school days; only of iCalendar files. */
      readonly passedOver: readonly string[]
    }
  | { readonly done: false; readonly problems: readonly CalendarProblem[] }

export const isDistrictCode = (cds: string): boolean => cds.endsWith('0000000')
