import { supervisorsForEach } from '../assumption/assumption.rules.ts'
import type { Assumptions } from '../assumption/assumption.ts'
import { leaversBefore, openingMonth } from '../money/plan-horizon.rules.ts'
import type { PlanHorizon } from '../money/plan-horizon.ts'
import { mostDays } from '../rollout/people-reach.rules.ts'

/** Past this many years a county that grows a little each year is counted with those that never arrive. */
const mostYears = 200

/** Clinician days a week: of the sites that are open, and of every school that is to have a team, those included. */
export type DaysWanted = { readonly open: number; readonly all: number }

/**
 * The first year, from 1, in which enough clinicians and supervisors can be there for every school, by people alone
 * and with money no object; Infinity when hiring never catches up with leaving. It is counted as the plan counts it.
 */
export function fullCoverageByPeople(wanted: DaysWanted, horizon: PlanHorizon, a: Assumptions): number {
  const people = {
    cliniciansAtStart: a.start_clinicians,
    openDays: wanted.open,
    hiresPerYear: a.hires_per_year,
    leaverShares: Array.from({ length: mostYears }, (_, year) => leaversBefore(horizon, year, a)),
    supervisorRatio: supervisorsForEach(a),
    supervisorsAtStart: a.start_supervisors,
    supervisorsPerYear: a.supervisors_per_year,
  }
  const reach = mostDays(people, mostYears, firstOpenYear(horizon, a)) ?? []
  const year = reach.findIndex((most) => most >= wanted.all - 1e-6)
  return year === -1 ? Number.POSITIVE_INFINITY : year + 1
}

/** The plan's first year, from 0, in which a new site can open: its lead time has run out. */
function firstOpenYear(horizon: PlanHorizon, a: Assumptions): number {
  let year = 0
  while (year < mostYears && openingMonth(horizon, year, a) === null) year++
  return year
}

/** The most clinicians that so many hires a year can keep: what is gained by hiring is lost by leaving. */
export const mostCliniciansKept = (a: Assumptions): number =>
  a.leaver_share === 0 ? Number.POSITIVE_INFINITY : a.hires_per_year / a.leaver_share
