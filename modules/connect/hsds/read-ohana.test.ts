import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readDirectoryFile } from './read-directory-file.ts'
import type { HsdsListing, HsdsProblem } from './read-hsds.rules.ts'
import { ohanaSample } from './read-ohana.factory.ts'
import { spokenCode } from './spoken-code.rules.ts'

type Files = Readonly<Record<string, string>>

async function read(files: Files) {
  const listings: HsdsListing[] = []
  const tables = Object.entries(files).map(([name, text]) => [name, strToU8(text)])
  const outcome = await readDirectoryFile(zipSync(Object.fromEntries(tables)), (one) => listings.push(one))
  if (!outcome.done) throw new Error(outcome.refusal)
  const isAside = ({ problem }: HsdsProblem) => problem.includes('left aside')
  const all = outcome.result.problems
  const problems = all.filter((one) => !isAside(one))
  return { ...outcome.result, problems, aside: all.filter(isAside), listings }
}
const oneOf = async (files: Files = {}) => {
  const { listings, problems } = await read({ ...ohanaSample, ...files })
  return { listing: listings.find(({ name }) => name === 'Harvest Pantry'), problems }
}

test('what a listing has no place for is told, once for each file', async () => {
  const { aside } = await read(ohanaSample)
  expect(aside.map(({ at, problem }) => [at, problem.replace(/^.*: /, '')])).toEqual([
    ['mail_addresses.csv', 'a listing has no place for it'],
    ['organizations.csv', 'accreditations, date_incorporated, funding_sources, legal_status'],
    ['locations.csv', 'admin_emails, name, short_desc'],
    ['services.csv', 'funding_sources'],
  ])
})

test('a directory in the Ohana layout is listings of its agencies, and nothing of it is refused', async () => {
  const { listings, organizations, problems, leftOut } = await read(ohanaSample)
  expect(problems).toEqual([])
  expect(leftOut).toBe(1)
  expect([...organizations.values()]).toMatchObject([
    { key: 'ohana 1 Alder Family Center', name: 'Alder Family Center', phone: '9165550110' },
    { key: 'ohana 2 Birch Library', name: 'Birch Library', website: 'http://library.example.org/' },
  ])
  expect(listings.map(({ sourceKey, name }) => [sourceKey, name])).toEqual([
    ['ohana 1 Alder Family Center', 'Harvest Pantry'],
    ['ohana 2 Birch Library', 'Homework help'],
  ])
  expect(listings[0]).toEqual({
    sourceKey: 'ohana 1 Alder Family Center',
    organizationKey: 'ohana 1 Alder Family Center',
    name: 'Harvest Pantry',
    description:
      'Boxes of food, "no questions" asked.\nAlso called The Pantry.\nPart of Alder Cares.\n' +
      'Closed January 1.\nDecember 24, 2026: 10:00 to 12:00.\nClosed June 1 to September 1.',
    needs: ['food'],
    languages: ['es', 'yue', 'fil'],
    interpretation: 'By phone',
    eligibility: 'Families with children',
    documents: 'Photo ID; Utility bill',
    cost: 'free',
    costNote: null,
    accessibility: 'wheelchair; disabled parking; Bus 30 stops in front.',
    areaServed: 'Foxglove; Elk Grove',
    referralWay: 'Walk in.',
    phone: '9165550101',
    email: 'desk@example.org',
    website: 'http://example.org/food',
    street: '12 Elm Street, Suite 4',
    city: 'Foxglove',
    zip: '95820',
    latitude: 38.5,
    longitude: -121.5,
    campusDays: [],
    campusNote: null,
    schedule: [
      { days: ['MO', 'WE'], opens: '09:00', closes: '15:00' },
      { days: ['SA'], opens: '18:00', closes: '24:00' },
    ],
    contacts: [
      { name: null, title: 'Food desk, ext. 12', phone: '9165550101', email: null },
      { name: 'Rae Alder', title: 'Director, ext. 7', phone: '9165550103', email: 'rae@example.org' },
    ],
    conditions: {},
    wait: { wait: 'No wait.', toldOn: null },
  })
  // What a service does not say, its place says; a fax is no phone.
  expect(listings[1]).toMatchObject({
    phone: '9165550120',
    website: 'https://library.example.org/branch',
    schedule: [{ days: ['TU'], opens: '10:00', closes: '17:00' }],
    contacts: [{ name: 'Kim Birch', title: 'Branch manager' }],
    cost: 'fee',
    costNote: '$5 a month; Cash, Check',
  })
})

test('who has only a fax has no phone', async () => {
  const phones = (ohanaSample['phones.csv'] ?? '').replace('9165550120,voice', '9165550120,fax')
  const { listings, problems } = await read({ ...ohanaSample, 'phones.csv': phones })
  expect([listings[1]?.phone, problems]).toEqual([null, []])
})

test('two directories that both count from 1 share no key', async () => {
  const organizations = (ohanaSample['organizations.csv'] ?? '').replace('Alder Family', 'Cedar Family')
  const { listings } = await read({ ...ohanaSample, 'organizations.csv': organizations })
  expect(listings[0]?.sourceKey).toBe('ohana 1 Cedar Family Center')
})

test('tables are known by their columns, whatever they are called', async () => {
  const renamed = Object.fromEntries(
    Object.entries(ohanaSample).map(([name, text], at) => [`dump/table ${at} of ours.csv`, text || name]),
  )
  const { listings, problems } = await read(renamed)
  expect(listings.map(({ name }) => name)).toEqual(['Harvest Pantry', 'Homework help'])
  expect(problems).toEqual([])
})

describe('what cannot be used is told where it stands', () => {
  const more = (name: string, row: string): Files => ({ [name]: `${ohanaSample[name]}${row}\n` })
  test.each([
    [
      'a service of no location',
      'services.csv',
      '9,77,,,,,,x,,,,,,,,Lost,,,active,,,',
      'services.csv row 5',
      'no location',
    ],
    [
      'an id twice',
      'services.csv',
      '1,1,,,,,,x,,,,,,,,Again,,,active,,,',
      'services.csv row 5',
      'repeats an id',
    ],
    [
      'a status that is none',
      'services.csv',
      '9,1,,,,,,x,,,,,,,,Odd food,,,open,,,',
      'services.csv row 5.status',
      'none of',
    ],
    [
      'a term that is none',
      'services.csv',
      '9,1,,,,,,x,,,,,,,,More food,,,active,,,999',
      'services.csv row 5',
      'no term',
    ],
    [
      'a location of no agency',
      'locations.csv',
      '9,77,,,,,,,,,L,,,,',
      'locations.csv row 4',
      'no organization',
    ],
    [
      'an address of no location',
      'addresses.csv',
      '9,77,1 A St,,B,CA,95820,US',
      'addresses.csv row 4',
      'no location',
    ],
    [
      'hours that never end',
      'regular_schedules.csv',
      '9,1,,Friday,9am,',
      'regular_schedules.csv row 6',
      'never end',
    ],
    [
      'hours that end before they begin',
      'regular_schedules.csv',
      '9,1,,Friday,9am,03:00',
      'regular_schedules.csv row 6',
      'before they begin',
    ],
    [
      'hours of no day',
      'regular_schedules.csv',
      '9,1,,Someday,9am,5pm',
      'regular_schedules.csv row 6',
      'no day',
    ],
    [
      'hours of nobody',
      'regular_schedules.csv',
      '9,,,Friday,9am,5pm',
      'regular_schedules.csv row 6',
      'to nothing',
    ],
    [
      'a phone that is none',
      'phones.csv',
      '9,,1,,,,,,123-456-7890,voice,',
      'phones.csv row 7',
      'not a phone',
    ],
    [
      'a holiday that is none',
      'holiday_schedules.csv',
      '9,,1,13/45/26,13/45/26,true,,',
      'holiday_schedules.csv row 5',
      'no day',
    ],
    [
      'a holiday half told',
      'holiday_schedules.csv',
      '9,,1,12/24/26,12/24/26,false,10:00,',
      'holiday_schedules.csv row 5',
      'begin and end',
    ],
    ['a cell too many', 'contacts.csv', '9,,,1,A,B,c@example.org,D,E', 'contacts.csv row 4', '9 cells of 8'],
  ])('%s', async (_what, name, row, at, problem) => {
    const { listing, problems } = await oneOf(more(name, row))
    expect(problems).toEqual([{ at, problem: expect.stringContaining(problem) }])
    expect(listing?.schedule).toHaveLength(2)
    expect(listing?.phone).toBe('9165550101')
  })
  test('a language nobody knows, and terms without their table', async () => {
    const services = (ohanaSample['services.csv'] ?? '').replace('"Spanish"', '"Spanish, Elvish"')
    const { listing, problems } = await oneOf({ 'services.csv': services, 'taxonomy.csv': 'id\n' })
    expect(problems.map(({ at }) => at)).toEqual(['services.csv row 2', 'services.csv row 2'])
    expect(problems[1]?.problem).toContain('Elvish')
    expect(listing?.languages).toEqual(['es', 'yue', 'fil'])
  })
  test('two files of one kind: the one with the usual name counts', async () => {
    const { problems } = await oneOf({ 'copy of phones.csv': ohanaSample['phones.csv'] ?? '' })
    expect(problems).toEqual([{ at: 'copy of phones.csv', problem: expect.stringContaining('left out') }])
  })
  test('more phones than anyone reads do not hold anybody up', async () => {
    const rows = Array.from({ length: 5000 }, (_, at) => `${100 + at},,1,,,,,,9165550130,voice,\n`)
    const { problems } = await oneOf({ 'phones.csv': `${ohanaSample['phones.csv']}${rows.join('')}` })
    expect(problems.length).toBeGreaterThan(4900)
    expect(problems[0]?.problem).toBe('only the first 60 are taken')
  })
})

test.each([
  ['Spanish', 'es'],
  ['Chinese (Mandarin)', 'zh'],
  ['Chinese (Cantonese)', 'yue'],
  ['Farsi', 'fa'],
  ['American Sign Language', 'ase'],
  ['Elvish', null],
  ['', null],
])('%s is spoken as %s', (name, code) => {
  expect(spokenCode(name)).toBe(code)
})
