import type { LinearProgram } from './linear-program.ts'

/** When to stop. Gap and work are the same on every machine; the clock is there only in case both fail. */
export type SolverLimits = {
  /** Relative distance between plan and bound at which the search may end. */
  readonly gap: number
  /** Branches of the search tree. */
  readonly nodes: number
  /** Steps of the simplex method over the whole search. */
  readonly steps: number
  readonly seconds: number
}

export type SolverAnswer = {
  /** `gap`: ended within the gap; `work_limit` and `clock`: stopped before; `infeasible`: proven. */
  readonly status: 'optimal' | 'gap' | 'work_limit' | 'clock' | 'infeasible' | 'unbounded'
  /** Column values of the best solution found; null when there is none. */
  readonly values: Float64Array | null
  /** What a column out of its place would cost, where the program has no whole columns. */
  readonly reducedCosts: Float64Array | null
  readonly objective: number | null
  /** No solution can be better than this; null when nothing is known. */
  readonly bound: number | null
  readonly nodes: number
  readonly steps: number
  /** Seconds the search took; differs from run to run. */
  readonly seconds: number
}

/** How a search stands: the best found so far, what nothing can beat, simplex steps done. */
export type SolverProgress = {
  readonly objective: number | null
  readonly bound: number | null
  readonly steps: number
}

/** One thread that solves one program at a time, in the order asked. */
export type Solver = {
  solve(program: LinearProgram, limits: SolverLimits): Promise<SolverAnswer>
  /** Ends the thread at once; what it was solving rejects with SolverStopped. */
  close(): Promise<void>
}

/** The solver was closed while it worked: a cancel, not a fault. */
export class SolverStopped extends Error {
  constructor() {
    super('the solver was stopped')
    this.name = 'SolverStopped'
  }
}
