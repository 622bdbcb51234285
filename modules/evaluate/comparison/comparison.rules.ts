import type { PublishedMeasure } from '../measure/measure.ts'
import { shareOf } from '../outcome/interval.rules.ts'
import { type CountyOutcomes, placeKey, type Rate, rateOf } from '../outcome/outcome.ts'
import { nearestAmong, peerOf } from '../outcome/similar.rules.ts'
import type { ComparisonPlan, ComparisonRefusal } from './comparison.ts'
import { studentQuantile } from './student-t.rules.ts'

/** '2026-27' and 2 → '2028-29'. */
export function yearAfter(schoolYear: string, years = 1): string {
  const start = Number(schoolYear.slice(0, 4)) + years
  return `${start}-${String((start + 1) % 100).padStart(2, '0')}`
}

/** Why a comparison cannot be fixed; null when it can. What is already published has been looked at. */
export function whyNotFix(
  plan: ComparisonPlan,
  county: CountyOutcomes,
  served: readonly string[] = [],
): ComparisonRefusal | null {
  const years = county.years[plan.measure]
  const newest = years.at(-1)
  if (newest === undefined) return 'no_before'
  if (plan.firstYear <= newest) return 'year_published'
  if (plan.firstYear !== yearAfter(plan.firstYear, 0) || plan.firstYear > yearAfter(newest, 10))
    return 'year_unknown'
  const known = new Set(county.profiles.map(({ code }) => code))
  if (!plan.schools.every((code) => known.has(code))) return 'school_unknown'
  return similarTo(plan.schools, county, served).length < 3 ? 'no_similar' : null
}

/** The schools most like each chosen one, once, none of them chosen, nor of those that will be served meanwhile. */
export function similarTo(
  chosen: readonly string[],
  { profiles, kinds }: CountyOutcomes,
  served: readonly string[] = [],
): readonly string[] {
  const own = new Set([...chosen, ...served])
  const nearest = nearestAmong(
    profiles.flatMap((profile) => {
      const kind = kinds.get(profile.code)
      return kind === undefined ? [] : [peerOf(profile, kind.setting)]
    }),
  )
  const found = chosen.flatMap((code) =>
    nearest(code, 10 + own.size)
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

type Series = (code: string, year: string) => Rate | null

/** Rates of schools as anyone may see them. */
export const seriesOf =
  (county: CountyOutcomes, measure: PublishedMeasure): Series =>
  (code, year) =>
    rateOf(county.places.get(placeKey('school', county.newestCodes.get(code) ?? code)), measure, year)

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
      const first = meanOf(before.map((year) => series(code, year)))
      const last = meanOf(after.map((year) => series(code, year)))
      if (first === null || last === null) return []
      return [{ value: last.value - first.value, chance: last.chance + first.chance }]
    })
  return contrast(changes(chosen), changes(similar))
}

/** One school's change in shares, and the part of its variance that chance among its students makes. */
export type Change = { readonly value: number; readonly chance: number }

/**
 * Two groups of changes beside each other: Student's interval over schools. Schools differ in their changes by a
 * spread of their own, the same for all, and by chance among their students, which is larger the fewer they are: a
 * small school beside large ones would otherwise be found too often. The spread is what the changes vary beyond
 * chance; where they vary more than both explain, the interval widens. It holds for a single chosen school too.
 */
export function contrast(chosen: readonly Change[], similar: readonly Change[]): Contrast | null {
  const [a, b] = [chosen.length, similar.length]
  const degrees = a + b - 2
  if (a < 1 || b < 3 || degrees < 2) return null
  const [one, other] = [mean(valuesOf(chosen)), mean(valuesOf(similar))]
  const groups = [
    { changes: chosen, middle: one },
    { changes: similar, middle: other },
  ]
  const over = (of: (change: Change, middle: number, size: number) => number) =>
    sum(groups.flatMap(({ changes, middle }) => changes.map((each) => of(each, middle, changes.length))))
  const squares = over(({ value }, middle) => (value - middle) ** 2)
  const expected = over(({ chance }, _, size) => chance * (1 - 1 / size))
  const spread = Math.max(0, (squares - expected) / degrees)
  const unexplained = over(({ value, chance }, middle) => {
    const variance = spread + chance
    return variance === 0 ? 0 : (value - middle) ** 2 / variance
  })
  const variance = over(({ chance }, _, size) => (spread + chance) / size ** 2)
  const error = Math.sqrt(Math.max(1, unexplained / degrees) * variance)
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

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const mean = (values: readonly number[]) => sum(values) / values.length
const valuesOf = (changes: readonly Change[]) => changes.map(({ value }) => value)

/** Null as soon as one year is not shown: a mean over other years would be of something else. */
function meanOf(rates: readonly (Rate | null)[]): Change | null {
  const known = rates.flatMap((rate) => rate ?? [])
  if (known.length < rates.length || known.length === 0) return null
  return { value: mean(known.map(shareOf)), chance: sum(known.map(chanceOf)) / known.length ** 2 }
}

/** Variance of a share by chance alone; of none or all it is not nothing, so one is added to each side. */
const chanceOf = ({ numerator, denominator }: Rate): number => {
  const share = (numerator + 1) / (denominator + 2)
  return denominator === 0 ? 0 : (share * (1 - share)) / denominator
}
