import type { Assumptions } from '../assumption/assumption.ts'
import { grantCentsByMonth } from '../grant/grant.rules.ts'
import type { Grant } from '../grant/grant.ts'
import { addedPostsPerClinician, clinicianPay, teamShares } from '../team/post.rules.ts'
import type { AddedPost } from '../team/team.ts'
import { cashFlows } from './cash-flow.rules.ts'
import type { CashBalance, CashFlows, CashSchool } from './cash-flow.ts'
import { monthCount, openingMonth } from './plan-horizon.rules.ts'
import type { Opening, PlanHorizon } from './plan-horizon.ts'

/** Cash when the plan begins: days of payroll (pay with benefits) of the starting team, and what is put in once. */
export function openingCashCents(a: Assumptions, added: readonly AddedPost[] = []): number {
  const teamPay = teamShares(a).reduce((total, share) => total + share.perClinician * share.payDollars, 0)
  const addedPay = addedPostsPerClinician(added, a) / (1 + a.indirect)
  const payroll = (clinicianPay(a) + teamPay) * (1 + a.benefit_rate) + addedPay
  return Math.round(((a.opening_cash_days / 365) * a.start_clinicians * payroll + a.cash_once) * 100)
}

/** Support of each month: a year's aid in twelve parts, and grants while they last. */
export function supportByMonth(grants: readonly Grant[], horizon: PlanHorizon, a: Assumptions): Float64Array {
  const byMonth = grantCentsByMonth(grants, horizon, a)
  const aid = Math.round(a.aid_per_year * 100)
  for (let month = 0; month < byMonth.length; month++) {
    const inYear = month % 12
    byMonth[month]! += Math.round((aid * (inYear + 1)) / 12) - Math.round((aid * inYear) / 12)
  }
  return byMonth
}

/**
 * Cash at month ends without any school: the opening cash and all support so far. With `openingCash` of every unit
 * that opens it adds up to the balance of a rollout, so a linear program can hold each month above the floor.
 */
export function baseCash(
  grants: readonly Grant[],
  horizon: PlanHorizon,
  a: Assumptions,
  added: readonly AddedPost[] = [],
): Float64Array {
  return runningTotal(supportByMonth(grants, horizon, a), openingCashCents(a, added))
}

/**
 * What schools that open together add to the cash at each month's end, in whole cents, start-up included. The answer
 * is null when no site can open in that year.
 */
export function openingCash(
  schools: readonly CashSchool[],
  opening: Exclude<Opening, null>,
  horizon: PlanHorizon,
  a: Assumptions,
): Float64Array | null {
  if (opening !== 'open' && openingMonth(horizon, opening, a) === null) return null
  const flows = cashFlows(
    schools,
    schools.map(() => opening),
    horizon,
    a,
  )
  return runningTotal(netByMonth(flows), 0)
}

/** The balance at month ends of a whole rollout. */
export function cashBalance(
  flows: CashFlows,
  grants: readonly Grant[],
  horizon: PlanHorizon,
  a: Assumptions,
  added: readonly AddedPost[] = [],
): CashBalance {
  const net = netByMonth(flows)
  const support = supportByMonth(grants, horizon, a)
  const byMonth = runningTotal(
    net.map((cents, month) => cents + support[month]!),
    openingCashCents(a, added),
  )
  return { byMonth, ...lowestOf(byMonth, 0, monthCount(horizon)) }
}

/** The lowest month from one month up to another; the first of equals. */
export function lowestOf(byMonth: Float64Array, from: number, until: number) {
  let lowestMonth = from
  for (let month = from + 1; month < until; month++)
    if (byMonth[month]! < byMonth[lowestMonth]!) lowestMonth = month
  return { lowestCents: byMonth[lowestMonth]!, lowestMonth }
}

/** Received less spent of all schools together, by month. */
export function netByMonth(flows: CashFlows): Float64Array {
  const net = new Float64Array(flows.months)
  for (let at = 0; at < flows.received.length; at++)
    net[at % flows.months]! += flows.received[at]! - flows.spent[at]!
  return net
}

/** Some of the schools together, by month: a district, or one school. */
export function flowsOfRows(flows: CashFlows, rows: readonly number[]) {
  const sum = (of: Float64Array) =>
    Float64Array.from({ length: flows.months }, (_, month) =>
      rows.reduce((total, row) => total + of[row * flows.months + month]!, 0),
    )
  return { earned: sum(flows.earned), received: sum(flows.received), spent: sum(flows.spent) }
}

function runningTotal(amounts: Float64Array, start: number): Float64Array {
  let total = start
  return amounts.map((amount) => {
    total += amount
    return total
  })
}
