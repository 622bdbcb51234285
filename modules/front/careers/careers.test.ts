import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { LicenseEstimate } from './license.page.tsx'
import { estimateLicense, readPace, usualPace } from './license.rules.ts'
import { licenses } from './license.ts'

test.each([
  ['', usualPace],
  ['weekly=20&weeks=40&done=1500', { license: 'lmft', done: 1500, weekly: 20, weeks: 40 }],
  ['license=lcsw', { ...usualPace, license: 'lcsw' }],
  ['license=toString', usualPace],
  ['weekly=41&weeks=53&done=3001', usualPace],
  ['weekly=-3&weeks=1e1&done=%00', usualPace],
  ['weekly=40&weeks=52&done=3000', { license: 'lmft', done: 3000, weekly: 40, weeks: 52 }],
])('the address %s is counted as it can be', (query, pace) => {
  expect(readPace(new URLSearchParams(query))).toEqual(pace)
})

test('the page’s own example: 35 hours in 46 weeks are 1.9 years, and then the 104 weeks are the floor', () => {
  expect(3000 / (35 * 46)).toBeCloseTo(1.86, 2)
  expect(estimateLicense(usualPace)).toEqual({ hoursLeft: 3000, years: 2, weeksBind: true })
})

test('slower weeks take longer; hours that one has are taken off; nothing is below zero', () => {
  const slow = estimateLicense({ license: 'lcsw', done: 0, weekly: 20, weeks: 40 })
  expect(slow).toMatchObject({ weeksBind: false })
  expect(slow.years).toBeCloseTo(3.75, 2)
  const half = estimateLicense({ license: 'lcsw', done: 1500, weekly: 20, weeks: 40 })
  expect(half.years).toBeCloseTo(1.875, 3)
  expect(estimateLicense({ license: 'lcsw', done: 3000, weekly: 20, weeks: 40 })).toEqual({
    hoursLeft: 0,
    years: 0,
    weeksBind: false,
  })
})

test('a figure that nobody read for a license says so, and each license names where the others were read', () => {
  for (const { hours, source } of Object.values(licenses)) {
    expect(hours).toEqual({ value: 3000, read: true })
    expect(new URL(source).protocol).toBe('https:')
  }
  expect(licenses.lmft.weeks).toEqual({ value: 104, read: true })
  const page = (license: keyof typeof licenses, language: 'en' | 'es') =>
    render(LicenseEstimate({ action: '/careers', pace: { ...usualPace, license }, language }))
  expect(page('lmft', 'en')).not.toContain('have not confirmed')
  expect(page('lcsw', 'en')).toContain('We have not confirmed them for this license')
  expect(page('lpcc', 'es')).toContain('No las hemos confirmado')
  expect(page('lcsw', 'en').match(/to be confirmed/g)?.length).toBeGreaterThanOrEqual(5)
  expect(page('lcsw', 'en')).toContain('2,000, to be confirmed')
})
