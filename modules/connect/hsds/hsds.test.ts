import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { strToU8, zipSync } from 'fflate'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { done, type Outcome } from '#platform/outcome.ts'
import { calendarDate } from '#platform/time.ts'
import { publicData } from '#tests/public-data.ts'
import { aListing } from '../listing/listing.factory.ts'
import type { Listing } from '../listing/listing.ts'
import { needs } from '../listing/need.ts'
import type { Organization } from '../organization/organization.ts'
import type { LookRefusal } from './directory-import.ts'
import { readDirectoryFile } from './read-directory-file.ts'
import { type HsdsListing, type HsdsRead, openHsdsReader } from './read-hsds.rules.ts'
import { directoryOfJson } from './read-hsds-json.rules.ts'
import type { TablesRead } from './read-hsds-tables.rules.ts'
import { hsdsServices } from './write-hsds.rules.ts'
import { hsdsPackage } from './write-hsds-tables.rules.ts'

type AllRead = HsdsRead & { readonly listings: readonly HsdsListing[] }
const readHsds = ({ services, agencyNamed, ...read }: TablesRead): AllRead => {
  const reader = openHsdsReader(needs, read)
  const listings = [...services].flatMap((one) => reader.take(one))
  return { ...reader.result(agencyNamed), listings }
}
const readFile = async (bytes: Uint8Array): Promise<Outcome<AllRead, LookRefusal>> => {
  const listings: HsdsListing[] = []
  const outcome = await readDirectoryFile(bytes, (one) => listings.push(one))
  return outcome.done ? done({ ...outcome.result, listings }) : outcome
}

const folder = publicData()
const bare = aListing({ organization: 'River Agency', name: 'River Pantry' })
const full: Listing = {
  ...aListing({ organization: 'River Agency', name: 'River Pantry' }),
  description: 'Boxes of food <script>alert(1)</script>',
  needs: ['food', 'things'],
  languages: ['es', 'hmn'],
  interpretation: 'By phone',
  eligibility: 'Anyone',
  documents: 'None',
  cost: 'free',
  costNote: 'even the diapers',
  accessibility: 'Ramp',
  areaServed: 'The county',
  referralWay: 'Call first',
  phone: '5595550123',
  email: 'desk@example.org',
  ownPhone: '5595550123',
  ownEmail: 'desk@example.org',
  ownWebsite: 'https://example.org/food',
  website: 'https://example.org/food',
  street: '12 Elm Street',
  city: 'Foxglove',
  zip: '95820',
  latitude: 38.5,
  longitude: -121.5,
  schedule: [
    { days: ['MO', 'WE'], opens: '09:00', closes: '17:00' },
    {
      days: ['SA'],
      opens: '09:00',
      closes: '12:00',
      from: calendarDate('2026-06-01'),
      until: calendarDate('2026-08-01'),
    },
  ],
  contacts: [{ name: null, title: 'Intake desk', phone: '5595550124', email: 'intake@example.org' }],
  conditions: {
    leastAge: 5,
    mostAge: 18,
    districts: ['3467314'],
    insurances: ['medi_cal'],
    papers: ['photo_id'],
  },
  lastTrueAt: new Date('2026-11-20T20:00:00Z'),
  lastTrueVia: 'call',
  wait: 'a week',
  waitToldAt: new Date('2026-11-20T20:00:00Z'),
}
const agency: Organization = {
  id: full.organizationId,
  name: 'River Agency',
  description: 'Helps by the river',
  phone: '5595550100',
  email: 'hello@example.org',
  website: 'https://example.org/',
  referralWay: null,
  parentId: null,
  parentName: null,
  source: 'hsds',
  sourceKey: '7d1f1b9e-0000-4000-8000-000000000001',
}
const setting = {
  organizations: new Map([[agency.id as string, agency]]),
  needs,
  timeZone: 'America/Los_Angeles',
  districts: new Map([['3467314', 'Elk Grove Unified']]),
}

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

/** All of the full listing that the standard has a place for. */
const {
  documents: _,
  eligibility: __,
  conditions: ___,
  id: ____,
  source,
  sourceKey,
  edition,
  wait,
  waitToldAt,
  lastTrueAt,
  lastTrueVia,
  unansweredCount,
  closed,
  withdrawnAt,
  schoolId,
  schoolCode,
  schoolName,
  organizationId,
  organization,
  ownReferralWay,
  ownPhone,
  ownEmail,
  ownWebsite,
  referralWay,
  ...carried
} = full

describe('what goes out comes back the same', () => {
  const same = ({ listings, problems }: AllRead) => {
    expect(problems).toEqual([])
    expect(listings.map(({ name }) => name)).toEqual(['River Pantry', 'River Pantry'])
    expect(listings[1]).toMatchObject(carried)
    // What the standard has no field for goes along as words.
    expect(listings[1]).toMatchObject({
      conditions: { leastAge: 5, mostAge: 18 },
      documents: 'None; a photo ID',
      eligibility:
        'Anyone Does your child go to a school in Elk Grove Unified? For health insurance, do you have: Medi-Cal?',
    })
  }
  test('as JSON', () => {
    const json = JSON.stringify(hsdsServices([bare, full], setting))
    same(readHsds(directoryOfJson(json)))
  })
  test('as tables in a zip', async () => {
    const files = hsdsPackage(hsdsServices([bare, full], setting), '34')
    const outcome = await readFile(zipOf(files))
    if (!outcome.done) throw new Error(outcome.refusal)
    same(outcome.result)
  })
})

test('an agency goes out once with all its services, a service once with all its places, under the ids they came with', () => {
  const twice = aListing({ name: 'River Closet', organization: 'River Agency' })
  const places = [
    twice,
    {
      ...twice,
      id: aListing().id,
      street: '9 Oak Avenue',
      city: 'Foxglove',
      zip: '95820',
      ownPhone: '5595550199',
    },
  ]
  const services = hsdsServices([full, ...places], setting)
  expect(services.map(({ name }) => name)).toEqual(['River Pantry', 'River Closet'])
  expect(new Set(services.map(({ organization_id: id }) => id))).toEqual(new Set([agency.sourceKey]))
  expect(services[1]?.service_at_locations).toHaveLength(2)
  const back = readHsds(directoryOfJson(JSON.stringify(services)))
  expect(back.listings).toHaveLength(3)
  expect([...back.organizations.values()]).toMatchObject([
    { key: agency.sourceKey, name: 'River Agency', description: 'Helps by the river', phone: '5595550100' },
  ])
  expect(back.listings[2]).toMatchObject({ street: '9 Oak Avenue', phone: '5595550199' })
  // What one place was found true on says nothing of the other.
  expect(
    hsdsServices([{ ...twice, lastTrueAt: new Date() }, places[1] ?? twice], setting)[0],
  ).not.toHaveProperty('assured_date')
})

const zipOf = (files: ReadonlyMap<string, string>) =>
  new Uint8Array(zipSync(Object.fromEntries([...files].map(([name, text]) => [name, strToU8(text)]))))

type PublishedField = { name: string; type: string; format?: string; constraints: Record<string, unknown> }
type PublishedTable = {
  name: string
  path: string
  schema: { fields: PublishedField[]; foreignKeys?: { fields: string; reference: { resource: string } }[] }
}

describe.skipIf(folder === null)('the tables that go out hold to the published data package', () => {
  const published = () => {
    const file = join(folder ?? '', 'standards/hsds-3.0/datapackage.json.gz')
    return JSON.parse(gunzipSync(readFileSync(file)).toString()) as { resources: PublishedTable[] }
  }
  const files = hsdsPackage(hsdsServices([bare, full], setting), '34')
  const ours = JSON.parse(files.get('datapackage.json') ?? '') as {
    profile: string
    resources: PublishedTable[]
  }
  const rowsOf = (path: string) =>
    Papa.parse<Record<string, string>>(files.get(path) ?? '', { header: true, skipEmptyLines: true })

  test('by names, types, what is required, and keys', () => {
    expect(ours.profile).toBe('tabular-data-package')
    for (const table of ours.resources) {
      const theirs = published().resources.find(({ name }) => name === table.name)
      expect(table.path).toBe(theirs?.path)
      for (const { name, type, format, constraints } of table.schema.fields) {
        const field = theirs?.schema.fields.find((one) => one.name === name)
        expect({ name, type, format, required: constraints.required, oneOf: constraints.enum }).toEqual({
          name: field?.name,
          type: field?.type,
          format: field?.format,
          required: field?.constraints.required,
          oneOf: field?.constraints.enum,
        })
      }
      const required = theirs?.schema.fields.filter(({ constraints }) => constraints.required)
      const names = table.schema.fields.map(({ name }) => name)
      expect(required?.filter(({ name }) => !names.includes(name))).toEqual([])
    }
  })
  test('by every cell of every row', () => {
    const ids = new Map(
      ours.resources.map(({ name, path }) => [name, new Set(rowsOf(path).data.map(({ id }) => id))]),
    )
    for (const { name, path, schema } of ours.resources) {
      const { data, errors, meta } = rowsOf(path)
      expect(errors).toEqual([])
      expect(meta.fields).toEqual(schema.fields.map((field) => field.name))
      expect(ids.get(name)?.size, name).toBe(data.length)
      for (const row of data) {
        for (const field of schema.fields)
          expect([path, field.name, whyNotCell(field, row[field.name])]).toEqual([path, field.name, null])
        for (const { fields, reference } of schema.foreignKeys ?? [])
          if (row[fields]) expect(ids.get(reference.resource)).toContain(row[fields])
      }
    }
  })
  test('and the check can fail', () => {
    expect(
      whyNotCell({ name: 'id', type: 'string', format: 'uuid', constraints: { required: true } }, 'x'),
    ).toBe('uuid')
    expect(whyNotCell({ name: 'id', type: 'string', constraints: { required: true } }, '')).toBe('required')
    expect(whyNotCell({ name: 'status', type: 'string', constraints: { enum: ['active'] } }, 'open')).toBe(
      'enum',
    )
  })
})

const shapes: Readonly<Record<string, RegExp>> = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  email: /^[^@\s]+@[^@\s]+$/,
  uri: /^https?:\/\/\S+$/,
  number: /^-?\d+(\.\d+)?$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  time: /^\d{2}:\d{2}$/,
  string: /^/,
}

function whyNotCell({ type, format, constraints }: PublishedField, cell = ''): string | null {
  if (cell === '') return constraints.required === true ? 'required' : null
  if (Array.isArray(constraints.enum) && !constraints.enum.includes(cell)) return 'enum'
  return shapes[format ?? type]?.test(cell) ? null : (format ?? type)
}

describe('tables from elsewhere', () => {
  const given = (files: Readonly<Record<string, string>>) => readFile(zipOf(new Map(Object.entries(files))))
  const organizations = 'id,name,description\no1,An agency,Helps'
  const services = (...rows: string[]) => ['id,organization_id,name,status', ...rows].join('\n')
  const read = async (files: Readonly<Record<string, string>>) => {
    const outcome = await given({ 'organizations.csv': organizations, ...files })
    if (!outcome.done) throw new Error(outcome.refusal)
    return outcome.result
  }
  const pantry = services('s1,o1,Food pantry,active')

  test('say a blank for each sign that nobody writes, beside letters of any kind', async () => {
    const { listings } = await read({
      'services.csv': services('s1,o1,Niños\0of\u001eFresno’s\u001fvalley,active'),
    })
    expect(listings.map(({ name }) => name)).toEqual(['Niños of Fresno’s valley'])
  })

  test('are one listing for each place, in a folder and under names of their own too', async () => {
    const { listings } = await read({
      'export/datapackage.json': JSON.stringify({
        resources: [{ name: 'service', path: 'programs of ours.csv' }],
      }),
      'export/programs of ours.csv': pantry,
      'export/locations.csv': 'id,location_type,latitude,longitude\nl1,physical,38.5,-121.4\nl2,physical,,',
      'export/service_at_location.csv': 'id,service_id,location_id\nx,s1,l1\ny,s1,l2',
      'export/phones.csv': 'id,location_id,service_id,number\np1,l1,,5595550101\np2,l2,,5595550102',
    })
    expect(listings.map(({ sourceKey, phone, latitude }) => [sourceKey, phone, latitude])).toEqual([
      ['s1 x', '5595550101', 38.5],
      ['s1 y', '5595550102', null],
    ])
  })
  test.each([
    [
      'a place of no service',
      { 'service_at_location.csv': 'id,service_id,location_id\nx,s9,l1' },
      'service_at_location.csv row 2',
    ],
    [
      'a place that is not there',
      { 'service_at_location.csv': 'id,service_id,location_id\nx,s1,l9' },
      'service_at_location.csv row 2',
    ],
    [
      'a row with a cell too many',
      { 'phones.csv': 'id,service_id,number\np,s1,5595550101,x' },
      'phones.csv row 2',
    ],
    ['a table without its columns', { 'phones.csv': 'id,service_id\np,s1' }, 'phones.csv'],
    [
      'a service with no agency',
      { 'services.csv': services('s1,o1,Food pantry,active', 's2,o9,Food shelf,active') },
      'services.csv row 3.organization',
    ],
    [
      'an id twice',
      { 'services.csv': services('s1,o1,Food pantry,active', 's1,o1,Food shelf,active') },
      'services.csv row 3',
    ],
    [
      'ids with a blank that come to one key',
      {
        'services.csv': services('s1,o1,Food pantry,active', 's1 x,o1,Food shelf,active'),
        'locations.csv': 'id,location_type\nl1,physical',
        'service_at_location.csv': 'id,service_id,location_id\nx,s1,l1',
      },
      'services.csv row 3.id',
    ],
    [
      'hours that never end',
      { 'schedules.csv': 'id,service_id,byday,opens_at,closes_at\nh,s1,MO,08:00,' },
      'services.csv row 2.schedules.0',
    ],
    [
      'a season that never ends',
      { 'schedules.csv': 'id,service_id,byday,opens_at,closes_at,valid_to\nh,s1,MO,08:00,09:00,9999-12-31' },
      'services.csv row 2.schedules.0',
    ],
    [
      'hours that end before they begin',
      { 'schedules.csv': 'id,service_id,byday,opens_at,closes_at\nh,s1,MO,18:00,02:00' },
      'services.csv row 2.schedules.0',
    ],
    ['a datapackage.json that is none', { 'datapackage.json': '{' }, 'datapackage.json'],
  ])('with %s say where', async (_what, files, at) => {
    const { problems, listings } = await read({ 'services.csv': pantry, ...files })
    expect(problems.map((one) => one.at)).toEqual([at])
    expect(listings[0]).toMatchObject({ name: 'Food pantry', schedule: [] })
  })
  test('take in agencies without a service that others are a part of, all the way up, and no others', async () => {
    const { organizations, problems } = await read({
      'organizations.csv': [
        'id,name,description,parent_organization_id',
        'o1,An agency,Helps,o2',
        'o2,Its region,Leads,o3',
        'o3,Its head office,Leads,gone',
        'o4,Nobody asked for it,Rests,o5',
        'o5,,Has no name,',
      ].join('\n'),
      'services.csv': pantry,
      'phones.csv': 'id,organization_id,number\np1,o3,5595550101\np2,o2,123',
    })
    expect([...organizations.values()].map(({ key, parentKey, phone }) => [key, parentKey, phone])).toEqual([
      ['o1', 'o2', null],
      ['o2', 'o3', null],
      ['o3', 'gone', '5595550101'],
    ])
    expect(problems.map(({ at }) => at)).toEqual(['organizations.csv row 3.phones.0.number'])
  })
  test('tell of a whole that cannot be used', async () => {
    const { organizations, problems } = await read({
      'organizations.csv': 'id,name,description,parent_organization_id\no1,An agency,Helps,o2\no2,,Leads,',
      'services.csv': pantry,
    })
    expect([...organizations.keys()]).toEqual(['o1'])
    expect(problems.map(({ at }) => at)).toEqual(['organizations.csv row 3'])
  })
  test.each([
    ['without a table of services', { 'x.csv': 'id\n1' }, 'not_hsds'],
    ['two tables of one name', { 'services.csv': pantry, 'a/services.csv': pantry }, 'zip_unsafe'],
  ])('%s are refused whole', async (_what, files, refusal) => {
    expect(await given(files)).toMatchObject({ refusal })
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
  const read = (...services: object[]) => readHsds(directoryOfJson(JSON.stringify({ contents: services })))

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
    [{ minimum_age: 18, maximum_age: 5 }, 'services[0].maximum_age'],
    [{ name: 'Qqq', attributes: [] }, 'services[0].attributes'],
    [{ service_at_locations: [{ id: 'x' }, { id: 'x' }] }, 'services[0].id'],
    [
      { service_at_locations: [{ location: { latitude: 138 } }] },
      'services[0].service_at_locations.0.location.latitude',
    ],
  ])('with %o is told at %s', (given, at) => {
    expect(read(service(given)).problems.map((one) => one.at)).toEqual([at])
  })
  test.each([
    [{ name: '' }, 'is empty'],
    [{ name: 'x'.repeat(300) }, 'is too long'],
    [{ status: 'open' }, 'is none of: active, inactive, defunct, temporarily closed'],
    [{ organization: undefined }, 'is missing, or is no object'],
    [{ minimum_age: -1 }, 'is too small'],
  ])('with %o says what is wrong in words', (given, problem) => {
    expect(read(service(given)).problems.map((one) => one.problem)).toEqual([problem])
  })
  test('keeps its agencies by their ids, what they are a part of, and a way of theirs that all services tell', () => {
    const of = (id: string, parent: string | null, way: string, given = {}) =>
      service({
        id: `${id} ${way}`,
        application_process: way,
        organization: { id, name: `Agency ${id}`, parent_organization_id: parent, ...given },
      })
    const { organizations, listings, problems } = read(
      of('a', 'b', 'Call first', { description: 'Agency a' }),
      of('b', 'c', 'Walk in'),
      of('b', 'c', 'Fax'),
      of('c', 'b', 'Walk in', { phones: [{ number: '9999999999' }] }),
    )
    expect(
      [...organizations.values()].map(({ key, parentKey, referralWay }) => [key, parentKey, referralWay]),
    ).toEqual([
      ['a', 'b', 'Call first'],
      ['b', null, null], // it would be a part of itself
      ['c', 'b', 'Walk in'],
    ])
    expect(organizations.get('a')?.description).toBeNull()
    // Left away where the agency tells it, once all are written.
    expect(listings.map(({ referralWay }) => referralWay)).toEqual([
      'Call first',
      'Walk in',
      'Fax',
      'Walk in',
    ])
    expect(problems.map(({ at }) => at)).toEqual([
      'services[3].organization.phones.0.number',
      'organization b',
    ])
  })
  test('may nest services in their agencies, and tell agencies without a service', () => {
    const { id, name, status } = service({})
    const whole = { id: 'top', name: 'Head office' }
    const region = { id: 'mid', name: 'Region', parent_organization_id: 'top', services: [] }
    const branch = { id: 'branch', name: 'Branch', parent_organization_id: 'mid' }
    const nested = { ...branch, services: [{ id, name, status }, { id: 'a2' }] }
    const json = JSON.stringify({ contents: [nested, region], organizations: [whole, 'no agency'] })
    const { organizations, listings, problems } = readHsds(directoryOfJson(json))
    expect(listings.map((one) => [one.name, one.organizationKey])).toEqual([['Food pantry', 'branch']])
    expect([...organizations.values()].map(({ key, parentKey }) => [key, parentKey])).toEqual([
      ['branch', 'mid'],
      ['mid', 'top'],
      ['top', null],
    ])
    expect(problems.map(({ at }) => at)).toEqual(['organizations[0].services[1].name'])
  })
  test('tells a wait as old as the day it was assured, and signs that no line can hold are gone', () => {
    const { listings } = read(
      service({ wait_time: 'Two weeks', assured_date: '2026-03-02', name: 'Food\u0000pantry\u001f' }),
      service({ id: 'a2', wait_time: 'None', assured_date: 'soon' }),
    )
    expect(listings.map(({ name, wait }) => [name, wait])).toEqual([
      ['Food pantry', { wait: 'Two weeks', toldOn: '2026-03-02' }],
      ['Food pantry', { wait: 'None', toldOn: null }],
    ])
  })
  test('leaves out what its publisher calls inactive', () => {
    expect(read(service({ status: 'defunct' }), service({}))).toMatchObject({ leftOut: 1, listings: [{}] })
  })
  test('with blanks around its texts comes in without them', () => {
    const given = { name: ' Food pantry ', url: ' https://example.org/ ', languages: [{ code: ' ES ' }] }
    expect(read(service(given)).listings[0]).toMatchObject({
      name: 'Food pantry',
      website: 'https://example.org/',
      languages: ['es'],
    })
    expect(read(service({ name: '  ' })).problems[0]).toEqual({ at: 'services[0].name', problem: 'is empty' })
  })
  test('with more services than are looked at is refused', () => {
    const many = Array.from({ length: 25_001 }, (_, at) => ({ at: `services[${at}]`, service: {} }))
    expect(() => readHsds({ services: many, madeOf: 'anything', problems: [] })).toThrow(SyntaxError)
  })
  test('finds its need by the words of its name', () => {
    expect(read(service({ name: 'Eviction help desk' })).listings[0]?.needs).toEqual(['housing'])
  })
  test.each(['', 'not json', '{}', '"text"', 'null'])('that is %s is refused whole', (json) => {
    expect(() => readHsds(directoryOfJson(json))).toThrow(SyntaxError)
  })
})
