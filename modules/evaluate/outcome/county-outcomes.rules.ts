import { hiddenCells } from '#platform/small-numbers-table.ts'
import type { PublishedMeasure } from '../measure/measure.ts'
import { hideRates, pooledRate } from './hide-rates.rules.ts'
import {
  type CountyOutcomes,
  type NamedPlace,
  type PlaceOutcomes,
  type PublishedRate,
  placeKey,
  pooledYears,
  rateKey,
  type SchoolKind,
  type SchoolProfile,
  type ShownRate,
} from './outcome.ts'
import { nearestAmong, peerOf, settingOf } from './similar.rules.ts'

type Parts = {
  readonly countyCode: string
  readonly rates: readonly PublishedRate[]
  readonly profiles: readonly SchoolProfile[]
  readonly olderCodes: readonly { readonly code: string; readonly newestCode: string }[]
}

/** What a county may show of its published figures; the rest stays behind. */
export function countyOutcomes({ countyCode, rates, profiles, olderCodes }: Parts): CountyOutcomes {
  const newestCodes = new Map(olderCodes.map(({ code, newestCode }) => [code, newestCode]))
  const shown = new Map<PublishedRate, ShownRate>()
  for (const list of Map.groupBy(rates, ({ measure, schoolYear }) => `${measure} ${schoolYear}`).values())
    for (const [at, rate] of hideRates(list).entries()) shown.set(list[at]!, rate)
  const places = new Map<string, PlaceOutcomes & { rates: Map<string, ShownRate> }>()
  // A school of which nothing was published is still there, and says so.
  for (const { code, name } of profiles)
    places.set(placeKey('school', code), { code, level: 'school', name, rates: new Map() })
  for (const [rate, seen] of shown) {
    const code = rate.level === 'school' ? (newestCodes.get(rate.code) ?? rate.code) : rate.code
    const key = placeKey(rate.level, code)
    const place = places.get(key) ?? { code, level: rate.level, name: rate.name, rates: new Map() }
    place.rates.set(rateKey(rate.measure, rate.schoolYear, rate.group), seen)
    places.set(key, place)
  }
  for (const [key, measure, rate] of pooled(rates, shown, newestCodes))
    places.get(key)?.rates.set(rateKey(measure, pooledYears, 'all'), rate)
  return {
    countyCode,
    years: { chronic_absence: yearsOf(rates, 'chronic_absence'), suspension: yearsOf(rates, 'suspension') },
    places,
    districts: districtsOf(profiles),
    profiles,
    kinds: kindsOf(profiles, places),
    newestCodes,
    groupCategories: new Map(rates.map(({ group, groupCategory }) => [group, groupCategory])),
  }
}

export function districtsOf(profiles: readonly SchoolProfile[]): readonly NamedPlace[] {
  const found = new Map(profiles.map(({ districtCode, districtName }) => [districtCode, districtName]))
  return [...found].map(([code, name]) => ({ code, name })).sort(byName)
}

export const byName = (one: NamedPlace, other: NamedPlace): number =>
  one.name.localeCompare(other.name, 'en') || one.code.localeCompare(other.code)

/** Setting and nearest schools of every school of the county. */
export function kindsOf(
  profiles: readonly SchoolProfile[],
  places: ReadonlyMap<string, PlaceOutcomes>,
): ReadonlyMap<string, SchoolKind> {
  const settings = new Map(
    profiles.map((profile) => [
      profile.code,
      settingOf(profile, places.get(placeKey('school', profile.code))),
    ]),
  )
  const nearest = nearestAmong(profiles.map((profile) => peerOf(profile, settings.get(profile.code)!)))
  return new Map([...settings].map(([code, setting]) => [code, { setting, similar: nearest(code) }]))
}

const yearsOf = (rates: readonly PublishedRate[], measure: PublishedMeasure): readonly string[] =>
  [...new Set(rates.filter((rate) => rate.measure === measure).map(({ schoolYear }) => schoolYear))].sort()

/** The last three years together, place by place; a school left alone in its district takes another with it. */
function pooled(
  rates: readonly PublishedRate[],
  shown: ReadonlyMap<PublishedRate, ShownRate>,
  newestCodes: ReadonlyMap<string, string>,
): readonly (readonly [string, PublishedMeasure, ShownRate])[] {
  return (['chronic_absence', 'suspension'] as const).flatMap((measure) => {
    const years = yearsOf(rates, measure).slice(-3)
    const mine = rates.filter(
      (rate) => rate.measure === measure && rate.group === 'all' && years.includes(rate.schoolYear),
    )
    const codeOf = ({ code, level }: PublishedRate) =>
      level === 'school' ? (newestCodes.get(code) ?? code) : code
    const groups = [...Map.groupBy(mine, (rate) => placeKey(rate.level, codeOf(rate))).entries()]
    const found = groups.map(([, list]) =>
      pooledRate(
        list,
        list.map((rate) => shown.get(rate)!),
      ),
    )
    const at = new Map(groups.map(([key], index) => [key, index]))
    const hidden = new Set(found.flatMap((rate, index) => (rate.shown ? [] : [index])))
    const cells = groups.map(([, list]) => ({
      counts: [sum(list, (rate) => rate.numerator), sum(list, (rate) => rate.denominator)],
      published: true,
    }))
    const sums = groups.flatMap(([key, list]) => {
      const { level, code } = list[0]!
      if (level !== 'district') return []
      const schools = groups.flatMap(([one, [first]], index) =>
        first!.level === 'school' && first!.code.startsWith(code.slice(0, 7)) ? (one ? [index] : []) : [],
      )
      return schools.length > 0 ? [{ whole: at.get(key)!, parts: schools }] : []
    })
    const closed = hiddenCells(cells, sums, hidden)
    return groups.map(
      ([key], index) => [key, measure, closed.has(index) ? { shown: false } : found[index]!] as const,
    )
  })
}

/** Null as soon as one year is not published. */
const sum = (list: readonly PublishedRate[], count: (rate: PublishedRate) => number | null): number | null =>
  list.reduce<number | null>((total, rate) => {
    const value = count(rate)
    return total === null || value === null ? null : total + value
  }, 0)
