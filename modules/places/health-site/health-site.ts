/** A place that cares for health: a health center's site, or a facility the state licenses. */
export type HealthSite = {
  readonly siteId: string
  readonly list: 'health_site' | 'licensed_facility'
  readonly name: string
  /** Who runs it; null where its list does not say. */
  readonly organization: string | null
  /** 'FQHC', 'look-alike', or the category of its license. */
  readonly kind: string
  readonly licenseStatus: string | null
  readonly street: string | null
  readonly city: string | null
  readonly zip: string | null
  readonly phone: string | null
  readonly npi: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  readonly namedAfterSchool: boolean | null
  /** The day on which a newer list no longer had it. */
  readonly delistedOn: string | null
}

export type HealthSiteFilter = {
  readonly search?: string
  readonly kind?: string
  readonly page?: number
  readonly pageSize?: number
}
export type HealthSiteList = {
  readonly rows: readonly HealthSite[]
  readonly total: number
  /** Every kind there is, with how many, whatever the filter. */
  readonly kinds: readonly { readonly kind: string; readonly count: number }[]
}

export type SchoolPlace = {
  readonly cds: string
  readonly name: string
  readonly latitude: number | null
  readonly longitude: number | null
}
