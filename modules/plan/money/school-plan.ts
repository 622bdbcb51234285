import type { NeedScore } from '../need/need.ts'
import type { PlannedSchool } from '../rollout/planned-school.ts'
import type { Standing } from '../team/team.ts'
import type { SettledYear } from './settled-year.ts'

/** A school's part in the plan with its need and its settled year in full. */
export type SchoolPlan = PlannedSchool & {
  readonly districtName: string
  readonly standing: Standing
  /** Share of students who are socioeconomically disadvantaged, 0…1; null when not published. */
  readonly disadvantagedShare: number | null
  readonly needScore: NeedScore
  readonly settled: SettledYear
}
