import { phoneOf } from '../listing/listing.rules.ts'
import { emailOf, websiteOf } from '../listing/listing-form.rules.ts'
import type { GivenOrganization } from '../organization/organization.ts'
import type { HsdsAgency } from './hsds-service.ts'

type Agencies = ReadonlyMap<string, GivenOrganization>
type Complain = (part: string, problem: string) => void

/** Steps up from part to whole that are looked at; real directories have two or three. */
const mostAbove = 100

/** Agencies of a file, each once, though it is nested in each of its services. */
export function openAgencies() {
  const agencies = new Map<string, GivenOrganization>()
  return {
    /** Takes the agency of a service and answers its key; what is wrong with it is told the first time only. */
    take: (agency: HsdsAgency, complain: Complain): string => {
      const name = agency.name.trim()
      const key = agency.id?.trim() || `name ${name.toLowerCase()}`.slice(0, 200)
      if (!agencies.has(key)) agencies.set(key, agencyOf(key, name, agency, complain))
      return key
    },
    withoutLoops: (complain: (key: string) => void): Agencies => {
      for (const [key, agency] of agencies)
        if (leadsBack(agencies, key)) {
          agencies.set(key, { ...agency, parentKey: null })
          complain(key)
        }
      return agencies
    },
  }
}

function agencyOf(key: string, name: string, agency: HsdsAgency, complain: Complain): GivenOrganization {
  const { description, phones, email, website, parent_organization_id: parent } = agency
  const number = phones?.[0]?.number
  const phone = number === undefined ? null : phoneOf(number)
  if (number !== undefined && phone === null)
    complain('phones.0.number', 'not a phone number of the United States')
  const about = description?.trim().slice(0, 4000) || null
  return {
    key,
    name,
    // Where there is nothing to tell, the name stands there again, since the standard wants a description.
    description: about === name ? null : about,
    phone,
    email: emailOf(email?.trim().slice(0, 200) ?? ''),
    website: website ? websiteOf(website.trim()) : null,
    referralWay: null,
    parentKey: parent?.trim() || null,
  }
}

function leadsBack(agencies: Agencies, key: string): boolean {
  let above = agencies.get(key)?.parentKey ?? null
  for (let steps = 0; above !== null && steps < mostAbove; steps += 1) {
    if (above === key) return true
    above = agencies.get(above)?.parentKey ?? null
  }
  return false
}

/** Where every listing of an agency tells the same way of taking referrals, it is the agency's way and stands there once. */
export function liftedWays<
  Listing extends { readonly organizationKey: string; readonly referralWay: string | null },
>(
  organizations: Agencies,
  listings: readonly Listing[],
): { readonly organizations: Agencies; readonly listings: readonly Listing[] } {
  const ways = new Map<string, string | null>()
  for (const { organizationKey: key, referralWay } of listings) {
    const way = ways.get(key)
    if (way === undefined) ways.set(key, referralWay)
    else if (way !== referralWay) ways.set(key, null)
  }
  if ([...ways.values()].every((way) => way === null)) return { organizations, listings }
  return {
    organizations: new Map(
      [...organizations].map(([key, one]) => [key, { ...one, referralWay: ways.get(key) ?? null }]),
    ),
    listings: listings.map((one) => (ways.get(one.organizationKey) ? { ...one, referralWay: null } : one)),
  }
}
