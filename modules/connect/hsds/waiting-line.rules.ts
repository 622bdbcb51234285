import type { ListingId, Opening } from '../listing/listing.ts'
import type { HsdsListing } from './read-hsds.rules.ts'

/**
 * What of a listing waits to be written, in the order in which it stands in its line, and the type it has in the database.
 * Lines stand apart by a record separator, their fields by a unit separator (ASCII 30 and 31), which no text that is read
 * holds; an empty field is nothing told.
 */
export const waitingColumns = [
  ['id', 'uuid'],
  ['source_key', 'text'],
  ['organization_at', 'int'],
  ['name', 'text'],
  ['description', 'text'],
  ['needs', 'text[]'],
  ['languages', 'text[]'],
  ['interpretation', 'text'],
  ['eligibility', 'text'],
  ['documents', 'text'],
  ['cost', 'text'],
  ['cost_note', 'text'],
  ['accessibility', 'text'],
  ['area_served', 'text'],
  ['referral_way', 'text'],
  ['phone', 'text'],
  ['email', 'text'],
  ['website', 'text'],
  ['street', 'text'],
  ['city', 'text'],
  ['zip', 'text'],
  ['latitude', 'double precision'],
  ['longitude', 'double precision'],
  ['campus_note', 'text'],
  ['schedule', 'jsonb'],
  ['contacts', 'jsonb'],
  ['conditions', 'jsonb'],
  ['wait', 'text'],
  ['wait_told_on', 'date'],
] as const

export const betweenLines = '\u001e'
export const betweenFields = '\u001f'

/** The line of a listing that waits: under the id that it will have, its agency at a place among those that wait with it. */
export const waitingLine = (id: ListingId, one: HsdsListing, organizationAt: number): string =>
  fieldsOf(id, one, organizationAt).join(betweenFields)

type Field = string | number | null

const fieldsOf = (id: ListingId, one: HsdsListing, organizationAt: number): readonly Field[] => [
  id,
  one.sourceKey,
  organizationAt,
  one.name,
  one.description,
  `{${one.needs.join(',')}}`,
  `{${one.languages.join(',')}}`,
  one.interpretation,
  one.eligibility,
  one.documents,
  one.cost,
  one.costNote,
  one.accessibility,
  one.areaServed,
  one.referralWay,
  one.phone,
  one.email,
  one.website,
  one.street,
  one.city,
  one.zip,
  one.latitude,
  one.longitude,
  one.campusNote,
  `[${one.schedule.map(openingJson).join(',')}]`,
  one.contacts.length === 0 ? '[]' : JSON.stringify(one.contacts),
  hasNone(one.conditions) ? '{}' : JSON.stringify(one.conditions),
  one.wait?.wait ?? null,
  one.wait?.toldOn ?? null,
]

function hasNone(given: object): boolean {
  for (const _ in given) return false
  return true
}

/** Hours that many listings keep are one object, written once. */
const openingsWritten = new WeakMap<Opening, string>()
function openingJson(opening: Opening): string {
  const written = openingsWritten.get(opening) ?? JSON.stringify(opening)
  openingsWritten.set(opening, written)
  return written
}
