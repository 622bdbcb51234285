import { phoneOf, streetOf } from './listing.rules.ts'
import type { ListingText } from './listing.ts'

/** A place on a public list of health sites or licensed facilities. */
export type PublicHealthPlace = {
  readonly list: 'health_site' | 'licensed_facility'
  readonly sourceKey: string
  readonly name: string
  readonly organization: string | null
  readonly category: string
  readonly street: string | null
  readonly city: string | null
  readonly zip: string | null
  readonly phone: string | null
  readonly latitude: number | null
  readonly longitude: number | null
}

/** What a license's category can mean for a family; the others are care for the old, the dying and the dialyzed. */
const needsOfCategory: Readonly<Record<string, readonly string[]>> = {
  'PRIMARY CARE CLINIC': ['medical-care'],
  'GENERAL ACUTE CARE HOSPITAL': ['medical-care'],
  'REHABILITATION CLINIC': ['medical-care', 'disability'],
  'PSYCHOLOGY CLINIC': ['mental-health'],
  'ACUTE PSYCHIATRIC HOSPITAL': ['mental-health'],
  'CHEMICAL DEPENDENCY RECOVERY HOSPITAL': ['substance-use'],
  'PEDIATRIC DAY HEALTH & RESPITE CARE FACILITY': ['medical-care', 'disability'],
}

/** A listing from a public list, marked by its source as not yet called; null when it is no help to a family. */
export function listingOf(place: PublicHealthPlace): ListingText | null {
  const isSite = place.list === 'health_site'
  const needs = isSite ? ['medical-care', 'health-coverage'] : needsOfCategory[place.category]
  if (needs === undefined) return null
  return {
    organization: cased(place.organization ?? place.name),
    name: cased(place.name),
    description: null,
    needs,
    languages: [],
    interpretation: null,
    eligibility: null,
    documents: null,
    // A health center must offer a sliding fee (42 U.S.C. 254b(k)(3)(G)); a license says nothing of cost.
    cost: isSite ? 'sliding_scale' : 'unknown',
    accessibility: null,
    areaServed: null,
    referralWay: null,
    phone: phoneOf(place.phone),
    email: null,
    website: null,
    street: streetOf(place.street),
    city: place.city === null ? null : cased(place.city),
    zip: place.zip !== null && /^\d{5}/.test(place.zip) ? place.zip.slice(0, 10) : null,
    latitude: place.latitude,
    longitude: place.longitude,
    campusDays: null,
    schedule: [],
  }
}

/** The state writes in capitals; a name is easier to read as a name. */
const cased = (text: string): string =>
  text === text.toUpperCase()
    ? text
        .toLowerCase()
        .replace(/(^|[\s/(-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    : text
