/**
 * A school that may open, as the optimizer sees it. Schools stand alone here: who shares a clinician with whom is
 * settled among those that open in the same year, so that no circuit keeps a school waiting for another.
 */
export type Unit = {
  readonly cds: string
  /** Clinician days a week; five are one full-time clinician. */
  readonly days: number
  /** Need-weighted students: need × enrollment, as the county's marks lift it. */
  readonly weight: number
  readonly districtCode: string
  /**
   * School years in which it may open, 0 the plan's first, lowest first; with each the cents it adds to the cash at
   * the end of every month of the plan, start-up included.
   */
  readonly openings: ReadonlyMap<number, Float64Array>
  /** It opens in one of those years, whatever it costs: the county pinned it, or every school is asked for. */
  readonly mustOpen: boolean
  /** Revenue less cost of a settled year, with leavers' successors on their way up. */
  readonly settledNetCents: number
}

/** The people a county can have in place. */
export type People = {
  readonly cliniciansAtStart: number
  /** Days a week of clinicians at sites already open. */
  readonly openDays: number
  /** Most hires in a year, whole. */
  readonly hiresPerYear: number
  /** Share of clinicians who leave before each year of the plan. */
  readonly leaverShares: readonly number[]
  /** Supervisors that one clinician takes. */
  readonly supervisorRatio: number
  readonly supervisorsAtStart: number
  /** Most new supervisors in a year. */
  readonly supervisorsPerYear: number
}

export type Purse = {
  /** Cents at the end of each month if nothing new opens: opening cash, open sites, aid, grants while they last. */
  readonly cashCents: Float64Array
  /** Least cents at the end of any month; null when cash is not limited. */
  readonly floorCents: number | null
  /** Last year's settled net of what is open already, aid and grants of that year counted; null when not asked. */
  readonly settledNetCents: number | null
}

/** Schools of a district that are open by the last year, those open already not counted. */
export type DistrictLimit = {
  readonly districtCode: string
  readonly atLeast: number | null
  readonly atMost: number | null
}

/** Everything the optimizer needs and nothing else. */
export type RolloutQuestion = {
  readonly years: number
  readonly units: readonly Unit[]
  readonly people: People
  readonly purse: Purse
  readonly districtLimits: readonly DistrictLimit[]
}

/** The year in which each unit opens, 0 the first; null never. In the order of the units. */
export type UnitOpenings = readonly (number | null)[]

export type RolloutStatus = 'optimal' | 'gap' | 'work_limit' | 'infeasible'

export type Rollout = {
  readonly status: RolloutStatus
  /** Null when nothing fits, or when nothing was found before the work ended. */
  readonly openings: UnitOpenings | null
  readonly objective: number | null
  readonly bound: number | null
  /** The same with openings in fractions: weaker, and found without any search. */
  readonly relaxedBound: number | null
  /** Distance of the bound from the objective, as a share of it; null without a plan. */
  readonly gap: number | null
  /** Seconds in the solver. */
  readonly seconds: number
}
