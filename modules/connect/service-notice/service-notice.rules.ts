import { addDays, type CalendarDate, calendarDate, isCalendarDate } from '#platform/time.ts'
import {
  type Audience,
  audiences,
  type ConfirmedFacts,
  type Method,
  methodOf,
  type NoticeSchedule,
  type NoticeSending,
  type Telling,
  type TypedSchedule,
  type TypedSending,
  tellings,
} from './service-notice.ts'

/** Ways of each audience that one telling takes. */
export const leastMethods = 2
/** Days before its day on which a telling begins to stand among what waits. */
export const remindDays = 30

/** The school year a day lies in, by the year it began: from July on it is the new one. */
export const schoolYearOf = (day: CalendarDate): number =>
  Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) < 7 ? 1 : 0)

/** The day of a telling in a school year; a February 29 that the year lacks is the day before. */
export function dayOfTelling(year: number, telling: Telling, schedule: NoticeSchedule): CalendarDate {
  const by = telling === 1 ? schedule.firstBy : schedule.secondBy
  const text = `${Number(by.slice(0, 2)) < 7 ? year + 1 : year}-${by}`
  return calendarDate(isCalendarDate(text) ? text : `${text.slice(0, 8)}28`)
}

/** The methods of the law by which an audience was told. */
export const methodsUsed = (sendings: readonly NoticeSending[], audience: Audience): ReadonlySet<Method> =>
  new Set(
    sendings
      .filter((sending) => sending.audience === audience)
      .flatMap(({ channel }) => methodOf[audience][channel] ?? []),
  )

export type TellingState = 'done' | 'late' | 'due' | 'later'
export type TellingStanding = {
  readonly telling: Telling
  readonly audience: Audience
  readonly by: CalendarDate
  /** True while nobody in the county has confirmed that day. */
  readonly proposed: boolean
  readonly methods: ReadonlySet<Method>
  readonly state: TellingState
}

/** Where each telling of a school year stands for each audience; `sendings` are those of the year and place in question. */
export function standingOf(
  sendings: readonly NoticeSending[],
  at: { readonly year: number; readonly today: CalendarDate; readonly schedule: NoticeSchedule },
): readonly TellingStanding[] {
  return tellings.flatMap((telling) => {
    const by = dayOfTelling(at.year, telling, at.schedule)
    const sent = sendings.filter((one) => one.schoolYear === at.year && one.telling === telling)
    return audiences.map((audience) => {
      const methods = methodsUsed(sent, audience)
      const proposed = at.schedule.confirmedOn === null
      return { telling, audience, by, proposed, methods, state: stateOf(methods.size, by, at.today) }
    })
  })
}

function stateOf(methods: number, by: CalendarDate, today: CalendarDate): TellingState {
  if (methods >= leastMethods) return 'done'
  if (by < today) return 'late'
  return addDays(today, remindDays) >= by ? 'due' : 'later'
}

/** What counts for a place: what went to all schools, and what this school sent itself. Null is the county alone. */
export const sendingsFor = (sendings: readonly NoticeSending[], school: string | null) =>
  sendings.filter(({ schoolCode }) => schoolCode === null || schoolCode === school)

/** A notice tells what someone confirmed; with nothing confirmed there is nothing to tell. */
export const whyNotCompose = ({
  contact,
  schoolCount,
  places,
}: ConfirmedFacts): 'nothing_confirmed' | null =>
  contact === null && schoolCount === 0 && places.length === 0 ? 'nothing_confirmed' : null

export type SendingRefusal = 'no_such_day' | 'day_ahead' | 'no_count' | 'no_school' | 'not_composed_then'

export function whyNotRecord(
  typed: TypedSending,
  at: {
    readonly today: CalendarDate
    readonly composedOn: CalendarDate
    /** Codes of schools one may speak for; true is the county as well. */
    readonly schools: ReadonlySet<string>
    readonly wholeCounty: boolean
  },
): SendingRefusal | null {
  if (!isCalendarDate(typed.sent_on)) return 'no_such_day'
  if (typed.sent_on > at.today) return 'day_ahead'
  if (typed.sent_on < at.composedOn) return 'not_composed_then'
  if (!/^\d{1,7}$/.test(typed.reached_count)) return 'no_count'
  if (typed.school === '') return at.wholeCounty ? null : 'no_school'
  return at.schools.has(typed.school) ? null : 'no_school'
}

export type ScheduleRefusal = 'no_such_day' | 'not_in_order' | 'name_missing' | 'day_ahead'

/** A telling's day is typed as a day of any year; what is kept is month and day. */
export function whyNotSchedule(typed: TypedSchedule, today: CalendarDate): ScheduleRefusal | null {
  const { first_by: first, second_by: second, confirmed_on: on } = typed
  if (!isCalendarDate(first) || !isCalendarDate(second) || !isCalendarDate(on)) return 'no_such_day'
  if (placeInYear(first) >= placeInYear(second)) return 'not_in_order'
  if (typed.confirmed_by === '') return 'name_missing'
  return on > today ? 'day_ahead' : null
}

/** Month and day as they follow one another in a school year, which begins in July. */
const placeInYear = (day: CalendarDate): string => {
  const month = Number(day.slice(5, 7))
  return `${month < 7 ? 1 : 0}${day.slice(5)}`
}
