import { z } from 'zod'
import type { Id } from '#platform/ids.ts'
import type { CalendarDate } from '#platform/time.ts'
import type { Convening, ConveningId } from '../convening/convening.ts'
import { day, title, told } from '../convening/convening-form.ts'

export type SeriesId = Id<'series'>

/** How far one date lies from the next: a week, two, or a month on the same weekday of it. */
export const seriesSteps = ['week', 'two_weeks', 'month'] as const
export type SeriesStep = (typeof seriesSteps)[number]
/** Dates of one series, the first among them. */
export const mostDates = 60

/** Several dates of one convening or event, each a convening of its own. */
export type Series = {
  readonly id: SeriesId
  /** The date it was begun from. */
  readonly conveningId: ConveningId
  readonly name: string
  readonly nameEs: string | null
}

/** One date of a series, with whether changes of the series still reach it. */
export type SeriesDate = Pick<
  Convening,
  | 'id'
  | 'kind'
  | 'schoolId'
  | 'title'
  | 'titleEs'
  | 'startsAt'
  | 'endsAt'
  | 'timeZone'
  | 'state'
  | 'announcedAt'
> & {
  readonly seriesId: SeriesId
  /** Since when it was changed by itself; null while it follows. */
  readonly apartAt: Date | null
}

/** A series as a reader knows it: without its name where the date it was begun from was not announced. */
export type SeriesShown = {
  readonly series: Series | undefined
  readonly dates: readonly SeriesDate[]
}

/** What one press did to several dates, and can take back. */
export type SeriesChange = {
  readonly id: string
  readonly what: 'made' | 'announced' | 'changed' | 'cancelled'
  readonly changedAt: Date
  readonly count: number
}

/** A day that is asked for, and why it is not proposed: `closed` by the calendar, `taken` by a date of the same series. */
export type FoundDay = {
  readonly day: CalendarDate
  readonly why: 'closed' | 'taken' | 'over' | null
  /** What the calendar calls the closed day. */
  readonly name: string | null
}

/** A district or school that has a calendar, by its 14 digits. */
export type CalendarPlace = { readonly code: string; readonly name: string }

const blank = (text: unknown) => (text === '' ? undefined : text)

/** What is asked for before anything is written. A message is a name of `seriesWords.problems`. */
export const askSchema = z
  .object({
    of: z.uuid(),
    name: title,
    nameEs: told(200),
    step: z.enum(seriesSteps, 'step'),
    until: z.preprocess(blank, day.optional()),
    times: z.preprocess(
      blank,
      z
        .string()
        .regex(/^\d{1,2}$/, 'times')
        .transform(Number)
        .refine((times) => times >= 2 && times <= mostDates, 'times')
        .optional(),
    ),
    /** The place whose calendar is kept to, by its 14 digits; empty for none. */
    calendar: z.union([z.literal(''), z.string().regex(/^\d{14}$/, 'calendar')]),
  })
  .refine(({ until, times }) => (until === undefined) !== (times === undefined), {
    path: ['until'],
    message: 'until_or_times',
  })
export type SeriesAsk = z.infer<typeof askSchema>

/** The days that were left ticked. */
export const makingSchema = z.object({
  of: z.uuid(),
  name: title,
  nameEs: told(200),
  days: z
    .union([day.transform((one) => [one]), z.array(day).max(mostDates)])
    .optional()
    .transform((days) => [...new Set(days ?? [])].sort()),
})
export type SeriesMaking = z.infer<typeof makingSchema>

/** Whether a change is for one date, or for those that follow as well. */
export const reaches = ['one', 'following'] as const
export type Reach = (typeof reaches)[number]
