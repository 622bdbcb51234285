import type { HealthSiteFigures, SchoolFigures } from '#modules/places/index.ts'

/** A health center or clinic that could be a partner, as the public lists have it. */
export type PartnerSite = Pick<HealthSiteFigures, 'siteId' | 'name' | 'street' | 'city' | 'schoolCds'> & {
  readonly kind: PartnerKind
  readonly latitude: number
  readonly longitude: number
}

/** Sites of the federal list, and clinics that the state licenses. */
export const partnerKinds = ['fqhc', 'look_alike', 'licensed_clinic'] as const
export type PartnerKind = (typeof partnerKinds)[number]

/** A distance by road, as the crow flies times the plan's road factor. */
export type SiteOfSchool = { readonly site: PartnerSite; readonly km: number }
export type SchoolOfSite = { readonly school: SchoolFigures; readonly km: number }

export type NearSites = {
  /** In order of name. */
  readonly sites: readonly {
    readonly site: PartnerSite
    /** Schools at most `nearKm` away. */
    readonly schoolsNear: number
    readonly nearest: readonly SchoolOfSite[]
  }[]
  /** In order of code; those without a place have no sites. */
  readonly schools: readonly { readonly school: SchoolFigures; readonly nearest: readonly SiteOfSchool[] }[]
  /** Sites that stand on a school's ground or beside it. */
  readonly onGrounds: readonly (SchoolOfSite & {
    readonly site: PartnerSite
    /** True when it is named after the school, so that the plan counts it as open unless the county says it is not. */
    readonly named: boolean
  })[]
}

/** How far a school looks for a partner, in kilometers by road. */
export const nearKm = 5
/** A site this close by air stands on the school's ground or beside it, in kilometers. */
export const besideKm = 0.15
