import type { Assumptions } from '../assumption/assumption.ts'
import { enteredOf } from '../entry/entry.rules.ts'
import { livedTogether } from '../money/break-even.rules.ts'
import { schoolDaysOf } from '../money/plan-horizon.rules.ts'
import { type SettledNeed, settledYears } from '../money/school-plan.rules.ts'
import { takenOut } from '../rollout/plan-setting.rules.ts'
import type { AddedPost, Standing, TeamPromise } from '../team/team.ts'
import type { CountyPlan } from './county-plan.ts'

/** One school as [students, need, standing, disadvantaged share, measured Medi-Cal share, 1 when it is to have a team]. */
export type CompactSchool = readonly [
  enrollment: number,
  need: number,
  standing: Standing,
  disadvantagedShare: number | null,
  measuredMediCalShare: number | null,
  asked: 0 | 1,
]

/** All that a browser needs to work settled money out by itself; no school is named in it. */
export type MoneyData = {
  readonly assumptions: Assumptions
  readonly addedPosts: readonly AddedPost[]
  readonly schoolDaysByMonth: readonly number[] | null
  readonly schools: readonly CompactSchool[]
}

export type MoneyAnswer = {
  readonly asked: number
  readonly coverTheirTeam: number
  /** All asked together, with the usual leavers. */
  readonly netCents: number
  readonly breakEvenRate: number | null
}

/** A plan's schools without what money does not ask. */
export function moneyData({ figures, quick, assumptions, question }: CountyPlan): MoneyData {
  const out = takenOut(question.marks)
  const { addedPosts, measuredMediCalShares } = enteredOf(question.entries)
  return {
    assumptions: assumptions.values,
    addedPosts,
    schoolDaysByMonth: figures.schoolDaysByMonth,
    schools: quick.schools.map((school): CompactSchool => {
      const { cds, enrollment, need, standing, disadvantagedShare } = school
      const asked = standing === 'served' && !out.has(cds) ? 1 : 0
      return [enrollment, need, standing, disadvantagedShare, measuredMediCalShares.get(cds) ?? null, asked]
    }),
  }
}

/** The settled answer of the page's first figures, to the cent, from compact schools. */
export function moneyAnswer(data: MoneyData, a: Assumptions, promise: TeamPromise): MoneyAnswer {
  const { needs, measured } = needsOf(data.schools)
  const options = {
    openCds: new Set<string>(),
    promise,
    addedPosts: data.addedPosts,
    measuredMediCalShares: measured,
  }
  const schools = settledYears(needs, a, options).filter((_, row) => data.schools[row]![5] === 1)
  const { netCents, breakEvenRate } = livedTogether(schools, { schoolDaysByMonth: schoolDaysOf(data, a) }, a)
  return {
    asked: schools.length,
    coverTheirTeam: schools.filter(({ settled }) => settled.netCents >= 0).length,
    netCents,
    breakEvenRate,
  }
}

/** Rows stand for codes: a browser has no use for names. */
function needsOf(schools: readonly CompactSchool[]) {
  const measured = new Map<string, number>()
  const needs = schools.map(([enrollment, need, standing, disadvantagedShare, share], row): SettledNeed => {
    const cds = String(row)
    if (share !== null) measured.set(cds, share)
    return { school: { cds, enrollment }, standing, disadvantagedShare, needScore: { need } }
  })
  return { needs, measured }
}
