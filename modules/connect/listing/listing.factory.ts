import type { Listing } from './listing.ts'

let made = 0

/** A listing of which only what is given is told; each with an id and a key of its own. */
export function aListing(given: Partial<Listing> = {}): Listing {
  made += 1
  return {
    id: `0197d6a0-0000-7000-8000-${String(made).padStart(12, '0')}` as Listing['id'],
    organization: 'An agency',
    name: 'A place',
    description: null,
    needs: ['food'],
    languages: [],
    interpretation: null,
    eligibility: null,
    documents: null,
    cost: 'unknown',
    costNote: null,
    accessibility: null,
    areaServed: null,
    referralWay: null,
    phone: null,
    email: null,
    website: null,
    street: null,
    city: null,
    zip: null,
    latitude: null,
    longitude: null,
    campusDays: null,
    schedule: [],
    contacts: [],
    conditions: {},
    edition: 1,
    source: 'staff',
    sourceKey: String(made),
    schoolId: null,
    schoolCode: null,
    schoolName: null,
    withdrawnAt: null,
    lastTrueAt: null,
    lastTrueVia: null,
    unansweredCount: 0,
    closed: false,
    wait: null,
    waitToldAt: null,
    ...given,
  }
}
