import type { Assumptions } from '../assumption/assumption.ts'
import { leaverShares, livedYear } from '../money/break-even.rules.ts'
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
}

/** How much more a preferred school counts. */
const preferredTimes = 2

/** Which units must open whatever it costs, and until when; without it only pinned ones must. */
export type Demanded = {
  readonly mustOpen: (school: OpenableSchool) => boolean
  /** The last year, 0 the plan's first, in which such a school may open. */
  readonly lastYear: number
}

/** The schools in their order as the optimizer takes them. */
export const unitsOf = (
  schools: readonly OpenableSchool[],
  money: SchoolMoney,
  demanded: Demanded | null,
): readonly Unit[] =>
  schools.map((school, row) => {
    const asked = demanded?.mustOpen(school) ?? false
    const years = money.years.filter(
      (year) => mayOpen(school, year, money.planYears) && !(asked && year > demanded!.lastYear),
    )
    return {
      cds: school.plan.cds,
      days: school.plan.daysPerWeek,
      weight: weightOf(school),
      districtCode: school.plan.districtCode,
      openings: new Map(years.map((year) => [year, money.cashOf(row, year)])),
      mustOpen: asked || school.pinnedIn !== null,
      settledNetCents: money.livedNet(row),
    }
  })

/** What a year of a school counts for: its need times its students, twice when the county prefers it. */
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

/** Every school's cash for every year it may open in, worked out once for all questions under the same assumptions. */
export class SchoolMoney {
  readonly planYears: number
  /** Years of the plan in which a new site can open at all: the lead time has run out. */
  readonly years: readonly number[]
  /** Cash of every school at every month's end, by the year it opens in: one row of months for each school. */
  readonly #cash = new Map<number, Float64Array>()
  readonly #workOut: (year: number) => Float64Array
  readonly #livedNets: readonly number[]

  constructor(plans: readonly SchoolPlan[], horizon: PlanHorizon, a: Assumptions) {
    const all = Array.from({ length: horizon.years }, (_, year) => year)
    this.planYears = horizon.years
    this.years = all.filter((year) => openingMonth(horizon, year, a) !== null)
    this.#workOut = (year) =>
      runningCash(
        cashFlows(
          plans,
          plans.map(() => year),
          horizon,
          a,
        ),
      )
    const shares = leaverShares(horizon, a)
    this.#livedNets = plans.map((plan) => livedYear(plan, shares).netCents)
  }

  /** Settled year's net with leavers' successors on their way up. */
  livedNet(row: number): number {
    return this.#livedNets[row]!
  }

  /** Cents that a school adds to the cash at each month's end when it opens in a year. */
  cashOf(row: number, year: number): Float64Array {
    const months = 12 * this.planYears
    if (!this.#cash.has(year)) this.#cash.set(year, this.#workOut(year))
    return this.#cash.get(year)!.subarray(row * months, (row + 1) * months)
  }
}

/** Received less spent as it runs up, each school by itself. */
function runningCash({ received, spent, months }: CashFlows): Float64Array {
  const cash = new Float64Array(received.length)
  for (let at = 0; at < received.length; at++)
    cash[at] = (at % months === 0 ? 0 : cash[at - 1]!) + received[at]! - spent[at]!
  return cash
}
