import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { publicData } from '#tests/public-data.ts'
import { aListing } from '../listing/listing.factory.ts'
import type { Listing } from '../listing/listing.ts'
import { needs } from '../listing/need.ts'
import { readHsds } from './read-hsds.rules.ts'
import { hsdsServices } from './write-hsds.rules.ts'

const bare = aListing({ organization: 'River Agency', name: 'River Pantry' })
const full: Listing = {
  ...bare,
  description: 'Boxes of food <script>alert(1)</script>',
  needs: ['food', 'things'],
  languages: ['es', 'hmn'],
  interpretation: 'By phone',
  eligibility: 'Anyone',
  documents: 'None',
  cost: 'free',
  accessibility: 'Ramp',
  areaServed: 'The county',
  referralWay: 'Call first',
  phone: '5595550123',
  email: 'desk@example.org',
  website: 'https://example.org/food',
  street: '12 Elm Street',
  city: 'Foxglove',
  zip: '95820',
  latitude: 38.5,
  longitude: -121.5,
  schedule: [{ days: ['MO', 'WE'], opens: '09:00', closes: '17:00' }],
  lastTrueAt: new Date('2026-11-20T20:00:00Z'),
  lastTrueVia: 'call',
  wait: 'a week',
  waitToldAt: new Date('2026-11-20T20:00:00Z'),
}
const setting = { needs, timeZone: 'America/Los_Angeles' }

const folder = publicData()
test.skipIf(folder === null)('what goes out passes the published schema', () => {
  const file = join(folder ?? '', 'standards/hsds-3.0/service.schema.json.gz')
  const schema = JSON.parse(gunzipSync(readFileSync(file)).toString())
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats.default(ajv)
  const check = ajv.compile(schema)
  for (const service of hsdsServices([bare, full], setting)) {
    check(service)
    expect(check.errors ?? []).toEqual([])
  }
  // The check can fail: a broken id and a status that is none are seen.
  expect(check({ ...hsdsServices([full], setting)[0], id: 'x', status: 'open' })).toBe(false)
})

test('what goes out comes back the same', () => {
  const json = JSON.stringify(hsdsServices([full], setting))
  const { listings, problems } = readHsds(json, needs)
  expect(problems).toEqual([])
  const { description, phone, street, zip, schedule, languages, cost, needs: back, website } = full
  expect(listings).toHaveLength(1)
  expect(listings[0]).toMatchObject({
    description,
    phone,
    street,
    zip,
    schedule,
    languages,
    cost,
    website,
    needs: back,
  })
})

describe('a package from elsewhere', () => {
  const service = (given: object) => ({
    id: 'a1',
    name: 'Food pantry',
    status: 'active',
    organization: { name: 'An agency' },
    ...given,
  })
  const read = (...services: object[]) => readHsds(JSON.stringify({ contents: services }), needs)

  test('is one listing for each of its places', () => {
    const { listings } = read(
      service({
        service_at_locations: [
          { id: 'x', location: {} },
          { id: 'y', location: { latitude: 38 } },
        ],
      }),
    )
    expect(listings.map(({ sourceKey, latitude }) => [sourceKey, latitude])).toEqual([
      ['a1 x', null],
      ['a1 y', 38],
    ])
  })
  test.each([
    [{ name: '' }, 'services[0].name'],
    [{ status: 'open' }, 'services[0].status'],
    [{ organization: null }, 'services[0].organization'],
    [{ phones: [{ number: '9999999999' }] }, 'services[0].phones.0.number'],
    [{ schedules: [{ byday: 'MO', opens_at: '17:00', closes_at: '08:00' }] }, 'services[0].schedules.0'],
    [{ schedules: [{ byday: 'MO', opens_at: '08:00' }] }, 'services[0].schedules.0'], // it never ends
    [{ name: 'Qqq', attributes: [] }, 'services[0].attributes'],
    [
      { service_at_locations: [{ location: { latitude: 138 } }] },
      'services[0].service_at_locations.0.location.latitude',
    ],
  ])('with %o is told at %s', (given, at) => {
    expect(read(service(given)).problems.map((one) => one.at)).toEqual([at])
  })
  test('leaves out what its publisher calls inactive', () => {
    expect(read(service({ status: 'defunct' }), service({}))).toMatchObject({ leftOut: 1, listings: [{}] })
  })
  test('finds its need by the words of its name', () => {
    expect(read(service({ name: 'Eviction help desk' })).listings[0]?.needs).toEqual(['housing'])
  })
  test.each(['', 'not json', '{}', '"text"', 'null'])('that is %s is refused whole', (json) => {
    expect(() => readHsds(json, needs)).toThrow(SyntaxError)
  })
})
