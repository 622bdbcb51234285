import type { Assumptions } from '../assumption/assumption.ts'
import type { PlanHorizon } from './plan-horizon.ts'

/** School days of July … June of a common California year, as a shape: a county's own calendars replace it. */
export const commonSchoolDays: readonly number[] = [0, 12, 20, 22, 15, 14, 18, 18, 20, 17, 20, 4]

export type HorizonRequest = {
  /** School year of the newest enrollment file, '2025-26'; the plan begins with the year after it. */
  readonly enrollmentYear: string
  readonly years: number
  readonly hasOpenSites: boolean
  /** The county's loaded calendars; null or absent takes the common shape. */
  readonly schoolDaysByMonth?: readonly number[] | null
  /** A first year other than the one after the newest enrollment file. */
  readonly startYear?: number
}

export function planHorizon(request: HorizonRequest, a: Assumptions): PlanHorizon {
  return {
    firstYear: request.startYear ?? Number(request.enrollmentYear.slice(0, 4)) + 1,
    years: request.years,
    hasOpenSites: request.hasOpenSites,
    schoolDaysByMonth: schoolDaysOf(request, a),
  }
}

/** School days of July … June of a county: its calendars' own, else the common shape, brought to the assumption's days. */
export const schoolDaysOf = (
  { schoolDaysByMonth }: Pick<HorizonRequest, 'schoolDaysByMonth'>,
  a: Assumptions,
): readonly number[] => daysOfYear(schoolDaysByMonth ?? commonSchoolDays, a)

/** The months' shape, brought to as many days as the assumption says. */
function daysOfYear(shape: readonly number[], a: Assumptions): readonly number[] {
  const total = shape.reduce((sum, days) => sum + days, 0)
  return total === a.school_days ? shape : shape.map((days) => (days * a.school_days) / total)
}

export const monthCount = (horizon: PlanHorizon): number => horizon.years * 12

/** A month of the plan as 'YYYY-MM'. */
export function monthName(horizon: Pick<PlanHorizon, 'firstYear'>, month: number): string {
  const index = horizon.firstYear * 12 + 6 + month
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
}

/** The month of the plan that 'YYYY-MM' names; negative before it begins. */
export function monthIndex(horizon: Pick<PlanHorizon, 'firstYear'>, name: string): number {
  const [year, month] = name.split('-').map(Number) as [number, number]
  return (year - horizon.firstYear) * 12 + month - 7
}

/** Share of clinicians who left in the June before a year of the plan. */
export const leaversBefore = (horizon: PlanHorizon, yearIndex: number, a: Assumptions): number =>
  horizon.leaverShareByYear?.[yearIndex] ?? a.leaver_share

/** Months from July to the first of August, by which a site must be ready to open in the school year. */
const august = 1

/**
 * The month, with its part, in which clinicians begin at the schools that open in a year; null when none can open in
 * it. A site opens in a school year when its lead time has run out by the first of August (decision 2), and its posts
 * are filled from July on.
 */
export function openingMonth(horizon: PlanHorizon, yearIndex: number, a: Assumptions): number | null {
  const ready = readyMonth(horizon, a)
  if (ready > yearIndex * 12 + august + 1e-9) return null
  return Math.max(ready, yearIndex * 12 + a.months_to_fill_post)
}

/** The first month in which a new site can see students: a county's first site takes longer than the next. */
export function readyMonth(horizon: PlanHorizon, a: Assumptions): number {
  const year = Math.floor(a.plan_from / 10000)
  const month = Math.floor(a.plan_from / 100) % 100
  const from = (year - horizon.firstYear) * 12 + month - 7 + ((a.plan_from % 100) - 1) / 31
  return from + (horizon.hasOpenSites ? a.lead_months_later : a.lead_months_first)
}
