import type { Assumption } from '../assumption/assumption.ts'
import type { CountyPlan } from '../county-plan/county-plan.ts'
import type { GrantEnd } from '../grant/grant.ts'
import type { QueueState } from '../question/solver-queue.ts'
import type { PlanEventName } from './plan-event.ts'
import type { WorldResult } from './plan-result.rules.ts'
import type { RiskFigures } from './risk-figures.ts'
import type { RiskRun } from './risk-run.ts'

/** Everything the risks page shows. */
export type RisksShown = {
  readonly plan: CountyPlan
  readonly figures: RiskFigures
  readonly list: readonly Assumption[]
  /** Calendar year in which the plan's first school year begins. */
  readonly firstYear: number
  /** False while the years are not worked out: what is open and the lowest cash are then not known. */
  readonly hasYears: boolean
  readonly pressed: readonly PlanEventName[]
  /** The plan after all that is pressed; null when nothing is. */
  readonly afterPressed: WorldResult | null
  /** Assumptions that what is pressed changes, by name. */
  readonly changedByEvents: Readonly<Record<string, number>>
  readonly hasGrants: boolean
  readonly grantEnds: readonly GrantEnd[]
  /** What the ready example's posts cost under these assumptions. */
  readonly example: GrantEnd
  readonly seed: number
  readonly seedTyped: string
  readonly seedProblem: string | null
  readonly run: RiskRun | null
  readonly state: QueueState | null
  /** Why the run was not taken up, in words. */
  readonly refusal: string | null
}
