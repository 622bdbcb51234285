import type { Assumption } from '../assumption/assumption.ts'
import type { Mark } from '../mark/mark.ts'
import type { TeamStartSummary } from '../money/team-start.ts'
import type { PlanBlock } from '../rollout/plan-change.ts'
import type { Standing, TeamPromise } from '../team/team.ts'

/** Changes whenever equal inputs may give another plan. */
export const modelVersion = '2026.11.2'

/**
 * A plan as one document: what the command line prints, pages show and the packet sets. Money is whole cents, years
 * are the calendar year in which a school year begins, months are 'YYYY-MM'. Equal inputs give equal text but for
 * `solver.seconds`.
 */
export type PlanDocument = {
  /** Two digits, '34'. */
  readonly county: string
  readonly countyName: string
  readonly dataEdition: string
  readonly modelVersion: string
  /** School year of the newest enrollment file, '2025-26'. */
  readonly enrollmentYear: string
  readonly firstYear: number
  readonly lastYear: number
  readonly promise: TeamPromise
  /** The partnership shape that was chosen; null when none was. */
  readonly shape: string | null
  readonly question: PlanQuestion
  readonly assumptions: readonly Assumption[]
  readonly schools: readonly PlanSchool[]
  readonly years: readonly PlanYear[]
  readonly solver: PlanSolver
  readonly circuits: readonly PlanCircuit[]
  readonly counts: PlanCounts
  readonly marks: readonly PlanMark[]
  readonly money: PlanMoney
  readonly answer: PlanAnswer
  /** What would serve every school; the same as `solver.blockedBy` but where what is open already does not fit. */
  readonly everySchool?: PlanBlock | null
  /** By district code; those without a school that is to have a team have no team money. */
  readonly districts?: readonly PlanDistrict[]
  readonly apart?: PlanApart
}

/** People and money each by itself, the other being no object: which of the two binds differs by county. */
export type PlanApart = {
  readonly people: {
    /** The first year with enough clinicians for every school; null when hiring never catches up within the plan. */
    readonly everySchoolIn: number | null
    /** The fewest hires a year with which they are there by the last year; null when supervisors or time forbid it. */
    readonly fewestHiresPerYear: number | null
  }
  readonly money: {
    /** Dollars a visit, up to the cent, at which all schools together pay for themselves once settled, leavers counted. */
    readonly breakEvenRateDollars: number | null
    /** What they come to at this plan's rate, leavers counted; an older document does not hold it. */
    readonly netCents?: number
  }
}

/** What is asked: as many as can be by the last year; the first year that has all; the least of one thing that gives all. */
export type PlanQuestion =
  | { readonly kind: 'most_served' }
  | { readonly kind: 'earliest' }
  | { readonly kind: 'least'; readonly find: 'hires_per_year' | 'pps_rate'; readonly serveAllBy: number }

export type PlanSchool = {
  readonly cds: string
  readonly name: string
  readonly districtCode: string
  readonly districtName: string
  readonly enrollment: number
  readonly need: number
  readonly needUncertainty: number
  readonly standing: Standing
  /** Fifths: whole days a week of one clinician or more. */
  readonly clinicianFte: number
  readonly circuit: string | null
  readonly openNow: boolean
  /** Null when it is open now or does not open within the plan. */
  readonly opensInYear: number | null
  readonly visitsPerYear: number
  readonly capacityVisitsPerYear: number
  readonly medicalVisitShare: number
  readonly revenueCents: number
  readonly costCents: number
  readonly netCents: number
  readonly breakEvenVisitsPerYear: number | null
  /** Up to the tenth of a visit a school week. */
  readonly breakEvenVisitsPerWeek?: number | null
  /** Its team since its start, whatever the year it opens in. */
  readonly teamStart?: TeamStartSummary
  readonly note: string | null
}

/** The schools of a district, or of the county, that are to have a team, taken together. */
export type TeamsTogether = {
  readonly schools: number
  readonly clinicianFte: number
  /** Their settled years added up, without leavers. */
  readonly settledNetCents: number
  /** Rounded up, at their own average visit, with what coaches earn and as if they earned nothing; null when none pays. */
  readonly breakEvenVisitsPerYear: number | null
  readonly breakEvenVisitsPerClinicianWeek: number | null
  readonly breakEvenVisitsPerClinicianWeekWithoutCoach: number | null
  /** As if all of them began on one day. */
  readonly teamStart: TeamStartSummary
}

export type PlanDistrict = TeamsTogether & { readonly code: string; readonly name: string }

export type PlanYear = {
  readonly year: number
  readonly schoolsOpen: number
  readonly studentsCovered: number
  readonly clinicianFte: number
  /** Hires needed, leavers' successors included. */
  readonly hires: number
  readonly leavers: number
  /** Earned, spent and given that year; support is aid and grants, kept apart from revenue. */
  readonly revenueCents: number
  readonly costCents: number
  readonly supportCents: number
  readonly lowestCashCents: number
  readonly lowestCashMonth: string
  /** What a reader must know beside the year's figures, or null. */
  readonly note: string | null
}

export type PlanSolver = {
  readonly status: 'optimal' | 'gap' | 'work_limit' | 'infeasible'
  /** Need-weighted student-years of the plan. */
  readonly objective: number | null
  /** No rollout of these circuits can do better. */
  readonly bound: number | null
  readonly gap: number | null
  /** Distance to a bound on every plan with any circuits; not a proof of how good this plan is. */
  readonly gapAnyCircuits: number | null
  readonly seconds: number
  /** What cannot be met, and by how much; null when every school asked for opens or could. */
  readonly blockedBy: PlanBlock | null
}

export type PlanCircuit = {
  readonly id: string
  readonly cds: readonly string[]
  readonly daysPerWeek: number
  readonly longestKm: number
}

/** Page one counts these apart, each with its list. */
export type PlanCounts = {
  readonly schools: number
  readonly students: number
  readonly fullTime: readonly string[]
  readonly shared: readonly string[]
  readonly partTime: readonly string[]
  readonly remote: readonly string[]
  readonly doesNotFit: readonly string[]
  readonly servedByOther: readonly string[]
  readonly notToBeServed: readonly string[]
  readonly openNow: readonly string[]
  /** Schools whose settled year covers its team, among those to be served. */
  readonly coverTheirTeam: number
  readonly partTimePosts: number
  /** No grouping whatever has fewer part-time posts. */
  readonly fewestPartTimePosts: number
}

export type PlanMark = {
  readonly mark: Mark
  /** Need-weighted student-years that the plan would gain without this mark alone; null when not worked out. */
  readonly objectiveLost: number | null
  /** Cents by which the last year's settled net would be higher without it. */
  readonly netLostCents: number | null
}

/** Every month of the plan, in order. */
export type PlanMoney = {
  readonly months: readonly string[]
  readonly earnedCents: readonly number[]
  readonly receivedCents: readonly number[]
  readonly costCents: readonly number[]
  readonly supportCents: readonly number[]
  readonly cashCents: readonly number[]
  readonly openingCashCents: number
  /** The last year's net if it went on for ever: all that is open settled, aid and grants of that year counted. */
  readonly settledNetCents: number
  /** Every school that is to have a team, and in how many of them a clinician has paid for herself by a year's end. */
  readonly everyTeam?: TeamsTogether & { readonly paidForByYear: readonly number[] }
}

/** Cash put in once at the start, in dollars, with which schools open that pay for themselves in the last year. */
export type FirstCash = {
  /** For one school alone; null when none pays by itself. */
  readonly forOneDollars: number | null
  /** How many open when cash is no object, and what that takes. */
  readonly schools: number
  readonly forAllDollars: number
}

export type PlanAnswer = {
  /**
   * `no_plan`: every school was asked for and cannot be had, so that the years show what happens if nothing new
   * opens; `open_sites_do_not_pay`: not even what is open or pinned already fits.
   */
  readonly kind: 'every_school' | 'some_schools' | 'open_sites_only' | 'open_sites_do_not_pay' | 'no_plan'
  readonly rateDollars: number
  readonly schoolsAsked: number
  readonly schoolsOpenAtEnd: number
  readonly coverTheirTeam: number
  /** The year in which the last of the schools asked for opens, when all do. */
  readonly everySchoolIn: number | null
  /** Whether every school could be open by the last year, were that asked for; null when it was not worked out. */
  readonly everySchoolPossible: boolean | null
  /** Where nothing new opens for want of cash at the start: what would open schools. */
  readonly firstCash?: FirstCash | null
  /** The answer to an inverse question, with the opening cash that its plan begins with. */
  readonly found: {
    readonly thing: 'hires_per_year' | 'pps_rate'
    /** Null when no value suffices. */
    readonly value: number | null
    /** No lower value suffices: proven. In a very large county it may lie a little below the value. */
    readonly provenLeast?: number | null
    readonly openingCashCents: number | null
  } | null
}
