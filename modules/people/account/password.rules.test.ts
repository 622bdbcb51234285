import { expect, test } from 'vitest'
import { whyNotPassword } from './password.rules.ts'

const own = ['Marisol Arroyo', 'marisol.arroyo@example.org', 'Sacramento County Office of Education']

test.each([
  ['fourteen chars', 'too_short'],
  ['x7!kQz0pLw#2vB', 'too_short'],
  ['aaaaaaaaaaaaaaaaaaaa', 'easily_guessed'],
  ['passwordpassword', 'easily_guessed'],
  ['marisolarroyo2026', 'easily_guessed'],
  ['Sacramento County Office', 'easily_guessed'],
  ['qwertyuiopasdfgh', 'easily_guessed'],
  ['copper lantern drifts past nine herons', null],
  ['x7!kQz0pLw#2vB9', null],
  ['x7!kQz0pLw#2vB9'.padEnd(129, 'wq8Z'), 'too_long'],
] as const)('%s: %s', (password, refusal) => {
  expect(whyNotPassword(password, own)).toBe(refusal)
})
