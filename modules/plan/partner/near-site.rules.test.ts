import { describe, expect, test } from 'vitest'
import type { HealthSiteFigures } from '#modules/places/index.ts'
import { aFewSchools } from '../question/question.factory.ts'
import { nearSites, partnerSites } from './near-site.rules.ts'

const aSite = (given: Partial<HealthSiteFigures>): HealthSiteFigures => ({
  siteId: given.name ?? 'site',
  name: 'A clinic',
  street: null,
  city: null,
  latitude: 38.5,
  longitude: -121.4,
  kind: 'FQHC',
  schoolCds: null,
  ...given,
})
// A hundredth of a degree north of one another: 1.11 kilometers by air.
const schools = aFewSchools(6)

describe('who could be a partner', () => {
  test.each([
    ['FQHC', 'fqhc'],
    ['look-alike', 'look_alike'],
    ['PRIMARY CARE CLINIC', 'licensed_clinic'],
    ['Primary Care Clinic', 'licensed_clinic'],
    ['HOSPICE', undefined],
    ['CHRONIC DIALYSIS CLINIC', undefined],
    ['SURGICAL CLINIC', undefined],
    ['GENERAL ACUTE CARE HOSPITAL', undefined],
  ])('%s: %s', (kind, expected) => {
    expect(partnerSites([aSite({ kind })])[0]?.kind).toBe(expected)
  })

  test('a site without a place is no use here, and sites come in order of name', () => {
    const listed = [aSite({ name: 'B' }), aSite({ name: 'A' }), aSite({ name: 'C', latitude: null })]
    expect(partnerSites(listed).map(({ name }) => name)).toEqual(['A', 'B'])
  })
})

describe('how near', () => {
  test('the way by road is the crow’s times the factor, and five kilometers is the reach', () => {
    const near = nearSites({ schools, healthSites: [aSite({})] }, 1.3)
    const [only] = near.sites
    expect(only!.nearest.map(({ school }) => school.name)).toEqual(['School 1', 'School 2', 'School 3'])
    expect(only!.nearest[1]!.km).toBeCloseTo(1.112 * 1.3, 2)
    expect(only!.schoolsNear).toBe(4) // 0, 1.4, 2.9 and 4.3 kilometers; the fifth is 5.8 away
    expect(near.schools[5]!.nearest[0]!.km).toBeCloseTo(5 * 1.112 * 1.3, 1)
    expect(nearSites({ schools, healthSites: [aSite({})] }, 1).sites[0]!.schoolsNear).toBe(5)
  })

  test('a school that two files place apart has no nearest site', () => {
    const disputed = [{ ...schools[0]!, placeDisputed: true }, ...schools.slice(1)]
    const near = nearSites({ schools: disputed, healthSites: [aSite({})] }, 1.3)
    expect(near.schools[0]!.nearest).toEqual([])
    expect(near.sites[0]!.nearest[0]!.school.name).toBe('School 2')
  })
})

describe('on school grounds', () => {
  test('a site named after a school is open; one beside a school is a candidate; one down the road is neither', () => {
    const { onGrounds } = nearSites(
      {
        schools,
        healthSites: [
          aSite({ name: 'Beside', latitude: 38.501 }),
          aSite({ name: 'Down the road', latitude: 38.505 }),
          aSite({ name: 'Named', latitude: 38.524, schoolCds: schools[2]!.cds }),
        ],
      },
      1.3,
    )
    expect(onGrounds.map(({ site, school, named }) => [site.name, school.name, named])).toEqual([
      ['Beside', 'School 1', false],
      ['Named', 'School 3', true],
    ])
  })
})
