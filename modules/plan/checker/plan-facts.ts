import type { CountyFigures } from '#modules/places/index.ts'
import type { Assumptions } from '../assumption/assumption.ts'
import type { PlanDocument, PlanSchool } from '../document/plan-document.ts'
import type { Grant } from '../grant/grant.ts'
import type { Mark } from '../mark/mark.ts'
import type { Opening, PlanHorizon } from '../money/plan-horizon.ts'
import type { EvaluatedRollout } from '../money/plan-year.rules.ts'
import type { SchoolPlan } from '../money/school-plan.ts'
import type { AddedPost, Standing } from '../team/team.ts'

/** What a plan is checked against: the public figures and the county's own hand, never the optimizer's model. */
export type PlanFacts = {
  readonly figures: CountyFigures
  readonly marks: readonly Mark[]
  readonly grants: readonly Grant[]
  readonly addedPosts: readonly AddedPost[]
  readonly measuredMediCalShares: ReadonlyMap<string, number>
  readonly standings: ReadonlyMap<string, Standing>
  readonly leaverShareByYear: readonly number[] | null
}

/** The plan worked out once more from the facts, the document's assumptions and its opening years. */
export type Reworked = {
  readonly document: PlanDocument
  readonly facts: PlanFacts
  readonly a: Assumptions
  readonly horizon: PlanHorizon
  /** Every school as the money rules have it, by CDS code; with each its row in the document, if it has one. */
  readonly schools: readonly { readonly plan: SchoolPlan; readonly written: PlanSchool | undefined }[]
  readonly openings: readonly Opening[]
  readonly evaluated: EvaluatedRollout
  /** No plan was found: nothing new opens, and what is open may break the limits. */
  readonly nothingOpens: boolean
}

/** Marks of one school. */
export const marksOf = ({ facts }: Pick<Reworked, 'facts'>, cds: string): readonly Mark['kind'][] =>
  facts.marks.flatMap((mark) => ('cds' in mark && mark.cds === cds ? [mark.kind] : []))

/** Taken out by the county: served by another, or not to be served. */
export const isOut = (kinds: readonly Mark['kind'][]): boolean =>
  kinds.includes('served_by_other') || kinds.includes('not_to_be_served')

/** How a fault names a school. */
export const named = ({ name, cds }: Pick<SchoolPlan, 'name' | 'cds'>): string => `${name} (${cds})`
