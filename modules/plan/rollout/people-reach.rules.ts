import type { People } from './rollout.ts'

/** Who may be had beyond what the question gives. */
export type MorePeople = { readonly hires: boolean; readonly supervisors: boolean }

/**
 * The most clinician days in post by the end of each year, by people alone: leavers are replaced first, supervisors
 * have their span, and nothing new opens before `firstYear`. Null when not even the open sites can be kept.
 */
export function mostDays(
  people: People,
  years: number,
  firstYear: number,
  more: MorePeople = { hires: false, supervisors: false },
): readonly number[] | null {
  const reach: number[] = []
  let before = people.cliniciansAtStart * 5
  for (let year = 0; year < years; year++) {
    const hired = more.hires ? Number.POSITIVE_INFINITY : 5 * people.hiresPerYear
    const kept = (1 - people.leaverShares[year]!) * before + hired
    const most = Math.min(kept, more.supervisors ? Number.POSITIVE_INFINITY : spanDays(people, year))
    if (most < people.openDays - 1e-6) return null
    before = year < firstYear ? people.openDays : most
    reach.push(before)
  }
  return reach
}

/** Clinician days that the supervisors of a year can carry. */
export const spanDays = (people: People, year: number): number =>
  people.supervisorRatio <= 0
    ? Number.POSITIVE_INFINITY
    : (5 * (people.supervisorsAtStart + people.supervisorsPerYear * (year + 1))) / people.supervisorRatio

/** The fewest whole hires a year with which so many days are in post by a year, by people alone; null for none. */
export function fewestHires(people: People, days: number, by: number, firstYear: number): number | null {
  const reaches = (hiresPerYear: number) => {
    const reach = mostDays({ ...people, hiresPerYear }, by + 1, firstYear)
    return reach !== null && reach[by]! >= days - 1e-6
  }
  let low = 0
  let high = Math.ceil(days / 5) + 1
  if (!reaches(high)) return null
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (reaches(middle)) high = middle
    else low = middle + 1
  }
  return low
}
