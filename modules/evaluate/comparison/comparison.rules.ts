import type { PublishedMeasure } from '../measure/measure.ts'
import { shareOf } from '../outcome/interval.rules.ts'
import { type CountyOutcomes, placeKey, rateOf } from '../outcome/outcome.ts'
import { nearestAmong, peerOf } from '../outcome/similar.rules.ts'
import type { ComparisonPlan, ComparisonRefusal } from './comparison.ts'
import { studentQuantile } from './student-t.rules.ts'

/** '2026-27' and 2 → '2028-29'. */
export function yearAfter(schoolYear: string, years = 1): string {
  const start = Number(schoolYear.slice(0, 4)) + years
  return `${start}-${String((start + 1) % 100).padStart(2, '0')}`
}

/** Why a comparison cannot be fixed; null when it can. What is already published has been looked at. */
export function whyNotFix(plan: ComparisonPlan, county: CountyOutcomes): ComparisonRefusal | null {
  const years = county.years[plan.measure]
  const newest = years.at(-1)
  if (newest === undefined) return 'no_before'
  if (plan.firstYear <= newest) return 'year_published'
  if (plan.firstYear !== yearAfter(plan.firstYear, 0) || plan.firstYear > yearAfter(newest, 6))
    return 'year_unknown'
  const known = new Set(county.profiles.map(({ code }) => code))
  if (!plan.schools.every((code) => known.has(code))) return 'school_unknown'
  return similarTo(plan.schools, county).length < 3 ? 'no_similar' : null
}

/** The schools most like each chosen one, once, none of them chosen. */
export function similarTo(chosen: readonly string[], { profiles, kinds }: CountyOutcomes): readonly string[] {
  const own = new Set(chosen)
  const nearest = nearestAmong(
    profiles.flatMap((profile) => {
      const kind = kinds.get(profile.code)
      return kind === undefined ? [] : [peerOf(profile, kind.setting)]
    }),
  )
  const found = chosen.flatMap((code) =>
    nearest(code, 10 + chosen.length)
      .filter((other) => !own.has(other))
      .slice(0, 10),
  )
  return [...new Set(found)].sort()
}

/** A change of chosen schools less that of similar ones, in shares; each school counts once. */
export type Contrast = {
  readonly chosenChange: number
  readonly similarChange: number
  readonly value: number
  readonly low: number
  readonly high: number
  /** The smallest true difference that four in five such comparisons would find. */
  readonly detectable: number
  readonly chosenCount: number
  readonly similarCount: number
}

type Series = (code: string, year: string) => number | null

/** Rates of schools as anyone may see them. */
export const seriesOf =
  (county: CountyOutcomes, measure: PublishedMeasure): Series =>
  (code, year) => {
    const rate = rateOf(
      county.places.get(placeKey('school', county.newestCodes.get(code) ?? code)),
      measure,
      year,
    )
    return rate === null ? null : shareOf(rate)
  }

type Sides = { readonly chosen: readonly string[]; readonly similar: readonly string[] }

/** Difference in differences of the years after and the years before; null where too few schools show all years. */
export function contrastOf(
  { chosen, similar }: Sides,
  before: readonly string[],
  after: readonly string[],
  series: Series,
): Contrast | null {
  const changes = (codes: readonly string[]) =>
    codes.flatMap((code) => {
      const [first, last] = [
        meanOf(before.map((year) => series(code, year))),
        meanOf(after.map((year) => series(code, year))),
      ]
      return first === null || last === null ? [] : [last - first]
    })
  return contrast(changes(chosen), changes(similar))
}

/**
 * Two groups of changes beside each other: Student's interval with the spread of both, which holds for a single
 * chosen school too. What moves all schools of a year alike falls out; what moves each by itself is the spread.
 */
export function contrast(chosen: readonly number[], similar: readonly number[]): Contrast | null {
  const [a, b] = [chosen.length, similar.length]
  const degrees = a + b - 2
  if (a < 1 || b < 3 || degrees < 2) return null
  const [one, other] = [mean(chosen), mean(similar)]
  const squares = (values: readonly number[], middle: number) =>
    values.reduce((sum, value) => sum + (value - middle) ** 2, 0)
  const spread = Math.sqrt((squares(chosen, one) + squares(similar, other)) / degrees)
  const error = spread * Math.sqrt(1 / a + 1 / b)
  const half = studentQuantile(0.975, degrees) * error
  return {
    chosenChange: one,
    similarChange: other,
    value: one - other,
    low: one - other - half,
    high: one - other + half,
    detectable: half + studentQuantile(0.8, degrees) * error,
    chosenCount: a,
    similarCount: b,
  }
}

/** Each earlier year taken for the first one, when nothing had begun: what comes out is what chance and drift do. */
export function placebos(sides: Sides, before: readonly string[], series: Series) {
  return before.slice(1).map((year, at) => ({
    year,
    contrast: contrastOf(sides, before.slice(0, at + 1), [year], series),
  }))
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/** Null as soon as one year is not shown: a mean over other years would be of something else. */
function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.flatMap((value) => value ?? [])
  return known.length === values.length && known.length > 0 ? mean(known) : null
}
