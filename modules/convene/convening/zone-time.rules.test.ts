import { expect, test } from 'vitest'
import { calendarDate } from '#platform/time.ts'
import { clockIn, momentIn, timeSpan, timeZones, zoneName } from './zone-time.rules.ts'

const pacific = 'America/Los_Angeles'

test.each([
  ['2027-01-15', '09:30', '2027-01-15T17:30:00.000Z'],
  ['2027-07-15', '09:30', '2027-07-15T16:30:00.000Z'],
  // The last minute before clocks go forward, and the hour that is left out: 02:30 is taken as 03:30.
  ['2027-03-14', '01:59', '2027-03-14T09:59:00.000Z'],
  ['2027-03-14', '02:30', '2027-03-14T10:30:00.000Z'],
  ['2027-03-14', '03:00', '2027-03-14T10:00:00.000Z'],
  // 01:30 comes twice when clocks go back: the first is meant.
  ['2027-11-07', '01:30', '2027-11-07T08:30:00.000Z'],
  ['2027-11-07', '02:00', '2027-11-07T10:00:00.000Z'],
] as const)('%s %s in California is %s', (day, clock, moment) => {
  expect(momentIn(pacific, calendarDate(day), clock).toISOString()).toBe(moment)
})

test('a time that exists comes back as it was entered, in every zone, through a year', () => {
  for (const zone of timeZones)
    for (let day = 0; day < 365; day += 13) {
      const date = calendarDate(new Date(Date.UTC(2027, 0, 1 + day)).toISOString().slice(0, 10))
      expect(clockIn(zone, momentIn(zone, date, '14:45'))).toBe('14:45')
    }
})

test('a span is said in the words of the place', () => {
  const [from, until] = [new Date('2027-03-04T17:30:00Z'), new Date('2027-03-05T00:00:00Z')]
  expect(timeSpan(pacific, from, until, 'en')).toMatch(/^9:30.AM to 4:00.PM$/)
  expect(zoneName(pacific, from, 'en')).toBe('Pacific Standard Time')
  expect(zoneName(pacific, new Date('2027-07-04T17:30:00Z'), 'en')).toBe('Pacific Daylight Time')
  // No two are called the same, whatever the season.
  for (const moment of [from, new Date('2027-07-04T17:30:00Z')])
    expect(new Set(timeZones.map((zone) => zoneName(zone, moment, 'es'))).size).toBe(timeZones.length)
})
