import { breakEvenRate, leaverShares } from '../money/break-even.rules.ts'
import { fewestHires, mostDays } from '../rollout/people-reach.rules.ts'
import type { PlanSetting } from '../rollout/plan-setting.ts'
import { isAsked, peopleOf } from '../rollout/rollout-question.rules.ts'
import type { PlanApart } from './plan-document.ts'

/** When people alone would reach every school, and at what rate money alone would. */
export function planApart(setting: PlanSetting): PlanApart {
  const { horizon, openable, open, money, a } = setting
  const asked = openable.filter(isAsked).map(({ plan }) => plan)
  const people = peopleOf(setting)
  const days = people.openDays + asked.reduce((sum, plan) => sum + plan.daysPerWeek, 0)
  const firstYear = money.years[0] ?? horizon.years
  const reach = mostDays(people, horizon.years, firstYear) ?? []
  const year = reach.findIndex((most) => most >= days - 1e-6)
  const rate = breakEvenRate([...open, ...asked], a, leaverShares(horizon, a))
  return {
    people: {
      everySchoolIn: year === -1 ? null : horizon.firstYear + year,
      fewestHiresPerYear: fewestHires(people, days, horizon.years - 1, firstYear),
    },
    money: { breakEvenRateDollars: rate === null ? null : Math.ceil(rate * 100 - 1e-9) / 100 },
  }
}
