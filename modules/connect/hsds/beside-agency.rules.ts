import type { GivenOrganization, KnownOrganization } from '../organization/organization.ts'

/** What each listing of an agency has to say beside it. */
export type BesideAgency = {
  /** Where the file tells one way of taking referrals for all its listings, none tells it again. */
  readonly hasWay?: true
} & { readonly [Field in (typeof fields)[number]]?: string }

const fields = ['phone', 'email', 'website', 'referralWay'] as const

/**
 * An agency that stands here already stays as it is: what the file says of it and the agency here does not is said by the
 * listing, so that nothing is lost. Of an agency that came with the file nothing is left to say; null where that is all.
 */
export function besideAgency(given: GivenOrganization, here: KnownOrganization): BesideAgency | null {
  let beside: BesideAgency | null = given.referralWay == null ? null : { hasWay: true }
  for (const field of fields) {
    const told = given[field]
    if (told != null && told !== here[field]) beside = { ...beside, [field]: told }
  }
  return beside
}
