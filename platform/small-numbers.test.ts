import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shownCount, shownPart, shownParts } from './small-numbers.ts'

test.each([
  [0, { shown: true, value: 0 }],
  [1, { shown: false, why: 'small' }],
  [10, { shown: false, why: 'small' }],
  [11, { shown: true, value: 11 }],
  [null, { shown: false, why: 'not_published' }],
] as const)('%s students: %o', (value, expected) => {
  expect(shownCount(value)).toEqual(expected)
})

test('the limit can be raised and never lowered', () => {
  expect(shownCount(15, 20)).toEqual({ shown: false, why: 'small' })
  expect(shownCount(5, 2)).toEqual({ shown: false, why: 'small' })
})

test('one hidden part takes a second with it, so that the total does not give it away', () => {
  expect(shownParts([100, 4, 30]).map((part) => part.shown)).toEqual([true, false, false])
  expect(shownParts([100, 4, 3]).map((part) => part.shown)).toEqual([true, false, false])
  expect(shownParts([100, 40]).map((part) => part.shown)).toEqual([true, true])
})

test('no part from 1 to 10 is ever shown, nor left alone beside a known total', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 60 }), { minLength: 2, maxLength: 12 }), (parts) => {
      const shown = shownParts(parts)
      for (const part of shown) expect(part.shown && part.value > 0 && part.value < 11).toBe(false)
      const hidden = shown.filter((part) => !part.shown)
      const positive = parts.filter((part) => part > 0).length
      if (positive > 1) expect(hidden.length).not.toBe(1)
    }),
    { seed: 20261121, numRuns: 2000 },
  )
})

test.each([
  [null, 400, 'not_published'],
  [1, 7, 'few'],
  [10, 409, 'few'],
  [11, 409, 'shown'],
  [15, 23, 'tells'],
  [400, 400, 'shown'],
  [0, 175, 'shown'],
  [0, 3, 'tells'],
] as const)('%s of %s: %s', (part, whole, said) => {
  expect(shownPart(part, whole)).toBe(said)
})
