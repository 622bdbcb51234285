import { z } from 'zod'
import type { SignedIn } from '../account/account.ts'
import type { PasswordRefusal } from '../account/password.rules.ts'
import type { Membership } from '../membership/membership.ts'
import type { VendorVisit } from '../vendor-visit/vendor-visit.ts'

export const signInSchema = z.object({
  email: z.string().trim().toLowerCase().max(254).default(''),
  password: z.string().max(1000).default(''),
})
export const codeSchema = z.object({
  code: z.string().trim().max(40).default(''),
  /** What came with a new key that is to take an old one's place. */
  kept: z.string().max(4000).default(''),
})
export const passwordSchema = z.object({ password: z.string().max(1000).default('') })
export const newPasswordSchema = z.object({
  current: z.string().max(1000).default(''),
  changed: z.string().max(1000).default(''),
  again: z.string().max(1000).default(''),
})
export const actingSchema = z.object({ membership: z.uuid() })

export type SignInRefusal = 'wrong' | 'too_often'
export type AccountRefusal =
  | SignInRefusal
  | 'code'
  | 'factor_late'
  | 'not_fresh'
  | 'not_the_same'
  | PasswordRefusal

/** What someone who signed in is today. */
export type Standing = {
  readonly signedIn: SignedIn
  readonly memberships: readonly Membership[]
  /** The one they act under; null before one is chosen, or while a second factor is owed. */
  readonly acting: Membership | null
  readonly owesSecondFactor: boolean
  /** Counties that gave them leave to read; each is opened by its own press. */
  readonly visits: readonly VendorVisit[]
  /** The visit they are on; null as well while a second factor is owed. */
  readonly visiting: VendorVisit | null
}
