/** The months a plan runs over: July of `firstYear` is month 0. */
export type PlanHorizon = {
  /** Calendar year in which the first school year begins. */
  readonly firstYear: number
  readonly years: number
  /** School days of July … June; they add to the assumption `school_days`. */
  readonly schoolDaysByMonth: readonly number[]
  /** Whether any site is open when the plan begins: it settles the lead time. */
  readonly hasOpenSites: boolean
  /** Share of clinicians who left in the June before each year, where an event says other than `leaver_share`. */
  readonly leaverShareByYear?: readonly number[]
}

/** When a school opens: the year's index from 0, 'open' for a site that is open already, null for never. */
export type Opening = number | 'open' | null
