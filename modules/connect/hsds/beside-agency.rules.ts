import type { GivenOrganization, KnownOrganization, OrganizationId } from '../organization/organization.ts'

/** The agency that listings of a file stand on, with what each of them has to say beside it. */
export type StandingAgency = {
  readonly agency: OrganizationId
  /** True where the file tells one way of taking referrals for all its listings, so that none tells it again. */
  readonly hasWay: boolean
  readonly phone?: string | null
  readonly email?: string | null
  readonly website?: string | null
  readonly way?: string | null
}

/**
 * An agency that stands here already stays as it is: what the file says of it and the agency here does not is said by the
 * listing, so that nothing is lost. Of an agency that came with the file nothing is left to say.
 */
export function besideAgency(given: GivenOrganization, here: KnownOrganization): StandingAgency {
  const left = (field: 'phone' | 'email' | 'website' | 'referralWay') =>
    given[field] === here[field] ? null : (given[field] ?? null)
  return {
    agency: here.id,
    hasWay: given.referralWay != null,
    phone: left('phone'),
    email: left('email'),
    website: left('website'),
    way: left('referralWay'),
  }
}
