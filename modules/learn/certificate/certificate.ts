import type { JWK } from 'jose'
import { z } from 'zod'
import { type CalendarDate, isCalendarDate } from '#platform/time.ts'
import type { Assessment, Phase } from '../content/content.ts'

/** Something a certificate is given for: a phase, a role's whole path, or a short open path. */
export type Earnable = {
  /** The permanent id of its page. */
  readonly id: string
  readonly title: string
  readonly path: `/learn/${string}`
  readonly summary: string
  readonly phases: readonly Phase[]
  /** Assessments that must be passed beside the steps. */
  readonly assessments: readonly Assessment[]
}

/** A certificate as it stands: awarded, perhaps renewed, waived or revoked since. */
export type Certificate = {
  readonly countyId: number
  readonly id: string
  readonly personName: string
  readonly subjectId: string
  readonly title: string
  readonly path: string
  /** A path or phase completed, or someone was seen at a convening. */
  readonly kind: 'completion' | 'attendance'
  readonly awardedOn: CalendarDate
  /** The last day on which it is good without renewal; null where it has none, as for an attendance. */
  readonly renewBy: CalendarDate | null
  readonly graceDays: number
  readonly lastKind: 'renewed' | 'waived' | null
  readonly revokedAt: Date | null
}

/** What its holder reads of it beside. */
export type OwnCertificate = Certificate & {
  /** Who has it may see that the certificate is real. */
  readonly code: string
  readonly badge: string
  readonly revokedBecause: string | null
}

/** For how long a certificate is good in a county. */
export type Term = { readonly months: number; readonly graceDays: number }

/** The half of a signing key that anyone may have. */
export type PublicKey = { readonly id: string; readonly publicKey: JWK; readonly madeAt: Date }

export type CertificateStanding = 'valid' | 'renewal_open' | 'grace' | 'ended' | 'revoked'

export type CertificateRefusal =
  | 'nothing_to_earn'
  | 'not_complete'
  | 'awarded_already'
  | 'was_revoked'
  | 'too_early'
  | 'grace_over'
  | 'answer_again'
  | 'reason_missing'
  | 'day_missing'
  | 'day_out_of_reach'
  | 'not_removed'

const reason = z.string().trim().min(1).max(500)
export const awardSchema = z.object({ subject: z.string().regex(/^[a-z0-9-]{1,120}$/) })
export const revocationSchema = z.object({ reason })
export const removalSchema = z.object({ sure: z.literal('yes') })
export const waiverSchema = z.object({
  reason,
  until: z.string().refine(isCalendarDate, 'no such day'),
})
export const termSchema = z.object({
  months: z.coerce.number().int().min(1).max(120),
  grace_days: z.coerce.number().int().min(0).max(365),
})
