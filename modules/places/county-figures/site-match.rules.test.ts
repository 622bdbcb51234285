import { describe, expect, it } from 'vitest'
import { metersBetween } from './distance.rules.ts'
import { countyOfUnnamedSites } from './site-county.rules.ts'
import { schoolOfSite } from './site-match.rules.ts'

/** A place some meters north of a point of the practice county. */
const north = (meters: number) => ({ latitude: 37.15 + meters / 111_195, longitude: -119.95 })
const aSchool = (name: string, meters: number, cds = name) => ({ cds, name, ...north(meters) })
const aSite = (name: string, namedAfterSchool: boolean | null = true) => ({
  name,
  namedAfterSchool,
  ...north(0),
})

describe('the school of a health center site', () => {
  it.each([
    [
      'has the site’s name',
      'Wrenfold Elementary School',
      [aSchool('Wrenfold Elementary', 50)],
      'Wrenfold Elementary',
    ],
    [
      'has it with an initial more',
      'Ada Wrenfold High School',
      [aSchool('Ada B. Wrenfold High', 50)],
      'Ada B. Wrenfold High',
    ],
    [
      'is not the nearer one on the same block',
      'Finchwater Continuation High School - School Based Health Center',
      [aSchool('Tallow Ranch High', 60), aSchool('Finchwater Continuation High', 650)],
      'Finchwater Continuation High',
    ],
    [
      'is none when the school of that name has moved away',
      'Wrenfold Academy',
      [aSchool('Wrenfold Academy', 1_700), aSchool('Other Charter', 200)],
      null,
    ],
    [
      'is none when two words are needed and one is there',
      'Wrenfold High School',
      [aSchool('Wrenfold Tallow High', 50)],
      null,
    ],
    [
      'is the nearest of two with one name',
      'Wrenfold School',
      [aSchool('Wrenfold High', 400), aSchool('Wrenfold Middle', 90)],
      'Wrenfold Middle',
    ],
  ])('%s', (_, site, schools, expected) => {
    expect(schoolOfSite(aSite(site), schools)).toBe(expected)
  })

  it('is asked only of sites named after a school', () => {
    const schools = [aSchool('Wrenfold Elementary', 50)]
    expect(schoolOfSite(aSite('Wrenfold Community Health Center', false), schools)).toBeNull()
    expect(schoolOfSite(aSite('Wrenfold Community Health Center', null), schools)).toBeNull()
    expect(schoolOfSite(aSite('Wrenfold Elementary School', null), schools)).toBe('Wrenfold Elementary')
    expect(schoolOfSite({ ...aSite('Wrenfold School'), latitude: null }, schools)).toBeNull()
  })
})

describe('the county of a list that does not say it', () => {
  const schools = [aSchool('a', 0, '34000000000001'), { ...aSchool('b', 0, '57000000000001'), latitude: 39 }]

  it('is that of the schools most sites stand near', () => {
    expect(
      countyOfUnnamedSites([north(100), north(900), { latitude: 39.01, longitude: -119.95 }], schools),
    ).toBe('34')
  })

  it('is none when most stand near no school', () => {
    expect(
      countyOfUnnamedSites([north(100), north(90_000), { latitude: null, longitude: null }], schools),
    ).toBeNull()
    expect(countyOfUnnamedSites([], [])).toBeNull()
  })
})

it('a degree of latitude is 111 kilometers, and a degree of longitude less', () => {
  const here = { latitude: 38, longitude: -121 }
  expect(metersBetween(here, { latitude: 39, longitude: -121 })).toBeCloseTo(111_195, -1)
  expect(metersBetween(here, { latitude: 38, longitude: -122 })).toBeCloseTo(87_622, -2)
  expect(metersBetween(here, here)).toBe(0)
})
