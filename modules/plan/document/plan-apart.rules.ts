import { livedTogether } from '../money/break-even.rules.ts'
import { fewestHires, mostDays } from '../rollout/people-reach.rules.ts'
import { plansAsked } from '../rollout/plan-setting.rules.ts'
import type { PlanSetting } from '../rollout/plan-setting.ts'
import { isAsked, peopleOf } from '../rollout/rollout-question.rules.ts'
import type { PlanApart } from './plan-document.ts'

/** When people alone would reach every school, and at what rate money alone would. */
export function planApart(setting: PlanSetting): PlanApart {
  const { horizon, openable, plans, ground, money, a } = setting
  const asked = openable.filter(isAsked).map(({ plan }) => plan)
  const people = peopleOf(setting)
  const days = people.openDays + asked.reduce((sum, plan) => sum + plan.daysPerWeek, 0)
  const firstYear = money.years[0] ?? horizon.years
  const reach = mostDays(people, horizon.years, firstYear) ?? []
  const year = reach.findIndex((most) => most >= days - 1e-6)
  const together = livedTogether(plansAsked(plans, ground.marks), horizon, a)
  return {
    people: {
      everySchoolIn: year === -1 ? null : horizon.firstYear + year,
      fewestHiresPerYear: fewestHires(people, days, horizon.years - 1, firstYear),
    },
    money: { breakEvenRateDollars: together.breakEvenRate, netCents: together.netCents },
  }
}
