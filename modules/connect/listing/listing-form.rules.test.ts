import { describe, expect, test } from 'vitest'
import { calendarDate } from '#platform/time.ts'
import { aListing } from './listing.factory.ts'
import { differences, type ListingState, stateOf, wholeState } from './listing-change.ts'
import { readListingForm, typedOf } from './listing-form.rules.ts'
import { clockOf } from './opening-form.rules.ts'
import { websiteOf } from './reach.rules.ts'

const places = {
  schools: [{ id: '0197d6a0-0000-7000-8000-00000000aaaa', code: '34674396033765' }],
  districts: ['3467314'],
  today: calendarDate('2026-11-20'),
}
const least = { organization: 'An agency', name: 'Food pantry', needs: ['food'] }
const problemsOf = (typed: object) => readListingForm({ ...least, ...typed }, places).problems
const stateFrom = (typed: object) => readListingForm({ ...least, ...typed }, places).state

test('three fields are enough', () => {
  expect(problemsOf({})).toEqual({})
  expect(readListingForm({}, places).problems).toEqual({
    organization: 'missing',
    name: 'missing',
    needs: 'choose',
  })
})

describe('what is wrong is said beside its field', () => {
  test.each([
    [{ phone: '9999999999' }, { phone: 'phone' }],
    [{ phone: '555' }, { phone: 'phone' }],
    [{ email: 'a@b' }, { email: 'email' }],
    [{ email: 'a@b.org, c@d.org' }, { email: 'email' }],
    [{ website: 'javascript:alert(1)' }, { website: 'website' }],
    [{ website: 'https://me:secret@example.org' }, { website: 'website' }],
    [{ street: 'Broadway' }, { street: 'street' }],
    [{ zip: '9582' }, { zip: 'zip' }],
    [{ latitude: '38.5' }, { longitude: 'both_degrees' }],
    [{ latitude: '48.5', longitude: '-121' }, { latitude: 'outside' }],
    [{ latitude: 'north', longitude: '-121' }, { latitude: 'degrees' }],
    [{ leastAge: '18', mostAge: '5' }, { mostAge: 'ages_crossed' }],
    [{ leastAge: 'five' }, { leastAge: 'age' }],
    [{ zips: '95820, Oak Park' }, { zips: 'zips' }],
    [{ contactPhone1: '5595550101' }, { contactTitle1: 'contact' }],
    [{ contactTitle2: 'Intake', contactEmail2: 'x' }, { contactEmail2: 'email' }],
    [{ name: 'x'.repeat(201) }, { name: 'too_long' }],
    [{ campusDays: ['TU'] }, { school: 'campus' }],
    [{ waitToldOn: '2026-11-21' }, { waitToldOn: 'still_to_come' }],
    [{ waitToldOn: 'Monday' }, { waitToldOn: 'no_such_day' }],
  ])('%o', (typed, expected) => {
    expect(problemsOf(typed)).toMatchObject(expected)
  })
})

test('a wait comes with the day on which it was told', () => {
  const waitFrom = (typed: object) => readListingForm({ ...least, ...typed }, places).wait
  expect(waitFrom({ wait: 'two weeks', waitToldOn: '2026-11-02' })).toEqual({
    wait: 'two weeks',
    toldOn: '2026-11-02',
  })
  expect(waitFrom({ wait: 'two weeks' })).toEqual({ wait: 'two weeks', toldOn: null })
  expect(waitFrom({})).toEqual({ wait: null, toldOn: null })
})

test('days at a campus that were kept as words stay as words', () => {
  const kept = { campusDays: 'Tuesdays in room 12' } as unknown as Partial<ListingState>
  expect(wholeState(kept)).toMatchObject({ campusDays: [], campusNote: 'Tuesdays in room 12' })
})

describe('hours', () => {
  const row = { days1: ['MO', 'TU'], opens1: '9 am', closes1: '17:00' }
  test('begin and end on days of the week', () => {
    expect(stateFrom(row).schedule).toEqual([{ days: ['MO', 'TU'], opens: '09:00', closes: '17:00' }])
    expect(stateFrom({ ...row, days1: 'MO', until1: '2027-06-01' }).schedule).toEqual([
      { days: ['MO'], opens: '09:00', closes: '17:00', until: '2027-06-01' },
    ])
  })
  test.each([
    [{ closes1: '' }, { closes1: 'never_ends' }],
    [{ closes1: '8 am' }, { closes1: 'ends_before_begin' }],
    [{ closes1: '9:00' }, { closes1: 'ends_before_begin' }],
    [{ opens1: '18:00', closes1: '2 am' }, { closes1: 'ends_before_begin' }],
    [{ opens1: '' }, { opens1: 'no_begin' }],
    [{ opens1: 'noon' }, { opens1: 'clock' }],
    [{ days1: [] }, { days1: 'no_days' }],
    [{ from1: '2026-06-02', until1: '2026-06-01' }, { until1: 'season_crossed' }],
    [{ until1: '9999-12-31' }, { until1: 'season_too_long' }],
    [{ until1: '2027-02-30' }, { until1: 'no_such_day' }],
  ])('with %o are refused', (given, expected) => {
    expect(problemsOf({ ...row, ...given })).toEqual(expected)
  })
  test.each([
    ['9', '09:00'],
    ['9 AM', '09:00'],
    ['9:30pm', '21:30'],
    ['12 am', '00:00'],
    ['12 p.m.', '12:00'],
    ['24:00', '24:00'],
    ['25:00', null],
    ['13 pm', null],
    ['9:75', null],
    ['24:30', null],
    ['', null],
  ])('%s is %s', (text, expected) => {
    expect(clockOf(text)).toBe(expected)
  })
})

test.each([
  ['example.org/food', 'https://example.org/food'],
  ['http://example.org', 'http://example.org/'],
  ['localhost', null],
  ['data:text/html,x', null],
  ['two words.org', null],
])('website %s is %s', (given, expected) => {
  expect(websiteOf(given)).toBe(expected)
})

test('a listing comes out of its own form as it went in', () => {
  const state = wholeState({
    ...stateOf(aListing({ name: 'Food <b>pantry</b>', needs: ['food', 'things'], languages: ['es', 'hmn'] })),
    costNote: '$5',
    cost: 'fee',
    phone: '5595550101',
    website: 'https://example.org/',
    street: '12 Elm Street',
    zip: '95820',
    latitude: 38.5,
    longitude: -121.5,
    schoolId: '0197d6a0-0000-7000-8000-00000000aaaa',
    campusDays: ['TU', 'TH'],
    campusNote: 'room 12',
    schedule: [{ days: ['MO'], opens: '09:00', closes: '24:00' }],
    contacts: [{ name: null, title: 'Intake', phone: null, email: 'a@example.org' }],
    conditions: {
      leastAge: 0,
      mostAge: 5,
      zips: ['95820'],
      districts: ['3467314'],
      households: ['pregnant'],
      insurances: ['none'],
      lowIncome: true,
      papers: ['photo_id'],
    },
  })
  const read = readListingForm(typedOf(state, '34674396033765', null), places)
  expect(read.problems).toEqual({})
  expect(differences(state, read.state)).toEqual([])
  expect(differences(state, { ...read.state, costNote: null, conditions: {} })).toEqual([
    'costNote',
    'conditions',
  ])
})
