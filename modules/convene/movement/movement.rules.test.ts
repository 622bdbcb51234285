import { expect, test } from 'vitest'
import { canonicalJson, proposedPhases, quarterOf, whyNotTell, yearsOf } from './movement.rules.ts'
import { addressesSchema } from './movement.ts'

test.each([
  [{ b: 1, a: [true, null, { d: 'x', c: 2 }] }, '{"a":[true,null,{"c":2,"d":"x"}],"b":1}'],
  [{ é: 'ñ', z: '"' }, '{"z":"\\"","é":"ñ"}'],
  [[], '[]'],
])('members stand in the order of their names', (value, text) => {
  expect(canonicalJson(value)).toBe(text)
})

test.each([
  ['2026-01', '2026-01', '2026-03'],
  ['2026-03', '2026-01', '2026-03'],
  ['2026-04', '2026-04', '2026-06'],
  ['2026-12', '2026-10', '2026-12'],
])('%s is told as its quarter', (month, from, to) => {
  expect(quarterOf(month)).toEqual({ from, to })
})

test('a year is told as two, and none as none', () => {
  expect([2031, 2032, 2033].map(yearsOf)).toEqual([
    { from: 2031, to: 2032 },
    { from: 2031, to: 2032 },
    { from: 2033, to: 2034 },
  ])
  expect(yearsOf(null)).toBeNull()
})

test.each([
  ['https://a.example.org', { startMonth: '2026-08', phaseFrom: 0, phaseTo: 2 }, null],
  ['https://a.example.org', { startMonth: '2026-11', phaseFrom: 2, phaseTo: 2 }, null],
  ['https://a.example.org', { startMonth: '2026-12', phaseFrom: 0, phaseTo: 2 }, 'ahead'],
  ['https://a.example.org', { startMonth: '2026-08', phaseFrom: 3, phaseTo: 2 }, 'phases_turned'],
  ['http://localhost:3000', { startMonth: '2026-08', phaseFrom: 0, phaseTo: 2 }, 'no_address'],
  ['', { startMonth: '2026-08', phaseFrom: 0, phaseTo: 2 }, 'no_address'],
])('%s tells %j: %s', (origin, typed, expected) => {
  expect(whyNotTell(typed, origin, '2026-11-22')).toBe(expected)
})

test.each([
  ['https://a.example.org/counties/34/movement.json', true],
  ['https://a.org\n https://b.org https://a.org', true],
  ['http://a.example.org', false],
  ['ftp://a.example.org', false],
  ['https://a.org/"><script>', false],
  ['', false],
  [Array.from({ length: 101 }, (_, at) => `https://a${at}.org`).join('\n'), false],
])('addresses as they are typed: %s', (addresses, fits) => {
  expect(addressesSchema.safeParse({ addresses }).success).toBe(fits)
})

test('phases are proposed from five roles at a site up, with the newest count', () => {
  const day = (text: string) => new Date(`2026-11-${text}T17:00:00Z`)
  const counts = [
    { phase: 0, places: 4, countedAt: day('22') },
    { phase: 1, places: 5, countedAt: day('20') },
    { phase: 2, places: 30, countedAt: day('21') },
    { phase: 4, places: 1, countedAt: day('22') },
  ]
  expect(proposedPhases(counts)).toEqual({ from: 1, to: 2, countedAt: day('21') })
  expect(proposedPhases(counts.slice(0, 1))).toBeNull()
  expect(proposedPhases([])).toBeNull()
})
