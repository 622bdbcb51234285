import { describe, expect, test } from 'vitest'
import { calendarDate } from '#platform/time.ts'
import { agencyToken, readAgencyToken } from './agency-link.rules.ts'
import { freshnessOf, isOpen, kilometersBetween, whyHidden } from './listing.rules.ts'
import { openingSchema } from './listing.ts'
import { listingOf, organizationOf, withoutTwins } from './public-list.rules.ts'
import { phoneOf, streetOf } from './reach.rules.ts'

const today = calendarDate('2026-11-22')
const day = calendarDate

describe('freshness', () => {
  test.each([
    [null, 'not_called'],
    ['2026-11-22', 'fresh'],
    ['2026-05-26', 'fresh'], // 180 days
    ['2026-05-25', 'call_first'],
    ['2025-11-22', 'call_first'], // 365 days
    ['2025-11-21', 'old'],
  ] as const)('last found true on %s: %s', (last, expected) => {
    expect(freshnessOf(last === null ? null : day(last), today)).toBe(expected)
  })
})

test.each([
  [{}, null],
  [{ unansweredCount: 1 }, null],
  [{ unansweredCount: 2 }, 'unanswered'],
  [{ closed: true }, 'closed'],
  [{ withdrawnAt: new Date(), closed: true }, 'withdrawn'],
] as const)('a listing with %o is hidden because %s', (given, why) => {
  expect(whyHidden({ withdrawnAt: null, closed: false, unansweredCount: 0, ...given })).toBe(why)
})

describe('hours', () => {
  const schedule = [{ days: ['MO', 'TU'] as const, opens: '08:00', closes: '12:30' }].map((one) =>
    openingSchema.parse(one),
  )
  test.each([
    [0, 479, false],
    [0, 480, true],
    [1, 749, true],
    [1, 750, false],
    [2, 500, false],
  ])('on weekday %i at minute %i: %s', (weekday, minutes, open) => {
    expect(isOpen(schedule, { weekday, minutes }, today)).toBe(open)
  })
  test.each([
    [{ until: '2026-11-21' }, false],
    [{ until: '2026-11-22' }, true],
    [{ from: '2026-11-22' }, true],
    [{ from: '2026-11-23' }, false],
  ])('of a season hold from its first to its last day: %o', (season, open) => {
    const inSeason = schedule.map((one) => openingSchema.parse({ ...one, ...season }))
    expect(isOpen(inSeason, { weekday: 0, minutes: 500 }, today)).toBe(open)
  })
  test('of a season that ends before it begins are refused', () => {
    const crossed = { days: ['MO'], opens: '08:00', closes: '09:00', from: '2026-06-02', until: '2026-06-01' }
    expect(openingSchema.safeParse(crossed).success).toBe(false)
    expect(openingSchema.safeParse({ ...crossed, until: '2026-02-30' }).success).toBe(false)
  })
  test('that nobody told are not known', () => {
    expect(isOpen([], { weekday: 0, minutes: 600 }, today)).toBeNull()
  })
  test('that close before they open are refused, as is a day that is none', () => {
    expect(openingSchema.safeParse({ days: ['MO'], opens: '18:00', closes: '08:00' }).success).toBe(false)
    expect(openingSchema.safeParse({ days: ['XX'], opens: '08:00', closes: '09:00' }).success).toBe(false)
    expect(openingSchema.safeParse({ days: ['MO'], opens: '8', closes: '25:00' }).success).toBe(false)
  })
})

describe('what a public list gives', () => {
  test.each([
    ['9168749777', '9168749777'],
    ['(916) 288-0325', '9162880325'],
    ['1-916-288-0325', '9162880325'],
    ['9999999999', null],
    ['1168749777', null],
    ['288-0325', null],
    [null, null],
  ])('phone %s is %s', (given, expected) => {
    expect(phoneOf(given)).toBe(expected)
  })
  test.each([
    ['4600 Broadway', '4600 Broadway'],
    ['Marconi Avenue', null],
    [null, null],
  ])('street %s is %s', (given, expected) => {
    expect(streetOf(given)).toBe(expected)
  })
  const place = {
    list: 'licensed_facility' as const,
    sourceKey: '1',
    name: 'VALLEY CLINIC (EAST)',
    organization: null,
    organizationId: null,
    category: 'PRIMARY CARE CLINIC',
    street: 'NO NUMBER ST',
    city: 'ELK GROVE',
    zip: '95624',
    phone: '9999999999',
    latitude: 38,
    longitude: -121,
  }
  test('is a listing that says no more than the list does', () => {
    expect(listingOf(place)).toMatchObject({
      name: 'Valley Clinic (East)',
      city: 'Elk Grove',
      phone: null,
      street: null,
      cost: 'unknown',
      needs: ['medical-care'],
      languages: [],
    })
  })
  test('stands on the organization its list names, else on itself alone', () => {
    expect(organizationOf(place)).toEqual({ key: 'licensed_facility 1', name: 'Valley Clinic (East)' })
    const run = { ...place, organizationId: 'o1', organization: 'VALLEY HEALTH' }
    expect(organizationOf(run)).toEqual({ key: 'o1', name: 'Valley Health' })
  })
  test.each(['HOSPICE', 'SKILLED NURSING FACILITY', 'CORRECTIONAL TREATMENT CENTER', 'A NEW WORD'])(
    'of kind %s is no help to a family',
    (category) => {
      expect(listingOf({ ...place, category })).toBeNull()
    },
  )
})

test('a place on both lists is listed once, by the list of health centers', () => {
  const at = (
    list: 'health_site' | 'licensed_facility',
    name: string,
    street: string | null,
    zip = '95820',
  ) => ({
    list,
    name,
    street,
    zip,
  })
  const places = [
    at('licensed_facility', 'RIVER CLINIC', '4600 BROADWAY'),
    at('licensed_facility', 'ANOTHER NAME', '4600 Broadway.'),
    at('licensed_facility', 'RIVER CLINIC', '1 ELM ST', '95811'),
    at('licensed_facility', 'SUITE A', '9 OAK AVE'),
    at('licensed_facility', 'SUITE B', '9 OAK AVE'),
    at('licensed_facility', 'NO NUMBER', 'BROADWAY'),
    at('health_site', 'River Clinic', '4600 Broadway'),
  ]
  expect(withoutTwins(places, []).map(({ name, zip }) => `${name} ${zip}`)).toEqual([
    'River Clinic 95820',
    'RIVER CLINIC 95811',
    'SUITE A 95820',
    'SUITE B 95820',
    'NO NUMBER 95820',
  ])
  expect(withoutTwins(places.slice(0, 2), [at('health_site', 'River Clinic', '4600 Broadway')])).toEqual([])
})

test('a degree of latitude is about 111 kilometers', () => {
  const at = (latitude: number) => ({ latitude, longitude: -121.5 })
  expect(kilometersBetween(at(38), at(39))).toBeCloseTo(111.2, 0)
  expect(kilometersBetween(at(38), at(38))).toBe(0)
})

describe('an agency’s link', () => {
  const listing = '0197d6a0-0000-7000-8000-000000000001'
  const token = agencyToken('a secret', 34, listing, today)
  test('leads to its listing for thirty days', () => {
    expect(readAgencyToken('a secret', token, today)).toEqual({ county: 34, listing })
    expect(readAgencyToken('a secret', token, day('2026-12-22'))).not.toBeNull()
    expect(readAgencyToken('a secret', token, day('2026-12-23'))).toBeNull()
  })
  test('with a letter changed, or under another secret, leads nowhere', () => {
    expect(readAgencyToken('another', token, today)).toBeNull()
    for (let at = 0; at < token.length; at += 7) {
      const other = token[at] === 'A' ? 'B' : 'A'
      expect(readAgencyToken('a secret', token.slice(0, at) + other + token.slice(at + 1), today)).toBeNull()
    }
    expect(readAgencyToken('a secret', '', today)).toBeNull()
  })
})
