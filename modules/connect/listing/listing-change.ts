import type { Id } from '#platform/ids.ts'
import type { Listing, ListingText } from './listing.ts'

export type ListingChangeId = Id<'listing_change'>

/** All that a change to a listing can change, and so all that is kept to take it back. */
export type ListingState = ListingText & { readonly schoolId: string | null; readonly withdrawn: boolean }

/** A listing as it stood before someone changed it. */
export type ListingChange = {
  readonly id: ListingChangeId
  readonly before: ListingState
  /** The name of who changed it; null for someone who is no longer among the county's staff. */
  readonly changedBy: string | null
  readonly changedAt: Date
}

export type EditRefusal = 'changed_meanwhile' | 'nothing_new'

const blank: ListingState = {
  organization: '',
  name: '',
  description: null,
  needs: [],
  languages: [],
  interpretation: null,
  eligibility: null,
  documents: null,
  cost: 'unknown',
  costNote: null,
  accessibility: null,
  areaServed: null,
  referralWay: null,
  phone: null,
  email: null,
  website: null,
  street: null,
  city: null,
  zip: null,
  latitude: null,
  longitude: null,
  campusDays: null,
  schedule: [],
  contacts: [],
  conditions: {},
  schoolId: null,
  withdrawn: false,
}
export const stateFields = Object.keys(blank) as readonly (keyof ListingState)[]

/** What of a listing a change can change. */
export const stateOf = (listing: Listing): ListingState => {
  const state: ListingState = { ...listing, withdrawn: listing.withdrawnAt !== null }
  return Object.fromEntries(stateFields.map((field) => [field, state[field]])) as ListingState
}

/** A state as it was kept, whole again where a later version keeps more. */
export const wholeState = (kept: Partial<ListingState>): ListingState => ({ ...blank, ...kept })

/** Fields in which two states differ, in the order of the form. */
export const differences = (a: ListingState, b: ListingState): readonly (keyof ListingState)[] =>
  stateFields.filter((field) => JSON.stringify(sorted(a[field])) !== JSON.stringify(sorted(b[field])))

/** The database keeps the keys of an object in its own order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]): [string, unknown] => [key, sorted(inner)])
      .sort(([a], [b]) => a.localeCompare(b)),
  )
}
