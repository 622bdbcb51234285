import { z } from 'zod'
import { phoneOf, streetOf } from '../listing/listing.rules.ts'
import { type ListingText, type Opening, openingSchema, type Weekday, weekdays } from '../listing/listing.ts'
import { isNeed, type Need } from '../listing/need.ts'

/** What is wrong with one part of a package, and where. */
export type HsdsProblem = { readonly at: string; readonly problem: string }
export type HsdsListing = ListingText & { readonly sourceKey: string }
export type HsdsRead = {
  readonly listings: readonly HsdsListing[]
  readonly problems: readonly HsdsProblem[]
  /** Services the publisher calls inactive or defunct. */
  readonly leftOut: number
}

/** Services of one package that are looked at. */
export const mostServices = 25_000

const text = z.string().trim()
const maybe = text.nullish()
const address = z.object({ address_1: maybe, city: maybe, postal_code: maybe })
const service = z.object({
  id: text.min(1).max(180),
  name: text.min(1).max(200),
  status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
  description: maybe,
  url: maybe,
  email: maybe,
  interpretation_services: maybe,
  application_process: maybe,
  fees_description: maybe,
  eligibility_description: maybe,
  organization: z.object({ name: text.min(1).max(200) }),
  phones: z.array(z.object({ number: text })).nullish(),
  schedules: z
    .array(z.object({ byday: maybe, opens_at: maybe, closes_at: maybe, valid_to: maybe }))
    .nullish(),
  languages: z.array(z.object({ code: maybe })).nullish(),
  required_documents: z.array(z.object({ document: maybe })).nullish(),
  service_areas: z.array(z.object({ name: maybe })).nullish(),
  attributes: z
    .array(z.object({ taxonomy_term: z.object({ code: maybe, name: maybe }).nullish() }))
    .nullish(),
  service_at_locations: z
    .array(
      z.object({
        id: text.nullish(),
        location: z
          .object({
            latitude: z.number().min(-90).max(90).nullish(),
            longitude: z.number().min(-180).max(180).nullish(),
            addresses: z.array(address).nullish(),
            accessibility: z.array(z.object({ description: maybe })).nullish(),
          })
          .nullish(),
      }),
    )
    .nullish(),
})
type Service = z.infer<typeof service>

/**
 * Services of an HSDS 3.0 package as listings, one for each place. A bare list of services, or one under `contents` as
 * the standard's own API gives it. @throws SyntaxError when it is not JSON, or not a list of services.
 */
export function readHsds(json: string, needs: readonly Need[]): HsdsRead {
  const given: unknown = JSON.parse(json)
  const services = Array.isArray(given) ? given : (given as { contents?: unknown } | null)?.contents
  if (!Array.isArray(services)) throw new SyntaxError('not a list of services')
  if (services.length > mostServices) throw new SyntaxError('too many services')
  const problems: HsdsProblem[] = []
  let leftOut = 0
  const listings = services.flatMap((one, at) => {
    const parsed = service.safeParse(one)
    if (!parsed.success) {
      const [issue] = parsed.error.issues
      problems.push({
        at: [`services[${at}]`, ...(issue?.path ?? [])].join('.'),
        problem: issue?.message ?? '',
      })
      return []
    }
    if (parsed.data.status === 'inactive' || parsed.data.status === 'defunct') {
      leftOut += 1
      return []
    }
    return listingsOf(parsed.data, needs, (part, problem) =>
      problems.push({ at: `services[${at}].${part}`, problem }),
    )
  })
  return { listings, problems, leftOut }
}

type Complain = (part: string, problem: string) => void

function listingsOf(one: Service, needs: readonly Need[], complain: Complain): readonly HsdsListing[] {
  const places = one.service_at_locations?.length ? one.service_at_locations : [{ id: null, location: null }]
  return places.map(({ id, location }) => {
    const where = location?.addresses?.[0]
    return {
      sourceKey: `${one.id} ${id ?? ''}`.trim().slice(0, 200),
      organization: one.organization.name,
      name: one.name,
      description: cut(one.description, 4000),
      needs: needsOf(one, needs, complain),
      languages: [...new Set((one.languages ?? []).flatMap(({ code }) => languageCode(code)))].slice(0, 40),
      interpretation: cut(one.interpretation_services, 400),
      eligibility: cut(one.eligibility_description, 1000),
      documents: cut(
        (one.required_documents ?? []).flatMap(({ document }) => document ?? []).join('; '),
        1000,
      ),
      cost: costOf(one.fees_description),
      accessibility: cut(
        (location?.accessibility ?? []).flatMap(({ description }) => description ?? []).join('; '),
        400,
      ),
      areaServed: cut((one.service_areas ?? []).flatMap(({ name }) => name ?? []).join('; '), 400),
      referralWay: cut(one.application_process, 1000),
      phone: phone(one, complain),
      email: /^[^@\s]+@[^@\s]+$/.test(one.email ?? '') ? (one.email ?? null) : null,
      website: /^https?:\/\/\S{1,390}$/.test(one.url ?? '') ? (one.url ?? null) : null,
      street: streetOf(cut(where?.address_1, 200)),
      city: cut(where?.city, 100),
      zip: /^\d{5}(-\d{4})?$/.test(where?.postal_code ?? '') ? (where?.postal_code ?? null) : null,
      latitude: location?.latitude ?? null,
      longitude: location?.longitude ?? null,
      campusDays: null,
      schedule: scheduleOf(one, complain),
    }
  })
}

/** Markup is text here: it is kept as it was written and shown as letters, so that it can do nothing. */
const cut = (value: string | null | undefined, most: number): string | null =>
  value === null || value === undefined || value === '' ? null : value.slice(0, most)

const languageCode = (code: string | null | undefined): string[] =>
  /^[a-z]{2,3}$/.test((code ?? '').toLowerCase()) ? [(code ?? '').toLowerCase()] : []

function costOf(fees: string | null | undefined): ListingText['cost'] {
  if (fees === null || fees === undefined || fees === '') return 'unknown'
  if (/\b(free|no (cost|charge|fee)|gratis)\b/i.test(fees)) return 'free'
  return /sliding|income|ability to pay/i.test(fees) ? 'sliding_scale' : 'fee'
}

function phone(one: Service, complain: Complain): string | null {
  const [first] = one.phones ?? []
  if (first === undefined) return null
  const digits = phoneOf(first.number)
  if (digits === null) complain('phones.0.number', 'not a phone number of the United States')
  return digits
}

/** Ours by id, else by the words of the term's name; without any, the service stands under groups and activities. */
function needsOf(one: Service, needs: readonly Need[], complain: Complain): readonly string[] {
  const terms = (one.attributes ?? []).flatMap(({ taxonomy_term: term }) => (term ? [term] : []))
  const named = [one.name, ...terms.map(({ name }) => name ?? '')].join(' ').toLowerCase()
  const found = [
    ...terms.flatMap(({ code }) => (code && isNeed(code) ? [code] : [])),
    ...needs.filter(({ words }) => words.some((word) => hasWord(named, word))).map(({ id }) => id),
  ]
  if (found.length === 0)
    complain('attributes', 'no need of ours is named; it stands under groups and activities')
  return found.length === 0 ? ['social'] : [...new Set(found)].slice(0, 12)
}

const hasWord = (text: string, word: string): boolean =>
  new RegExp(`(^|[^\\p{L}])${word.toLowerCase()}($|[^\\p{L}])`, 'u').test(text)

function scheduleOf(one: Service, complain: Complain): readonly Opening[] {
  return (one.schedules ?? []).flatMap((given, at) => {
    const days = (given.byday ?? '')
      .split(',')
      .filter((day): day is Weekday => weekdays.some((one) => one === day))
    const hours = { days, opens: clock(given.opens_at), closes: clock(given.closes_at) }
    const parsed = openingSchema.safeParse(hours)
    if (parsed.success) return [parsed.data]
    complain(`schedules.${at}`, 'hours that begin and end on days of the week are wanted')
    return []
  })
}

/** `08:00:00Z` and `08:00` are both written; a zone is left away, since hours are the place's own. */
const clock = (given: string | null | undefined): string => /^\d{2}:\d{2}/.exec(given ?? '')?.[0] ?? ''
