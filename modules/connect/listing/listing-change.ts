import { timeZone } from '#platform/database.ts'
import type { Id } from '#platform/ids.ts'
import { dateIn } from '#platform/time.ts'
import type { OrganizationId } from '../organization/organization.ts'
import type { Listing, ListingText } from './listing.ts'

export type ListingChangeId = Id<'listing_change'>

/** All that a change to a listing can change, and so all that is kept to take it back. */
export type ListingState = ListingText & {
  /** The agency by its name, as a person writes it and reads it. */
  readonly organization: string
  /** The agency itself; null where only its name was kept or written. */
  readonly organizationId: OrganizationId | null
  readonly schoolId: string | null
  readonly withdrawn: boolean
}

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
  organizationId: null,
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
  campusDays: [],
  campusNote: null,
  schedule: [],
  contacts: [],
  conditions: {},
  schoolId: null,
  withdrawn: false,
}
type StateField = Exclude<keyof ListingState, 'organizationId'>
const stateFields = (Object.keys(blank) as readonly (keyof ListingState)[]).filter(
  (field): field is StateField => field !== 'organizationId',
)

/** What of a listing a change can change. */
export const stateOf = (listing: Listing): ListingState => {
  const state: ListingState = {
    ...listing,
    referralWay: listing.ownReferralWay,
    phone: listing.ownPhone,
    email: listing.ownEmail,
    website: listing.ownWebsite,
    withdrawn: listing.withdrawnAt !== null,
  }
  return Object.fromEntries(
    Object.keys(blank).map((field) => [field, state[field as StateField]]),
  ) as ListingState
}

/** What was last told of waiting, and on which day. */
export const waitOf = ({ wait, waitToldAt }: Pick<Listing, 'wait' | 'waitToldAt'>) => ({
  wait,
  toldOn: waitToldAt === null ? null : dateIn(timeZone, waitToldAt),
})

/** A state as it was kept, whole again where a later version keeps more. */
export function wholeState(kept: Partial<ListingState>): ListingState {
  // Days at a campus were once words.
  const days: unknown = kept.campusDays
  return typeof days === 'string'
    ? { ...blank, ...kept, campusDays: [], campusNote: days }
    : { ...blank, ...kept, campusDays: kept.campusDays ?? [] }
}

/** Fields in which two states differ, in the order of the form. */
export const differences = (a: ListingState, b: ListingState): readonly StateField[] =>
  stateFields.filter((field) =>
    field === 'organization'
      ? !isSameAgency(a, b)
      : JSON.stringify(sorted(a[field])) !== JSON.stringify(sorted(b[field])),
  )

/** An agency that was given another name is still the same. */
const isSameAgency = (a: ListingState, b: ListingState): boolean =>
  a.organizationId === null || b.organizationId === null
    ? a.organization === b.organization
    : a.organizationId === b.organizationId

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
