import type { Assumptions } from '../assumption/assumption.ts'
import { planSetting } from './plan-setting.rules.ts'
import type { GroundNeeds, PlanGround, PlanSetting } from './plan-setting.ts'
import { deskOf, type SolverDesk } from './rollout-order.ts'
import type { Solver } from './solver.ts'

/** Where a county's questions are worked out: one ground, one solver, and a tally of the time it took. */
export class PlanBench {
  readonly ground: PlanGround
  readonly needs: GroundNeeds
  readonly desk: SolverDesk
  /** Seconds in the solver so far. */
  seconds = 0

  constructor(ground: PlanGround, needs: GroundNeeds, solver: Solver) {
    this.ground = ground
    this.needs = needs
    this.desk = deskOf({
      solve: async (program, limits) => {
        const answer = await solver.solve(program, limits)
        this.seconds += answer.seconds
        return answer
      },
      close: () => solver.close(),
    })
  }

  setting(a: Assumptions, years: number = this.ground.years): PlanSetting {
    return planSetting(this.ground, this.needs, a, years)
  }
}
