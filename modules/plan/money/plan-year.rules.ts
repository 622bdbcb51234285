import { supervisorsForEach } from '../assumption/assumption.rules.ts'
import type { Assumptions } from '../assumption/assumption.ts'
import type { Grant } from '../grant/grant.ts'
import { roundUp } from '../team/team.rules.ts'
import type { AddedPost } from '../team/team.ts'
import { daysOfAPost } from '../team/team.ts'
import { cashBalance, lowestOf, supportByMonth } from './cash-balance.rules.ts'
import { cashFlows } from './cash-flow.rules.ts'
import type { CashBalance, CashFlows } from './cash-flow.ts'
import { leaversBefore, monthName } from './plan-horizon.rules.ts'
import type { Opening, PlanHorizon } from './plan-horizon.ts'
import type { PlanYear } from './plan-year.ts'
import type { SchoolPlan } from './school-plan.ts'

export type RolloutSchool = Pick<SchoolPlan, 'settled' | 'daysPerWeek' | 'enrollment'>

export type EvaluatedRollout = {
  readonly years: readonly PlanYear[]
  readonly balance: CashBalance
  readonly flows: CashFlows
}

/** What a rollout costs, earns and asks of people, year by year. Openings are in the order of the schools. */
export function evaluateRollout(
  schools: readonly RolloutSchool[],
  openings: readonly Opening[],
  horizon: PlanHorizon,
  a: Assumptions,
  {
    grants = [],
    added = [],
  }: { readonly grants?: readonly Grant[]; readonly added?: readonly AddedPost[] } = {},
): EvaluatedRollout {
  const flows = cashFlows(schools, openings, horizon, a)
  const balance = cashBalance(flows, grants, horizon, a, added)
  const support = supportByMonth(grants, horizon, a)
  const people = staffing(schools, openings, horizon, a)
  const years = people.map((staff, index): PlanYear => {
    const from = index * 12
    const lowest = lowestOf(balance.byMonth, from, from + 12)
    return {
      ...staff,
      revenueCents: sumOfYear(flows.earned, flows.months, from),
      receivedCents: sumOfYear(flows.received, flows.months, from),
      costCents: sumOfYear(flows.spent, flows.months, from),
      supportCents: sumOfYear(support, flows.months, from),
      lowestCashCents: lowest.lowestCents,
      lowestCashMonth: monthName(horizon, lowest.lowestMonth),
    }
  })
  return { years, balance, flows }
}

/** Schools open, and the people they take, at the end of each year. */
export function staffing(
  schools: readonly Pick<SchoolPlan, 'daysPerWeek' | 'enrollment'>[],
  openings: readonly Opening[],
  horizon: PlanHorizon,
  a: Assumptions,
) {
  let before = a.start_clinicians
  return Array.from({ length: horizon.years }, (_, index) => {
    const open = schools.filter((_school, row) => isOpenBy(openings[row] ?? null, index))
    const clinicianFte = open.reduce((days, school) => days + school.daysPerWeek, 0) / daysOfAPost
    const leavers = before * leaversBefore(horizon, index, a)
    const staff = {
      year: horizon.firstYear + index,
      schoolsOpen: open.length,
      studentsCovered: open.reduce((students, school) => students + school.enrollment, 0),
      clinicianFte,
      hires: Math.max(0, roundUp(clinicianFte - (before - leavers))),
      leavers,
      supervisorFte: clinicianFte * supervisorsForEach(a),
    }
    before = clinicianFte
    return staff
  })
}

/** Whether an opening lies in or before a year of the plan. */
export const isOpenBy = (opening: Opening, yearIndex: number): boolean =>
  opening === 'open' || (opening !== null && opening <= yearIndex)

/** A year of all rows together: from a month on, twelve months of each row. */
function sumOfYear(amounts: Float64Array, months: number, from: number): number {
  let total = 0
  for (let row = 0; row < amounts.length; row += months)
    for (let month = from; month < from + 12; month++) total += amounts[row + month]!
  return total
}
