import type { ResolvedAssumptions } from '../assumption/assumption.ts'
import type { PlanBlock } from '../rollout/plan-change.ts'
import type { PlanSetting } from '../rollout/plan-setting.ts'
import type { Rollout, Unit } from '../rollout/rollout.ts'
import type { FirstCash, PlanAnswer, PlanMark } from './plan-document.ts'
import type { PlanInput } from './plan-input.ts'

/** A plan worked out, before it is written down. */
export type MadePlan = {
  readonly input: PlanInput
  /** As the plan was made with them: the least value found put in. */
  readonly assumptions: ResolvedAssumptions
  readonly setting: PlanSetting
  readonly units: readonly Unit[]
  readonly rollout: Rollout
  readonly block: PlanBlock | null
  /** What would serve every school, when what is open already does not fit. */
  readonly everySchool: PlanBlock | null
  readonly everySchoolPossible: boolean | null
  /** What cash at the start would open, where nothing new opens; null elsewhere. */
  readonly firstCash: FirstCash | null
  readonly found: Omit<NonNullable<PlanAnswer['found']>, 'openingCashCents'> | null
  readonly marks: readonly PlanMark[]
  readonly seconds: number
}
