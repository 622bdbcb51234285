import type { CountyOutcomes } from '../outcome/outcome.ts'
import { type Contrast, contrastOf, placebos, seriesOf, yearAfter } from './comparison.rules.ts'
import type { Comparison } from './comparison.ts'

/** A comparison with what the published figures say of it today. */
export type ComparisonView = {
  readonly comparison: Comparison
  /** The years after that are published, of those it looks at. */
  readonly published: readonly string[]
  readonly result: Contrast | null
  readonly placebos: readonly { readonly year: string; readonly contrast: Contrast | null }[]
  /** In shares; from the result, else from the last year in which nothing had begun. */
  readonly detectable: number | null
}

export function viewComparison(comparison: Comparison, county: CountyOutcomes): ComparisonView {
  const { measure, firstYear, yearCount, beforeYears } = comparison
  const wanted = Array.from({ length: yearCount }, (_, at) => yearAfter(firstYear, at))
  const published = wanted.filter((year) => county.years[measure].includes(year))
  const sides = { chosen: comparison.schools, similar: comparison.similar }
  const series = seriesOf(county, measure)
  const result = published.length === 0 ? null : contrastOf(sides, beforeYears, published, series)
  const earlier = placebos(sides, beforeYears, series)
  const likest = result ?? earlier.findLast(({ contrast }) => contrast !== null)?.contrast ?? null
  return { comparison, published, result, placebos: earlier, detectable: likest?.detectable ?? null }
}
