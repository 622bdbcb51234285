import type { Assumptions } from '../assumption/assumption.ts'
import { daysOfAPost, type Standing, type TeamPromise, type TeamSize } from './team.ts'

/** Completed visits that one full-time clinician can hold in a year. */
export const visitsPerFte = (a: Assumptions): number => a.school_days * a.slots_per_day * a.show_rate

/** Visits a year that a school's students would come to if there were time for all of them. */
export function demandVisits(enrollment: number, need: number, a: Assumptions): number {
  const tier3 = a.tier3_share_low + (a.tier3_share_high - a.tier3_share_low) * need
  const tier2 = a.tier2_share_low + (a.tier2_share_high - a.tier2_share_low) * need
  const visitsPerStudent = tier3 * a.visits_per_student + tier2 * a.visits_per_student_tier2
  return enrollment * a.take_up * visitsPerStudent
}

/** Whole clinician days a week that cover enough of the demand; at least one, or five where the promise says so. */
export function daysForDemand(
  demand: number,
  standing: Standing,
  promise: TeamPromise,
  a: Assumptions,
): number {
  const least = promise === 'full_time_everywhere' && standing === 'served' ? daysOfAPost : 1
  const wanted = (a.coverage_share * demand) / (visitsPerFte(a) / daysOfAPost)
  return Math.max(least, roundUp(wanted))
}

/** A team of so many days: visits are the smaller of what is asked for and what the days can hold. */
export function teamOfDays(demand: number, daysPerWeek: number, a: Assumptions): TeamSize {
  const clinicianFte = daysPerWeek / daysOfAPost
  const capacityVisits = visitsPerFte(a) * clinicianFte
  return {
    demandVisits: demand,
    daysPerWeek,
    clinicianFte,
    capacityVisits,
    visits: Math.min(demand, capacityVisits),
  }
}

/** Up to the next whole number; a last digit lost in arithmetic does not make one more. */
export const roundUp = (value: number): number => Math.ceil(value - 1e-9)
