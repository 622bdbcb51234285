import { expect, test } from 'vitest'
import { NotFound } from './errors.ts'
import { id, newId } from './ids.ts'

test('an id is a uuid of version 7 that bears its moment', () => {
  const moment = new Date('2026-11-21T08:00:00.123Z')
  const made = newId(moment)
  expect(id(made)).toBe(made)
  expect(Number.parseInt(made.replaceAll('-', '').slice(0, 12), 16)).toBe(moment.getTime())
})

test('what is made later stands later, and no two are the same', () => {
  const earlier = newId(new Date(1_000))
  expect(earlier < newId(new Date(1_001))).toBe(true)
  expect(new Set(Array.from({ length: 1000 }, () => newId(new Date(1_000)))).size).toBe(1000)
})

test.each([
  ['', 'nothing'],
  ['34', 'a county'],
  ['018f0000-0000-4000-8000-000000000000', 'another version'],
  ['018f0000-0000-7000-c000-000000000000', 'another variant'],
  ['018F0000-0000-7000-8000-000000000000', 'capitals'],
  [`${newId()} `, 'a space behind'],
])('"%s" names nothing: %s', (text) => {
  expect(() => id(text)).toThrow(NotFound)
})
