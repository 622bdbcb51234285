import { leastColored, leastShown } from '#platform/small-numbers.ts'
import type { Achievement } from '../achievement/achievement.ts'
import type { CountedRate } from '../count/counted-rates.rules.ts'
import type { PublishedMeasure } from '../measure/measure.ts'
import { byName } from './county-outcomes.rules.ts'
import { added, type Difference, difference } from './interval.rules.ts'
import {
  type CountyOutcomes,
  countyPlaceCode,
  districtPlaceCode,
  type Level,
  type NamedPlace,
  type PlaceOutcomes,
  placeKey,
  pooledYears,
  type Rate,
  rateKey,
  rateOf,
  type SchoolProfile,
  type Setting,
  stateCode,
} from './outcome.ts'
import { peerOf } from './similar.rules.ts'

/** What a link asks of an outcomes page. The link reproduces the view. */
export type OutcomeAsks = {
  readonly measure: PublishedMeasure
  readonly pooled: boolean
  /** Whether similar schools are sought in the county or among all that are in here. */
  readonly among: 'county' | 'state'
}

export const readOutcomeAsks = (query: URLSearchParams): OutcomeAsks => ({
  measure: query.get('measure') === 'suspension' ? 'suspension' : 'chronic_absence',
  pooled: query.get('years') === 'together',
  among: query.get('similar') === 'state' ? 'state' : 'county',
})

/** A path with what is asked behind it; the plain page has no query. */
export function withAsks(path: string, { measure, pooled, among }: OutcomeAsks): string {
  const query = new URLSearchParams({
    ...(measure === 'suspension' ? { measure } : {}),
    ...(pooled ? { years: 'together' } : {}),
    ...(among === 'state' ? { similar: 'state' } : {}),
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
  /** What the county counts itself of this place. */
  readonly counted: readonly CountedRate[]
  /** How its students score, where the county supplied the state's file. */
  readonly achievement: Achievement | null
  readonly school: {
    readonly profile: SchoolProfile
    readonly setting: Setting
    /** Nearest first. */
    readonly similar: readonly SimilarSchool[]
  } | null
}

/** A school beside another one, with its own rates of all students. */
export type SimilarSchool = {
  readonly countyCode: string
  readonly code: string
  readonly name: string
  readonly enrollment: number
  readonly poor: number | null
  readonly learners: number | null
  readonly rates: PlaceOutcomes['rates']
}

/**
 * The page of a place; null when nothing of it was published. `code` is the place's fourteen digits; `beyond` are the
 * schools most like it in the whole state, where those were asked for; `counted` is what the county counts itself.
 */
export function outcomeView(
  county: CountyOutcomes,
  level: Level,
  code: string,
  asks: OutcomeAsks,
  {
    beyond,
    counted = [],
    achievement = null,
  }: {
    beyond?: readonly SimilarSchool[] | undefined
    counted?: readonly CountedRate[]
    achievement?: Achievement | null
  } = {},
): OutcomeView | null {
  const place = county.places.get(placeKey(level, code))
  if (!place) return null
  const profile = level === 'school' ? county.profiles.find((one) => one.code === code) : undefined
  const kind = county.kinds.get(code)
  return {
    county,
    asks,
    place,
    years: county.years[asks.measure].slice(-3),
    counted,
    achievement,
    school:
      profile && kind
        ? { profile, setting: kind.setting, similar: beyond ?? similarInCounty(county, kind.similar) }
        : null,
  }
}

function similarInCounty(county: CountyOutcomes, codes: readonly string[]): readonly SimilarSchool[] {
  const profiles = new Map(county.profiles.map((profile) => [profile.code, profile]))
  return codes.flatMap((code) => {
    const profile = profiles.get(code)
    if (!profile) return []
    const { poor, learners } = peerOf(profile, 'ordinary')
    const rates = county.places.get(placeKey('school', code))?.rates ?? new Map()
    const { name, enrollment } = profile
    return [{ countyCode: county.countyCode, code, name, enrollment, poor, learners, rates }]
  })
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
  const rates = (view.school?.similar ?? []).flatMap((one) => rateOf(one, view.asks.measure, year) ?? [])
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
export function placesBelow({ county, place }: OutcomeView): readonly NamedPlace[] {
  if (place.level === 'county') return county.districts
  return county.profiles
    .filter(({ districtCode }) => districtPlaceCode(districtCode) === place.code)
    .map(({ code, name }) => ({ code, name }))
    .sort(byName)
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
    const setting = county.kinds.get(profile.code)?.setting
    if (districtPlaceCode(profile.districtCode) !== place.code || setting !== 'adult') return []
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
