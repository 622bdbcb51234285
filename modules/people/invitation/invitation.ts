import { z } from 'zod'
import type { Id } from '#platform/ids.ts'
import type { CalendarDate } from '#platform/time.ts'
import type { StaffRole } from '#platform/viewer.ts'

export type InvitationId = Id<'invitation'>

/** A membership offered to an address. README.md tells its life. */
export type Invitation = {
  readonly id: InvitationId
  readonly countyId: number
  readonly name: string
  readonly email: string
  readonly role: StaffRole
  readonly title: string
  readonly place: string | null
  readonly startsOn: CalendarDate
  readonly endsOn: CalendarDate | null
  readonly reason: string
  readonly invitedById: string | null
  readonly invitedAs: string
  readonly expiresAt: Date
}

/** As typed in the form, or as a row of a file. Empty texts stand for what was left out. */
export const offerSchema = z.object({
  name: z.string().trim().max(200).default(''),
  email: z.string().trim().toLowerCase().max(254).default(''),
  role: z.string().trim().max(60).default(''),
  title: z.string().trim().max(200).default(''),
  place: z.string().trim().max(20).default(''),
  starts_on: z.string().trim().max(10).default(''),
  ends_on: z.string().trim().max(10).default(''),
  reason: z.string().trim().max(500).default(''),
})
export type TypedOffer = z.infer<typeof offerSchema>

/** An offer that was read: each part is of its kind. */
export type Offer = Pick<
  Invitation,
  'name' | 'email' | 'role' | 'title' | 'place' | 'startsOn' | 'endsOn' | 'reason'
>

export type OfferRefusal =
  | 'name_missing'
  | 'no_address'
  | 'no_such_role'
  | 'above_your_role'
  | 'place_needed'
  | 'place_not_taken'
  | 'no_such_place'
  | 'no_such_day'
  | 'ends_before_start'
  | 'reason_missing'
  | 'invited_already'
  | 'twice_in_file'

/** Why a file as a whole cannot be read. */
export type FileRefusal = 'not_utf8' | 'columns_missing' | 'no_rows' | 'too_many_rows' | 'not_csv'

export const acceptanceSchema = z.object({
  password: z.string().max(1000).default(''),
  again: z.string().max(1000).default(''),
})

export type AcceptanceRefusal =
  | 'too_short'
  | 'too_long'
  | 'easily_guessed'
  | 'not_the_same'
  | 'not_your_password'
  | 'too_often'

export const mostRows = 500
export const daysToAccept = 14
