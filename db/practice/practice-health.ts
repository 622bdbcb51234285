import { metersBetween } from '#modules/places/county-figures/distance.rules.ts'
import type { PracticeCounty, PracticeSchool } from './practice-county.ts'
import { schoolOf } from './practice-directory.ts'
import { streetStems } from './practice-names.ts'
import { seededRandom } from './seeded-random.ts'

export type PracticeSite = {
  readonly siteId: string
  readonly name: string
  readonly organization: string
  readonly lookAlike: boolean
  readonly street: string
  readonly city: string
  readonly zip: string
  readonly phone: string
  readonly latitude: number
  readonly longitude: number
  readonly hoursPerWeek: number
  readonly namedAfterSchool: boolean
  readonly nearest: { readonly school: PracticeSchool; readonly meters: number } | null
}

const organizations = ['Lanternlight Health', 'Two Rivers of Paper Clinics', 'Dovetail Family Care'] as const

/**
 * Health center sites. Most of those at schools are where they say. One shares a block with another school, which
 * the list takes for its own; one is named after a school that has since moved away; one rings nowhere, one has no
 * street number.
 */
export function makeSites(county: PracticeCounty, seed: number): readonly PracticeSite[] {
  const random = seededRandom(seed + 200)
  const hosts = county.schools.filter((school) => ['elementary', 'middle', 'high'].includes(school.kindName))
  const atSchools = hosts
    .filter((_, index) => index % 6 === 2)
    .map((school) => ({ name: `${school.name} School`, ...near(school, 60) }))
  const clinics = county.districts.slice(1).map((district, index) => ({
    name: `${organizations[index % 3]} - ${district.city} Community Health Center`,
    latitude: district.latitude + random.between(-0.02, 0.02),
    longitude: district.longitude + random.between(-0.02, 0.02),
    city: district.city,
    namedAfterSchool: false,
  }))
  const continuation = schoolOf(county, 'continuation')
  const movedAway = schoolOf(county, 'k8')
  const odd = [
    {
      name: `${continuation.name} School - Practice County: School Based Health Center`,
      ...near(continuation, 500),
    },
    { name: `${movedAway.name} School Site`, ...near(movedAway, 3_000) },
  ]
  return [...atSchools, ...odd, ...clinics].map((site, index) => ({
    siteId: `BPS-PRC-${String(900_001 + index)}`,
    organization: organizations[index % 3] as string,
    lookAlike: index % 7 === 3,
    street: index === 1 ? 'Gossamer Way' : `${random.whole(100, 9_899)} ${random.pick(streetStems)} Street`,
    zip: `00001-${String(1_000 + index)}`,
    phone: index === 0 ? '999-999-9999' : `559-555-01${String(index).padStart(2, '0')}`,
    hoursPerWeek: site.namedAfterSchool ? 24 : 40,
    nearest: nearestOf(county, site, site.name.startsWith(continuation.name) ? continuation : null),
    ...site,
    latitude: Number(site.latitude.toFixed(8)),
    longitude: Number(site.longitude.toFixed(8)),
  }))
}

/** A place some meters north of a school: a degree of latitude is 111,195 meters. */
const near = (school: PracticeSchool, meters: number) => ({
  latitude: school.latitude + meters / 111_195,
  longitude: school.longitude,
  city: school.district.city,
  namedAfterSchool: true,
})

/** The nearest school within 400 meters; for the site that shares a block, another school than its own. */
function nearestOf(
  county: PracticeCounty,
  site: { latitude: number; longitude: number },
  notThis: PracticeSchool | null,
): PracticeSite['nearest'] {
  const away = county.schools
    .filter((school) => school !== notThis)
    .map((school) => ({ school, meters: Math.round(metersBetween(site, school)) }))
    .sort((a, b) => a.meters - b.meters)
  const [nearest] = away
  if (nearest === undefined) return null
  if (notThis !== null) return { ...nearest, meters: 70 }
  return nearest.meters <= 400 ? nearest : null
}

export type PracticeFacility = {
  readonly facilityId: string
  readonly name: string
  readonly category: readonly [string, string]
  readonly licenseStatus: string
  readonly npi: string
  readonly business: string
  readonly street: string
  readonly city: string
  readonly zip: string
  readonly latitude: number
  readonly longitude: number
}

const categories = [
  ['PCC', 'PRIMARY CARE CLINIC'],
  ['PCC', 'PRIMARY CARE CLINIC'],
  ['HHA', 'HOME HEALTH AGENCY'],
  ['SNF', 'SKILLED NURSING FACILITY'],
  ['GACH', 'GENERAL ACUTE CARE HOSPITAL'],
  ['APH', 'ACUTE PSYCHIATRIC HOSPITAL'],
] as const

/**
 * Identifiers that pass the check digit and begin with 2, as none that was given out does. The fifth does not
 * pass; the first is shared by three.
 */
const npis = ['2000000010', '2000000028', '2000000036', '2000000044', '2000000059'] as const

function npiOf(index: number): string {
  if (index === 9) return npis[4]
  if (index % 4 === 3) return ''
  return index < 3 ? npis[0] : (npis[1 + (index % 3)] ?? '')
}

/** Licensed facilities: some without an identifier, some that share one, one whose check digit fails. */
export function makeFacilities(county: PracticeCounty, seed: number): readonly PracticeFacility[] {
  const random = seededRandom(seed + 300)
  return Array.from({ length: 24 }, (_, index) => {
    const district = county.districts[1 + (index % 13)] ?? schoolOf(county, 'high').district
    const category = categories[index % categories.length] ?? categories[0]
    return {
      facilityId: `999000${String(101 + index)}`,
      name: `${district.city.toUpperCase()} ${category[1]} ${index + 1}`,
      category,
      licenseStatus: index % 9 === 4 ? '' : 'ACTIVE',
      npi: npiOf(index),
      business: `${organizations[index % 3]?.toUpperCase()}, INC.`,
      street: `${random.whole(100, 9_899)} ${random.pick(streetStems).toUpperCase()} ROAD`,
      city: district.city.toUpperCase(),
      zip: '00001',
      latitude: Number((district.latitude + random.between(-0.02, 0.02)).toFixed(6)),
      longitude: Number((district.longitude + random.between(-0.02, 0.02)).toFixed(6)),
    }
  })
}
