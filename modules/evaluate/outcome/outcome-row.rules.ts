import type { Measure } from '../measure/measure.ts'
import { measureOf } from '../measure/register.ts'
import { type Level, type PlaceOutcomes, pooledYears, type ShownRate } from './outcome.ts'

/** What a line of every file says: which measure, where, when, of whom, and the rate or that it is hidden. */
export type OutcomeRow = {
  readonly measure: Measure
  readonly level: Level
  readonly code: string
  readonly place: string
  /** '2024-25', or that it is three years together. */
  readonly schoolYear: string
  readonly group: string
  readonly rate: ShownRate
}

/** Place by place, within a place by measure, year and group. */
export function* outcomeRows(places: Iterable<PlaceOutcomes>): Generator<OutcomeRow> {
  for (const { level, code, name, rates } of places)
    for (const key of [...rates.keys()].sort()) {
      const [figure, year = '', group = ''] = key.split(' ')
      yield {
        measure: measureOf(figure === 'suspension' ? 'suspension' : 'chronic_absence'),
        level,
        code,
        place: name,
        schoolYear: year === pooledYears ? 'three years together' : year,
        group,
        rate: rates.get(key)!,
      }
    }
}
