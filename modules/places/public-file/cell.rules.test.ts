import { describe, expect, it } from 'vitest'
import * as cell from './cell.rules.ts'

describe('cells', () => {
  it.each([
    [cell.whole, '41', 41],
    [cell.whole, '1,234', 1_234],
    [cell.whole, '41.0', 41],
    [cell.whole, '-1', 'negative'],
    [cell.whole, '4.5', 'not_a_number'],
    [cell.whole, '1,23', 'not_a_number'],
    [cell.whole, '1e3', 'not_a_number'],
    [cell.decimal, '0.3', 0.3],
    [cell.decimal, '.5', 0.5],
    [cell.decimal, '-0.3', 'negative'],
    [cell.decimal, 'NaN', 'not_a_number'],
    [cell.degrees, '-121.5', -121.5],
    [cell.degrees, '38°', 'not_a_number'],
    [cell.schoolYear, '2024-25', '2024-25'],
    [cell.schoolYear, '2019-2020', '2019-20'],
    [cell.schoolYear, '2024-23', 'unknown_year'],
    [cell.schoolYear, '2024-26', 'unknown_year'],
    [cell.schoolYear, '1924-25', 'unknown_year'],
    [cell.day, '07/18/2026', '2026-07-18'],
    [cell.day, '7/8/2026 12:00:00 AM', '2026-07-08'],
    [cell.day, '2026-07-18', '2026-07-18'],
    [cell.day, '02/30/2026', 'not_a_day'],
    [cell.day, '18/07/2026', 'not_a_day'],
    [cell.yes, 'Y', true],
    [cell.yes, 'no', false],
    [cell.yes, 'maybe', 'unknown_code'],
  ] as const)('%o reads %s as %s', (read, text, expected) => {
    const result = read(text)
    expect('value' in result ? result.value : result.reason).toBe(expected)
  })

  it.each([
    [24.9, 1_486_302, 5_958_889, true],
    [25, 764_487, 3_059_625, true],
    [33.3, 1, 3, true],
    [33.2, 1, 3, false],
    [12.5, 1, 8, true],
    [0, 0, 0, true],
    [1, 0, 0, false],
  ])('%s %% is %i of %i: %s', (rate, numerator, denominator, expected) => {
    expect(cell.isRateOf(rate, numerator, denominator)).toBe(expected)
  })

  it.each([
    ['1528066685', true],
    ['1972541495', false],
    ['1234567893', true],
    ['1234567890', false],
    ['123456789', false],
    ['3234567893', false],
  ])('the check digit of %s holds: %s', (npi, expected) => {
    expect(cell.isNpi(npi)).toBe(expected)
  })

  it.each([
    ['9163138400', true],
    ['9999999999', false],
    ['0163138400', false],
    ['916313840', false],
  ])('%s can ring: %s', (phone, expected) => {
    expect(cell.isPhone(phone)).toBe(expected)
  })
})
