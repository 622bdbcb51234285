import { describe, expect, test } from 'vitest'
import { count, decimal, dollars, monthName, percent, schoolYear, shortDollars } from './numbers.ts'

describe('amounts', () => {
  test.each([
    [19_788_580, false, '$197,886'],
    [19_788_580, true, '$197,885.80'],
    [-50, true, '-$0.50'],
    [-50, false, '-$1'],
    // A hundredth of a cent below zero is no debt.
    [-0.4, false, '$0'],
    [0, true, '$0.00'],
  ])('%d cents, with cents %s: %s', (cents, withCents, text) => {
    expect(dollars(cents, 'en', withCents)).toBe(text)
  })
  test('short, for charts', () => {
    expect(shortDollars(1_978_858_000, 'en')).toBe('$19.8M')
    expect(shortDollars(152_965_00, 'en')).toBe('$153K')
    expect(shortDollars(29_46, 'en')).toBe('$29')
    expect(shortDollars(-563_10, 'en')).toBe('-$563')
  })
})

test('counts and shares', () => {
  expect(count(247_467, 'en')).toBe('247,467')
  expect(count(247_467, 'es')).toBe('247,467')
  expect(decimal(12.25, 'en')).toBe('12.3')
  expect(percent(0.257, 'en', 1)).toBe('25.7%')
})

test('a month and a school year', () => {
  expect(monthName('2027-10', 'en')).toBe('October 2027')
  expect(monthName('2027-10', 'en', 'short')).toBe('Oct 2027')
  expect(monthName('2027-10', 'es')).toBe('octubre de 2027')
  expect(schoolYear(2027)).toBe('2027–28')
  expect(schoolYear(2099)).toBe('2099–00')
})
