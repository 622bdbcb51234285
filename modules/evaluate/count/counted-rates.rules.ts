import { hideRates } from '../outcome/hide-rates.rules.ts'
import {
  countyPlaceCode,
  districtPlaceCode,
  type Level,
  type PublishedRate,
  placeKey,
  type ShownRate,
} from '../outcome/outcome.ts'
import type { MeasureCount } from './measure-count.ts'

/** A counted measure of one place and year as anyone may see it. */
export type CountedRate = {
  readonly measure: string
  readonly schoolYear: string
  readonly group: string
  readonly rate: ShownRate
}

/**
 * Counts as anyone may see them, by place: schools add up to their district and districts to the county, and the same
 * rule hides small numbers that stands before published figures.
 */
export function countedRates(
  counts: readonly MeasureCount[],
  countyCode: string,
): ReadonlyMap<string, readonly CountedRate[]> {
  const shown = new Map<string, CountedRate[]>()
  const tables = Map.groupBy(counts, ({ measure, schoolYear }) => `${measure} ${schoolYear}`)
  for (const list of tables.values()) {
    const { measure, schoolYear } = list[0]!
    const cells = [
      ...list.map((count) => cell(count, 'school', count.schoolCode)),
      ...together(list, 'district', ({ schoolCode }) => districtPlaceCode(schoolCode.slice(0, 7))),
      ...together(list, 'county', () => countyPlaceCode(countyCode)),
    ]
    for (const [at, rate] of hideRates(cells).entries()) {
      const { level, code, group } = cells[at]!
      const key = placeKey(level, code)
      shown.set(key, [...(shown.get(key) ?? []), { measure, schoolYear, group, rate }])
    }
  }
  return shown
}

type Cell = Omit<PublishedRate, 'measure'>

const cell = (count: MeasureCount, level: Level, code: string): Cell => ({
  code,
  level,
  name: '',
  schoolYear: count.schoolYear,
  group: count.group,
  groupCategory: count.groupCategory,
  numerator: count.numerator,
  denominator: count.denominator,
})

function together(
  counts: readonly MeasureCount[],
  level: Level,
  codeOf: (count: MeasureCount) => string,
): readonly Cell[] {
  const groups = Map.groupBy(counts, (count) => `${codeOf(count)} ${count.group}`)
  return [...groups.values()].map((list) => ({
    ...cell(list[0]!, level, codeOf(list[0]!)),
    numerator: list.reduce((sum, { numerator }) => sum + numerator, 0),
    denominator: list.reduce((sum, { denominator }) => sum + denominator, 0),
  }))
}
