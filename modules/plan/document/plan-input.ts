import type { ResolvedAssumptions } from '../assumption/assumption.ts'
import type { PlanGround } from '../rollout/plan-setting.ts'
import type { Solver } from '../rollout/solver.ts'
import type { PlanQuestion } from './plan-document.ts'

/** All that a plan is made from. What is left out is: no mark, no grant, no post added, nothing measured. */
export type PlanInput = Pick<PlanGround, 'figures' | 'years'> &
  Partial<Omit<PlanGround, 'figures' | 'years'>> & {
    /** As `readAssumptions` gives them, for this county. */
    readonly assumptions: ResolvedAssumptions
    readonly shape?: string | null
    readonly question?: PlanQuestion
  }

export type PlanProgress = {
  readonly stage: 'rollout' | 'changes' | 'marks'
  /** Best found so far and what nothing can beat, in need-weighted student-years; null while unknown. */
  readonly objective: number | null
  readonly bound: number | null
}

export type PlanWork = {
  readonly onProgress?: (progress: PlanProgress) => void
  /** A solver that is open already, for many plans in a row; it is left open and tells no progress. */
  readonly solver?: Solver
  /** Aborting ends the solver at once; the plan rejects with SolverStopped. */
  readonly signal?: AbortSignal
  /** Leaves out what would have to change and what marks cost: for many counties in a row. */
  readonly planOnly?: boolean
}

/** What the plan stands on. A plan that must serve all by a year runs at least until then. */
export function groundFor(input: PlanInput): PlanGround {
  const { question, figures } = input
  const firstYear = input.startYear ?? Number(figures.enrollmentYear.slice(0, 4)) + 1
  const until = question?.kind === 'least' ? question.serveAllBy - firstYear + 1 : 0
  return {
    figures,
    years: Math.max(input.years, until),
    marks: input.marks ?? [],
    startYear: input.startYear ?? null,
    promise: input.promise ?? 'days_by_need',
    grants: input.grants ?? [],
    addedPosts: input.addedPosts ?? [],
    measuredMediCalShares: input.measuredMediCalShares ?? new Map(),
    standings: input.standings ?? new Map(),
    leaverShareByYear: input.leaverShareByYear ?? null,
  }
}
