import { expect, test } from 'vitest'
import { difference, direction, wilson } from './interval.rules.ts'

// Newcombe (1998), "Two-sided confidence intervals for the single proportion", table I, method 3: 95%, no correction.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('Wilson interval of %i of %i', (numerator, denominator, low, high) => {
  const found = wilson({ numerator, denominator })
  expect(found.low).toBeCloseTo(low, 4)
  expect(found.high).toBeCloseTo(high, 4)
})

// Newcombe (1998), "Interval estimation for the difference between independent proportions", table II, method 10.
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [10, 10, 0, 10, 0.6075, 1],
])('difference of %i of %i and %i of %i', (a, m, b, n, low, high) => {
  const found = difference({ numerator: a, denominator: m }, { numerator: b, denominator: n })
  expect(found.low).toBeCloseTo(low, 4)
  expect(found.high).toBeCloseTo(high, 4)
  expect(direction(found)).toBe('higher')
})

test('covers the true share about 95 times in 100, of small groups too', () => {
  for (const [size, share] of [
    [30, 0.2],
    [400, 0.03],
  ] as const) {
    let covered = 0
    for (let count = 0; count <= size; count++) {
      const { low, high } = wilson({ numerator: count, denominator: size })
      if (low <= share && share <= high) covered += chance(count, size, share)
    }
    expect(covered).toBeGreaterThan(0.925)
    expect(covered).toBeLessThan(0.985)
  }
})

/** The binomial chance of so many. */
function chance(count: number, size: number, share: number): number {
  let log = count * Math.log(share) + (size - count) * Math.log(1 - share)
  for (let at = 1; at <= count; at++) log += Math.log(size - count + at) - Math.log(at)
  return Math.exp(log)
}
