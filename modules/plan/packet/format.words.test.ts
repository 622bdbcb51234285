import { expect, test } from 'vitest'
import { formatIn } from './format.words.ts'

const en = formatIn('en')
const es = formatIn('es')

test.each([
  [0, '$0.00'],
  [-0, '$0.00'],
  [5, '$0.05'],
  [-2_984_536, '−$29,845.36'],
  [123_456_789_01, '$123,456,789.01'],
])('%d cents are %s', (cents, written) => {
  expect(en.money(cents)).toBe(written)
  expect(es.money(cents)).toBe(written)
})

test.each([
  [2_948, '$29', '$29'],
  [99_949_900, '$999,000', '$999,000'],
  [100_000_000, '$1 million', '$1 millón'],
  [-123_456_789, '−$1.23 million', '−$1.23 millones'],
  [1_234_567_890_00, '$1,230 million', '$1,230 millones'],
])('%d cents in round words', (cents, english, spanish) => {
  expect(en.roundMoney(cents)).toBe(english)
  expect(es.roundMoney(cents)).toBe(spanish)
})

test('days, months and years', () => {
  expect(en.day('2026-11-21')).toBe('November 21, 2026')
  expect(es.day('2026-11-21')).toBe('21 de noviembre de 2026')
  expect(en.month('2028-01')).toBe('January 2028')
  expect(es.shortMonth('2028-01')).toBe('ene 2028')
  expect(en.schoolYear(2099)).toBe('2099–00')
})

test('shares, counts and lists', () => {
  expect(en.share(0.755)).toBe('75.5%')
  expect(en.count(247_467)).toBe('247,467')
  expect(es.count(1234)).toBe('1,234')
  expect(en.dollars(41.08)).toBe('$41.08')
  expect(en.dollars(250)).toBe('$250')
  expect(en.list(['a', 'b'])).toBe('a and b')
  expect(es.list(['a', 'b', 'c'])).toBe('a, b y c')
})
