import type { SchoolFigures } from '#modules/places/index.ts'
import type { Assumptions } from '../assumption/assumption.ts'
import type { Standing } from './team.ts'

type Seen = Pick<SchoolFigures, 'schoolType' | 'gradeSpan' | 'virtualCode' | 'enrollment' | 'chronicAbsence'>

/** What a school is to the plan. Court and adult-serving schools are those where the question does not fit. */
export function standingOf(school: Seen, a: Assumptions): Standing {
  if (school.schoolType === 'Juvenile Court') return 'court'
  if (isAdultServing(school, a)) return 'adult_serving'
  if (school.virtualCode === 'F') return 'remote'
  return 'served'
}

/** School types whose students come and go within a year, so that their cumulative counts say nothing about age. */
const passingThrough = new Set([
  'Juvenile Court',
  'County Community',
  'Community Day',
  'Continuation',
  'Opportunity',
  'Special Education',
  'State Special',
])

/**
 * Whether a school teaches mostly adults: by its grade span, or because it counts several times its enrollment over a
 * year and half of them are chronically absent. A high school or a special school that keeps some students beyond
 * grade 12 is a children's school.
 */
export function isAdultServing(school: Omit<Seen, 'virtualCode'>, a: Assumptions): boolean {
  if (/^(1[0-2]-)?AD$/.test(school.gradeSpan)) return true
  if (passingThrough.has(school.schoolType)) return false
  const absence = school.chronicAbsence
  if (absence?.denominator == null || absence.ratePct === null) return false
  const { denominator: countedInYear, ratePct } = absence
  return countsLikeAdults({ enrollment: school.enrollment, countedInYear, absentShare: ratePct / 100 }, a)
}

type YearCount = {
  readonly enrollment: number
  /** Students counted at any time of a year. */
  readonly countedInYear: number
  readonly absentShare: number
}

/** Whether a school's counts are those of a school for adults. */
export const countsLikeAdults = (
  { enrollment, countedInYear, absentShare }: YearCount,
  a: Pick<Assumptions, 'adult_min_students' | 'adult_denominator_ratio' | 'adult_absence_share'>,
): boolean =>
  enrollment >= a.adult_min_students &&
  countedInYear >= a.adult_denominator_ratio * enrollment &&
  absentShare >= a.adult_absence_share
