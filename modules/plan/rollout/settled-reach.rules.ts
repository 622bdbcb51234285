import { mostDays } from './people-reach.rules.ts'
import type { PlanSetting } from './plan-setting.ts'
import type { FreeThing } from './rollout.rules.ts'
import { isAsked, peopleOf, settledNetOfOpen } from './rollout-question.rules.ts'

/**
 * Whether every school asked for could be open by a year, by two sums that need no solver: people by the fastest
 * growth there is, and a last year that pays for itself with every school that could help it. A no is a proof.
 */
export function couldSuffice(
  setting: PlanSetting,
  everySchoolBy: number | null,
  free: readonly FreeThing[],
): boolean {
  if (everySchoolBy === null) return true
  const { money, openable, horizon } = setting
  const days = openable.reduce((sum, school) => sum + (isAsked(school) ? school.plan.daysPerWeek : 0), 0)
  const people = peopleOf(setting)
  const more = { hires: free.includes('hires_per_year'), supervisors: free.includes('supervisors_per_year') }
  const reach = mostDays(people, horizon.years, money.years[0] ?? horizon.years, more)
  if (reach === null || reach[everySchoolBy]! < people.openDays + days - 1e-6) return false
  if (free.includes('aid_per_year')) return true
  const net = openable.reduce((sum, school, row) => {
    const lived = money.livedNet(row)
    return sum + (isAsked(school) ? lived : Math.max(0, lived))
  }, settledNetOfOpen(setting))
  return net >= 0
}
