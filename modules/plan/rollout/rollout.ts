/** What opens together or not at all: a circuit with the whole posts of its schools, or one school. */
export type Unit = {
  /** The circuit's id, or `s-` and the CDS code of a school by itself. */
  readonly id: string
  readonly cds: readonly string[]
  /** Clinician days a week; five are one full-time clinician. */
  readonly days: number
  /** Need-weighted students: Σ need × enrollment, as the county's marks lift it. */
  readonly weight: number
  /** Schools by district code, for a district's floor or cap. */
  readonly districts: Readonly<Record<string, number>>
  /** School years of the plan, 0 the first, in which it may open, lowest first. */
  readonly mayOpenIn: readonly number[]
  /** True when the county pinned it: it opens in one of those years, whatever it costs. */
  readonly mustOpen: boolean
  /** Cents in hand at the end of each month since opening, from this unit alone: 12 for each year of the plan. */
  readonly cashCents: readonly number[]
  /** A settled year's revenue less cost, leavers' posts starting anew counted. */
  readonly settledNetCents: number
}

/** The people a county can have in place. */
export type People = {
  /** Clinicians at the start; never fewer than the open sites hold. */
  readonly cliniciansAtStart: number
  /** Days a week of clinicians at sites already open. */
  readonly openDays: number
  /** Most hires in a year. */
  readonly hiresPerYear: number
  /** Share of a year's hires that each year of the plan can see: the first loses the months a post stays open. */
  readonly hireShares: readonly number[]
  /** Share of clinicians who leave in a year. */
  readonly leaverShare: number
  /** Supervisors that one clinician takes. */
  readonly supervisorRatio: number
  readonly supervisorsAtStart: number
  /** Most new supervisors in a year. */
  readonly supervisorsPerYear: number
}

/** Most whole hires of a year of the plan. */
export const hiresIn = (people: People, year: number): number =>
  Math.floor(people.hiresPerYear * people.hireShares[year]! + 1e-9)

/** Most supervisors by a year of the plan. */
export const supervisorsBy = (people: People, year: number): number =>
  people.supervisorsAtStart + people.supervisorsPerYear * (year + 1)

export type Purse = {
  /** Cents at the end of each month if nothing new opens: opening cash, open sites, aid, grants while they last. */
  readonly cashCents: readonly number[]
  /** Least cents at the end of any month; null when cash is not limited. */
  readonly floorCents: number | null
  /** Last year's settled net of what is open already, aid and grants of that year counted; null when not asked. */
  readonly settledNetCents: number | null
}

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
  /** Schools of a district open by the last year. */
  readonly districtLimits: readonly DistrictLimit[]
  /** Every unit must open by the last year. */
  readonly everyUnit: boolean
}

/** The year in which each unit opens, 0 the first; null never. In the order of the units. */
export type Openings = readonly (number | null)[]

export type RolloutStatus = 'optimal' | 'gap' | 'work_limit' | 'infeasible'

export type Rollout = {
  readonly status: RolloutStatus
  readonly openings: Openings | null
  readonly objective: number | null
  readonly bound: number | null
  /** (bound − objective) ÷ objective; null without a plan. */
  readonly gap: number | null
}
