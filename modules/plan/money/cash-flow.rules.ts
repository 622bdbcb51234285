import type { Assumptions } from '../assumption/assumption.ts'
import type { CashFlows, CashSchool } from './cash-flow.ts'
import { type OpeningPattern, openingPattern, type SpreadShares } from './opening-pattern.rules.ts'
import { monthCount } from './plan-horizon.rules.ts'
import type { Opening, PlanHorizon } from './plan-horizon.ts'
import { clinicianCents } from './settled-year.rules.ts'
import { type RevenueRoute, revenueRoutes } from './settled-year.ts'

const daysOfAMonth = 30

/**
 * What every school earns, is paid and spends in each month of the plan. Each year's amount of each route is rounded
 * once and its months are cut from it; what is paid is cut from what was earned. So no cent is lost or made.
 * A school with the opening null, or with one in a year in which no site can open, has a row of zeros.
 */
export function cashFlows(
  schools: readonly CashSchool[],
  openings: readonly Opening[],
  horizon: PlanHorizon,
  a: Assumptions,
): CashFlows {
  const months = monthCount(horizon)
  const size = schools.length * months
  const flows = {
    months,
    earned: new Float64Array(size),
    received: new Float64Array(size),
    spent: new Float64Array(size),
    earnedByRoute: byRoute(() => new Float64Array(months)),
    fromBeforeCents: 0,
    stillToComeCents: 0,
  }
  const patterns = new Map<Opening, OpeningPattern | null>()
  const delays = routeDelays(a)
  const scratch = new Scratch(months)
  schools.forEach((school, row) => {
    const opening = openings[row] ?? null
    if (opening === null) return
    if (!patterns.has(opening)) patterns.set(opening, openingPattern(opening, horizon, a))
    const pattern = patterns.get(opening)
    if (!pattern) return
    const at = row * months
    let upTo = 0
    for (const route of revenueRoutes) {
      const annual = school.settled.revenueByRoute[route]
      const before = upTo
      upTo += annual
      if (annual === 0) continue
      post(before, upTo, pattern.earned, scratch.posted, months)
      addTo(flows.earned, at, scratch.posted, months)
      addTo(flows.earnedByRoute[route], 0, scratch.posted, months)
      scratch.coming.fill(0)
      if (pattern.earnedBefore) {
        post(before, upTo, pattern.earnedBefore, scratch.before, 12)
        flows.fromBeforeCents += comeFromBefore(scratch.before, delays[route].usual, scratch.coming)
      }
      comeLater(scratch.posted, months, delays[route].usual, scratch.coming)
      flows.stillToComeCents += receive(scratch, delays[route].late, flows.received, at, months)
    }
    spend(school, pattern, scratch, flows.spent, at, a)
  })
  return flows
}

/** Room to work in, made once: 385 schools must not leave 385 sets of arrays behind. */
class Scratch {
  readonly posted: Float64Array
  readonly before = new Float64Array(12)
  readonly coming: Float64Array
  readonly late: Float64Array
  constructor(months: number) {
    // Claims come at most eleven months after they were made and may then be late by six more.
    this.posted = new Float64Array(months)
    this.coming = new Float64Array(months + 24)
    this.late = new Float64Array(months + 48)
  }
}

/** Whole months to wait, and the share of the amount that comes a month after that. */
type Delay = { readonly months: number; readonly after: number }

const delayOf = (days: number): Delay => {
  const months = days / daysOfAMonth
  return { months: Math.floor(months), after: months - Math.floor(months) }
}

/** The plan's part comes first. What plans pay can be late; the state's part waits only for the claim, not for its payment. */
function routeDelays(a: Assumptions): Readonly<Record<RevenueRoute, { usual: Delay; late: Delay }>> {
  const late = delayOf(a.plans_late_days)
  const wrap = delayOf(a.days_in_ar_wrap)
  return {
    medi_cal_plan: { usual: delayOf(a.days_in_ar_plan), late },
    medi_cal_wrap: { usual: wrap, late: delayOf(0) },
    commercial: { usual: wrap, late },
    coach: { usual: wrap, late },
  }
}

/**
 * A part of a settled year's amount, from one cent to another, as posted months. The year's whole amount is rounded
 * once, its parts are cut from that, and their months from them as they run up.
 */
function post(from: number, to: number, shares: SpreadShares, into: Float64Array, months: number): void {
  for (let year = 0, month = 0; month < months; year++) {
    const share = shares.byYear[year]!
    const amount = Math.round(to * share) - Math.round(from * share)
    let before = 0
    for (const end = month + 12; month < end; month++) {
      const runUp = Math.round(amount * shares.runUp[month]!)
      into[month] = runUp - before
      before = runUp
    }
  }
}

function comeLater(posted: Float64Array, months: number, delay: Delay, into: Float64Array): void {
  for (let month = 0; month < months; month++) {
    const amount = posted[month]!
    const after = Math.round(amount * delay.after)
    into[month + delay.months]! += amount - after
    into[month + delay.months + 1]! += after
  }
}

/** Claims of the year before that fall due within the plan; those due before it are in the opening cash. */
function comeFromBefore(posted: Float64Array, delay: Delay, into: Float64Array): number {
  let total = 0
  for (let month = 0; month < 12; month++) {
    const due = month - 12 + delay.months
    const after = Math.round(posted[month]! * delay.after)
    if (due >= 0) {
      into[due]! += posted[month]! - after
      total += posted[month]! - after
    }
    if (due + 1 >= 0) {
      into[due + 1]! += after
      total += after
    }
  }
  return total
}

/** Posts what comes within the plan, and answers what comes after it. */
function receive(scratch: Scratch, late: Delay, received: Float64Array, at: number, months: number): number {
  let coming = scratch.coming
  if (late.months > 0 || late.after > 0) {
    scratch.late.fill(0)
    comeLater(coming, months + 24, late, scratch.late)
    coming = scratch.late
  }
  addTo(received, at, coming, months)
  let after = 0
  for (let month = months; month < coming.length; month++) after += coming[month]!
  return after
}

function spend(
  school: CashSchool,
  pattern: OpeningPattern,
  scratch: Scratch,
  spent: Float64Array,
  at: number,
  a: Assumptions,
): void {
  const months = scratch.posted.length
  post(0, school.settled.costCents, pattern.cost, scratch.posted, months)
  addTo(spent, at, scratch.posted, months)
  if (a.months_to_fill_post > 0) {
    post(0, clinicianCents(school.settled), pattern.vacant, scratch.posted, months)
    for (let month = 0; month < months; month++) spent[at + month]! -= scratch.posted[month]!
  }
  if (pattern.startUpMonth !== null && pattern.startUpMonth < months)
    spent[at + pattern.startUpMonth]! += Math.round(a.start_up_per_school * 100)
}

function addTo(into: Float64Array, at: number, amounts: Float64Array, months: number): void {
  for (let month = 0; month < months; month++) into[at + month]! += amounts[month]!
}

const byRoute = <Value>(make: () => Value): Record<RevenueRoute, Value> =>
  Object.fromEntries(revenueRoutes.map((route) => [route, make()])) as Record<RevenueRoute, Value>
