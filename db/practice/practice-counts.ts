import type { PracticeCounty, PracticeSchool } from './practice-county.ts'
import { seededRandom } from './seeded-random.ts'

/** Full-time equivalents of one school; null where the school reported nothing. */
export type PracticeStaff = {
  readonly school: PracticeSchool
  readonly counselor: number | null
  readonly psychologist: number | null
  readonly socialWorker: number | null
  readonly nurse: number | null
  readonly speech: number | null
  readonly resource: number | null
  readonly libraryTeacher: number | null
  readonly libraryStaff: number | null
  readonly other: number | null
}

/** Support staff of all schools but the smallest, which filed no report card. */
export function makeStaff(county: PracticeCounty, seed: number): readonly PracticeStaff[] {
  const random = seededRandom(seed + 400)
  const some = (students: number, share: number, enrollment: number): number | null =>
    random.share() < share ? null : Math.max(0.1, Math.round((enrollment / students) * 10) / 10)
  return county.schools
    .filter((school) => school.enrollment > 12)
    .map((school) => {
      const { enrollment, kind } = school
      const isSecondary = kind.schoolLevel !== 'Elementary'
      return {
        school,
        counselor: some(isSecondary ? 420 : 900, isSecondary ? 0.05 : 0.35, enrollment),
        psychologist: some(950, 0.2, enrollment),
        socialWorker: some(2_200, 0.6, enrollment),
        nurse: some(2_600, 0.45, enrollment),
        speech: some(700, 0.25, enrollment),
        resource: some(600, 0.5, enrollment),
        libraryTeacher: some(4_000, 0.85, enrollment),
        libraryStaff: some(900, 0.5, enrollment),
        other: some(500, 0.6, enrollment),
      }
    })
}

export type PracticeUnduplicated = {
  readonly school: PracticeSchool
  readonly enrollment: number
  readonly meals: number
  readonly foster: number
  readonly homeless: number
  readonly migrant: number
  readonly certified: number
  readonly englishLearner: number
  readonly unduplicated: number
}

/** The unduplicated count of 2019-20, when most schools were somewhat larger. Virtual schools came later. */
export function makeUnduplicated(county: PracticeCounty, seed: number): readonly PracticeUnduplicated[] {
  const random = seededRandom(seed + 500)
  return county.schools
    .filter((school) => school.kindName !== 'virtual')
    .map((school) => {
      const grown = random.between(0.96, 1.1)
      const enrollment = Math.round(school.enrollment * grown)
      const then = (count: number): number => Math.min(enrollment, Math.round(count * grown))
      const meals = then(school.groups.free_reduced_meal_eligible)
      const englishLearner = then(school.groups.english_learner)
      return {
        school,
        enrollment,
        meals,
        foster: then(school.groups.foster),
        homeless: then(school.groups.homeless),
        migrant: then(school.groups.migrant),
        certified: Math.round(meals * 0.7),
        englishLearner,
        unduplicated: Math.min(enrollment, meals + Math.round(englishLearner * 0.15)),
      }
    })
}
