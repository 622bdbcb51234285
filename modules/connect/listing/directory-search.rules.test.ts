import { describe, expect, test } from 'vitest'
import { calendarDate } from '#platform/time.ts'
import { type Ask, openDirectorySearch, plainAsk } from './directory-search.rules.ts'
import { aListing } from './listing.factory.ts'
import type { Listing } from './listing.ts'
import { needs } from './need.ts'

const when = { today: calendarDate('2026-11-22'), moment: { weekday: 0, minutes: 600 } }
const names = (listings: readonly Listing[], ask: Partial<Ask>) =>
  openDirectorySearch(listings, needs, 'America/Los_Angeles')
    .find({ ...plainAsk, ...ask }, when)
    .hits.map((hit) => hit.listing.name)

describe('in plain words', () => {
  const all = [
    aListing({ name: 'River Pantry', needs: ['food'] }),
    aListing({ name: 'Oak Counseling', needs: ['mental-health'] }),
    aListing({ name: 'Rent Relief Desk', needs: ['housing'] }),
    aListing({ name: 'Diaper Closet', needs: ['things'] }),
  ]
  test.each([
    ['food', 'River Pantry'],
    ['comida', 'River Pantry'],
    ['I am hungry', 'River Pantry'],
    ['couseling', 'Oak Counseling'], // a letter left out
    ['consejeria', 'Oak Counseling'], // no accent
    ['renta', 'Rent Relief Desk'],
    ['evicton', 'Rent Relief Desk'],
    ['panales', 'Diaper Closet'],
    ['PANTR', 'River Pantry'],
  ])('%s finds %s first', (text, first) => {
    expect(names(all, { text })[0]).toBe(first)
  })
  test('a word that means nothing here finds nothing', () => {
    expect(names(all, { text: 'zzzzqqq' })).toEqual([])
  })
})

describe('what is stale sinks, and what is hidden is not there', () => {
  const at = (day: string) => new Date(`${day}T20:00:00Z`)
  const all = [
    aListing({ name: 'Old', lastTrueAt: at('2024-01-01') }),
    aListing({ name: 'Not called' }),
    aListing({ name: 'Fresh', lastTrueAt: at('2026-11-01') }),
    aListing({ name: 'Call first', lastTrueAt: at('2026-02-01') }),
    aListing({ name: 'Closed', closed: true }),
    aListing({ name: 'Silent', unansweredCount: 2 }),
    aListing({ name: 'Gone', withdrawnAt: at('2026-01-01') }),
  ]
  test('without words', () => {
    expect(names(all, {})).toEqual(['Fresh', 'Call first', 'Not called', 'Old'])
  })
  test('with words', () => {
    expect(names(all, { text: 'food' })).toEqual(['Fresh', 'Call first', 'Not called', 'Old'])
  })
})

describe('limits', () => {
  const near = { latitude: 38.58, longitude: -121.49 }
  const all = [
    aListing({
      name: 'Next door',
      latitude: 38.581,
      longitude: -121.491,
      languages: ['en', 'hmn'],
      cost: 'free',
    }),
    aListing({ name: 'Far', latitude: 38.9, longitude: -121.0, languages: ['es'] }),
    aListing({ name: 'Nowhere known', schoolId: 'a school' }),
    aListing({ name: 'Open', schedule: [{ days: ['MO'], opens: '09:00', closes: '17:00' }] }),
  ]
  test.each([
    [{ near, within: 8 }, ['Next door']],
    [{ language: 'hmn' }, ['Next door']],
    [{ free: true }, ['Next door']],
    [{ onCampus: true }, ['Nowhere known']],
    [{ openNow: true }, ['Open']],
    [{ need: 'legal' }, []],
  ] as const)('%o leaves %o', (ask, expected) => {
    expect(names(all, ask)).toEqual(expected)
  })
  test('the near come first, and what has no place is not lost', () => {
    const found = names(all, { near })
    expect(found[0]).toBe('Next door')
    expect(found).toHaveLength(4)
  })
})
