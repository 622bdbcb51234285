import { z } from 'zod'
import type { Id } from '#platform/ids.ts'

export type ListingId = Id<'listing'>

export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
export type Weekday = (typeof weekdays)[number]
const clock = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/)

/** Hours on some days of the week, as local clock times; `24:00` is the end of a day. */
export const openingSchema = z
  .object({ days: z.array(z.enum(weekdays)).min(1), opens: clock, closes: clock })
  .refine(({ opens, closes }) => opens < closes, 'closes_before_it_opens')
export type Opening = z.infer<typeof openingSchema>

export const costs = ['free', 'sliding_scale', 'fee', 'unknown'] as const
export type Cost = (typeof costs)[number]
export const sources = ['health_site', 'licensed_facility', 'hsds', 'staff'] as const
export type ListingSource = (typeof sources)[number]

/** What a listing says of a service at a place; null is "not told". */
export type ListingText = {
  readonly organization: string
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
  readonly campusDays: string | null
  readonly schedule: readonly Opening[]
}

/** A listing with what its checks have shown. */
export type Listing = ListingText & {
  readonly id: ListingId
  readonly source: ListingSource
  readonly sourceKey: string
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
