import type { GivenOrganization, KnownOrganization } from '../organization/organization.ts'

/** What each listing of an agency has to say beside it. */
export type BesideAgency = {
  /** Where the file tells one way of taking referrals for all its listings, none tells it again. */
  readonly hasWay?: true
  readonly phone?: string
  readonly email?: string
  readonly website?: string
  readonly referralWay?: string
}

/**
 * An agency that stands here already stays as it is: what the file says of it and the agency here does not is said by the
 * listing, so that nothing is lost. Of an agency that came with the file nothing is left to say; null where that is all.
 */
export function besideAgency(given: GivenOrganization, here: KnownOrganization): BesideAgency | null {
  const left = (field: 'phone' | 'email' | 'website' | 'referralWay') =>
    given[field] == null || given[field] === here[field] ? {} : { [field]: given[field] }
  const beside: BesideAgency = {
    ...(given.referralWay != null && { hasWay: true }),
    ...left('phone'),
    ...left('email'),
    ...left('website'),
    ...left('referralWay'),
  }
  return Object.keys(beside).length === 0 ? null : beside
}
