import type { Assumptions } from '../assumption/assumption.ts'
import { addedPostsPerClinician, clinicianPay, loadOnPay, teamShares } from '../team/post.rules.ts'
import { roundUp, visitsPerFte } from '../team/team.rules.ts'
import type { AddedPost, TeamSize } from '../team/team.ts'
import {
  type CostLine,
  costLines,
  type PayerMix,
  type RevenueRoute,
  revenueRoutes,
  type SettledYear,
} from './settled-year.ts'

/** Dollars a year of each cost line for one full-time clinician with the share of the team. */
export function costPerFte(a: Assumptions, added: readonly AddedPost[]): Readonly<Record<CostLine, number>> {
  const pay = clinicianPay(a)
  const posts = new Map(
    teamShares(a).map((post) => [post.post, post.perClinician * post.payDollars * loadOnPay(a)]),
  )
  const lines = {
    clinician_pay: pay,
    clinician_benefits: pay * a.benefit_rate,
    clinician_indirect: pay * (1 + a.benefit_rate) * a.indirect,
    supervision: posts.get('clinician_2')!,
    navigators: posts.get('navigator')!,
    coordinators: posts.get('coordinator')!,
    interns: posts.get('graduate_intern')!,
    peer_specialists: posts.get('peer_specialist')!,
    added_posts: addedPostsPerClinician(added, a),
    operating: a.operating_per_clinician * (1 + a.indirect),
  }
  const team = Object.values(lines).reduce((total, line) => total + line, 0)
  return { ...lines, county_share: a.county_share * team }
}

/** Dollars that one completed visit brings on average by each route, paid share and pass-through included. */
export function netPerVisit(mix: PayerMix, a: Assumptions): number {
  return mix.mediCal * mediCalPerVisit(a) * a.pass_through_share + mix.commercial * commercialPerVisit(a)
}

/** Dollars paid for a Medi-Cal visit on average, before the health center keeps its part. */
const mediCalPerVisit = (a: Assumptions): number =>
  a.paid_rate_pps * a.pps_rate * (1 - a.mix_uis * (1 - a.uis_rate_share))

/** The pass-through share belongs to the Medi-Cal rate alone, and each route has its own paid share. */
const commercialPerVisit = (a: Assumptions): number => a.paid_rate_cybhi * a.fee_schedule_rate

/** Dollars a year that coaches earn for each full-time clinician. */
export const coachPerFte = (a: Assumptions): number =>
  coachPerPost(a) * a.navigator_per_clinician * a.coach_billing_share

/** Dollars a year that one coach post earns when all of its work is billed. */
export const coachPerPost = (a: Assumptions): number =>
  (a.coach_individual_units * a.coach_individual_rate +
    a.coach_group_units * a.coach_group_rate * a.coach_group_size) *
  a.school_days *
  a.paid_rate_cybhi

/** What a team of this size and payer mix earns and costs in a settled year. */
export const settledYear = (
  team: TeamSize,
  mix: PayerMix,
  a: Assumptions,
  added: readonly AddedPost[],
): SettledYear => settledYearAt(pricesOf(a, added), team, mix)

/** What a clinician and a visit cost and bring under some assumptions, worked out once for all schools. */
export type Prices = {
  readonly costPerFte: Readonly<Record<CostLine, number>>
  readonly mediCal: number
  readonly planPart: number
  readonly commercial: number
  readonly coach: number
  readonly passThrough: number
}

export const pricesOf = (a: Assumptions, added: readonly AddedPost[]): Prices => ({
  costPerFte: costPerFte(a, added),
  mediCal: mediCalPerVisit(a),
  planPart: Math.min(a.plan_avg_paid * a.paid_rate_pps, mediCalPerVisit(a)),
  commercial: commercialPerVisit(a),
  coach: coachPerFte(a),
  passThrough: a.pass_through_share,
})

/** `settledYear` for many schools under the same assumptions. */
export function settledYearAt(prices: Prices, team: TeamSize, mix: PayerMix): SettledYear {
  const costByLine = mapLines((line) => cents(prices.costPerFte[line] * team.clinicianFte))
  const revenueByRoute = revenueOf(team, mix, prices)
  const revenueCents = sumRoutes(revenueByRoute)
  const costCents = sumLines(costByLine)
  const net = mix.mediCal * prices.mediCal * prices.passThrough + mix.commercial * prices.commercial
  return {
    clinicianFte: team.clinicianFte,
    demandVisits: team.demandVisits,
    visits: team.visits,
    capacityVisits: team.capacityVisits,
    mix,
    revenueByRoute,
    costByLine,
    keptByHealthCenterCents: cents(team.visits * mix.mediCal * prices.mediCal * (1 - prices.passThrough)),
    revenueCents,
    costCents,
    netCents: revenueCents - costCents,
    breakEvenVisits: breakEvenVisits(costCents - revenueByRoute.coach, net),
    breakEvenVisitsWithoutCoach: breakEvenVisits(costCents, net),
    idleCents: Math.round(clinicianCents({ costByLine }) * (1 - team.visits / team.capacityVisits)),
  }
}

function revenueOf(team: TeamSize, mix: PayerMix, prices: Prices): Readonly<Record<RevenueRoute, number>> {
  const mediCalVisits = team.visits * mix.mediCal * prices.passThrough
  const mediCal = cents(mediCalVisits * prices.mediCal)
  const plan = cents(mediCalVisits * prices.planPart)
  return {
    medi_cal_plan: plan,
    medi_cal_wrap: mediCal - plan,
    commercial: cents(team.visits * mix.commercial * prices.commercial),
    coach: cents(team.clinicianFte * prices.coach),
  }
}

/** The clinicians' own cost: what is saved while a post stands empty, and what stands idle when days are whole. */
export const clinicianCents = ({ costByLine }: Pick<SettledYear, 'costByLine'>): number =>
  costByLine.clinician_pay + costByLine.clinician_benefits + costByLine.clinician_indirect

/** Visits that pay for so many cents, rounded up; null when a visit brings nothing, since then no number does. */
export function breakEvenVisits(costCents: number, dollarsPerVisit: number): number | null {
  if (dollarsPerVisit <= 0) return null
  return Math.max(0, roundUp(costCents / 100 / dollarsPerVisit))
}

/** Whether a school can ever pay for its team: its clinician days must hold the visits that would. */
export const canBreakEven = (year: Pick<SettledYear, 'breakEvenVisits' | 'capacityVisits'>): boolean =>
  year.breakEvenVisits !== null && year.breakEvenVisits <= year.capacityVisits

/** Completed visits a year as visits a school week. */
export const perSchoolWeek = (visits: number, a: Assumptions): number => visits / (a.school_days / 5)

/** Visits a year that pay, as visits a school week: up to the tenth, since fewer would not pay. */
export const breakEvenPerWeek = (visits: number, a: Assumptions): number =>
  Math.ceil(perSchoolWeek(visits, a) * 10 - 1e-9) / 10

/** Break-even visits a year of one full-time clinician with the county's mix; with the coach line, and without. */
export function breakEvenOfOneFte(mix: PayerMix, a: Assumptions, added: readonly AddedPost[]) {
  const full = {
    demandVisits: 0,
    daysPerWeek: 5,
    clinicianFte: 1,
    capacityVisits: visitsPerFte(a),
    visits: 0,
  }
  const { breakEvenVisits, breakEvenVisitsWithoutCoach } = settledYear(full, mix, a, added)
  return { breakEvenVisits, breakEvenVisitsWithoutCoach }
}

function mapLines(amount: (line: CostLine) => number): Record<CostLine, number> {
  const lines = {} as Record<CostLine, number>
  for (const line of costLines) lines[line] = amount(line)
  return lines
}

function sumLines(lines: Readonly<Record<CostLine, number>>): number {
  let total = 0
  for (const line of costLines) total += lines[line]
  return total
}

function sumRoutes(routes: Readonly<Record<RevenueRoute, number>>): number {
  let total = 0
  for (const route of revenueRoutes) total += routes[route]
  return total
}

/** Dollars as whole cents. A product that ends in half a cent but for its last digits is rounded up like one that does. */
export const cents = (dollars: number): number => Math.round(dollars * 100 + 1e-7)
