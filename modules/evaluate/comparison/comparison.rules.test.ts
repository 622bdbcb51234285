import { expect, test } from 'vitest'
import { contrast, contrastOf, placebos, yearAfter } from './comparison.rules.ts'
import { studentBelow, studentQuantile } from './student-t.rules.ts'

// Any printed table of Student's t, upper 2.5% and 20%.
test.each([
  [0.975, 1, 12.706],
  [0.975, 2, 4.303],
  [0.975, 9, 2.262],
  [0.975, 10, 2.228],
  [0.975, 30, 2.042],
  [0.8, 10, 0.879],
  [0.025, 9, -2.262],
])('t of %f with %i degrees', (probability, degrees, value) => {
  expect(studentQuantile(probability, degrees)).toBeCloseTo(value, 3)
  expect(studentBelow(value, degrees)).toBeCloseTo(probability, 3)
})

test('two groups of changes, as worked by hand', () => {
  // Means 2 and 1, sums of squares 2 and 10, 6 degrees: spread √2, error √2·√(1/3 + 1/5) = 1.0328.
  const alike = (values: readonly number[]) => values.map((value) => ({ value, chance: 0 }))
  const found = contrast(alike([1, 2, 3]), alike([-1, 0, 1, 2, 3]))
  expect(found).toMatchObject({ value: 1, chosenCount: 3, similarCount: 5 })
  expect(found!.high - 1).toBeCloseTo(2.447 * 1.0328, 3)
  expect(contrast(alike([1]), alike([2, 3]))).toBeNull()
})

test('what moves every school alike falls out, and a school with a hidden year is left out', () => {
  const rates: Record<string, (number | null)[]> = {
    a: [0.3, 0.2],
    b: [0.2, 0.1],
    c: [0.25, 0.16],
    d: [0.4, 0.29],
    e: [0.1, null],
  }
  const series = (code: string, year: string) => {
    const share = rates[code]![Number(year)]
    return share == null ? null : { numerator: 100 * share, denominator: 100 }
  }
  const found = contrastOf({ chosen: ['a'], similar: ['b', 'c', 'd', 'e'] }, ['0'], ['1'], series)
  expect(found?.value).toBeCloseTo(0, 10)
  expect(found?.similarCount).toBe(3)
  expect(placebos({ chosen: ['a'], similar: ['b', 'c', 'd'] }, ['0', '1'], series)).toHaveLength(1)
})

test.each([
  [1, 10, 200, 800],
  [4, 25, 200, 800],
  // A small school beside large ones, and the other way round: what pooling their spreads gets wrong.
  [1, 10, 40, 900],
  [4, 30, 40, 900],
])(
  'finds nothing where nothing is, in all but one of twenty: %i chosen beside %i, of %i to %i students',
  (chosen, similar, least, most) => {
    const random = seeded(20_261_122 + chosen + least)
    const trials = 6000
    let found = 0
    for (let trial = 0; trial < trials; trial++) {
      const drift = 0.03 * normal(random)
      const change = () => {
        // A school of 200 to 800 students with its own habit, its own luck each year, and chance.
        const size = Math.round(least + (most - least) * random() ** 2)
        const habit = 0.12 + 0.2 * random()
        const year = (move: number) => {
          const share = Math.min(0.95, Math.max(0.01, habit + move + 0.02 * normal(random)))
          const moved = share + Math.sqrt((share * (1 - share)) / size) * normal(random)
          return Math.min(1, Math.max(0, moved))
        }
        const before = (year(0) + year(0) + year(0)) / 3
        const chance = ((habit * (1 - habit)) / size) * (1 + 1 / 3)
        return { value: year(drift) - before, chance }
      }
      const draw = (count: number) => Array.from({ length: count }, change)
      const { low, high } = contrast(draw(chosen), draw(similar))!
      if (low > 0 || high < 0) found++
    }
    console.info(`false positives: ${((100 * found) / trials).toFixed(2)} %`)
    expect(found / trials).toBeLessThanOrEqual(0.06)
    expect(found / trials).toBeGreaterThan(0.02)
  },
)

test('finds what it says it can, four times in five', () => {
  const random = seeded(7)
  let found = 0
  for (let trial = 0; trial < 3000; trial++) {
    // With 4 and 25 schools of spread 1 the detectable difference is (2.052 + 0.855) · √(1/4 + 1/25) = 1.565.
    const draw = (count: number, move: number) =>
      Array.from({ length: count }, () => ({ value: move + normal(random), chance: 0 }))
    const { low, high } = contrast(draw(4, 1.565), draw(25, 0))!
    if (low > 0 || high < 0) found++
  }
  expect(found / 3000).toBeGreaterThan(0.77)
  expect(found / 3000).toBeLessThan(0.83)
})

test('school years follow one another', () => {
  expect([yearAfter('2024-25'), yearAfter('2098-99'), yearAfter('2024-25', 3)]).toEqual([
    '2025-26',
    '2099-00',
    '2027-28',
  ])
})

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

/** Box and Muller. */
const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
