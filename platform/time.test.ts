import { describe, expect, test } from 'vitest'
import { addDays, calendarDate, dateIn, daysBetween, isCalendarDate } from './time.ts'

describe('a day of the calendar', () => {
  test.each([
    ['2026-11-21', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-1-1', false],
    ['2026-11-21T00:00', false],
    ['', false],
  ])('%s: %s', (text, is) => {
    expect(isCalendarDate(text)).toBe(is)
  })
})

test.each([
  // 23:59 and 00:00 in California, in winter and in summer.
  ['2026-11-22T07:59:59Z', '2026-11-21'],
  ['2026-11-22T08:00:00Z', '2026-11-22'],
  ['2026-07-01T06:59:59Z', '2026-06-30'],
  ['2026-07-01T07:00:00Z', '2026-07-01'],
])('%s is %s in California', (moment, day) => {
  expect(dateIn('America/Los_Angeles', new Date(moment))).toBe(day)
})

test.each([
  ['2026-12-31', 1, '2027-01-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-02-28', 1, '2026-03-01'],
  // The clocks change between these; a day is still a day.
  ['2026-03-07', 2, '2026-03-09'],
  ['2026-11-01', -1, '2026-10-31'],
  ['2026-11-21', 0, '2026-11-21'],
])('%s and %i days is %s', (from, days, to) => {
  expect(addDays(calendarDate(from), days)).toBe(to)
  expect(daysBetween(calendarDate(from), calendarDate(to))).toBe(days)
})
