import type { Assumptions } from '../assumption/assumption.ts'
import type { Grant } from '../grant/grant.ts'

/** What an event can change: the assumptions, the grants, and who leaves in which June. */
export type PlanWorld = {
  readonly assumptions: Assumptions
  readonly grants: readonly Grant[]
  /** Share of clinicians who left in the June before each year of the plan; null for the usual share. */
  readonly leaverShareByYear: readonly number[] | null
}

export const planEventNames = [
  'medi_cal_share_falls',
  'state_only_paid_less',
  'plans_pay_late',
  'grant_ends_early',
  'third_leave_in_june',
] as const
export type PlanEventName = (typeof planEventNames)[number]
