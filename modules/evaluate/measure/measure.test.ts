import { expect, test } from 'vitest'
import file from '../../../content/measures/register.json' with { type: 'json' }
import { measureRegister } from './measure.ts'
import { measureOf, register } from './register.ts'

test('the register holds both rates of absence and of suspension apart, and all six goals', () => {
  const names = register.measures.map(({ name }) => name)
  for (const pair of ['chronic-absence', 'suspension']) {
    expect(names).toContain(pair)
    expect(names).toContain(`${pair}-dashboard`)
  }
  expect(new Set(register.measures.map(({ goal }) => goal)).size).toBe(7)
  expect(measureOf('suspension').name).toBe('suspension')
})

test('special education referrals are never a target', () => {
  const one = register.measures.find(({ name }) => name === 'special-education-referral')
  expect(one?.direction).toBe('neither')
  expect(one?.grain).not.toContain('school')
})

test.each([
  ['a limit below eleven', { ...file, smallest_shown: 10 }],
  ['a name twice', { ...file, measures: [...file.measures, file.measures[0]] }],
  ['no caution', { ...file, measures: [{ ...file.measures[0], caution: undefined }] }],
  ['an unknown key', { ...file, measures: [{ ...file.measures[0], color: 'red' }] }],
  ['published without years', { ...file, measures: [{ ...file.measures[0], versions: [] }] }],
])('refused: %s', (_, register) => {
  expect(measureRegister.safeParse(register).success).toBe(false)
})
