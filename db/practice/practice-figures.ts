import {
  makeStaff,
  makeUnduplicated,
  type PracticeStaff,
  type PracticeUnduplicated,
} from './practice-counts.ts'
import { makePracticeCounty, type PracticeCounty, practiceSeed } from './practice-county.ts'
import { type DirectoryEntry, makeDirectory } from './practice-directory.ts'
import { makeFacilities, makeSites, type PracticeFacility, type PracticeSite } from './practice-health.ts'
import { type Measure, makeRates, type PracticeRate } from './practice-rates.ts'

/** All that is public about the practice county, before it takes the shape of files. */
export type PracticeFigures = {
  readonly county: PracticeCounty
  readonly rates: Readonly<Record<Measure, readonly PracticeRate[]>>
  readonly staff: readonly PracticeStaff[]
  readonly unduplicated: readonly PracticeUnduplicated[]
  readonly directory: readonly DirectoryEntry[]
  readonly sites: readonly PracticeSite[]
  readonly facilities: readonly PracticeFacility[]
}

export type PracticeFile = { readonly name: string; readonly bytes: Uint8Array }

/** The figures of the practice county: same seed, same figures. */
export function makePracticeFigures(seed: number = practiceSeed): PracticeFigures {
  const county = makePracticeCounty(seed)
  return {
    county,
    rates: {
      chronic_absence: makeRates(county, 'chronic_absence', seed),
      suspension: makeRates(county, 'suspension', seed),
    },
    staff: makeStaff(county, seed),
    unduplicated: makeUnduplicated(county, seed),
    directory: makeDirectory(county),
    sites: makeSites(county, seed),
    facilities: makeFacilities(county, seed),
  }
}
