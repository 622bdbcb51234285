import type { CalendarDate } from '#platform/time.ts'

/** A partnership agreement (MOU or contract), a BAA, data sharing, federal scope, use of rooms, or another. */
export const agreementKinds = ['mou', 'baa', 'data_sharing', 'scope', 'facility_use', 'other'] as const
export type AgreementKind = (typeof agreementKinds)[number]
export type AgreementScope = 'county' | 'district' | 'school'

export type Party = {
  readonly number: number
  readonly name: string
  readonly signerName: string | null
  readonly signedOn: CalendarDate | null
}

export type AgreementPaper = {
  readonly id: string
  readonly name: string
  readonly personName: string
  readonly addedAt: Date
}

export type Agreement = {
  readonly id: string
  readonly kind: AgreementKind
  readonly title: string
  readonly scope: AgreementScope
  /** Seven digits of a district, fourteen of a school, null for the whole county. */
  readonly placeCode: string | null
  readonly placeName: string | null
  readonly startsOn: CalendarDate
  /** The last day on which it holds. */
  readonly endsOn: CalendarDate | null
  readonly endedOn: CalendarDate | null
  readonly endedReason: string | null
  readonly personName: string
  readonly recordedAt: Date
  readonly parties: readonly Party[]
  /** The newest paper. */
  readonly paper: AgreementPaper | null
}

/** Where an agreement stands on a day. 'expiring' still holds, for at most ninety days. */
export type AgreementStanding = 'ended' | 'expired' | 'unsigned' | 'upcoming' | 'expiring' | 'in_force'

export type NewAgreement = {
  readonly kind: AgreementKind
  readonly title: string
  readonly placeCode: string | null
  readonly startsOn: CalendarDate
  readonly endsOn: CalendarDate | null
  readonly parties: readonly string[]
}

export type AgreementProblem =
  | 'title_missing'
  | 'kind_missing'
  | 'place_unknown'
  | 'county_not_yours'
  | 'not_a_day'
  | 'ends_before_start'
  | 'parties_missing'
  | 'too_long'

export type AgreementRefusal =
  | 'signer_missing'
  | 'signed_later'
  | 'already_signed'
  | 'party_unknown'
  | 'file_missing'
  | 'file_too_large'
  | 'file_of_other_kind'
  | 'reason_missing'
  | 'already_ended'

export const paperTypes = ['application/pdf', 'image/png', 'image/jpeg'] as const
export type PaperType = (typeof paperTypes)[number]
export const mostPaperBytes = 10 * 1024 * 1024
export const mostParties = 6
