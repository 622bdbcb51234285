import { leastColored, leastShown } from '#platform/small-numbers.ts'
import type { PublishedMeasure } from '../measure/measure.ts'
import { added, type Difference, difference } from './interval.rules.ts'
import {
  type CountyOutcomes,
  countyPlaceCode,
  districtPlaceCode,
  type Level,
  type PlaceOutcomes,
  placeKey,
  pooledYears,
  type Rate,
  rateKey,
  rateOf,
  type SchoolProfile,
  stateCode,
} from './outcome.ts'
import { type Setting, type Similar, settingOf, similarSchools } from './similar.rules.ts'

/** What a link asks of an outcomes page. */
export type OutcomeAsks = { readonly measure: PublishedMeasure; readonly pooled: boolean }

export const readOutcomeAsks = (query: URLSearchParams): OutcomeAsks => ({
  measure: query.get('measure') === 'suspension' ? 'suspension' : 'chronic_absence',
  pooled: query.get('years') === 'together',
})

/** A path with what is asked behind it; the plain page has no query. */
export function withAsks(path: string, { measure, pooled }: OutcomeAsks): string {
  const query = new URLSearchParams({
    ...(measure === 'suspension' ? { measure } : {}),
    ...(pooled ? { years: 'together' } : {}),
  }).toString()
  return query === '' ? path : `${path}?${query}`
}

/** One place on its page, with what stands beside it. */
export type OutcomeView = {
  readonly county: CountyOutcomes
  readonly asks: OutcomeAsks
  readonly place: PlaceOutcomes
  /** The three school years, oldest first. */
  readonly years: readonly string[]
  readonly school: {
    readonly profile: SchoolProfile
    readonly setting: Setting
    readonly similar: readonly Similar[]
  } | null
}

/** The page of a place; null when nothing of it was published. `code` is the place's fourteen digits. */
export function outcomeView(
  county: CountyOutcomes,
  level: Level,
  code: string,
  asks: OutcomeAsks,
): OutcomeView | null {
  const place = county.places.get(placeKey(level, code))
  if (!place) return null
  const profile = level === 'school' ? county.profiles.find((one) => one.code === code) : undefined
  return {
    county,
    asks,
    place,
    years: county.years[asks.measure].slice(-3),
    school: profile
      ? { profile, setting: settingOf(profile, place), similar: similarSchools(county, code) }
      : null,
  }
}

/** The newest year, or all three together where the page was asked for that. */
export const shownYear = ({ asks, years }: OutcomeView): string =>
  asks.pooled ? pooledYears : (years.at(-1) ?? '')

export const ownRate = (view: OutcomeView, year = shownYear(view), group = 'all'): Rate | null =>
  rateOf(view.place, view.asks.measure, year, group)

export const areaRate = (
  view: OutcomeView,
  level: Level,
  code: string,
  year = shownYear(view),
): Rate | null => rateOf(view.county.places.get(placeKey(level, code)), view.asks.measure, year)

export const stateRate = (view: OutcomeView, year = shownYear(view)) =>
  areaRate(view, 'state', stateCode, year)

export const countyRate = (view: OutcomeView, year = shownYear(view)) =>
  areaRate(view, 'county', countyPlaceCode(view.county.countyCode), year)

/** The similar schools that show a rate, as one; null when fewer than three do. */
export function similarRate(view: OutcomeView, year = shownYear(view)): Rate | null {
  const rates = (view.school?.similar ?? []).flatMap(
    ({ profile }) => areaRate(view, 'school', profile.code, year) ?? [],
  )
  return rates.length < 3 ? null : added(rates)
}

export type Gap = {
  readonly group: string
  readonly rate: Rate | null
  /** Null where the rate or the rest is hidden, or either has fewer students than may be compared. */
  readonly gap: Difference | null
}

/** Each published group of the newest year beside everyone else, in the order the register names kinds of groups. */
export function gapsOf(view: OutcomeView): readonly Gap[] {
  const year = view.years.at(-1) ?? ''
  const { measure } = view.asks
  const all = rateOf(view.place, measure, year)
  const kinds = ['program', 'race_ethnicity', 'gender', 'grade_span']
  return [...view.county.groupCategories]
    .filter(([group]) => view.place.rates.has(rateKey(measure, year, group)) && group !== 'all')
    .sort(([one, a], [other, b]) => kinds.indexOf(a) - kinds.indexOf(b) || one.localeCompare(other))
    .map(([group]) => {
      const rate = rateOf(view.place, measure, year, group)
      return { group, rate, gap: gapTo(rate, all) }
    })
}

function gapTo(rate: Rate | null, all: Rate | null): Difference | null {
  if (rate === null || all === null) return null
  const rest = {
    numerator: all.numerator - rate.numerator,
    denominator: all.denominator - rate.denominator,
  }
  if (Math.min(rate.denominator, rest.denominator) < leastColored) return null
  return difference(rate, rest)
}

/** Districts of a county, or schools of a district, by name. */
export function placesBelow({ county, place }: OutcomeView): readonly { code: string; name: string }[] {
  const found =
    place.level === 'county'
      ? county.profiles.map(({ districtCode, districtName }) => [districtCode, districtName] as const)
      : county.profiles
          .filter(({ districtCode }) => districtPlaceCode(districtCode) === place.code)
          .map(({ code, name }) => [code, name] as const)
  return [...new Map(found)]
    .map(([code, name]) => ({ code, name }))
    .sort((one, other) => one.name.localeCompare(other.name, 'en') || one.code.localeCompare(other.code))
}

export type Apart = { readonly name: string; readonly rate: Rate; readonly without: Rate }

/**
 * Schools for adults that stand in a district's rate, and the rate without them: one such charter can move its
 * district by twenty points. Nothing where so few would be left that they could be found out.
 */
export function apartInDistrict(view: OutcomeView): readonly Apart[] {
  const { county, place } = view
  const own = ownRate(view)
  if (place.level !== 'district' || own === null) return []
  return county.profiles.flatMap((profile) => {
    const school = county.places.get(placeKey('school', profile.code))
    if (districtPlaceCode(profile.districtCode) !== place.code || settingOf(profile, school) !== 'adult')
      return []
    const rate = rateOf(school, view.asks.measure, shownYear(view))
    if (rate === null) return []
    const without = {
      numerator: own.numerator - rate.numerator,
      denominator: own.denominator - rate.denominator,
    }
    const rest = without.denominator - without.numerator
    return without.numerator < leastShown || rest < leastShown ? [] : [{ name: profile.name, rate, without }]
  })
}
