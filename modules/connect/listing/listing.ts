import { z } from 'zod'
import type { Id } from '#platform/ids.ts'
import { type CalendarDate, isCalendarDate } from '#platform/time.ts'
import type { OrganizationId } from '../organization/organization.ts'
import type { Conditions } from './eligibility.ts'

export type ListingId = Id<'listing'>

export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
export type Weekday = (typeof weekdays)[number]
const clock = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/)

const day = z.string().refine((text): text is CalendarDate => isCalendarDate(text), 'no_such_day')

/**
 * Hours on some days of the week, as local clock times; `24:00` is the end of a day. `from` and `until` are the first and
 * last day of a season, both included; without them the hours hold all year.
 */
export const openingSchema = z
  .object({
    days: z.array(z.enum(weekdays)).min(1),
    opens: clock,
    closes: clock,
    from: day.optional(),
    until: day.optional(),
  })
  .refine(({ opens, closes }) => opens < closes, 'closes_before_it_opens')
  .refine(({ from, until }) => !from || !until || from <= until, 'ends_before_it_begins')
export type Opening = z.infer<typeof openingSchema>

/** Whom to ask for, as the agency publishes it. `phone` is ten digits. */
export type AgencyContact = {
  readonly name: string | null
  readonly title: string | null
  readonly phone: string | null
  readonly email: string | null
}

export const costs = ['free', 'sliding_scale', 'fee', 'unknown'] as const
export type Cost = (typeof costs)[number]
export const sources = ['health_site', 'licensed_facility', 'hsds', 'staff'] as const
export type ListingSource = (typeof sources)[number]

/** What a listing says of a service at a place, beside what its agency says for all; null is "not told". */
export type ListingText = {
  readonly name: string
  readonly description: string | null
  /** Ids of `content/needs.json`. */
  readonly needs: readonly string[]
  /** ISO 639 codes of languages that staff there speak. */
  readonly languages: readonly string[]
  readonly interpretation: string | null
  readonly eligibility: string | null
  readonly documents: string | null
  readonly cost: Cost
  readonly costNote: string | null
  readonly accessibility: string | null
  readonly areaServed: string | null
  readonly referralWay: string | null
  /** Ten digits. */
  readonly phone: string | null
  readonly email: string | null
  readonly website: string | null
  readonly street: string | null
  readonly city: string | null
  readonly zip: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  /** Days of the week on which it comes to its school. */
  readonly campusDays: readonly Weekday[]
  /** What the days do not say: a room, every other week. */
  readonly campusNote: string | null
  readonly schedule: readonly Opening[]
  readonly contacts: readonly AgencyContact[]
  /** Who can come, as data. */
  readonly conditions: Conditions
}

/** What an agency says of waiting, and the day on which it said so: null is today. Without words no wait is told any more. */
export type WaitTold = { readonly wait: string | null; readonly toldOn: CalendarDate | null }

/** A wait as staff see that it was told; null words are "no longer told", a null name someone who is no colleague now. */
export type WaitHeard = {
  readonly wait: string | null
  readonly toldOn: CalendarDate
  readonly writtenBy: string | null
}

/** What a place says of itself where its agency says it for all its places: null there is "as the agency". */
export type OwnReach = {
  readonly ownReferralWay: string | null
  readonly ownPhone: string | null
  readonly ownEmail: string | null
  readonly ownWebsite: string | null
}

/**
 * A listing with what its checks have shown. How to reach it is what families are told: its own, or else its agency's.
 */
export type Listing = ListingText &
  OwnReach & {
    readonly id: ListingId
    readonly organizationId: OrganizationId
    /** The name of the agency. */
    readonly organization: string
    readonly source: ListingSource
    readonly sourceKey: string
    /** The edition of the directory in which it last changed. */
    readonly edition: number
    readonly schoolId: string | null
    readonly schoolCode: string | null
    readonly schoolName: string | null
    readonly withdrawnAt: Date | null
    readonly lastTrueAt: Date | null
    readonly lastTrueVia: 'call' | 'agency' | null
    /** Calls that nobody answered since it was last found true. */
    readonly unansweredCount: number
    readonly closed: boolean
    readonly wait: string | null
    readonly waitToldAt: Date | null
  }

export const checkOutcomes = ['still_true', 'changed', 'no_answer', 'closed'] as const
export type CheckOutcome = (typeof checkOutcomes)[number]

/** How much a listing can be relied on today. */
export type Freshness = 'fresh' | 'call_first' | 'not_called' | 'old'

/** An open school, to look for help near it. */
export type SchoolPoint = {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly districtCode: string
  readonly districtName: string
  readonly latitude: number | null
  readonly longitude: number | null
}
