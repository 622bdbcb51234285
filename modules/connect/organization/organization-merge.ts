import type { Id } from '#platform/ids.ts'
import type { ListingId } from '../listing/listing.ts'
import type { Organization, OrganizationId } from './organization.ts'

export type OrganizationMergeId = Id<'organization_merge'>

/** Two records of one agency that became one. */
export type OrganizationMerge = {
  readonly id: OrganizationMergeId
  /** The record that went. */
  readonly goneId: OrganizationId
  readonly goneName: string
  readonly keptId: OrganizationId
  /** What moved. */
  readonly listingIds: readonly ListingId[]
  readonly partIds: readonly OrganizationId[]
  /** The name of who did it; null for someone who is no longer among the county's staff. */
  readonly mergedBy: string | null
  readonly mergedAt: Date
  readonly undoneAt: Date | null
}

export type MergeRefusal = 'same' | 'part_of_other' | 'gone_already' | 'too_many' | 'kept_has_gone'

/** Services of one record that are moved at once. */
export const mostMoved = 500

/** What an agency says for all its services. */
export const saidForAll = ['phone', 'email', 'website', 'referralWay'] as const

/** What the record that goes says for its services and the one that stays does not: it goes along with each of them. */
export const goesAlong = (gone: Organization, kept: Organization): readonly (typeof saidForAll)[number][] =>
  saidForAll.filter((field) => gone[field] !== null && gone[field] !== kept[field])
