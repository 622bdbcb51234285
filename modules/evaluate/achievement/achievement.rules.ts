import { hideRates } from '../outcome/hide-rates.rules.ts'
import {
  type Achievement,
  type Distance,
  distanceKey,
  type PlaceAchievement,
  type PublishedDistance,
  type Subject,
} from './achievement.ts'

/**
 * What a county may show of its distances. An average tells of each student in it, so a cell counts its students: one of
 * fewer than eleven is hidden, and so is what would give it away, group by group and place by place.
 */
export function shownAchievements(
  published: readonly PublishedDistance[],
  newestCodes: ReadonlyMap<string, string>,
): readonly PlaceAchievement[] {
  const places = new Map<string, PlaceAchievement & { distances: Record<string, Distance | null> }>()
  const parts = Map.groupBy(published, ({ subject, schoolYear }) => `${subject} ${schoolYear}`)
  for (const list of parts.values()) {
    const shown = hideRates(
      list.map((one) => ({ ...one, numerator: one.students, denominator: one.students })),
    )
    for (const [at, { level, code, name, subject, schoolYear, group, points }] of list.entries()) {
      const newest = level === 'school' ? (newestCodes.get(code) ?? code) : code
      const place = places.get(`${level} ${newest}`) ?? { level, code: newest, name, distances: {} }
      const seen = shown[at]
      place.distances[distanceKey(subject, schoolYear, group)] =
        seen?.shown && points !== null ? { students: seen.denominator, points } : null
      places.set(`${level} ${newest}`, place)
    }
  }
  return [...places.values()]
}

/** School years of which anything of the place was published in the subject, oldest first; the last three. */
export function yearsOf({ distances }: PlaceAchievement, subject: Subject): readonly string[] {
  const years = Object.keys(distances).flatMap((key) => {
    const [of, year = ''] = key.split(' ')
    return of === subject ? [year] : []
  })
  return [...new Set(years)].sort().slice(-3)
}

/** Null where it is hidden, undefined where the state published none. */
export const distanceOf = (
  place: PlaceAchievement | null,
  subject: Subject,
  schoolYear: string,
  group = 'all',
): Distance | null | undefined => place?.distances[distanceKey(subject, schoolYear, group)]

/** The similar schools that show a distance, each student counting once; undefined when fewer than three do. */
export function similarDistance(
  { similar }: Achievement,
  subject: Subject,
  schoolYear: string,
): Distance | undefined {
  const found = similar.flatMap((one) => distanceOf(one, subject, schoolYear) ?? [])
  if (found.length < 3) return undefined
  const students = found.reduce((sum, one) => sum + one.students, 0)
  return { students, points: found.reduce((sum, one) => sum + one.points * one.students, 0) / students }
}

/** Groups of the place in the year, in the order of their names; all students are not among them. */
export const groupsOf = ({ distances }: PlaceAchievement, schoolYear: string): readonly string[] =>
  [
    ...new Set(
      Object.keys(distances).flatMap((key) => {
        const [, year, group = ''] = key.split(' ')
        return year === schoolYear && group !== 'all' ? [group] : []
      }),
    ),
  ].sort()
