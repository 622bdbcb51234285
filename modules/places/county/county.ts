/** A county of California, or the practice county, with what it has in. */
export type County = {
  /** Code as a number: 34, or 0 for the practice county. */
  readonly id: number
  /** Two digits: '34', '00'. */
  readonly code: string
  readonly name: string
  /** Five digits of the federal county code; null for the practice county, which stands nowhere. */
  readonly fips: string | null
  /** Null before its public files are in. */
  readonly listing: CountyListing | null
}

export type CountyListing = {
  readonly dataEdition: string
  readonly enrollmentYear: string
  readonly districtCount: number
  readonly schoolCount: number
  readonly studentCount: number
  readonly importedAt: Date
}
