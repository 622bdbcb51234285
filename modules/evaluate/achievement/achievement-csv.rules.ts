import { measureNamed, register } from '../measure/register.ts'
import { csvCell } from '../outcome/outcome-csv.rules.ts'
import type { PlaceAchievement } from './achievement.ts'

const columns = [
  'measure',
  'subject',
  'level',
  'code',
  'place',
  'school_year',
  'student_group',
  'students',
  'points_from_standard',
  'hidden',
  'definition',
  'caution',
  'small_numbers',
  'source',
] as const

/** All distances of some places, each line with its definition, caution and source. Hidden cells are empty and say so. */
export function achievementCsv(places: readonly PlaceAchievement[]): string {
  const { name, definition, caution, source } = measureNamed('distance-from-standard')
  const small = `Averages over 1 to ${register.smallest_shown - 1} students, and what would give them away, are hidden.`
  const lines = places.flatMap((place) =>
    Object.entries(place.distances).map(([key, distance]) => {
      const [subject = '', year = '', group = ''] = key.split(' ')
      const figures =
        distance === null ? ['', '', 'yes'] : [String(distance.students), String(distance.points), 'no']
      return [
        name,
        subject,
        place.level,
        place.code,
        place.name,
        year,
        group,
        ...figures,
        definition.en,
        caution.en,
        small,
        source?.title ?? '',
      ]
        .map((text, at) => (at === 8 ? text : csvCell(text)))
        .join(',')
    }),
  )
  return `\ufeff${[columns.join(','), ...lines].join('\r\n')}\r\n`
}
