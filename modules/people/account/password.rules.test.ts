import { dictionary } from '@zxcvbn-ts/language-common'
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

test('every password of that length on the list of leaked ones is refused, in large letters too', () => {
  const common = (dictionary['passwords-common'] as readonly string[]).filter(({ length }) => length >= 15)
  expect(common.length).toBeGreaterThan(30)
  for (const one of common)
    for (const typed of [one, one.toUpperCase()])
      expect(whyNotPassword(typed, []), typed).toBe('easily_guessed')
})
