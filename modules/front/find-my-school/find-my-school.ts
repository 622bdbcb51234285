import type { CalendarDate } from '#platform/time.ts'

/** Someone at a school whom the county or the school has confirmed for anyone to read. */
export type ConfirmedPerson = {
  readonly id: string
  readonly title: string
  /** Only with that person's consent. */
  readonly shownName: string | null
  readonly weekdays: readonly number[]
  readonly fromTime: string
  readonly untilTime: string
  readonly languages: readonly string[]
  readonly endsOn: CalendarDate | null
  readonly confirmedBy: string
  readonly confirmedOn: CalendarDate
}

export type FoundSchool = {
  readonly code: string
  readonly name: string
  readonly districtCode: string
  readonly districtName: string
  /** As the state's directory publishes it, with the day of that entry. */
  readonly phone: string | null
  readonly updatedOn: CalendarDate | null
}

/** Where a family reaches the county office, and who confirmed that when. */
export type CountyContact = {
  readonly phone: string
  readonly hours: string
  readonly email: string | null
  readonly confirmedBy: string
  readonly confirmedOn: CalendarDate
}

/** How many schools of the county have someone confirmed, and of which kind; each count with its own newest day. */
export type ConfirmedCounts = {
  readonly schools: number
  readonly clinicians: number
  readonly professionals: number
  readonly navigators: number
  /** Clinicians whose post is to supervise others as well. */
  readonly supervisors: number
  /** Those who speak a language besides English. */
  readonly speaking: number
  readonly newestOn: CalendarDate | null
}
