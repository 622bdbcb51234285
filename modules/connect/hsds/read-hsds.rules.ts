import type { z } from 'zod'
import { isCalendarDate } from '#platform/time.ts'
import { conditionsSchema } from '../listing/eligibility.ts'
import type { AgencyContact, ListingText, WaitTold } from '../listing/listing.ts'
import type { Need } from '../listing/need.ts'
import { emailOf, phoneOf, streetOf, websiteOf } from '../listing/reach.rules.ts'
import type { GivenOrganization } from '../organization/organization.ts'
import { type AgencyNamed, openAgencies } from './hsds-agency.rules.ts'
import { scheduleOf } from './hsds-hours.rules.ts'
import { needFinder } from './hsds-needs.rules.ts'
import { type HsdsPlace, type HsdsService, hsdsServiceSchema } from './hsds-service.ts'
import { type MadeOf, soundnessOf } from './sound.rules.ts'

/** What is wrong with one part of a package, and where. */
export type HsdsProblem = { readonly at: string; readonly problem: string }
export type HsdsListing = ListingText & {
  readonly sourceKey: string
  /** The key of the agency it stands on. */
  readonly organizationKey: string
  readonly wait: WaitTold | null
}
export type HsdsRead = {
  /**
   * Agencies by their key: the id they have in the file, or their name. One that has a way of taking referrals has the way that
   * each of its listings told.
   */
  readonly organizations: ReadonlyMap<string, GivenOrganization>
  readonly problems: readonly HsdsProblem[]
  /** Services the publisher calls inactive or defunct. */
  readonly leftOut: number
}
/** A service as it came, and where it stands. */
export type GivenService = { readonly at: string; readonly service: unknown }

/** Services of one package that are looked at. */
export const mostServices = 25_000

/** Signs that no person writes and a line of the database cannot hold: a zero and two separators. A blank stands for each. */
export const neverWritten = [0x00, 0x1e, 0x1f] as const

export type HsdsReader = {
  /** Takes one service and answers its listings. @throws SyntaxError when it is one too many. */
  take(given: GivenService): readonly HsdsListing[]
  /** What was read; `named` finds agencies of the file that no service stands on. */
  result(named?: AgencyNamed): HsdsRead
}

/** HSDS 3.0 services as listings, one for each place; one by one, so that others can be served in between. */
export function openHsdsReader(
  needs: readonly Need[],
  { madeOf, areKeysApart = false }: { readonly madeOf: MadeOf; readonly areKeysApart?: boolean | undefined },
): HsdsReader {
  const isSound = soundQuestion[madeOf]
  const needsOf = needFinder(needs)
  const problems: HsdsProblem[] = []
  const keys = new Set<string>()
  const isHeard = (key: string): boolean => {
    const known = keys.size
    keys.add(key)
    return keys.size === known
  }
  const agencies = openAgencies()
  let leftOut = 0
  let count = 0
  // Where the service stands that is being read: what complains is made once, not for each.
  let where = ''
  const complain: Complain = (part, problem) => problems.push({ at: `${where}.${part}`, problem })
  const complainOfAgency: Complain = (part, problem) => complain(`organization.${part}`, problem)
  const take = ({ at, service }: GivenService): readonly HsdsListing[] => {
    count += 1
    where = at
    if (count > mostServices) throw new SyntaxError('too many services')
    const given = isSound(service) ? (service as HsdsService) : null
    if (given === null) {
      const [issue] = hsdsServiceSchema.safeParse(service).error?.issues ?? []
      problems.push({ at: [at, ...(issue?.path ?? [])].join('.'), problem: problemOf(issue) })
      return []
    }
    if (given.status === 'inactive' || given.status === 'defunct') {
      leftOut += 1
      return []
    }
    const agency = agencies.take(given.organization, complainOfAgency)
    const taken: HsdsListing[] = []
    for (const listing of listingsOf(given, agency.given.key, needsOf(given), complain)) {
      if (!areKeysApart && isHeard(listing.sourceKey)) complain('id', 'repeats an id')
      else {
        agencies.hearWay(agency, listing.referralWay)
        taken.push(listing)
      }
    }
    return taken
  }
  return {
    take,
    result: (named = () => undefined) => {
      const organizations = agencies.result(named, (at, problem) => problems.push({ at, problem }))
      return { organizations, problems, leftOut }
    },
  }
}

const soundQuestion: Readonly<Record<MadeOf, (service: unknown) => boolean>> = {
  anything: soundnessOf(hsdsServiceSchema),
  cells: soundnessOf(hsdsServiceSchema, 'cells'),
}

/** What the check says, as a person would. */
function problemOf(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'invalid_format') return 'is empty'
  if (issue?.code === 'too_small') return 'is too small'
  if (issue?.code === 'too_big') return issue.origin === 'string' ? 'is too long' : 'is too large'
  if (issue?.code === 'invalid_value') return `is none of: ${issue.values.join(', ')}`
  if (issue?.code === 'invalid_type') return `is missing, or is no ${issue.expected}`
  return 'cannot be understood'
}

type Complain = (part: string, problem: string) => void

function listingsOf(
  one: HsdsService,
  organizationKey: string,
  needs: readonly string[],
  complain: Complain,
): readonly HsdsListing[] {
  if (needs.length === 0)
    complain('attributes', 'no need of ours is named; it stands under groups and activities')
  const shared = sharedOf(one, organizationKey, needs, complain)
  const places: readonly HsdsPlace[] = one.service_at_locations?.length ? one.service_at_locations : [{}]
  return places.map((place) => placedOf(shared, one, place, complain))
}

/** What every place of a service says. */
function sharedOf(one: HsdsService, organizationKey: string, needs: readonly string[], complain: Complain) {
  const costs = (one.cost_options ?? []).flatMap(({ option, amount_description: amount }) =>
    [option, amount].filter(Boolean).join(' '),
  )
  const fees = one.fees_description?.trim() || costs.join('; ')
  const cost = costOf(fees)
  return {
    organizationKey,
    name: one.name.trim(),
    description: cut(one.description, 4000),
    needs: needs.length === 0 ? ['social'] : needs,
    interpretation: cut(one.interpretation_services, 400),
    eligibility: cut(one.eligibility_description, 1000),
    documents: joined(one.required_documents, ({ document }) => document, 1000),
    cost,
    // What the kind of cost says already is not said twice.
    costNote: cut(fees.replace(/^(free|sliding scale|fee)(; *|$)/i, ''), 200),
    areaServed: joined(one.service_areas, ({ name }) => name, 400),
    referralWay: cut(one.application_process, 1000),
    email: emailOf(one.email?.trim() ?? ''),
    website: one.url ? websiteOf(one.url.trim()) : null,
    conditions: conditionsOf(one, complain),
    wait: waitOf(one),
  }
}

/** What all places say, and what one place says, or the service where the place says nothing. */
function placedOf(
  shared: ReturnType<typeof sharedOf>,
  one: HsdsService,
  place: HsdsPlace,
  complain: Complain,
) {
  const { location } = place
  const where = location?.addresses?.[0]
  const phones = [place.phones, one.phones, location?.phones]
  const hours = [place.schedules, one.schedules, location?.schedules]
  return {
    ...shared,
    sourceKey: `${one.id} ${place.id ?? ''}`.trim(),
    languages: languageCodes(one.languages, location?.languages),
    accessibility: joined(location?.accessibility, ({ description }) => description, 400),
    phone: phone(phones.find((list) => list?.length)?.[0]?.number, complain),
    street: streetOf(cut(where?.address_1, 200)),
    city: cut(where?.city, 100),
    zip: /^\d{5}(-\d{4})?$/.exec(where?.postal_code?.trim() ?? '')?.[0] ?? null,
    latitude: location?.latitude ?? null,
    longitude: location?.longitude ?? null,
    campusDays: [],
    campusNote: cut(place.description, 200),
    schedule: scheduleOf(hours.find((list) => list?.length) ?? [], complain),
    contacts: contactsOf(place.contacts?.length ? place.contacts : one.contacts),
  }
}

/** Markup is text here: it is kept as it was written and shown as letters, so that it can do nothing. */
const cut = (value: string | null | undefined, most: number): string | null =>
  value?.trim().slice(0, most) || null

const joined = <Item>(
  items: readonly Item[] | null | undefined,
  textOf: (item: Item) => string | null | undefined,
  most: number,
): string | null => (items?.length ? cut(items.flatMap((item) => textOf(item) || []).join('; '), most) : null)

/** A wait is as old as the day on which its publisher last found the service true; without one it is told today. */
function waitOf({ wait_time: given, assured_date: day }: HsdsService): WaitTold | null {
  const wait = cut(given, 200)
  const on = day?.trim().slice(0, 10) ?? ''
  return wait === null ? null : { wait, toldOn: isCalendarDate(on) ? on : null }
}

function languageCodes(...told: readonly HsdsService['languages'][]): readonly string[] {
  const codes: string[] = []
  for (const languages of told)
    for (const { code } of languages ?? []) {
      const known = code?.trim().toLowerCase() ?? ''
      if (/^[a-z]{2,3}$/.test(known) && !codes.includes(known)) codes.push(known)
      if (codes.length === 40) return codes
    }
  return codes
}

function costOf(fees: string): ListingText['cost'] {
  if (fees === '') return 'unknown'
  if (/\b(free|no (cost|charge|fee)|gratis)\b/i.test(fees)) return 'free'
  return /sliding|income|ability to pay/i.test(fees) ? 'sliding_scale' : 'fee'
}

function phone(number: string | undefined, complain: Complain): string | null {
  if (number === undefined) return null
  const digits = phoneOf(number)
  if (digits === null) complain('phones.0.number', 'not a phone number of the United States')
  return digits
}

function conditionsOf(one: HsdsService, complain: Complain): ListingText['conditions'] {
  if (one.minimum_age == null && one.maximum_age == null) return {}
  const [least, most] = [one.minimum_age, one.maximum_age].map((age) =>
    age == null ? null : Math.trunc(age),
  )
  const read = conditionsSchema.safeParse({
    ...(least ? { leastAge: least } : {}),
    // Lists write 99 or more for "no oldest age".
    ...(most == null || most >= 99 ? {} : { mostAge: most }),
  })
  if (read.success) return read.data
  complain('maximum_age', 'the oldest age is below the youngest')
  return {}
}

const contactsOf = (contacts: HsdsService['contacts']): readonly AgencyContact[] =>
  (contacts ?? [])
    .filter(({ name, title }) => name || title)
    .slice(0, 5)
    .map(({ name, title, email, phones }) => ({
      name: cut(name, 120),
      title: cut(title, 120),
      phone: phoneOf(phones?.[0]?.number ?? null),
      email: emailOf(email?.trim() ?? ''),
    }))
