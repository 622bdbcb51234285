import type { Assumptions } from '../assumption/assumption.ts'

const daysOfAWeek = 5

/** Completed visits a week of a settled full-time clinician. */
export const settledVisitsPerWeek = (a: Assumptions): number => daysOfAWeek * a.slots_per_day * a.show_rate

/**
 * Completed visits of a new clinician in a school week, the first being week 1: none at first, the first target by the
 * end of the first weeks, then evenly up to a settled week.
 */
export function visitsInWeek(week: number, a: Assumptions): number {
  const settled = settledVisitsPerWeek(a)
  const first = Math.min(settled, a.ramp_first_visits)
  if (week <= a.ramp_first_weeks) return (first * (week - 1)) / (a.ramp_first_weeks - 1)
  return Math.min(settled, first + ((settled - first) * (week - a.ramp_first_weeks)) / a.ramp_weeks)
}

/**
 * How many settled school days the first so many school days of a new clinician are worth. The answer is a function,
 * since a plan asks for many days under the same assumptions.
 */
export function daysWorth(a: Assumptions): (schoolDays: number) => number {
  const settled = settledVisitsPerWeek(a)
  const worthBefore = [0]
  const weeks = Math.ceil(a.ramp_first_weeks + a.ramp_weeks)
  for (let week = 1; week <= weeks; week++)
    worthBefore.push(worthBefore[week - 1]! + (daysOfAWeek * visitsInWeek(week, a)) / settled)
  return (schoolDays) => {
    if (schoolDays <= 0) return 0
    const done = Math.min(weeks, Math.floor(schoolDays / daysOfAWeek))
    const rest = schoolDays - done * daysOfAWeek
    return worthBefore[done]! + (done === weeks ? rest : (rest * visitsInWeek(done + 1, a)) / settled)
  }
}

/** Share of a settled year that a clinician earns who begins on its first school day. */
export const firstYearShare = (a: Assumptions): number => daysWorth(a)(a.school_days) / a.school_days
