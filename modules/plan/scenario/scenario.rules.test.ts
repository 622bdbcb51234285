import { describe, expect, test } from 'vitest'
import { calendarDate } from '#platform/time.ts'
import { whoseOf, whyNotConfirm, whyNotKeep, whyNotWithdraw } from './scenario.rules.ts'
import { longestName, type Scenario } from './scenario.ts'

describe('whyNotKeep', () => {
  test.each([
    ['Twelve years', [], null],
    ['', [], 'name_missing'],
    ['   ', [], 'name_missing'],
    ['x'.repeat(longestName), [], null],
    ['x'.repeat(longestName + 1), [], 'name_long'],
    ['Twelve years', ['Twelve years'], 'name_taken'],
    [' twelve YEARS ', ['Twelve years'], 'name_taken'],
    ['Twelve years', ['Eleven years'], null],
  ] as const)('%j among %j: %s', (name, taken, expected) => {
    expect(whyNotKeep(name, taken)).toBe(expected)
  })
})

describe('whyNotConfirm', () => {
  test.each([
    ['draft', true, null],
    ['draft', false, 'not_worked_out'],
    ['confirmed', true, 'already_confirmed'],
    ['withdrawn', true, 'withdrawn'],
  ] as const)('%s, years worked out %s: %s', (state, workedOut, expected) => {
    expect(whyNotConfirm({ state }, workedOut)).toBe(expected)
  })
})

test.each([
  ['draft', null],
  ['confirmed', null],
  ['withdrawn', 'withdrawn'],
] as const)('a %s scenario is taken back: %s', (state, expected) => {
  expect(whyNotWithdraw({ state })).toBe(expected)
})

test('whose a plan is follows from what the office did with it', () => {
  const kept = { name: 'Aid', state: 'draft', confirmedName: null, confirmedOn: null } as Scenario
  const on = calendarDate('2026-11-21')
  const confirmed = { ...kept, state: 'confirmed', confirmedName: 'Marisol Arroyo', confirmedOn: on } as const
  expect(whoseOf(undefined)).toEqual({ by: 'visitor' })
  expect(whoseOf(kept)).toEqual({ by: 'draft', name: 'Aid' })
  expect(whoseOf(confirmed)).toEqual({ by: 'confirmed', name: 'Aid', person: 'Marisol Arroyo', on })
  expect(whoseOf({ ...confirmed, state: 'withdrawn' })).toEqual({ by: 'visitor' })
})
