import type { CountyFigures } from '#modules/places/index.ts'
import type { ResolvedAssumptions } from '../assumption/assumption.ts'
import type { PlanDocument } from '../document/plan-document.ts'
import type { Asks, Question } from '../question/question.ts'
import type { QueueState } from '../question/solver-queue.ts'
import type { QuickMoney } from './quick-money.rules.ts'

/** Whose a plan is, said on each page, file and link preview. */
export type Whose =
  | { readonly by: 'product' }
  | { readonly by: 'visitor' }
  | { readonly by: 'draft'; readonly name: string }
  | { readonly by: 'confirmed'; readonly name: string; readonly person: string; readonly on: string }

/** Everything a page of a county's plan shows. */
export type CountyPlan = {
  readonly figures: CountyFigures
  readonly asks: Asks
  /** The question in full: with the county's marks, what it entered and the day it counts from. */
  readonly question: Question
  readonly whose: Whose
  /** The link's query without its question mark; empty for the plain plan. */
  readonly query: string
  readonly questionId: string
  readonly assumptions: ResolvedAssumptions
  readonly quick: QuickMoney
  /** Why the clinician's week cannot be worked under these assumptions; null when it can. */
  readonly weekRefusal: string | null
  /** Null while the years are not worked out. */
  readonly document: PlanDocument | null
  /** What may be shown in its place: the newest answer to the county's plain question. */
  readonly older: {
    readonly document: PlanDocument
    readonly answeredAt: Date
    /** False beside a visitor's own scenario, whose answer it is not. */
    readonly sameQuestion: boolean
  } | null
  readonly state: QueueState | null
}
