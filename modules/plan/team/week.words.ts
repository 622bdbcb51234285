import type { ClinicianWeek, WeekRefusal } from './team.ts'

/** Why a plan's week is refused, in words a board can read. */
export function weekRefusalWords(refusal: WeekRefusal, week: ClinicianWeek): string {
  const facts = `${hours(week.bookedHours)} hours of visits and ${hours(week.protectedHours)} protected hours do not fit into ${hours(week.paidHours)} paid hours`
  const mend = `book at most ${hours(Math.floor(week.mostSlotsPerDay * 10) / 10)} visits a day`
  switch (refusal) {
    case 'protected_hours_crossed':
      return `Visits would take hours that no visit may take: ${facts}; ${mend}.`
    case 'breaks_even_only_below_protected_hours':
      return `This plan breaks even only by crossing the protected hours: ${facts}; ${mend}, and it no longer pays for itself.`
  }
}

const hours = (value: number): string => String(Math.round(value * 100) / 100)
