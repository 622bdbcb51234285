import type { Assumptions } from '../assumption/assumption.ts'
import { clinicianPay, loadOnPay } from './post.rules.ts'
import { visitsPerFte } from './team.rules.ts'
import { type ClinicianWeek, daysOfAPost, type WeekRefusal } from './team.ts'

/** How a full-time clinician's week divides into visits and the hours that no visit may take, and what those cost. */
export function clinicianWeek(a: Assumptions): ClinicianWeek {
  const bookedHours = hoursOfSlots(a.slots_per_day, a)
  return {
    paidHours: a.week_hours,
    protectedHours: a.protected_hours,
    bookedHours,
    spareHours: a.week_hours - a.protected_hours - bookedHours,
    mostSlotsPerDay: ((a.week_hours - a.protected_hours) * 60) / a.session_minutes / daysOfAPost,
    protectedCostCents: Math.round((clinicianPay(a) * loadOnPay(a) * 100 * a.protected_hours) / a.week_hours),
  }
}

/**
 * Why a plan's week cannot be worked, or null when it can. `netAt` gives the settled net of the whole plan under other
 * assumptions: a plan that pays for itself only because visits cross into the protected hours is refused in those words.
 */
export function whyNotWeek(a: Assumptions, netAt: (changed: Assumptions) => number): WeekRefusal | null {
  const week = clinicianWeek(a)
  if (week.spareHours >= -1e-9) return null
  const held = netAt({ ...a, slots_per_day: week.mostSlotsPerDay })
  return netAt(a) >= 0 && held < 0 ? 'breaks_even_only_below_protected_hours' : 'protected_hours_crossed'
}

/** Hours of visits in a week that this many completed visits a year of one full-time clinician take. */
export const hoursForVisits = (visitsPerYear: number, a: Assumptions): number =>
  hoursOfSlots((visitsPerYear / visitsPerFte(a)) * a.slots_per_day, a)

/** Whether this many completed visits a year leave the protected hours of one full-time clinician alone. */
export const fitsTheWeek = (visitsPerYear: number, a: Assumptions): boolean =>
  hoursForVisits(visitsPerYear, a) <= a.week_hours - a.protected_hours + 1e-9

const hoursOfSlots = (slotsPerDay: number, a: Assumptions): number =>
  (slotsPerDay * daysOfAPost * a.session_minutes) / 60
