import type { Assumptions } from '../assumption/assumption.ts'
import type { Circuit } from '../circuit/circuit.ts'
import { cashFlows } from '../money/cash-flow.rules.ts'
import type { CashFlows } from '../money/cash-flow.ts'
import { openingMonth } from '../money/plan-horizon.rules.ts'
import type { PlanHorizon } from '../money/plan-horizon.ts'
import type { SchoolPlan } from '../money/school-plan.ts'
import type { Unit } from './rollout.ts'

/** A school the plan may open, with the county's hand on it. */
export type OpenableSchool = {
  readonly plan: SchoolPlan
  /** The plan's year in which the county wants it opened, 0 the first; null leaves it to the plan. */
  readonly pinnedIn: number | null
  /** The county wants it early: it counts twice. */
  readonly preferred: boolean
  /** It opens by the last year, whatever it costs. */
  readonly mustOpen: boolean
}

/** How much more a preferred school counts. */
const preferredTimes = 2

/** Circuits with the whole posts of their schools, then schools by themselves, in the order of their ids. */
export function unitsOf(
  schools: readonly OpenableSchool[],
  circuits: readonly Circuit[],
  horizon: PlanHorizon,
  a: Assumptions,
): readonly Unit[] {
  const money = new SchoolMoney(schools, horizon, a)
  const byCds = new Map(schools.map((school, row) => [school.plan.cds, row]))
  const shared = circuits.filter((circuit) => circuit.cds.length > 1)
  const inCircuit = new Set(shared.flatMap((circuit) => circuit.cds))
  const groups = [
    ...shared.map((circuit) => ({ id: circuit.id, rows: circuit.cds.map((cds) => byCds.get(cds)!) })),
    ...[...byCds]
      .filter(([cds]) => !inCircuit.has(cds))
      .map(([cds, row]) => ({ id: `s-${cds}`, rows: [row] })),
  ]
  return groups
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ id, rows }) => unitOf(id, rows, schools, money, horizon.years))
}

function unitOf(
  id: string,
  rows: readonly number[],
  schools: readonly OpenableSchool[],
  money: SchoolMoney,
  years: number,
): Unit {
  const members = rows.map((row) => schools[row]!)
  const districts: Record<string, number> = {}
  for (const { plan } of members) districts[plan.districtCode] = (districts[plan.districtCode] ?? 0) + 1
  const allowed = money.years.filter((year) => members.every((school) => mayOpen(school, year, years)))
  return {
    id,
    cds: members.map(({ plan }) => plan.cds),
    days: members.reduce((days, { plan }) => days + plan.daysPerWeek, 0),
    weight: members.reduce((sum, school) => sum + weightOf(school), 0),
    districts,
    openings: new Map(allowed.map((year) => [year, money.cashOf(rows, year)])),
    mustOpen: members.some((school) => school.mustOpen || school.pinnedIn !== null),
    settledNetCents: money.settledNetOf(rows),
  }
}

/** What one student-year at a school counts for, times its students. */
export const weightOf = ({ plan, preferred }: Pick<OpenableSchool, 'plan' | 'preferred'>): number =>
  plan.need * plan.enrollment * (preferred ? preferredTimes : 1)

/**
 * Adult-serving schools open in the last year and court schools never, since the question does not fit them; where
 * the county pins or prefers one, it has said otherwise.
 */
export function mayOpen(school: OpenableSchool, year: number, years: number): boolean {
  if (school.pinnedIn !== null) return year === school.pinnedIn
  if (school.preferred) return true
  if (school.plan.standing === 'court') return false
  return school.plan.standing !== 'adult_serving' || year === years - 1
}

/** Every school's cash for every year it may open in, worked out once for all. */
class SchoolMoney {
  /** Years of the plan in which a site can open at all. */
  readonly years: readonly number[]
  readonly #cash: ReadonlyMap<number, CashFlows>
  readonly #settled: CashFlows

  constructor(schools: readonly OpenableSchool[], horizon: PlanHorizon, a: Assumptions) {
    const plans = schools.map(({ plan }) => plan)
    const all = Array.from({ length: horizon.years }, (_, year) => year)
    this.years = all.filter((year) => openingMonth(horizon, year, a) !== null)
    const flowsOf = (year: number) =>
      cashFlows(
        plans,
        plans.map(() => year),
        horizon,
        a,
      )
    this.#cash = new Map(this.years.map((year) => [year, flowsOf(year)]))
    this.#settled = settledFlows(plans, horizon, a)
  }

  cashOf(rows: readonly number[], year: number): Float64Array {
    const { months, received, spent } = this.#cash.get(year)!
    const cash = new Float64Array(months)
    let total = 0
    for (let month = 0; month < months; month++) {
      for (const row of rows) total += received[row * months + month]! - spent[row * months + month]!
      cash[month] = total
    }
    return cash
  }

  settledNetOf(rows: readonly number[]): number {
    return rows.reduce((sum, row) => sum + netOfRow(this.#settled, row), 0)
  }
}

/** One year of sites that have been open for years: what they earn with leavers' successors on their way up. */
const settledFlows = (plans: readonly SchoolPlan[], horizon: PlanHorizon, a: Assumptions): CashFlows => {
  const { leaverShareByYear: _, ...settled } = horizon
  return cashFlows(
    plans,
    plans.map(() => 'open' as const),
    { ...settled, years: 1 },
    a,
  )
}

function netOfRow({ earned, spent, months }: CashFlows, row: number): number {
  let net = 0
  for (let month = row * months; month < (row + 1) * months; month++) net += earned[month]! - spent[month]!
  return net
}

/** Settled year's net of some schools together, leavers' successors counted, in cents. */
export const settledNet = (plans: readonly SchoolPlan[], horizon: PlanHorizon, a: Assumptions): number => {
  const flows = settledFlows(plans, horizon, a)
  return plans.reduce((sum, _, row) => sum + netOfRow(flows, row), 0)
}
