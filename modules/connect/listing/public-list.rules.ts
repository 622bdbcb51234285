import type { ListingText } from './listing.ts'
import { phoneOf, streetOf } from './reach.rules.ts'

/** A place on a public list of health sites or licensed facilities. */
export type PublicHealthPlace = {
  readonly list: 'health_site' | 'licensed_facility'
  readonly sourceKey: string
  readonly name: string
  readonly organization: string | null
  /** The list's own record of who runs it, where it names one. */
  readonly organizationId: string | null
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
    name: cased(place.name),
    description: null,
    needs,
    languages: [],
    interpretation: null,
    eligibility: null,
    documents: null,
    // A health center must offer a sliding fee (42 U.S.C. 254b(k)(3)(G)); a license says nothing of cost.
    cost: isSite ? 'sliding_scale' : 'unknown',
    costNote: null,
    accessibility: null,
    areaServed: null,
    referralWay: null,
    phone: phoneOf(place.phone),
    email: null,
    website: null,
    street: casedOrNull(streetOf(place.street)),
    city: casedOrNull(place.city),
    zip: place.zip !== null && /^\d{5}/.test(place.zip) ? place.zip.slice(0, 10) : null,
    latitude: place.latitude,
    longitude: place.longitude,
    campusDays: [],
    campusNote: null,
    schedule: [],
    contacts: [],
    conditions: {},
  }
}

/** Who runs a place: the organization that its list names, else itself alone. */
export const organizationOf = (
  place: PublicHealthPlace,
): { readonly key: string; readonly name: string } => ({
  key: place.organizationId ?? `${place.list} ${place.sourceKey}`,
  name: cased(place.organization ?? place.name).slice(0, 200),
})

/**
 * Leaves out a place that stands on both lists, as health centers with a license do: same name or same street, same
 * five-digit zip. Provider numbers tell nothing, since several clinics share one.
 */
export function withoutTwins<Place extends Pick<PublicHealthPlace, 'name' | 'street' | 'zip' | 'list'>>(
  places: readonly Place[],
  known: readonly Pick<ListingText, 'name' | 'street' | 'zip'>[],
): readonly Place[] {
  const taken = new Set(known.flatMap(marksOf))
  const sitesFirst = [...places].sort((a, b) => a.list.localeCompare(b.list))
  return sitesFirst.filter((place) => {
    const marks = marksOf(place)
    // Two suites at one address can be two clinics: only between the lists is the same street the same place.
    const twin = place.list === 'licensed_facility' && marks.some((mark) => taken.has(mark))
    if (place.list === 'health_site') for (const mark of marks) taken.add(mark)
    return !twin
  })
}

function marksOf({ name, street, zip }: Pick<ListingText, 'name' | 'street' | 'zip'>): readonly string[] {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
  const at = zip?.slice(0, 5) ?? ''
  const house = streetOf(street)
  return [`${plain(name)} ${at}`, ...(house === null ? [] : [`${plain(house)} ${at}`])]
}

const casedOrNull = (text: string | null): string | null => (text === null ? null : cased(text))

/** The state writes in capitals; a name is easier to read as a name. */
const cased = (text: string): string =>
  text === text.toUpperCase()
    ? text
        .toLowerCase()
        .replace(/(^|[\s/(-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    : text
