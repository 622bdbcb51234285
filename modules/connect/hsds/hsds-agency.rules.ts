import { emailOf, phoneOf, websiteOf } from '../listing/reach.rules.ts'
import type { GivenOrganization } from '../organization/organization.ts'
import { type HsdsAgency, hsdsServiceSchema } from './hsds-service.ts'

type Agencies = ReadonlyMap<string, GivenOrganization>
type Complain = (part: string, problem: string) => void

/** An agency of a file by its id, and where it stands there, though no service may be its own. */
export type AgencyNamed = (id: string) => { readonly at: string; readonly organization: unknown } | undefined

/** Steps up from part to whole that are looked at; real directories have two or three. */
const mostAbove = 100

/** An agency of a file, and the way of taking referrals that each of its listings told so far. */
export type TakenAgency = { given: GivenOrganization; way: string | null | undefined }

/** Agencies of a file, each once, though it is nested in each of its services. */
export function openAgencies() {
  const agencies = new Map<string, TakenAgency>()
  const take = (agency: HsdsAgency, complain: Complain): TakenAgency => {
    const name = agency.name.trim()
    const key = agency.id?.trim() || `name ${name.toLowerCase()}`.slice(0, 200)
    const known = agencies.get(key)
    if (known !== undefined) return known
    const taken = { given: agencyOf(key, name, agency, complain), way: undefined }
    agencies.set(key, taken)
    return taken
  }
  return {
    /** Takes the agency of a service; what is wrong with it is told the first time only. */
    take,
    /** How a listing of an agency says it takes referrals. */
    hearWay: (agency: TakenAgency, way: string | null): void => {
      if (agency.way === undefined) agency.way = way
      else if (agency.way !== way) agency.way = null
    },
    /**
     * All of them, and those that they are a part of, though none of these has a service of its own. Where every listing of an
     * agency told the same way of taking referrals, it is the agency's way.
     */
    result: (named: AgencyNamed, complain: Complain): Agencies => {
      // What is added while one goes through a map is gone through too, so that a whole of a whole is found.
      for (const { given } of agencies.values()) {
        const { parentKey } = given
        const whole = parentKey == null || agencies.has(parentKey) ? undefined : named(parentKey)
        if (whole === undefined) continue
        const { success, data } = hsdsServiceSchema.shape.organization.safeParse(whole.organization)
        if (success) take(data, (part, problem) => complain(`${whole.at}.${part}`, problem))
        else complain(whole.at, 'is no organization that can be used')
      }
      for (const [key, agency] of agencies) {
        const isLoop = leadsBack(agencies, key)
        if (isLoop) complain(`organization ${key}`, 'is a part of itself')
        const referralWay = agency.way ?? null
        if (isLoop || referralWay !== null)
          agency.given = { ...agency.given, referralWay, ...(isLoop && { parentKey: null }) }
      }
      return new Map([...agencies].map(([key, { given }]) => [key, given]))
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

function leadsBack(agencies: ReadonlyMap<string, TakenAgency>, key: string): boolean {
  let above = agencies.get(key)?.given.parentKey ?? null
  for (let steps = 0; above !== null && steps < mostAbove; steps += 1) {
    if (above === key) return true
    above = agencies.get(above)?.given.parentKey ?? null
  }
  return false
}
