import type { CountyFigures, SchoolFigures } from '#modules/places/index.ts'
import { roadKm } from '../circuit/road.ts'
import {
  besideKm,
  type NearSites,
  nearKm,
  type PartnerKind,
  type PartnerSite,
  type SchoolOfSite,
  type SiteOfSchool,
} from './near-site.ts'

const nearestShown = 3

/** The sites of a county by their distance from its schools. The road factor is the plan's own assumption. */
export function nearSites(
  { schools, healthSites }: Pick<CountyFigures, 'schools' | 'healthSites'>,
  roadFactor: number,
): NearSites {
  const sites = partnerSites(healthSites)
  const placed = schools.filter(hasPlace)
  const kms = sites.map((site) => placed.map((school) => roadKm(site, school, roadFactor)))
  const bySite = sites.map((site, row) => {
    const near = placed.map((school, column): SchoolOfSite => ({ school, km: kms[row]![column]! }))
    return {
      site,
      schoolsNear: near.filter(({ km }) => km <= nearKm).length,
      nearest: leastFar(near),
    }
  })
  const column = new Map(placed.map((school, index) => [school.cds, index]))
  const bySchool = schools.map((school) => {
    const at = column.get(school.cds)
    if (at === undefined) return { school, nearest: [] }
    return {
      school,
      nearest: leastFar(sites.map((site, row): SiteOfSchool => ({ site, km: kms[row]![at]! }))),
    }
  })
  return { sites: bySite, schools: bySchool, onGrounds: onGrounds(sites, placed) }
}

/** The federal list's sites and the clinics the state licenses; hospitals, hospices and the like are no partners here. */
export function partnerSites(healthSites: CountyFigures['healthSites']): readonly PartnerSite[] {
  return healthSites
    .flatMap(({ kind, latitude, longitude, ...site }): PartnerSite[] => {
      const known = kindOf(kind)
      return known === null || latitude === null || longitude === null
        ? []
        : [{ ...site, kind: known, latitude, longitude }]
    })
    .sort((one, other) => one.name.localeCompare(other.name, 'en') || (one.siteId < other.siteId ? -1 : 1))
}

function kindOf(kind: string): PartnerKind | null {
  if (/^fqhc$/i.test(kind)) return 'fqhc'
  if (/look-?alike/i.test(kind)) return 'look_alike'
  return /primary care clinic|community clinic|free clinic|rural health/i.test(kind)
    ? 'licensed_clinic'
    : null
}

const hasPlace = ({ latitude, longitude, placeDisputed }: SchoolFigures): boolean =>
  latitude !== null && longitude !== null && !placeDisputed

function leastFar<Near extends { readonly km: number }>(near: readonly Near[]): readonly Near[] {
  return near.toSorted((one, other) => one.km - other.km).slice(0, nearestShown)
}

/** Sites named after a school come with it; others are candidates when they stand beside one. */
function onGrounds(sites: readonly PartnerSite[], schools: readonly SchoolFigures[]): NearSites['onGrounds'] {
  return sites.flatMap((site): NearSites['onGrounds'] => {
    const near = schools.map((school) => ({ school, km: roadKm(site, school, 1) }))
    const named = near.find(({ school }) => school.cds === site.schoolCds)
    if (named !== undefined) return [{ site, ...named, named: true }]
    const [closest] = leastFar(near)
    return closest !== undefined && closest.km <= besideKm ? [{ site, ...closest, named: false }] : []
  })
}
