/** Who pays for work with students. A visit goes by exactly one of them, or is unpaid. */
export const revenueRoutes = ['medi_cal_plan', 'medi_cal_wrap', 'commercial', 'coach'] as const
export type RevenueRoute = (typeof revenueRoutes)[number]

/** Every cost of a team, each costed once; clinicians' own pay is kept apart because it stops in a vacancy. */
export const costLines = [
  'clinician_pay',
  'clinician_benefits',
  'clinician_indirect',
  'supervision',
  'navigators',
  'coordinators',
  'interns',
  'peer_specialists',
  'added_posts',
  'operating',
  'county_share',
] as const
export type CostLine = (typeof costLines)[number]

/** Shares of a school's visits; they add to 1. */
export type PayerMix = {
  readonly mediCal: number
  readonly commercial: number
  readonly unpaid: number
  /** 'measured' when someone entered the school's own Medi-Cal share. */
  readonly basis: 'estimate' | 'measured'
}

/** What a school's team earns and costs in a year without beginnings: whole cents, each posted amount rounded once. */
export type SettledYear = {
  readonly clinicianFte: number
  readonly demandVisits: number
  readonly visits: number
  /** The most visits the clinician days can hold. */
  readonly capacityVisits: number
  readonly mix: PayerMix
  readonly revenueByRoute: Readonly<Record<RevenueRoute, number>>
  readonly costByLine: Readonly<Record<CostLine, number>>
  /** Medi-Cal money that the health center keeps; not part of revenue. */
  readonly keptByHealthCenterCents: number
  readonly revenueCents: number
  readonly costCents: number
  readonly netCents: number
  /** Visits a year that pay for the team, rounded up; null when no number does. */
  readonly breakEvenVisits: number | null
  /** The same as if coaches billed nothing. */
  readonly breakEvenVisitsWithoutCoach: number | null
  /** Cost of the clinician hours that stand idle because days are whole. */
  readonly idleCents: number
}
