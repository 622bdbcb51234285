import type { CountyFigures } from '#modules/places/index.ts'
import type { Assumptions } from '../assumption/assumption.ts'
import type { Grant } from '../grant/grant.ts'
import type { Mark } from '../mark/mark.ts'
import type { PlanHorizon } from '../money/plan-horizon.ts'
import type { SchoolNeed } from '../money/school-plan.rules.ts'
import type { SchoolPlan } from '../money/school-plan.ts'
import type { AddedPost, Standing, TeamPromise } from '../team/team.ts'
import type { OpenableSchool, SchoolMoney } from './unit.rules.ts'

/** What a plan is made of before any assumption is changed. */
export type PlanGround = {
  readonly figures: CountyFigures
  readonly marks: readonly Mark[]
  readonly years: number
  /** Calendar year in which the first school year begins; null for the one after the newest enrollment file. */
  readonly startYear: number | null
  readonly promise: TeamPromise
  readonly grants: readonly Grant[]
  readonly addedPosts: readonly AddedPost[]
  /** Medi-Cal share of visits that someone measured, by CDS code. */
  readonly measuredMediCalShares: ReadonlyMap<string, number>
  /** What a county says a school is, where it knows better, by CDS code. */
  readonly standings: ReadonlyMap<string, Standing>
  /** Share of clinicians who left before each year, where an event says other than the assumption. */
  readonly leaverShareByYear: readonly number[] | null
}

/** Need does not change with money: worked out once for a ground, whatever is tried with it. */
export type GroundNeeds = readonly SchoolNeed[]

/** A ground under certain assumptions, ready to be asked: the schools and their money. */
export type PlanSetting = {
  readonly ground: PlanGround
  readonly a: Assumptions
  readonly horizon: PlanHorizon
  /** Every school of the county, by CDS code. */
  readonly plans: readonly SchoolPlan[]
  readonly open: readonly SchoolPlan[]
  readonly openable: readonly OpenableSchool[]
  readonly money: SchoolMoney
}
