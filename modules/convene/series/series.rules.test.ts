import { describe, expect, test } from 'vitest'
import { calendarDate } from '#platform/time.ts'
import { conveningTyped } from '../convene.factory.ts'
import type { ConveningWritten } from '../convening/convening.ts'
import { momentIn } from '../convening/zone-time.rules.ts'
import { dayAt, findDays, following, remaining, whyNotMake, writtenOn } from './series.rules.ts'
import { mostDates } from './series.ts'

const day = calendarDate
const today = day('2027-01-01')
const nothing = { runs: [], taken: [], today }
const run = (
  from: string,
  to: string,
  name: string | null = null,
  kind: 'holiday' | 'school_day' = 'holiday',
) => ({
  kind,
  from: day(from),
  to: day(to),
  name,
})

describe('the days of a series', () => {
  test.each([
    ['2027-01-12', 'week', 3, '2027-02-02'],
    ['2027-01-12', 'two_weeks', 2, '2027-02-09'],
    ['2027-01-12', 'month', 1, '2027-02-09'], // the second Tuesday
    ['2027-01-01', 'month', 1, '2027-02-05'], // the first Friday
    ['2027-01-29', 'month', 1, '2027-02-26'], // the fifth Friday is the last one
    ['2027-01-29', 'month', 3, '2027-04-30'],
    ['2027-01-22', 'month', 3, '2027-04-23'], // the fourth Friday, though April has five
    ['2027-11-09', 'month', 3, '2028-02-08'],
  ] as const)('%s, every %s, %i on: %s', (first, step, number, expected) => {
    expect(dayAt(day(first), step, number)).toBe(expected)
  })

  test('end with the day asked for, or with the number of dates', () => {
    const first = day('2027-01-12')
    const until = findDays({ first, step: 'week', until: day('2027-02-02') }, nothing)
    expect(until.map((one) => one.day)).toEqual(['2027-01-19', '2027-01-26', '2027-02-02'])
    expect(findDays({ first, step: 'week', until: day('2027-02-01') }, nothing)).toHaveLength(2)
    expect(findDays({ first, step: 'week', times: 3 }, nothing)).toHaveLength(2)
    expect(findDays({ first, step: 'week', until: day('2037-01-01') }, nothing)).toHaveLength(mostDates - 1)
    expect(findDays({ first, step: 'week', until: day('2027-01-12') }, nothing)).toEqual([])
  })

  test('closed days are named and passed over, and do not count; a day opened against the rule is kept', () => {
    const runs = [
      run('2027-01-18', '2027-01-22', 'Winter break'),
      run('2027-02-01', '2027-02-05'),
      run('2027-02-02', '2027-02-02', null, 'school_day'),
    ]
    const found = findDays({ first: day('2027-01-12'), step: 'week', times: 4 }, { ...nothing, runs })
    expect(found).toEqual([
      { day: '2027-01-19', why: 'closed', name: 'Winter break' },
      { day: '2027-01-26', why: null, name: null },
      { day: '2027-02-02', why: null, name: null },
      { day: '2027-02-09', why: null, name: null },
    ])
  })

  test('a day that is over, or is a date of the series already, is not proposed', () => {
    const kept = { runs: [], taken: [day('2027-01-26')], today: day('2027-01-20') }
    const found = findDays({ first: day('2027-01-12'), step: 'week', until: day('2027-02-02') }, kept)
    expect(found.map(({ why }) => why)).toEqual(['over', 'taken', null])
  })

  test('a calendar that closes everything finds nothing and ends', () => {
    const kept = { ...nothing, runs: [run('2027-01-01', '2047-01-01')] }
    expect(findDays({ first: day('2027-01-12'), step: 'week', times: 10 }, kept)).toEqual([])
  })
})

test('18:00 stays 18:00 when the clocks change', () => {
  const {
    startsOn,
    startsClock,
    endsOn,
    endsClock,
    registrationEndsOn: _,
    ...rest
  } = conveningTyped({
    startsOn: '2027-03-09',
    startsClock: '18:00',
    endsOn: '2027-03-09',
    endsClock: '19:30',
  })
  const written: ConveningWritten = {
    ...rest,
    startsAt: momentIn(rest.timeZone, startsOn, startsClock),
    endsAt: momentIn(rest.timeZone, endsOn, endsClock),
    registrationEndsAt: momentIn(rest.timeZone, startsOn, '00:00'),
  }
  expect(written.startsAt.toISOString()).toBe('2027-03-10T02:00:00.000Z')
  const next = writtenOn(written, 7)
  expect(next.startsAt.toISOString()).toBe('2027-03-17T01:00:00.000Z')
  expect(next.endsAt.toISOString()).toBe('2027-03-17T02:30:00.000Z')
  expect(next.registrationEndsAt?.toISOString()).toBe('2027-03-16T07:00:00.000Z')
  expect(writtenOn(written, 35 * 7).startsAt.toISOString()).toBe('2027-11-10T02:00:00.000Z')
})

test.each([
  [['2027-02-02'], ['2027-01-26'], 'announced', null],
  [[], ['2027-01-26'], 'announced', 'no_days'],
  [['2027-01-26'], ['2027-01-26'], 'draft', 'taken'],
  [['2026-12-31'], ['2027-01-26'], 'draft', 'over'],
  [['2027-02-02'], ['2027-01-26'], 'cancelled', 'cancelled_already'],
] as const)('dates %o beside %o of one that is %s: %s', (days, dates, state, expected) => {
  expect(whyNotMake(days.map(day), dates.map(day), { state, today })).toBe(expected)
})

test('a series holds sixty dates and no more', () => {
  const days = Array.from({ length: mostDates }, (_, index) => dayAt(day('2027-01-12'), 'week', index))
  const [first, ...others] = days
  if (first === undefined) throw new Error('no day')
  expect(whyNotMake(others, [first], { state: 'draft', today })).toBeNull()
  expect(whyNotMake(days, [], { state: 'draft', today })).toBe('too_many')
  expect(whyNotMake([...others, day('2029-01-01')], [first], { state: 'draft', today })).toBe('too_many')
})

test('a change reaches what follows, is not held, not called off and not changed by itself', () => {
  const at = (iso: string) => new Date(`${iso}T18:00:00Z`)
  const date = (id: string, iso: string, more: object = {}) =>
    ({ id, startsAt: at(iso), endsAt: at(iso), state: 'announced', apartAt: null, ...more }) as never as {
      id: never
      startsAt: Date
      endsAt: Date
      state: 'announced'
      apartAt: null
    }
  const dates = [
    date('before', '2027-01-05'),
    date('this', '2027-01-12'),
    date('held', '2027-01-13'),
    date('apart', '2027-01-26', { apartAt: at('2027-01-10') }),
    date('off', '2027-02-02', { state: 'cancelled' }),
    date('draft', '2027-02-09', { state: 'draft' }),
    date('open', '2027-02-16'),
  ]
  const [, from] = dates
  if (from === undefined) throw new Error('no date')
  expect(following(dates, from, at('2027-01-14')).map(({ id }) => id)).toEqual(['draft', 'open'])
  expect(remaining(dates, at('2027-01-14')).map(({ id }) => id)).toEqual(['apart', 'open'])
})
