import type { CountyFigures } from '#modules/places/index.ts'
import type { Assumptions } from '../assumption/assumption.ts'
import type { Entered } from '../entry/entry.rules.ts'
import type { Mark } from '../mark/mark.ts'
import { type LivedTogether, livedTogether } from '../money/break-even.rules.ts'
import { schoolDaysOf } from '../money/plan-horizon.rules.ts'
import { planSchools, type SchoolNeed, schoolNeeds } from '../money/school-plan.rules.ts'
import type { SchoolPlan } from '../money/school-plan.ts'
import { plansAsked } from '../rollout/plan-setting.rules.ts'
import type { TeamPromise } from '../team/team.ts'
import { clinicianWeek, whyNotWeek } from '../team/week.rules.ts'
import { weekRefusalWords } from '../team/week.words.ts'

/** What settled years come to, before anyone works out which school opens when: at once, for every change. */
export type QuickMoney = LivedTogether & {
  /** Schools that ask for days of a clinician on campus. */
  readonly asked: number
  readonly coverTheirTeam: number
  readonly clinicianFte: number
  readonly visits: number
  /** Their settled years added up, without leavers: what the tables of schools and districts come to. */
  readonly settledNetCents: number
  /** Every school of the county with its settled year, by CDS code. */
  readonly schools: readonly SchoolPlan[]
}

/** Need does not change with money, so it is worked out once for a county and kept. */
export const needsFor = (figures: CountyFigures, a: Assumptions): readonly SchoolNeed[] =>
  schoolNeeds(figures, a, { draws: 0 })

/** What a plan's settled years rest on beside the assumptions. */
export type MoneyGround = Entered & {
  readonly promise: TeamPromise
  readonly marks: readonly Mark[]
  /** The county's calendars: they say how far leavers' successors come in a year. */
  readonly schoolDaysByMonth: readonly number[] | null
}

export function quickMoney(needs: readonly SchoolNeed[], a: Assumptions, ground: MoneyGround): QuickMoney {
  const { promise, marks, addedPosts, measuredMediCalShares } = ground
  const options = { openCds: new Set<string>(), promise, addedPosts, measuredMediCalShares }
  const every = planSchools(needs, a, options)
  const schools = plansAsked(every, marks)
  return {
    schools: every,
    asked: schools.length,
    coverTheirTeam: schools.filter(({ netCents }) => netCents >= 0).length,
    clinicianFte: sum(schools.map(({ daysPerWeek }) => daysPerWeek)) / 5,
    visits: sum(schools.map(({ visitsPerYear }) => visitsPerYear)),
    settledNetCents: sum(schools.map(({ netCents }) => netCents)),
    ...livedTogether(schools, { schoolDaysByMonth: schoolDaysOf(ground, a) }, a),
  }
}

/** Why the clinician's week of a plan cannot be worked, in words; null when it can. */
export function weekRefusalOf(
  needs: readonly SchoolNeed[],
  a: Assumptions,
  ground: MoneyGround,
): string | null {
  const refusal = whyNotWeek(a, (changed) => quickMoney(needs, changed, ground).netCents)
  return refusal === null ? null : weekRefusalWords(refusal, clinicianWeek(a))
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
