import type { Assumptions } from '../assumption/assumption.ts'
import { enteredOf } from '../entry/entry.rules.ts'
import { grantEndFor } from '../grant/grant.rules.ts'
import type { GrantEnd } from '../grant/grant.ts'
import { type SettledTotal, settledTotal } from '../money/break-even.rules.ts'
import { planHorizon } from '../money/plan-horizon.rules.ts'
import type { PlanHorizon } from '../money/plan-horizon.ts'
import type { SchoolPlan } from '../money/school-plan.ts'
import { netPerVisit } from '../money/settled-year.rules.ts'
import { TeamStarts } from '../money/team-start.rules.ts'
import type { TeamStart } from '../money/team-start.ts'
import { plansAsked } from '../rollout/plan-setting.rules.ts'
import type { CountyPlan } from './county-plan.ts'

/** The money of one school's team, or of several together, since its start. */
export type TeamMoney = {
  readonly total: SettledTotal
  readonly start: TeamStart
  /** Their share of each grant's end, by clinician days among all schools that are to have a team. */
  readonly grantEnds: readonly GrantEnd[]
}

/** The same figures as in the plan's document, which may not be worked out yet. */
export function teamMoney(plan: CountyPlan, schools: readonly SchoolPlan[]): TeamMoney {
  const a = plan.assumptions.values
  const horizon = horizonOf(plan, a)
  const total = settledTotal(schools, a)
  const starts = new TeamStarts(schools, horizon.schoolDaysByMonth, a)
  const visits = schools.reduce((sum, { settled }) => sum + settled.visits, 0)
  const dollars = schools.reduce((sum, { settled }) => sum + settled.visits * netPerVisit(settled.mix, a), 0)
  const days = (of: readonly SchoolPlan[]) => of.reduce((sum, { daysPerWeek }) => sum + daysPerWeek, 0)
  const share = days(schools) / Math.max(days(schools), days(schoolsAsked(plan)))
  return {
    total,
    start: starts.of(schools.map((_, row) => row)),
    grantEnds: enteredOf(plan.question.entries).grants.map((grant) =>
      grantEndFor(grant, { horizon, a, share, dollarsPerVisit: visits === 0 ? 0 : dollars / visits }),
    ),
  }
}

/** The schools of a plan that are to have a team, in the order of their codes. */
export const schoolsAsked = ({ quick, question }: CountyPlan): readonly SchoolPlan[] =>
  plansAsked(quick.schools, question.marks)

const horizonOf = ({ figures, asks }: CountyPlan, a: Assumptions): PlanHorizon =>
  planHorizon(
    {
      enrollmentYear: figures.enrollmentYear,
      years: asks.years,
      hasOpenSites: true,
      schoolDaysByMonth: figures.schoolDaysByMonth,
      ...(asks.startYear === null ? {} : { startYear: asks.startYear }),
    },
    a,
  )
