import { measureNamed } from '../measure/register.ts'
import type { Cell, Sheet } from '../sheet/sheet.ts'
import type { Distance, PlaceAchievement } from './achievement.ts'

const headers = [
  'Measure',
  'Subject',
  'Level',
  'Code',
  'Place',
  'School year',
  'Student group',
  'Students',
  'Points from the standard',
  'Hidden',
] as const

/** All distances of some places, as the CSV of them says; their definitions stand on the sheet of definitions. */
export const scoreSheet = (places: readonly PlaceAchievement[]): Sheet => ({
  name: 'Scores',
  widths: [24, 14, 10, 18, 40, 14, 30, 12, 16, 10],
  hasHead: true,
  rows: scoreRows(places),
})

function* scoreRows(places: readonly PlaceAchievement[]): Generator<readonly Cell[]> {
  yield headers.map((header): Cell => [header, 'bold'])
  const { name } = measureNamed('distance-from-standard')
  for (const place of places)
    for (const [key, distance] of Object.entries(place.distances)) {
      const [subject = '', year = '', group = ''] = key.split(' ')
      const where = [name, subject, place.level, place.code, place.name, year, group]
      yield [...where.map((text): Cell => [text, 'text']), ...figures(distance)]
    }
}

const figures = (distance: Distance | null): readonly Cell[] =>
  distance === null
    ? [null, null, ['yes', 'text']]
    : [
        [distance.students, 'whole'],
        [distance.points, 'tenth'],
        ['no', 'text'],
      ]
