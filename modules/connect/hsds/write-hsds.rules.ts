import { contentHash } from '#platform/secrets.ts'
import { type CalendarDate, dateIn } from '#platform/time.ts'
import { campusText } from '../listing/campus.words.ts'
import { asksOf } from '../listing/eligibility.rules.ts'
import { eligibilityWords, questionText } from '../listing/eligibility.words.ts'
import type { Listing } from '../listing/listing.ts'
import type { Need } from '../listing/need.ts'
import type { Organization } from '../organization/organization.ts'

// HSDS 3.0 (Open Referral, CC BY-SA 4.0): an organization has services, and each is at one or more locations. Listings that
// say the same of what is done are one service at several places. What is not told is left out, never an empty text.

/** A service as HSDS 3.0 nests it; checked against the published schema by the test. */
export type HsdsService = Readonly<Record<string, unknown>> & { readonly id: string }

export type HsdsSetting = {
  readonly needs: readonly Need[]
  readonly timeZone: string
  /** District code → name. */
  readonly districts: ReadonlyMap<string, string>
  /** The agencies the listings stand on, by their id. */
  readonly organizations: ReadonlyMap<string, Organization>
}

/** The listings families can find, as HSDS 3.0 services. */
export function hsdsServices(listings: readonly Listing[], setting: HsdsSetting): readonly HsdsService[] {
  const groups = new Map<string, [Listing, ...Listing[]]>()
  for (const listing of listings) {
    const mark = JSON.stringify(shared(listing))
    const group = groups.get(mark)
    if (group) group.push(listing)
    else groups.set(mark, [listing])
  }
  const agencies = openAgencies(listings, setting.organizations)
  return [...groups.values()].map((group) => serviceOf(group, agencies(group[0]), setting))
}

/** What makes two listings the same service: all that is not of a place. */
const shared = (listing: Listing) => [
  ...[listing.organizationId, listing.name, listing.description, listing.ownWebsite, listing.ownEmail],
  ...[listing.interpretation, listing.referralWay, listing.cost, listing.costNote, listing.eligibility],
  ...[
    listing.conditions,
    listing.documents,
    listing.areaServed,
    listing.wait,
    listing.languages,
    listing.needs,
  ],
]

/** Makes the organization of a listing: under the id it came with, where it came as HSDS. */
function openAgencies(listings: readonly Listing[], organizations: ReadonlyMap<string, Organization>) {
  const told = new Set<string>(listings.map(({ organizationId }) => organizationId))
  const idOf = (id: string): string => {
    const { source, sourceKey } = organizations.get(id) ?? {}
    return source === 'hsds' && sourceKey !== undefined && uuid.test(sourceKey) ? sourceKey : id
  }
  return ({ organizationId, organization: name }: Listing) => {
    const agency = organizations.get(organizationId)
    const id = idOf(organizationId)
    const parent = agency?.parentId ?? null
    return {
      id,
      name,
      // The standard wants a description, also where nothing is told.
      description: agency?.description ?? name,
      ...given('email', agency?.email ?? null),
      ...given('website', agency?.website ?? null),
      // A parent that has nothing in this file would be a key that leads nowhere.
      ...given('parent_organization_id', parent !== null && told.has(parent) ? idOf(parent) : null),
      ...list(
        'phones',
        one(agency?.phone ?? null, (number) => ({ id: partId(id, 'phone'), organization_id: id, number })),
      ),
    }
  }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

function serviceOf(
  group: readonly [Listing, ...Listing[]],
  organization: { readonly id: string },
  { needs, timeZone, districts }: HsdsSetting,
): HsdsService {
  const [listing] = group
  const id = group.map((place) => place.id).sort()[0] ?? listing.id
  const { conditions } = listing
  return {
    id,
    organization_id: organization.id,
    name: listing.name,
    status: 'active',
    ...given('description', listing.description),
    ...given('url', listing.ownWebsite),
    ...given('email', listing.ownEmail),
    ...given('interpretation_services', listing.interpretation),
    ...given('application_process', listing.referralWay),
    ...given(
      'fees_description',
      [costText[listing.cost], listing.costNote].filter(Boolean).join('; ') || null,
    ),
    ...given('eligibility_description', eligibilityOf(listing, districts)),
    ...(conditions.leastAge === undefined ? {} : { minimum_age: conditions.leastAge }),
    ...(conditions.mostAge === undefined ? {} : { maximum_age: conditions.mostAge }),
    ...given('wait_time', listing.wait),
    ...given('assured_date', assuredOn(group, timeZone)),
    organization,
    ...list(
      'languages',
      listing.languages.map((code) => ({
        id: partId(id, `language ${code}`),
        service_id: id,
        code,
        name: code,
      })),
    ),
    ...list(
      'required_documents',
      documentsOf(listing).map((document) => ({
        id: partId(id, `document ${document}`),
        service_id: id,
        document,
      })),
    ),
    ...list(
      'service_areas',
      one(listing.areaServed, (name) => ({ id: partId(id, 'area'), service_id: id, name })),
    ),
    service_at_locations: group.map((place) => placeOf(place, id)),
    attributes: needs.filter((need) => listing.needs.includes(need.id)).map((need) => attributeOf(id, need)),
  }
}

const costText: Readonly<Record<Listing['cost'], string | null>> = {
  free: 'Free',
  sliding_scale: 'Sliding scale',
  fee: 'Fee',
  unknown: null,
}

/** A service was found true when all its places were: the longest ago counts. */
function assuredOn(group: readonly Listing[], timeZone: string): CalendarDate | null {
  const days = group.flatMap(({ lastTrueAt }) => (lastTrueAt === null ? [] : [dateIn(timeZone, lastTrueAt)]))
  return days.length < group.length ? null : (days.sort()[0] ?? null)
}

/** What the agency says, then the questions that the standard has no field for. */
function eligibilityOf({ eligibility, conditions }: Listing, districts: ReadonlyMap<string, string>) {
  const questions = asksOf(conditions)
    .filter((about) => about !== 'ages' && about !== 'papers')
    .map((about) => questionText(about, conditions, (code) => districts.get(code) ?? code, 'en'))
  return [eligibility, ...questions].filter(Boolean).join(' ') || null
}

const documentsOf = ({ documents, conditions }: Listing): readonly string[] => [
  ...(documents === null ? [] : [documents]),
  ...(conditions.papers ?? []).map((paper) => eligibilityWords.en.papers[paper]),
]

const contactsOf = (at: string, { id, contacts }: Listing) =>
  contacts.map(({ name, title, phone, email }, row) => {
    const contact = partId(id, `contact ${row}`)
    return {
      id: contact,
      service_at_location_id: at,
      ...given('name', name),
      ...given('title', title),
      ...given('email', email),
      ...list(
        'phones',
        one(phone, (number) => ({ id: partId(contact, 'phone'), contact_id: contact, number })),
      ),
    }
  })

const schedulesOf = (at: string, { id, schedule }: Listing) =>
  schedule.map(({ days, opens, closes, from, until }, row) => ({
    id: partId(id, `schedule ${row}`),
    service_at_location_id: at,
    ...given('valid_from', from ?? null),
    ...given('valid_to', until ?? null),
    freq: 'WEEKLY',
    byday: days.join(','),
    opens_at: opens,
    closes_at: closes,
  }))

/** One place of a service: how to reach it, its hours and its people are its own. */
function placeOf(listing: Listing, service: string) {
  const { id, street, city, zip, latitude, longitude } = listing
  const location = partId(id, 'location')
  const at = partId(id, 'service at location')
  const addresses =
    street === null || city === null || zip === null
      ? []
      : [
          {
            id: partId(id, 'address'),
            location_id: location,
            address_1: street,
            city,
            state_province: 'CA',
            postal_code: zip,
            country: 'US',
            address_type: 'physical',
          },
        ]
  return {
    id: at,
    service_id: service,
    location_id: location,
    ...given('description', campusText(listing, 'en')),
    ...list(
      'phones',
      one(listing.ownPhone, (number) => ({ id: partId(id, 'phone'), service_at_location_id: at, number })),
    ),
    ...list('schedules', schedulesOf(at, listing)),
    ...list('contacts', contactsOf(at, listing)),
    location: {
      id: location,
      location_type: 'physical',
      name: listing.schoolName ?? listing.name,
      ...(latitude === null || longitude === null ? {} : { latitude, longitude }),
      ...list('addresses', addresses),
      ...list(
        'accessibility',
        one(listing.accessibility, (description) => ({
          id: partId(id, 'access'),
          location_id: location,
          description,
        })),
      ),
    },
  }
}

const attributeOf = (listing: string, need: Need) => ({
  id: partId(listing, `need ${need.id}`),
  link_id: listing,
  link_entity: 'service',
  taxonomy_term_id: partId('need', need.id),
  taxonomy_term: { id: partId('need', need.id), code: need.id, name: need.en, description: need.en },
})

const given = (name: string, value: string | null) => (value === null ? {} : { [name]: value })
const list = (name: string, items: readonly unknown[]) => (items.length === 0 ? {} : { [name]: items })
const one = <Made>(value: string | null, make: (value: string) => Made): readonly Made[] =>
  value === null ? [] : [make(value)]

/** The same part has the same id in every file: a uuid made of what it belongs to. */
function partId(...of: readonly string[]): string {
  const hex = contentHash(of.join('\u001f'))
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
