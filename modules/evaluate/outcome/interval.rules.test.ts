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

test.each([
  [30, 0.05],
  [30, 0.3],
  [120, 0.03],
  [120, 0.25],
  [900, 0.04],
  [900, 0.5],
])(
  'of %i students at %f, the range holds the true share in nineteen of twenty simulations',
  (size, share) => {
    const random = seeded(20_261_122 + size)
    const trials = 4000
    let [one, two] = [0, 0]
    for (let trial = 0; trial < trials; trial++) {
      const [first, other] = [drawn(size, share, random), drawn(2 * size, share / 2, random)]
      const range = wilson({ numerator: first, denominator: size })
      if (range.low <= share && share <= range.high) one++
      const gap = difference(
        { numerator: first, denominator: size },
        { numerator: other, denominator: 2 * size },
      )
      if (gap.low <= share / 2 && share / 2 <= gap.high) two++
    }
    // The count is whole, so no interval hits 95 % exactly; these keep near it or above.
    for (const covered of [one / trials, two / trials]) {
      expect(covered).toBeGreaterThan(0.93)
      expect(covered).toBeLessThan(0.985)
    }
  },
)

const drawn = (size: number, share: number, random: () => number): number =>
  Array.from({ length: size }, random).filter((one) => one < share).length

/** Mulberry32: the same draws on every machine. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
