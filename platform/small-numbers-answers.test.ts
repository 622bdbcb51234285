import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { limitOf, shownCount } from './small-numbers.ts'
import { shownChoices, shownNumbers } from './small-numbers-answers.ts'

describe('the limit', () => {
  test.each([
    ['students', 0, 11],
    ['students', 5, 11],
    ['students', 20, 20],
    ['adults', 0, 5],
    ['adults', 1, 5],
    ['adults', 9, 9],
  ] as const)('of %s, raised to %i, is %i', (counted, raisedTo, expected) => {
    expect(limitOf(counted, raisedTo)).toBe(expected)
  })
  test('for adults is not the one for students', () => {
    expect(shownCount(5, 0, 'adults')).toEqual({ shown: true, value: 5 })
    expect(shownCount(4, 0, 'adults')).toEqual({ shown: false, why: 'small' })
    expect(shownCount(5, 0)).toEqual({ shown: false, why: 'small' })
  })
})

describe('numbers that several places answered', () => {
  test.each([
    ['three schools', [40, 52, 33], [121, 130], [26, 100]],
    ['two schools, of which each would know the other', [40, 52], null, null],
    ['one school', [400], null, null],
    ['none', [], null, null],
    ['a small total', [3, 4, 3], null, null],
    ['a small answer keeps the range back', [4, 40, 52], [91, 100], null],
    ['small answers beside a large one', [100, 3, 4], [101, 110], null],
    ['nobody anywhere', [0, 0, 0], [0, 0], [0, 0]],
    ['a zero names nobody', [0, 40, 52], [91, 100], [0, 100]],
    ['ends on the steps', [11, 25, 26], [61, 70], [11, 50]],
    ['the first step', [11, 0, 0], [11, 20], [0, 25]],
    ['its end', [9, 0, 11], [11, 20], null],
    ['the next', [10, 0, 11], [21, 30], null],
  ] as const)('%s', (_, answers, total, range) => {
    const shown = shownNumbers(answers, 'students')
    expect(shown.total && [shown.total.low, shown.total.high]).toEqual(total)
    expect(shown.range && [shown.range.low, shown.range.high]).toEqual(range)
  })
  test('of adults from five in steps of four, and from a raised limit', () => {
    expect(shownNumbers([5, 6, 9], 'adults').total).toEqual({ low: 17, high: 20 })
    expect(shownNumbers([5, 6, 9], 'adults', 12).total).toEqual({ low: 12, high: 22 })
    expect(shownNumbers([5, 6, 9], 'adults', 30).total).toBeNull()
  })
})

describe('choices', () => {
  test.each([
    ['fewer than five answers', [3, 0], [null, null]],
    ['a small one hides the next', [9, 4, 0], [null, null, 0]],
    ['none is small', [9, 5], [9, 5]],
    ['all said the same', [9, 0], [9, 0]],
    ['two small ones, which would be four each', [4, 4, 20, 30], [null, null, null, 30]],
    ['five, and each small', [4, 1], [null, null]],
    ['each small, zeros too', [1, 1, 1, 1, 1, 0], [null, null, null, null, null, null]],
    ['two that are next', [7, 7, 4, 20], [null, null, null, 20]],
  ] as const)('%s', (_, counts, expected) => {
    expect(shownChoices(counts).map((one) => (one.shown ? one.value : null))).toEqual(expected)
  })
})

/** All ways to write a sum as that many numbers, in order. */
function* split(sum: number, places: number): Generator<readonly number[]> {
  if (places === 1) yield [sum]
  else
    for (let first = 0; first <= sum; first += 1)
      for (const rest of split(sum - first, places - 1)) yield [first, ...rest]
}

/**
 * Every sum is gone through to the end of a step, so that no world is missing. Whoever knows the rule, what was shown, and perhaps an answer of their own, thinks through every world that looks the
 * same. A small number is told when it is the same in all of them.
 */
describe('whoever takes what is shown apart', () => {
  test.each([
    ['students', 3, 40],
    ['students', 4, 30],
    ['students', 5, 20],
    ['adults', 3, 24],
    ['adults', 4, 20],
    ['adults', 5, 16],
  ] as const)(
    'finds no small number of %s at %i places, from outside or as one of them',
    (counted, places, most) => {
      const worlds = Array.from({ length: most + 1 }, (_, sum) => [...split(sum, places)]).flat()
      const views = (world: readonly number[]) => {
        const told = JSON.stringify(shownNumbers(world, counted))
        return [told, ...world.map((own, at) => `${told} ${at} knows ${own}`)]
      }
      const seen = new Map<string, readonly Set<number>[]>()
      for (const world of worlds)
        for (const view of views(world)) {
          const sets = seen.get(view) ?? world.map(() => new Set<number>())
          for (const [at, value] of world.entries()) sets[at]?.add(value)
          seen.set(view, sets)
        }
      const isSmall = (value: number) => value > 0 && value < limitOf(counted)
      const told = worlds.filter((world) =>
        views(world).some((view, who) =>
          world.some((value, at) => at !== who - 1 && isSmall(value) && seen.get(view)?.[at]?.size === 1),
        ),
      )
      expect(told).toEqual([])
      expect(worlds.filter((world) => shownNumbers(world, counted).total !== null).length).toBeGreaterThan(
        100,
      )
    },
  )

  test('finds no small count of adults among choices', () => {
    const told = fc.property(
      fc
        .array(fc.nat({ max: 12 }), { minLength: 2, maxLength: 4 })
        .filter((counts) => counts.reduce((a, b) => a + b) <= 24),
      (counts) => {
        const view = JSON.stringify(shownChoices(counts))
        const answered = counts.reduce((sum, value) => sum + value, 0)
        const worlds = [...split(answered, counts.length)].filter(
          (world) => JSON.stringify(shownChoices(world)) === view,
        )
        counts.forEach((value, at) => {
          if (value === 0 || value >= 5) return
          expect(new Set(worlds.map((world) => world[at])).size, `${counts} at ${at}`).toBeGreaterThan(1)
        })
      },
    )
    fc.assert(told, { seed: 20_261_122, numRuns: 600 })
  })
})
