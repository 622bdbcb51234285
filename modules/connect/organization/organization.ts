import type { Id } from '#platform/ids.ts'

export type OrganizationId = Id<'organization'>
export type OrganizationChangeId = Id<'organization_change'>

/** What an agency says of itself; null is "not told". */
export type OrganizationText = {
  readonly name: string
  readonly description: string | null
  /** Ten digits. */
  readonly phone: string | null
  readonly email: string | null
  readonly website: string | null
  /** How it takes referrals, where its services do not differ. */
  readonly referralWay: string | null
}

/** An agency that stands already, with what its listings need not say. */
export type KnownOrganization = Pick<OrganizationText, 'phone' | 'email' | 'website' | 'referralWay'> & {
  readonly id: OrganizationId
}

/** All that a change to an agency can change. */
export type OrganizationState = OrganizationText & {
  /** The agency that it is a part of, and its name. */
  readonly parentId: OrganizationId | null
  readonly parentName: string | null
}

/** An agency as a list or a person names it: `key` is what its source knows it by, `parentKey` what it is a part of. */
export type GivenOrganization = {
  readonly key: string
  readonly name: string
  readonly parentKey?: string | null
} & Partial<Omit<OrganizationText, 'name'>>

export type OrganizationSource = 'public_list' | 'hsds' | 'staff'

export type Organization = OrganizationState & {
  readonly id: OrganizationId
  readonly source: OrganizationSource
  readonly sourceKey: string
}

/** An agency as it stood before someone changed it. */
export type OrganizationChange = {
  readonly id: OrganizationChangeId
  readonly before: OrganizationState
  /** The name of who changed it; null for someone who is no longer among the county's staff. */
  readonly changedBy: string | null
  readonly changedAt: Date
}

export type OrganizationRefusal = 'changed_meanwhile' | 'nothing_new' | 'no_such_agency' | 'part_of_itself'

const blank: OrganizationState = {
  name: '',
  description: null,
  phone: null,
  email: null,
  website: null,
  referralWay: null,
  parentId: null,
  parentName: null,
}
const fields = Object.keys(blank) as readonly (keyof OrganizationState)[]

/** What of an agency a change can change. */
export const organizationStateOf = (organization: OrganizationState): OrganizationState =>
  Object.fromEntries(fields.map((field) => [field, organization[field]])) as OrganizationState

/** Fields in which two states differ, in the order of the form; a parent is the same whatever it is called. */
export const organizationDifferences = (
  a: OrganizationState,
  b: OrganizationState,
): readonly Exclude<keyof OrganizationState, 'parentName'>[] =>
  fields.filter((field) => field !== 'parentName').filter((field) => a[field] !== b[field])
