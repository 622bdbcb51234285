import { z } from 'zod'
import type { Id } from '#platform/ids.ts'
import type { PasswordRefusal } from '../account/password.rules.ts'

export type VendorVisitId = Id<'vendor-visit'>

/** As which role a visitor reads: what a coordinator sees, or the counts that an evaluator sees. */
export const seenAs = ['county_coordinator', 'evaluator'] as const
export type SeenAs = (typeof seenAs)[number]

/** A county's leave for someone of the operator's. README.md tells its life. */
export type VendorVisit = {
  readonly id: VendorVisitId
  readonly countyId: number
  readonly name: string
  readonly email: string
  readonly seenAs: SeenAs
  readonly reason: string
  readonly rowBudget: number
  readonly rowsUsed: number
  readonly grantedAt: Date
  readonly endsAt: Date
  /** Null until its link was taken up. */
  readonly personId: Id<'person'> | null
  readonly acceptedAt: Date | null
  readonly endedAt: Date | null
  readonly cause: 'county' | 'budget' | null
}

/** One look during a visit. */
export type VendorReading = {
  readonly id: string
  readonly readAt: Date
  readonly rowCount: number
  readonly tables: readonly string[]
}

export const mostHours = 14 * 24
export const mostRows = 50_000

const whole = (text: string): number => (/^\d{1,6}$/.test(text) ? Number(text) : Number.NaN)

/** As typed in the form that gives leave. */
export const visitSchema = z.object({
  name: z.string().trim().max(200).default(''),
  email: z.string().trim().toLowerCase().max(254).default(''),
  seen_as: z.string().default(''),
  reason: z.string().trim().max(500).default(''),
  hours: z.string().trim().max(10).default('').transform(whole),
  rows: z.string().trim().max(10).default('').transform(whole),
})
export type TypedVisit = z.infer<typeof visitSchema>

export type VisitRefusal =
  | 'name_missing'
  | 'no_address'
  | 'role_missing'
  | 'reason_missing'
  | 'hours_out_of_range'
  | 'rows_out_of_range'

export type VisitAcceptanceRefusal = PasswordRefusal | 'not_the_same' | 'not_your_password' | 'too_often'
