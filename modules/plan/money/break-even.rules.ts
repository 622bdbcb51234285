import type { Assumptions } from '../assumption/assumption.ts'
import { daysOfAPost } from '../team/team.ts'
import { openingPattern } from './opening-pattern.rules.ts'
import type { PlanHorizon } from './plan-horizon.ts'
import { breakEvenPerWeek, breakEvenVisits, clinicianCents, netPerVisit } from './settled-year.rules.ts'
import type { SettledYear } from './settled-year.ts'

/** Settled years of a district or a county added up. The visits that pay for them are at their own average visit. */
export type SettledTotal = {
  readonly schools: number
  readonly students: number
  readonly clinicianFte: number
  readonly visits: number
  readonly capacityVisits: number
  readonly revenueCents: number
  readonly costCents: number
  readonly netCents: number
  readonly coachCents: number
  readonly idleCents: number
  /** Rounded up; null when an average visit brings no money. */
  readonly breakEvenVisits: number | null
  readonly breakEvenVisitsWithoutCoach: number | null
  /** The same for each full-time clinician and school week. */
  readonly breakEvenPerClinicianWeek: number | null
  readonly breakEvenPerClinicianWeekWithoutCoach: number | null
}

type Settled = { readonly settled: SettledYear }
type Counted = Settled & { readonly enrollment: number }

/** Several schools as one: a district, a circuit, the whole county. */
export function settledTotal(schools: readonly Counted[], a: Assumptions): SettledTotal {
  const sum = (of: (school: Counted) => number) => schools.reduce((total, school) => total + of(school), 0)
  const visits = sum(({ settled }) => settled.visits)
  const clinicianFte = Math.round(sum(({ settled }) => settled.clinicianFte) * daysOfAPost) / daysOfAPost
  const costCents = sum(({ settled }) => settled.costCents)
  const coachCents = sum(({ settled }) => settled.revenueByRoute.coach)
  const perVisit =
    visits === 0 ? 0 : sum(({ settled }) => settled.visits * netPerVisit(settled.mix, a)) / visits
  const withCoach = breakEvenVisits(costCents - coachCents, perVisit)
  const without = breakEvenVisits(costCents, perVisit)
  const weekly = (needed: number | null) =>
    needed === null || clinicianFte === 0 ? null : breakEvenPerWeek(needed / clinicianFte, a)
  return {
    schools: schools.length,
    students: sum((school) => school.enrollment),
    clinicianFte,
    visits,
    capacityVisits: sum(({ settled }) => settled.capacityVisits),
    revenueCents: sum(({ settled }) => settled.revenueCents),
    costCents,
    netCents: sum(({ settled }) => settled.netCents),
    coachCents,
    idleCents: sum(({ settled }) => settled.idleCents),
    breakEvenVisits: withCoach,
    breakEvenVisitsWithoutCoach: without,
    breakEvenPerClinicianWeek: weekly(withCoach),
    breakEvenPerClinicianWeekWithoutCoach: weekly(without),
  }
}

/**
 * The part of a settled year that is really earned and really paid when some clinicians leave each June: their
 * successors ramp up, and their pay is saved while posts stand empty.
 */
export type LeaverShares = { readonly earned: number; readonly savedOfClinicianCost: number }

export function leaverShares(
  { schoolDaysByMonth }: Pick<PlanHorizon, 'schoolDaysByMonth'>,
  a: Assumptions,
): LeaverShares {
  // Neither the year nor an event nor a lead time touches a site that has long been open.
  const horizon = { firstYear: 0, years: 1, hasOpenSites: true, schoolDaysByMonth }
  const pattern = openingPattern('open', horizon, a)
  return { earned: pattern?.earned.byYear[0] ?? 0, savedOfClinicianCost: pattern?.vacant.byYear[0] ?? 0 }
}

/** A settled year as it is lived, with the usual leavers; whole cents. */
export function livedYear({ settled }: Settled, shares: LeaverShares) {
  const revenueCents = Math.round(settled.revenueCents * shares.earned)
  const costCents = settled.costCents - Math.round(clinicianCents(settled) * shares.savedOfClinicianCost)
  return { revenueCents, costCents, netCents: revenueCents - costCents }
}

/** What schools come to together in a settled year as it is lived, the usual leavers counted. */
export type LivedTogether = {
  readonly revenueCents: number
  readonly costCents: number
  readonly netCents: number
  /** As `rateThatPays` gives it. */
  readonly breakEvenRate: number | null
}

/** The one sum of a county's settled money: page, browser, packet, risks and command line all show it. */
export function livedTogether(
  schools: readonly Settled[],
  horizon: Pick<PlanHorizon, 'schoolDaysByMonth'>,
  a: Assumptions,
): LivedTogether {
  const shares = leaverShares(horizon, a)
  const lived = schools.map((school) => livedYear(school, shares))
  const sum = (of: (year: (typeof lived)[number]) => number) =>
    lived.reduce((total, year) => total + of(year), 0)
  return {
    revenueCents: sum(({ revenueCents }) => revenueCents),
    costCents: sum(({ costCents }) => costCents),
    netCents: sum(({ netCents }) => netCents),
    breakEvenRate: rateThatPays(schools, a, shares),
  }
}

/** The break-even rate in dollars, up to the cent: at that rate the schools do pay for themselves, with their leavers. */
export function rateThatPays(
  schools: readonly Settled[],
  a: Assumptions,
  leavers: LeaverShares,
): number | null {
  const rate = breakEvenRate(schools, a, leavers)
  return rate === null ? null : Math.ceil(rate * 100 - 1e-9) / 100
}

/**
 * The Medi-Cal visit rate in dollars at which these schools together break even, all else as it is; 0 when they do
 * without any, null when no rate helps. Give `leavers` to count the posts that begin anew each year.
 */
export function breakEvenRate(
  schools: readonly Settled[],
  a: Assumptions,
  leavers: LeaverShares = { earned: 1, savedOfClinicianCost: 0 },
): number | null {
  let fixed = 0
  let mediCalVisits = 0
  for (const school of schools) {
    const { revenueByRoute } = school.settled
    const lived = livedYear(school, leavers)
    fixed +=
      lived.costCents / 100 - ((revenueByRoute.commercial + revenueByRoute.coach) / 100) * leavers.earned
    mediCalVisits += school.settled.visits * school.settled.mix.mediCal
  }
  const perDollar =
    mediCalVisits *
    leavers.earned *
    a.paid_rate_pps *
    a.pass_through_share *
    (1 - a.mix_uis * (1 - a.uis_rate_share))
  if (fixed <= 0) return 0
  return perDollar <= 0 ? null : fixed / perDollar
}
