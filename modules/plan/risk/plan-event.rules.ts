import { monthIndex } from '../money/plan-horizon.rules.ts'
import type { PlanHorizon } from '../money/plan-horizon.ts'
import type { PlanEventName, PlanWorld } from './plan-event.ts'

/** The world after a named event. Pressing several applies one after the other. */
export function afterEvent(event: PlanEventName, world: PlanWorld, horizon: PlanHorizon): PlanWorld {
  const a = world.assumptions
  switch (event) {
    case 'medi_cal_share_falls':
      return { ...world, assumptions: { ...a, mix_medi_cal_pps: Math.max(0.05, a.mix_medi_cal_pps - 0.1) } }
    case 'state_only_paid_less':
      return { ...world, assumptions: { ...a, uis_rate_share: Math.min(a.uis_rate_share, 0.4) } }
    case 'plans_pay_late':
      return { ...world, assumptions: { ...a, plans_late_days: a.plans_late_days + 60 } }
    case 'grant_ends_early':
      return { ...world, grants: world.grants.map((grant) => endEarly(grant, horizon)) }
    case 'third_leave_in_june':
      return { ...world, leaverShareByYear: thirdLeave(world, horizon) }
  }
}

/** Half of the months that a grant still has when the plan begins are lost. */
function endEarly(grant: PlanWorld['grants'][number], horizon: PlanHorizon): PlanWorld['grants'][number] {
  const starts = monthIndex(horizon, grant.startsIn)
  const left = Math.max(0, starts + grant.months - Math.max(0, starts))
  return { ...grant, months: grant.months - Math.ceil(left / 2) }
}

/** A third leave in the first June of the plan, which is felt in its second year. */
function thirdLeave(world: PlanWorld, horizon: PlanHorizon): readonly number[] {
  const usual = world.assumptions.leaver_share
  return Array.from({ length: horizon.years }, (_, year) => {
    const before = world.leaverShareByYear?.[year] ?? usual
    return year === 1 ? Math.max(1 / 3, before) : before
  })
}

/** The horizon in which a world's leavers leave. */
export const horizonOf = (world: PlanWorld, horizon: PlanHorizon): PlanHorizon =>
  world.leaverShareByYear === null ? horizon : { ...horizon, leaverShareByYear: world.leaverShareByYear }
