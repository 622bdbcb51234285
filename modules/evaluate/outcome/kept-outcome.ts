import type { Level, NamedPlace, SchoolProfile, Setting } from './outcome.ts'

/** Rates as a row keeps them: key → counted and of how many; null is hidden. */
export type KeptRates = Readonly<Record<string, readonly [number, number] | null>>

/** Which figures stand, and what was kept of which figures. */
export type KeptState = Partial<KeptEdition> & { readonly standing: string | null }

export type KeptEdition = {
  readonly figureState: string
  readonly years: { readonly chronic_absence: readonly string[]; readonly suspension: readonly string[] }
  readonly groupCategories: Readonly<Record<string, string>>
  readonly olderCodes: Readonly<Record<string, string>>
  readonly districts: readonly NamedPlace[]
}

export type KeptPlace = {
  readonly level: Level
  readonly code: string
  readonly name: string
  readonly rates: KeptRates
  readonly groupRates: KeptRates
  readonly profile: SchoolProfile | null
  readonly setting: Setting | null
  readonly similar: readonly string[]
}
