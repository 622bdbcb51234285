/** What a county could change to reach every school, cheapest to try first. */
export const changeThings = [
  'hires_per_year',
  'supervisors_per_year',
  'years',
  'pps_rate',
  'cash_once',
  'aid_per_year',
] as const
export type ChangeThing = (typeof changeThings)[number]

/** A value of one thing, alone or together with others, with which the question can be met. */
export type PlanChange = {
  readonly thing: ChangeThing
  readonly from: number
  /** Null when no value in its range suffices alone. */
  readonly to: number | null
  /** The most that was tried. */
  readonly most: number
}

export type PlanBlock = {
  /** What cannot be met: what is open or pinned already, or every school by the last year. */
  readonly asked: 'what_is_open_already' | 'every_school'
  /** Proven impossible; else no plan was found within the work limit. */
  readonly proven: boolean
  readonly alone: readonly PlanChange[]
  /** The smallest sets of changes found that suffice together. */
  readonly together: readonly (readonly PlanChange[])[]
}
