import { expect, test } from 'vitest'
import { contentHash, deciphered, enciphered, keyed, sealed, unsealed } from './secrets.ts'

const secret = 'a secret of at least thirty-two characters'

test('a seal is opened by who made it, for the purpose it was made for', () => {
  const value = sealed(secret, 'membership', 'with.dots.in.it')
  expect(unsealed(secret, 'membership', value)).toBe('with.dots.in.it')
  expect(unsealed(secret, 'another purpose', value)).toBeUndefined()
  expect(unsealed('another secret', 'membership', value)).toBeUndefined()
})

test('a text that was changed, cut or never sealed opens nothing', () => {
  const value = sealed(secret, 'membership', 'one')
  for (const broken of [
    value.replace('one', 'two'),
    value.slice(0, -1),
    `${value}x`,
    'one',
    'one.',
    '.',
    '',
    undefined,
  ])
    expect(unsealed(secret, 'membership', broken)).toBeUndefined()
})

test('a keyed name is the same every time, and another under another secret or purpose', () => {
  const name = keyed(secret, 'address', '203.0.113.7')
  expect(keyed(secret, 'address', '203.0.113.7')).toBe(name)
  expect(keyed(secret, 'question', '203.0.113.7')).not.toBe(name)
  expect(keyed('another secret', 'address', '203.0.113.7')).not.toBe(name)
  expect(name).not.toContain('203')
})

test('a content hash is SHA-256 of the bytes', () => {
  expect(contentHash('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
})

test('what was enciphered is read with its secret for its purpose, and not once a byte was changed', () => {
  const hidden = enciphered(secret, 'signing key', 'a private key, ñ')
  expect(hidden).not.toBe(enciphered(secret, 'signing key', 'a private key, ñ'))
  expect(deciphered(secret, 'signing key', hidden)).toBe('a private key, ñ')
  const bytes = Buffer.from(hidden, 'base64url')
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
  for (const [wrong, purpose, value] of [
    ['another secret of thirty-two characters', 'signing key', hidden],
    [secret, 'another purpose', hidden],
    [secret, 'signing key', bytes.toString('base64url')],
    [secret, 'signing key', ''],
  ] as const)
    expect(() => deciphered(wrong, purpose, value)).toThrow()
})
