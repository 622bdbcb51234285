import type { Opening } from '../listing/listing.ts'
import type { HsdsListing } from './read-hsds.rules.ts'

/**
 * What of a listing waits to be written, in the order in which it stands in its line, and the type it has in the database.
 * Lines stand apart by a record separator, their fields by a unit separator (ASCII 30 and 31), which no text that is read
 * holds; an empty field is nothing told.
 */
export const waitingColumns = [
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

/**
 * Lines of listings that wait, as the bytes that are sent: to join the fields of each to a text, these to a longer one, and to
 * turn that into bytes took half as long again.
 */
export class WaitingLines {
  count = 0
  private bytes = Buffer.allocUnsafe(3 << 19)
  private length = 0

  /** Adds the line of a listing; its agency stands at a place among those that wait with it. */
  add(one: HsdsListing, organizationAt: number): void {
    let sign = this.count === 0 ? null : betweenLines
    for (const field of fieldsOf(one, organizationAt)) {
      this.put(sign, field ?? '')
      sign = betweenFields
    }
    this.count += 1
  }

  /** All lines. */
  result(): Buffer {
    return this.bytes.subarray(0, this.length)
  }

  private put(sign: string | null, text: string): void {
    // No letter takes more than three bytes for each of its units.
    if (this.length + 1 + text.length * 3 > this.bytes.length) this.grow(text.length * 3)
    if (sign !== null) {
      this.bytes[this.length] = sign.charCodeAt(0)
      this.length += 1
    }
    if (text !== '') this.length += this.bytes.write(text, this.length)
  }

  private grow(least: number): void {
    const larger = Buffer.allocUnsafe(this.bytes.length * 2 + least)
    this.bytes.copy(larger, 0, 0, this.length)
    this.bytes = larger
  }
}

type Field = string | null

const fieldsOf = (one: HsdsListing, organizationAt: number): readonly Field[] => [
  one.sourceKey,
  `${organizationAt}`,
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
  degreesText(one.latitude),
  degreesText(one.longitude),
  one.campusNote,
  `[${one.schedule.map(openingJson).join(',')}]`,
  one.contacts.length === 0 ? '[]' : JSON.stringify(one.contacts),
  hasNone(one.conditions) ? '{}' : JSON.stringify(one.conditions),
  one.wait?.wait ?? null,
  one.wait?.toldOn ?? null,
]

/**
 * Most places are told to the centimeter at most, the seventh decimal: such a number is written as its digits, in a third of
 * the time in which the shortest text of any number is found.
 */
function degreesText(value: number | null): string | null {
  if (value === null) return null
  const scaled = Math.round(Math.abs(value) * 1e7)
  if (scaled / 1e7 !== Math.abs(value)) return String(value)
  const whole = Math.trunc(scaled / 1e7)
  return `${value < 0 ? '-' : ''}${whole}.${`${scaled - whole * 1e7 + 1e7}`.slice(1)}`
}

function hasNone(given: object): boolean {
  for (const _ in given) return false
  return true
}

/** Hours that many listings keep are one object, written once. */
const openingsWritten = new WeakMap<Opening, string>()
function openingJson(opening: Opening): string {
  const known = openingsWritten.get(opening)
  if (known !== undefined) return known
  const written = JSON.stringify(opening)
  openingsWritten.set(opening, written)
  return written
}
