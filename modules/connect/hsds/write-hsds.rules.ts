import { contentHash } from '#platform/secrets.ts'
import { type CalendarDate, dateIn } from '#platform/time.ts'
import type { Listing } from '../listing/listing.ts'
import type { Need } from '../listing/need.ts'

// HSDS 3.0 (Open Referral, CC BY-SA 4.0): a listing is one service at one location of one organization. What is not told is
// left out, never an empty text.

/** A service as HSDS 3.0 nests it; checked against the published schema by the test. */
export type HsdsService = Readonly<Record<string, unknown>> & { readonly id: string }

type Setting = { readonly needs: readonly Need[]; readonly timeZone: string }

/** The listings families can find, as HSDS 3.0 services. */
export const hsdsServices = (listings: readonly Listing[], setting: Setting): readonly HsdsService[] =>
  listings.map((listing) => serviceOf(listing, setting))

function serviceOf(listing: Listing, { needs, timeZone }: Setting): HsdsService {
  const { id } = listing
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
    ...told('fees_description', costText[listing.cost]),
    ...told('eligibility_description', listing.eligibility),
    ...told('wait_time', listing.wait),
    ...told('assured_date', assuredOn(listing, timeZone)),
    organization: {
      id: organization,
      name: listing.organization,
      // The standard wants a description; the directory keeps none of its own for an organization.
      description: listing.organization,
    },
    ...list('phones', listing.phone === null ? [] : [{ id: partId(id, 'phone'), number: listing.phone }]),
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
      one(listing.documents, (document) => ({ id: partId(id, 'document'), document })),
    ),
    ...list(
      'service_areas',
      one(listing.areaServed, (name) => ({ id: partId(id, 'area'), service_id: id, name })),
    ),
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

const schedulesOf = ({ id, schedule }: Listing) =>
  schedule.map(({ days, opens, closes }, at) => ({
    id: partId(id, `schedule ${at}`),
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
