import type { CountyFigures } from '#modules/places/index.ts'
import type { PlanDocument } from '../document/plan-document.ts'

export const reachGroups = [
  'socioeconomically_disadvantaged',
  'english_learner',
  'foster',
  'homeless',
  'students_with_disabilities',
] as const
export type ReachGroup = 'all' | (typeof reachGroups)[number]

export type ReachRow = {
  readonly group: ReachGroup
  /** Share of all the county's students who are in the group, 0…1. */
  readonly countyShare: number
  /** Share of those reached who are in the group, for each year of the plan; of all students reached for 'all'. */
  readonly byYear: readonly number[]
}

/** Who is reached in each year, by group beside the group's share of the county. Unpublished counts are left out. */
export function reachedGroups(figures: CountyFigures, document: PlanDocument): readonly ReachRow[] {
  const plans = new Map(document.schools.map((school) => [school.cds, school]))
  const total = sum(figures.schools.map(({ enrollment }) => enrollment))
  const openIn = (year: number) =>
    figures.schools.filter(({ cds }) => {
      const plan = plans.get(cds)
      return plan?.openNow || (plan?.opensInYear ?? Number.POSITIVE_INFINITY) <= year
    })
  const reached = document.years.map(({ year }) => openIn(year))
  const everyone: ReachRow = {
    group: 'all',
    countyShare: 1,
    byYear: reached.map((schools) => share(sum(schools.map(({ enrollment }) => enrollment)), total)),
  }
  const rows = reachGroups.map((group): ReachRow => {
    const inGroup = (schools: CountyFigures['schools']) =>
      sum(schools.map((school) => school.groups[group] ?? 0))
    return {
      group,
      countyShare: share(inGroup(figures.schools), total),
      byYear: reached.map((schools) =>
        share(inGroup(schools), sum(schools.map(({ enrollment }) => enrollment))),
      ),
    }
  })
  return [everyone, ...rows]
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
