/** How far a team's money is looked at from its start. */
export const teamMonths = 36
export const teamYears = 10

/**
 * A team's money since its start, whatever the year: whole cents, without grants and aid, which are the county's.
 * Several schools together are taken as if their teams began on one day.
 */
export type TeamStart = TeamStartSummary & {
  /** Cash at the end of each of the first `teamMonths` months, from nothing. */
  readonly cashCents: readonly number[]
  /** Month of the calendar in which the first one lies, 1 January … 12 December. */
  readonly beginsInMonth: number
}

export type TeamStartSummary = {
  /** First week, from 1, by which the clinicians have earned more than they, their team and the start-up cost; null when not within `teamYears`. */
  readonly paidForWeek: number | null
  /** The lowest month's end among the first `teamMonths`. */
  readonly lowestCashCents: number
  /** From 1, the month in which the team begins. */
  readonly lowestCashMonth: number
}
