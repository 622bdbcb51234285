import { expect, test } from 'vitest'
import { readAnswer } from './task.rules.ts'

test.each([
  ['students', '12', { amount: 12, choice: null }],
  ['students', ' 1,250 ', { amount: 1250, choice: null }],
  ['adults', '0', { amount: 0, choice: null }],
  ['students', '-1', 'not_a_number'],
  ['students', '3.5', 'not_a_number'],
  ['students', 'about ten', 'not_a_number'],
  ['students', '20001', 'too_large'],
  ['yes_no', '0', { amount: null, choice: 0 }],
  ['yes_no', '2', 'choose'],
  ['choice', '2', { amount: null, choice: 2 }],
  ['choice', '3', 'choose'],
  ['choice', '', 'choose'],
] as const)('%s %j: %o', (kind, typed, expected) => {
  expect(readAnswer({ kind, choices: ['a', 'b', 'c'] }, typed)).toEqual(expected)
})
