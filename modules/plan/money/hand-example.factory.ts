import { defaultAssumptions } from '../assumption/assumption.rules.ts'
import type { Assumptions } from '../assumption/assumption.ts'
import { daysForDemand, demandVisits, teamOfDays } from '../team/team.rules.ts'
import { planHorizon } from './plan-horizon.rules.ts'
import type { PlanHorizon } from './plan-horizon.ts'
import { countyMix } from './school-plan.rules.ts'
import { settledYear } from './settled-year.rules.ts'

/** The published break-even table: licensed clinicians with supervisor and navigator, no tilt, coaches bill nothing. */
export const breakEvenTable = (given: Partial<Assumptions> = {}): Assumptions => ({
  ...defaultAssumptions().values,
  associate_share: 0,
  mix_tilt: 0,
  coordinator_per_clinician: 0,
  intern_per_clinician: 0,
  coach_billing_share: 0,
  ...given,
})

/** The example worked by hand: three schools, two years, nobody at the start, posts filled at once. */
export const handAssumptions = (given: Partial<Assumptions> = {}): Assumptions =>
  breakEvenTable({
    hires_per_year: 1,
    start_clinicians: 0,
    start_supervisors: 0,
    opening_cash_days: 0,
    months_to_fill_post: 0,
    plan_from: 2025_01_01,
    ...given,
  })

export const handHorizon = (a: Assumptions, years = 2): PlanHorizon =>
  planHorizon({ enrollmentYear: '2025-26', years, hasOpenSites: false }, a)

/** School A of 600 students and need .8, B of 400 and .5, C of 300 and .2. */
export const handSchools = (a: Assumptions) =>
  (
    [
      [600, 0.8],
      [400, 0.5],
      [300, 0.2],
    ] as const
  ).map(([enrollment, need]) => {
    const demand = demandVisits(enrollment, need, a)
    const daysPerWeek = daysForDemand(demand, 'served', 'days_by_need', a)
    return {
      enrollment,
      daysPerWeek,
      settled: settledYear(teamOfDays(demand, daysPerWeek, a), countyMix(a), a, []),
    }
  })
