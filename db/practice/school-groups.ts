import { clamp, type PracticeSchool, spread } from './practice-county.ts'

export type Measure = 'chronic_absence' | 'suspension'
/** A rate before anything is hidden: who is counted and how many of them it is. */
export type RawRate = { readonly numerator: number; readonly denominator: number }
/** Raw rates by group of students; 'all' is always there. */
export type Groups = ReadonlyMap<string, RawRate>

/** How much more or less often than all students those of a group are counted. */
const groupFactor: Readonly<Record<string, number>> = {
  foster: 1.7,
  homeless: 1.8,
  students_with_disabilities: 1.4,
  socioeconomically_disadvantaged: 1.15,
  english_learners: 1.05,
  migrant: 0.9,
  female: 0.95,
  male: 1.05,
  non_binary: 1.3,
  african_american: 1.5,
  american_indian_alaska_native: 1.5,
  pacific_islander: 1.4,
  two_or_more_races: 1.1,
  white: 0.9,
  asian: 0.5,
  filipino: 0.5,
  grades_tk_k: 1.2,
  grades_9_12: 1.15,
}
export const races = [
  ['hispanic', 'hispanic_latino'],
  ['white', 'white'],
  ['asian', 'asian'],
  ['african_american', 'african_american'],
  ['two_or_more_races', 'two_or_more_races'],
  ['filipino', 'filipino'],
  ['american_indian', 'american_indian_alaska_native'],
  ['pacific_islander', 'pacific_islander'],
  ['not_reported', 'race_not_reported'],
] as const
const programs = [
  ['socioeconomically_disadvantaged', 'socioeconomically_disadvantaged'],
  ['english_learner', 'english_learners'],
  ['students_with_disabilities', 'students_with_disabilities'],
  ['homeless', 'homeless'],
  ['foster', 'foster'],
  ['migrant', 'migrant'],
] as const

/** What one school counts in one year, by race, gender, program and, for absence, span of grades. */
export function schoolGroups(
  school: PracticeSchool,
  measure: Measure,
  factor: number,
  between: (from: number, to: number) => number,
): Groups {
  const { kind, poverty, enrollment } = school
  const people = Math.round(enrollment * kind.turnover * (measure === 'suspension' ? 1.03 : 1))
  const base =
    measure === 'chronic_absence'
      ? (0.06 + 0.2 * poverty + kind.absence + between(-0.03, 0.03)) * factor
      : (0.008 + 0.03 * poverty + kind.suspension + between(-0.006, 0.006)) * factor
  const counted = (denominator: number, group: string): RawRate => ({
    denominator,
    numerator: Math.round(denominator * clamp(base * (groupFactor[group] ?? 1), 0, 0.97)),
  })
  const byRace = spread(
    people,
    races.map(([group]) => school.groups[group] + 0.001),
  )
  const groups = new Map<string, RawRate>()
  for (const [index, [, group]] of races.entries()) groups.set(group, counted(byRace[index] ?? 0, group))
  groups.set('all', [...groups.values()].reduce(add, none))
  const [female = 0, male = 0, nonBinary = 0] = spread(people, [0.49, 0.505, 0.005])
  for (const [group, count] of [
    ['female', female],
    ['male', male],
    ['non_binary', nonBinary],
  ] as const)
    groups.set(group, counted(count, group))
  for (const [group, name] of programs)
    groups.set(name, counted(Math.round((people * school.groups[group]) / enrollment), name))
  if (measure === 'chronic_absence')
    for (const [span, count] of gradeSpans(school, people)) groups.set(span, counted(count, span))
  return new Map([...groups].filter(([group, rate]) => group === 'all' || rate.denominator > 0))
}

const spans = [
  ['grades_tk_k', 0, 0],
  ['grades_1_3', 1, 3],
  ['grades_4_6', 4, 6],
  ['grades_7_8', 7, 8],
  ['grades_9_12', 9, 12],
] as const

function gradeSpans({ kind }: PracticeSchool, people: number): readonly (readonly [string, number])[] {
  const low = kind.gradeLow === 'K' ? 0 : Number(kind.gradeLow)
  const high = Number(kind.gradeHigh)
  const widths = spans.map(([, from, to]) => Math.max(0, Math.min(high, to) - Math.max(low, from) + 1))
  const counts = spread(
    people,
    widths.map((width) => width + 1e-9),
  )
  const each = spans.map(
    ([span], index) => [span, (widths[index] ?? 0) > 0 ? (counts[index] ?? 0) : 0] as const,
  )
  const toEight = each.filter(([span]) => span !== 'grades_9_12').reduce((sum, [, count]) => sum + count, 0)
  return [...each, ['grades_tk_8', toEight] as const].filter(([, count]) => count > 0)
}

export const none: RawRate = { numerator: 0, denominator: 0 }
export const add = (a: RawRate, b: RawRate): RawRate => ({
  numerator: a.numerator + b.numerator,
  denominator: a.denominator + b.denominator,
})

/** The category under which the files list a group. */
export function groupCategory(group: string): string {
  if (group === 'all') return 'total'
  if (['female', 'male', 'non_binary'].includes(group)) return 'gender'
  if (group.startsWith('grades_')) return 'grade_span'
  return programs.some(([, name]) => name === group) ? 'program' : 'race_ethnicity'
}
