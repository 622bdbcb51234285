import { expect, test } from 'vitest'
import { estimateLicense, readPace, usualPace } from './license.rules.ts'

test.each([
  ['', usualPace],
  ['weekly=20&weeks=40&done=1500', { done: 1500, weekly: 20, weeks: 40 }],
  ['weekly=41&weeks=53&done=3001', usualPace],
  ['weekly=-3&weeks=1e1&done=%00', usualPace],
  ['weekly=40&weeks=52&done=3000', { done: 3000, weekly: 40, weeks: 52 }],
])('the address %s is counted as it can be', (query, pace) => {
  expect(readPace(new URLSearchParams(query))).toEqual(pace)
})

test('the page’s own example: 35 hours in 46 weeks are 1.9 years, and then the 104 weeks are the floor', () => {
  expect(3000 / (35 * 46)).toBeCloseTo(1.86, 2)
  expect(estimateLicense(usualPace)).toEqual({ hoursLeft: 3000, years: 2, weeksBind: true })
})

test('slower weeks take longer; hours that one has are taken off; nothing is below zero', () => {
  const slow = estimateLicense({ done: 0, weekly: 20, weeks: 40 })
  expect(slow).toMatchObject({ weeksBind: false })
  expect(slow.years).toBeCloseTo(3.75, 2)
  const half = estimateLicense({ done: 1500, weekly: 20, weeks: 40 })
  expect(half.years).toBeCloseTo(1.875, 3)
  expect(estimateLicense({ done: 3000, weekly: 20, weeks: 40 })).toEqual({
    hoursLeft: 0,
    years: 0,
    weeksBind: false,
  })
})
