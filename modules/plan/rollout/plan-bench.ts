import type { Assumptions } from '../assumption/assumption.ts'
import { planSetting } from './plan-setting.rules.ts'
import type { GroundNeeds, PlanGround, PlanSetting } from './plan-setting.ts'
import type { Solver, SolverLimits } from './solver.ts'

/** Where a county's questions are worked out: one ground, one solver, and a tally of the time it took. */
export class PlanBench {
  readonly ground: PlanGround
  readonly needs: GroundNeeds
  readonly solver: Solver
  readonly limits: SolverLimits
  /** Seconds in the solver so far. */
  seconds = 0

  constructor(ground: PlanGround, needs: GroundNeeds, solver: Solver, limits: SolverLimits) {
    this.ground = ground
    this.needs = needs
    this.limits = limits
    this.solver = {
      solve: async (program, given) => {
        const answer = await solver.solve(program, given)
        this.seconds += answer.seconds
        return answer
      },
      close: () => solver.close(),
    }
  }

  setting(a: Assumptions, years: number = this.ground.years): PlanSetting {
    return planSetting(this.ground, this.needs, a, years)
  }
}
