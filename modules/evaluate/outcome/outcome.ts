import type { PublishedMeasure } from '../measure/measure.ts'

export const levels = ['state', 'county', 'district', 'school'] as const
export type Level = (typeof levels)[number]

/** A published rate as its file gives it; null where the state hid it. */
export type PublishedRate = {
  readonly code: string
  readonly level: Level
  readonly measure: PublishedMeasure
  readonly schoolYear: string
  readonly group: string
  readonly groupCategory: string
  readonly name: string
  readonly numerator: number | null
  readonly denominator: number | null
}

/** Counted students of all students: `denominator` is cumulative, so it can be larger than enrollment. */
export type Rate = { readonly numerator: number; readonly denominator: number }

/** A rate as a page may show it. What the state hid and what we hide look the same, on purpose. */
export type ShownRate = (Rate & { readonly shown: true }) | { readonly shown: false }

/** One place's shown rates: measure → year → group; a group that is not there was not published at all. */
export type PlaceOutcomes = {
  readonly code: string
  readonly level: Level
  readonly name: string
  readonly rates: ReadonlyMap<string, ShownRate>
}

/** Everything a county shows: what is hidden is gone from here, so no page can show it by mistake. */
export type CountyOutcomes = {
  readonly countyCode: string
  readonly years: Readonly<Record<PublishedMeasure, readonly string[]>>
  /** By level and code: a district's code is its fourteen digits, zeros at the end. */
  readonly places: ReadonlyMap<string, PlaceOutcomes>
  /** Districts the county's schools belong to: seven digits and name, by name. */
  readonly districts: readonly NamedPlace[]
  readonly profiles: readonly SchoolProfile[]
  /** What kind of school each is, and which are most like it, by its code. */
  readonly kinds: ReadonlyMap<string, SchoolKind>
  /** Codes a school has had, to the one it has now. */
  readonly newestCodes: ReadonlyMap<string, string>
  readonly groupCategories: ReadonlyMap<string, string>
}

export type NamedPlace = { readonly code: string; readonly name: string }

export type Setting = 'ordinary' | 'alternative' | 'virtual' | 'adult'

export type SchoolKind = {
  readonly setting: Setting
  /** Codes of the schools most like it, nearest first. */
  readonly similar: readonly string[]
}

/** A school as its newest enrollment file lists it. */
export type SchoolProfile = {
  readonly schoolId: string
  readonly code: string
  readonly name: string
  readonly districtCode: string
  readonly districtName: string
  readonly schoolType: string
  readonly schoolLevel: string
  readonly gradeSpan: string
  readonly charter: boolean
  readonly alternative: boolean
  readonly virtualCode: string
  readonly enrollment: number
  readonly latitude: number | null
  readonly longitude: number | null
  readonly groups: Readonly<Record<string, number | null>>
}

export const rateKey = (measure: PublishedMeasure, schoolYear: string, group: string): string =>
  `${measure} ${schoolYear} ${group}`
export const placeKey = (level: Level, code: string): string => `${level} ${code}`
/** The key of a rate over three years together. */
export const pooledYears = 'pooled'

export const stateCode = '0'.repeat(14)
export const countyPlaceCode = (countyCode: string): string => `${countyCode}${'0'.repeat(12)}`
export const districtPlaceCode = (districtCode: string): string => `${districtCode}${'0'.repeat(7)}`

/** The rate of a place, year and group; null when it was not published or is hidden. */
export function rateOf(
  place: Pick<PlaceOutcomes, 'rates'> | undefined,
  measure: PublishedMeasure,
  schoolYear: string,
  group = 'all',
): Rate | null {
  const found = place?.rates.get(rateKey(measure, schoolYear, group))
  return found?.shown ? found : null
}
