import { expect, test } from 'vitest'
import { canonicalJson, quarterOf, whyNotTell, yearsOf } from './movement.rules.ts'
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
