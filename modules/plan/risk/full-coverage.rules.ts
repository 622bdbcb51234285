import { supervisorsForEach } from '../assumption/assumption.rules.ts'
import type { Assumptions } from '../assumption/assumption.ts'

/** Past this many years a county that grows a little each year is counted with those that never arrive. */
const mostYears = 200

/**
 * The first year, from 1, in which enough clinicians and supervisors can be there for so many full-time posts, by
 * people alone and with money no object; Infinity when hiring never catches up with leaving.
 */
export function fullCoverageByPeople(neededFte: number, a: Assumptions): number {
  let clinicians = a.start_clinicians
  let supervisors = a.start_supervisors
  for (let year = 1; year <= mostYears; year++) {
    supervisors += a.supervisors_per_year
    clinicians = (1 - a.leaver_share) * clinicians + a.hires_per_year
    clinicians = Math.min(clinicians, supervisors / supervisorsForEach(a))
    if (clinicians >= neededFte - 1e-9) return year
  }
  return Number.POSITIVE_INFINITY
}

/** The most clinicians that so many hires a year can keep: what is gained by hiring is lost by leaving. */
export const mostCliniciansKept = (a: Assumptions): number =>
  a.leaver_share === 0 ? Number.POSITIVE_INFINITY : a.hires_per_year / a.leaver_share
