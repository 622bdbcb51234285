import { z } from 'zod'
import type { Id } from '#platform/ids.ts'
import type { CalendarDate } from '#platform/time.ts'
import type { StaffRole } from '#platform/viewer.ts'

export type OpeningId = Id<'opening'>

export const payPeriods = ['hour', 'month', 'year'] as const
export type PayPeriod = (typeof payPeriods)[number]

/** A post that is open. It names nobody; anyone reads it until its last day, unless it is taken down before. */
export type Opening = {
  readonly id: OpeningId
  readonly role: StaffRole
  readonly title: string
  /** 'Two schools in Elk Grove'. */
  readonly place: string
  readonly weeklyHours: number
  readonly payLowCents: number
  readonly payHighCents: number
  readonly payPer: PayPeriod
  /** BCP 47; what the post asks for besides English. */
  readonly languages: readonly string[]
  readonly supervision: 'offered' | 'not_offered'
  /** Where one applies, on another site; null is the county's own form. */
  readonly applyAddress: string | null
  /** The last day on which it is shown. */
  readonly endsOn: CalendarDate
  readonly closedAt: Date | null
}

const text = (most: number) => z.string().trim().max(most).default('')
const some = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((given) => [given].flat())

export const openingSchema = z.object({
  role: text(40),
  title: text(120),
  place: text(120),
  weekly_hours: text(4),
  pay_low: text(12),
  pay_high: text(12),
  pay_per: text(10),
  languages: some,
  supervision: text(20),
  apply_address: text(300),
  ends_on: text(10),
})
export type TypedOpening = z.infer<typeof openingSchema>

export type OpeningRefusal =
  | 'no_such_role'
  | 'title_missing'
  | 'place_missing'
  | 'no_hours'
  | 'no_pay'
  | 'pay_upside_down'
  | 'no_period'
  | 'no_such_language'
  | 'supervision_missing'
  | 'no_address'
  | 'no_such_day'
  | 'day_over'
  | 'day_too_far'
