import type { KeptEdition, KeptPlace, KeptRates } from './kept-outcome.ts'
import { type CountyOutcomes, type PlaceOutcomes, placeKey, type ShownRate } from './outcome.ts'

/** A county's outcomes as rows that can be kept. */
export function keptPlaces({ places, profiles, kinds }: CountyOutcomes): readonly KeptPlace[] {
  const byCode = new Map(profiles.map((profile) => [profile.code, profile]))
  return [...places.values()].map(({ level, code, name, rates }) => {
    const profile = level === 'school' ? byCode.get(code) : undefined
    const kind = profile && kinds.get(code)
    return {
      level,
      code,
      name,
      rates: keptRates(rates, (key) => key.endsWith(' all')),
      groupRates: keptRates(rates, (key) => !key.endsWith(' all')),
      profile: profile ?? null,
      setting: kind?.setting ?? null,
      similar: kind?.similar ?? [],
    }
  })
}

const keptRates = (rates: PlaceOutcomes['rates'], wanted: (key: string) => boolean): KeptRates =>
  Object.fromEntries(
    [...rates]
      .filter(([key]) => wanted(key))
      .map(([key, rate]) => [key, rate.shown ? [rate.numerator, rate.denominator] : null]),
  )

/** What was kept, as a county's outcomes again: all of it, or as much as one page shows. */
export function outcomesOfKept(
  countyCode: string,
  { years, groupCategories, olderCodes, districts }: KeptEdition,
  places: readonly KeptPlace[],
): CountyOutcomes {
  return {
    countyCode,
    years,
    places: new Map(
      places.map(({ level, code, name, rates, groupRates }) => [
        placeKey(level, code),
        { level, code, name, rates: shownRates(rates, groupRates) },
      ]),
    ),
    districts,
    profiles: places.flatMap(({ profile }) => profile ?? []),
    kinds: new Map(
      places.flatMap(({ code, setting, similar }) =>
        setting === null ? [] : [[code, { setting, similar }] as const],
      ),
    ),
    newestCodes: new Map(Object.entries(olderCodes)),
    groupCategories: new Map(Object.entries(groupCategories)),
  }
}

export const shownRates = (...lists: readonly KeptRates[]): ReadonlyMap<string, ShownRate> =>
  new Map(
    lists.flatMap((list) =>
      Object.entries(list).map(([key, rate]): [string, ShownRate] => [
        key,
        rate === null ? { shown: false } : { shown: true, numerator: rate[0], denominator: rate[1] },
      ]),
    ),
  )
