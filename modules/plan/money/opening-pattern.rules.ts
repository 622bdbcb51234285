import type { Assumptions } from '../assumption/assumption.ts'
import { leaversBefore, monthCount, openingMonth } from './plan-horizon.rules.ts'
import type { Opening, PlanHorizon } from './plan-horizon.ts'
import { daysWorth } from './ramp.rules.ts'

/**
 * How a settled year spreads over the months of a plan for every school that opens at the same time. Shares of a
 * settled year are cut by year first, and within the year as they run up, so that a year's posted months add up to its
 * amount.
 */
export type OpeningPattern = {
  /** Month in which the start-up is paid; null for a site that is open already. */
  readonly startUpMonth: number | null
  readonly earned: SpreadShares
  readonly cost: SpreadShares
  /** Pay saved while leavers' posts stand empty, as a share of the clinician's own yearly cost. */
  readonly vacant: SpreadShares
  /** What an open site earned in each month of the year before the plan; null for the others. */
  readonly earnedBefore: SpreadShares | null
}

export type SpreadShares = {
  /** Share of a settled year that falls into each year. */
  readonly byYear: Float64Array
  /** Share of that year's amount that has run up by the end of each month. */
  readonly runUp: Float64Array
}

/** The pattern of an opening, or null when no site can open in that year. */
export function openingPattern(
  opening: Exclude<Opening, null>,
  horizon: PlanHorizon,
  a: Assumptions,
): OpeningPattern | null {
  const begins = opening === 'open' ? Number.NEGATIVE_INFINITY : openingMonth(horizon, opening, a)
  if (begins === null) return null
  const months = monthCount(horizon)
  const leavers = leaversInYears(opening, horizon, a)
  return {
    startUpMonth: opening === 'open' ? null : Math.floor(begins),
    earned: spread(earnedShares(begins, leavers, horizon, a)),
    cost: spread(Float64Array.from({ length: months }, (_, month) => partAfter(month, begins) / 12)),
    vacant: spread(vacantShares(leavers, a)),
    earnedBefore: opening === 'open' ? spread(yearBefore(horizon, a)) : null,
  }
}

/** Share of an opening's clinicians who left in the June before each year; none before the first June after it. */
function leaversInYears(opening: number | 'open', horizon: PlanHorizon, a: Assumptions): Float64Array {
  return Float64Array.from({ length: horizon.years }, (_, year) =>
    opening === 'open' || year > opening ? leaversBefore(horizon, year, a) : 0,
  )
}

function earnedShares(
  begins: number,
  leavers: Float64Array,
  horizon: PlanHorizon,
  a: Assumptions,
): Float64Array {
  const days = schoolDayClock(horizon)
  const worth = daysWorth(a)
  const from = days(Math.max(0, begins))
  const settledFrom = begins === Number.NEGATIVE_INFINITY
  const successors = successorShares(horizon, a)
  const daysOfYear = days(12)
  return Float64Array.from({ length: leavers.length * 12 }, (_, month) => {
    const stay = settledFrom
      ? days(month + 1) - days(month)
      : worth(days(month + 1) - from) - worth(days(month) - from)
    const leaving = leavers[Math.floor(month / 12)]!
    return (stay * (1 - leaving)) / daysOfYear + leaving * successors[month % 12]!
  })
}

/**
 * What successors of leavers earn in each month of a settled year. Nothing until the posts are filled; after that
 * their ramp is spread evenly over the days that are left, as they do not all begin on the same day.
 */
function successorShares(horizon: PlanHorizon, a: Assumptions): Float64Array {
  const left = horizon.schoolDaysByMonth.map((days, month) => days * partAfter(month, a.months_to_fill_post))
  const daysLeft = left.reduce((total, days) => total + days, 0)
  const evenly = daysLeft === 0 ? 0 : daysWorth(a)(daysLeft) / daysLeft
  const daysOfYear = horizon.schoolDaysByMonth.reduce((total, days) => total + days, 0)
  return Float64Array.from(left, (days) => (days * evenly) / daysOfYear)
}

/** Last year of an open site: leavers' successors were on their way up then as well. */
function yearBefore(horizon: PlanHorizon, a: Assumptions): Float64Array {
  const oneYear = { ...horizon, years: 1 }
  return earnedShares(Number.NEGATIVE_INFINITY, Float64Array.of(a.leaver_share), oneYear, a)
}

const vacantShares = (leavers: Float64Array, a: Assumptions): Float64Array =>
  Float64Array.from(
    { length: leavers.length * 12 },
    (_, month) => (leavers[Math.floor(month / 12)]! * partBefore(month % 12, a.months_to_fill_post)) / 12,
  )

/** School days from the first July up to a month of the plan, parts of months included. */
function schoolDayClock(horizon: PlanHorizon): (month: number) => number {
  const upTo = new Float64Array(13)
  horizon.schoolDaysByMonth.forEach((days, month) => {
    upTo[month + 1] = upTo[month]! + days
  })
  return (month) => {
    const year = Math.floor(month / 12)
    const whole = Math.floor(month - year * 12)
    const part = month - year * 12 - whole
    return year * upTo[12]! + upTo[whole]! + part * (horizon.schoolDaysByMonth[whole] ?? 0)
  }
}

const partBefore = (month: number, moment: number): number => Math.min(1, Math.max(0, moment - month))
const partAfter = (month: number, moment: number): number => 1 - partBefore(month, moment)

/** Monthly shares of a settled year as shares by year, and as what has run up within each. */
function spread(shares: Float64Array): SpreadShares {
  const years = shares.length / 12
  const byYear = new Float64Array(years)
  const runUp = new Float64Array(shares.length)
  for (let year = 0; year < years; year++) {
    for (let month = 0; month < 12; month++) byYear[year]! += shares[year * 12 + month]!
    let run = 0
    for (let month = 0; month < 12; month++) {
      run += shares[year * 12 + month]!
      runUp[year * 12 + month] = month === 11 || byYear[year] === 0 ? 1 : run / byYear[year]!
    }
  }
  return { byYear, runUp }
}
