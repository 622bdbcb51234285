import type { Freshness } from '../listing/listing.ts'

/** A search that names no kind of help but was made in someone's own words, which are not kept. */
export const ownWords = 'own-words'

/** Searches of staff by kind of help; what a family searches is never counted. */
export type NeedSearched = { readonly need: string; readonly found: number; readonly notFound: number }
export type LanguageAsked = { readonly language: string; readonly calls: number; readonly searches: number }
export type AgencyOutcome = {
  readonly organization: string
  readonly stillTrue: number
  readonly changed: number
  readonly noAnswer: number
  readonly closed: number
  /** Times the agency itself answered by its link. */
  readonly byLink: number
}

/** Listings of one kind of help, or that speak one language, and how far they can be relied on. */
export type ListingCount = {
  readonly by: 'need' | 'language'
  /** The id of a need, or an ISO 639 code. */
  readonly of: string
  readonly state: Freshness | 'hidden'
  readonly listings: number
}

export type FreshnessRow = Readonly<Record<Freshness | 'hidden' | 'all', number>> & { readonly need: string }
export type LanguageRow = LanguageAsked & { readonly available: number }
export type DirectoryReport = {
  readonly freshness: readonly FreshnessRow[]
  readonly needs: readonly NeedSearched[]
  readonly languages: readonly LanguageRow[]
  readonly agencies: readonly AgencyOutcome[]
}
