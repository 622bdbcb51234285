import { contentHash } from '#platform/secrets.ts'
import { type CalendarDate, dateIn } from '#platform/time.ts'
import { asksOf } from '../listing/eligibility.rules.ts'
import { eligibilityWords, questionText } from '../listing/eligibility.words.ts'
import type { Listing } from '../listing/listing.ts'
import type { Need } from '../listing/need.ts'

// HSDS 3.0 (Open Referral, CC BY-SA 4.0): a listing is one service at one location of one organization. What is not told is
// left out, never an empty text.

/** A service as HSDS 3.0 nests it; checked against the published schema by the test. */
export type HsdsService = Readonly<Record<string, unknown>> & { readonly id: string }

export type HsdsSetting = {
  readonly needs: readonly Need[]
  readonly timeZone: string
  /** District code → name. */
  readonly districts: ReadonlyMap<string, string>
}

/** The listings families can find, as HSDS 3.0 services. */
export const hsdsServices = (listings: readonly Listing[], setting: HsdsSetting): readonly HsdsService[] =>
  listings.map((listing) => serviceOf(listing, setting))

function serviceOf(listing: Listing, { needs, timeZone, districts }: HsdsSetting): HsdsService {
  const { id, conditions } = listing
  const organization = partId('organization', listing.organization)
  return {
    id,
    organization_id: organization,
    name: listing.name,
    status: 'active',
    ...told('description', listing.description),
    ...told('url', listing.website),
    ...told('email', listing.email),
    ...told('interpretation_services', listing.interpretation),
    ...told('application_process', listing.referralWay),
    ...told(
      'fees_description',
      [costText[listing.cost], listing.costNote].filter(Boolean).join('; ') || null,
    ),
    ...told('eligibility_description', eligibilityOf(listing, districts)),
    ...(conditions.leastAge === undefined ? {} : { minimum_age: conditions.leastAge }),
    ...(conditions.mostAge === undefined ? {} : { maximum_age: conditions.mostAge }),
    ...told('wait_time', listing.wait),
    ...told('assured_date', assuredOn(listing, timeZone)),
    organization: {
      id: organization,
      name: listing.organization,
      // The standard wants a description; the directory keeps none of its own for an organization.
      description: listing.organization,
    },
    ...list(
      'phones',
      one(listing.phone, (number) => ({ id: partId(id, 'phone'), service_id: id, number })),
    ),
    ...list('schedules', schedulesOf(listing)),
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
    ...list('contacts', contactsOf(listing)),
    service_at_locations: [locationOf(listing)],
    attributes: needs.filter((need) => listing.needs.includes(need.id)).map((need) => attributeOf(id, need)),
  }
}

const costText: Readonly<Record<Listing['cost'], string | null>> = {
  free: 'Free',
  sliding_scale: 'Sliding scale',
  fee: 'Fee',
  unknown: null,
}

const assuredOn = ({ lastTrueAt }: Listing, timeZone: string): CalendarDate | null =>
  lastTrueAt === null ? null : dateIn(timeZone, lastTrueAt)

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

const contactsOf = ({ id, contacts }: Listing) =>
  contacts.map(({ name, title, phone, email }, at) => {
    const contact = partId(id, `contact ${at}`)
    return {
      id: contact,
      service_id: id,
      ...told('name', name),
      ...told('title', title),
      ...told('email', email),
      ...list(
        'phones',
        one(phone, (number) => ({ id: partId(contact, 'phone'), contact_id: contact, number })),
      ),
    }
  })

const schedulesOf = ({ id, schedule }: Listing) =>
  schedule.map(({ days, opens, closes, from, until }, at) => ({
    id: partId(id, `schedule ${at}`),
    service_id: id,
    ...told('valid_from', from ?? null),
    ...told('valid_to', until ?? null),
    freq: 'WEEKLY',
    byday: days.join(','),
    opens_at: opens,
    closes_at: closes,
  }))

function locationOf(listing: Listing) {
  const { id, street, city, zip, latitude, longitude } = listing
  const location = partId(id, 'location')
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
    id: partId(id, 'service at location'),
    service_id: id,
    location_id: location,
    ...told('description', listing.campusDays),
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

const told = (name: string, value: string | null) => (value === null ? {} : { [name]: value })
const list = (name: string, items: readonly unknown[]) => (items.length === 0 ? {} : { [name]: items })
const one = <Made>(value: string | null, make: (value: string) => Made): readonly Made[] =>
  value === null ? [] : [make(value)]

/** The same part has the same id in every file: a uuid made of what it belongs to. */
function partId(...of: readonly string[]): string {
  const hex = contentHash(of.join('\u001f'))
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
