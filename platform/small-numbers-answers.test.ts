import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { limitOf, shownCount } from './small-numbers.ts'
import { type Answers, isTooNear, shownChoices, shownNumbers } from './small-numbers-answers.ts'

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

/** Places 0, 1, 2 … of these numbers answered as they stand in this world. */
const told = (world: readonly number[], list: readonly number[]): Answers =>
  new Map(list.map((place) => [String(place), world[place] ?? 0]))

describe('beside what came back before', () => {
  const world = [40, 52, 33, 12, 4, 61, 70]
  test.each([
    ['the same list', [[0, 1, 2]], [0, 1, 2], false],
    ['one school more', [[0, 1, 2]], [0, 1, 2, 4], true],
    ['one school less', [[0, 1, 2, 4]], [0, 1, 2], true],
    ['two more', [[0, 1, 2]], [0, 1, 2, 3, 4], true],
    ['three more', [[0, 1, 2]], [0, 1, 2, 3, 4, 5], false],
    ['no school of it', [[0, 1, 2]], [3, 4, 5], false],
    ['a list of which nothing was told', [[0, 1]], [0, 1, 2], false],
    [
      'one that two others nearly make up',
      [
        [0, 1, 2],
        [0, 1, 2, 3, 4, 5, 6],
      ],
      [3, 4, 5],
      true,
    ],
    ['two that share one school', [[0, 1, 2, 3]], [3, 4, 5, 6], true],
  ] as const)('%s', (_, before, now, expected) => {
    const earlier = before.map((list) => told(world, list))
    expect(isTooNear(told(world, now), earlier, 'students')).toBe(expected)
  })
  test('another question, which was answered otherwise, is shown; one reworded is not', () => {
    const now = told([10, 20, 30, 40], [0, 1, 2, 3])
    expect(isTooNear(now, [told([11, 25, 30], [0, 1, 2])], 'students')).toBe(false)
    // One school may know that it alone changed, and two may make up for each other.
    expect(isTooNear(now, [told([11, 20, 30], [0, 1, 2])], 'students')).toBe(true)
    expect(isTooNear(now, [told([11, 19, 30], [0, 1, 2])], 'students')).toBe(true)
  })
  test('of choices, a group is told only where it would be told alone', () => {
    const yes = (many: number, no: number) => [...Array(many).fill(0), ...Array(no).fill(1)] as number[]
    const places = (count: number) => Array.from({ length: count }, (_, place) => place)
    const world = [...yes(6, 6), ...yes(5, 5)]
    expect(isTooNear(told(world, places(22)), [told(world, places(12))], 'choice')).toBe(false)
    expect(isTooNear(told(world, places(21)), [told(world, places(12))], 'choice')).toBe(true)
    expect(isTooNear(told(world, places(13)), [told(world, places(12))], 'choice')).toBe(true)
    // All in the group said yes.
    expect(isTooNear(told(yes(20, 6), places(26)), [told(yes(20, 6), places(26).slice(10))], 'choice')).toBe(
      true,
    )
    // A raised limit makes groups larger.
    expect(isTooNear(told(world, places(22)), [told(world, places(12))], 'choice', 6)).toBe(true)
  })
})

/**
 * What was told of list after list is put together: every world that looks the same is gone through, from outside and as
 * one who answered. Whoever asks the same question of list after list learns no answer that one list alone did not give.
 */
describe('whoever asks one question of many lists', () => {
  type Lists = readonly (readonly number[])[]
  const one = <Item>(items: readonly Item[], at: number): Item => items[at % items.length] as Item

  /** What is told of each list, in order; an earlier one is in the way of a later. */
  const tell = (
    world: readonly number[],
    lists: Lists,
    isGuarded: boolean,
    show: (values: readonly number[]) => unknown,
    asked: 'adults' | 'choice',
  ): readonly string[] =>
    lists.map((list, at) => {
      const earlier = lists.slice(0, at).map((before) => told(world, before))
      return isGuarded && isTooNear(told(world, list), earlier, asked)
        ? 'near'
        : JSON.stringify(show(list.map((place) => world[place] ?? 0)))
    })

  /** Of these worlds, in how many is an answer found that matters and that no list alone gives. */
  function found(
    worlds: Lists,
    lists: Lists,
    views: (world: readonly number[]) => readonly string[],
    matters: (value: number) => boolean,
    asOneOfThem: boolean,
  ): number {
    const kept = (key: (view: readonly string[]) => string) => {
      const seen = new Map<string, readonly Set<number>[]>()
      const keysOf = (world: readonly number[]) => {
        const view = key(views(world))
        return asOneOfThem ? [view, ...world.map((own, at) => `${view} ${at}:${own}`)] : [view]
      }
      for (const world of worlds)
        for (const known of keysOf(world)) {
          const sets = seen.get(known) ?? world.map(() => new Set<number>())
          for (const [at, value] of world.entries()) sets[at]?.add(value)
          seen.set(known, sets)
        }
      return (world: readonly number[]) => keysOf(world).map((known) => seen.get(known) ?? [])
    }
    const together = kept((view) => view.join('|'))
    const alone = lists.map((_, at) => kept((view) => view[at] ?? ''))
    return worlds.filter((world) =>
      together(world).some((sets, who) =>
        world.some(
          (value, at) =>
            at !== who - 1 &&
            matters(value) &&
            sets[at]?.size === 1 &&
            !alone.some((single) => single(world)[who]?.[at]?.size === 1),
        ),
      ),
    ).length
  }

  const places = (many: number) => Array.from({ length: many }, (_, place) => place)
  const choiceLists: Lists = [places(9), places(10), [...places(4), 6, 7, 8, 9, 10], places(11)]
  const yesNo: Lists = Array.from({ length: 2 ** 11 }, (_, bits) => places(11).map((at) => (bits >> at) & 1))
  const byChoice = (values: readonly number[]) =>
    shownChoices([0, 1].map((choice) => values.filter((value) => value === choice).length))

  test.each([
    [[0, 1], true],
    [[1, 0], true],
    [[0, 1, 3], true],
    [[0, 2], false],
    [[3, 2, 0], false],
  ])('finds no school’s choice in lists %j; without the guard: %s', (picked, isFound) => {
    const lists = picked.map((at) => one(choiceLists, at))
    const leaks = (isGuarded: boolean) => {
      const known = new Map(
        yesNo.map((world) => [world, tell(world, lists, isGuarded, byChoice, 'choice')] as const),
      )
      const views = (world: readonly number[]) => known.get(world) ?? []
      return found(yesNo, lists, views, () => true, false)
    }
    expect(leaks(true)).toBe(0)
    expect(leaks(false) > 0).toBe(isFound)
  })

  // Every way in which six places have eight people between them, or fewer: the end of a step.
  const worlds: Lists = places(9).flatMap((sum) => [...split(sum, 6)])
  const byNumber = (values: readonly number[]) => shownNumbers(values, 'adults')
  const allBut = (...without: readonly number[]) => places(6).filter((place) => !without.includes(place))
  test.each([
    [[allBut(5), allBut()], true],
    [[allBut(), allBut(5), allBut(4, 5)], true],
    [[[0, 1, 2], [3, 4, 5], allBut()], false],
    [[allBut(4, 5), allBut(0, 1), allBut(2, 3), allBut()], true],
    [[allBut(0), allBut(1), allBut(2), allBut(3), allBut(4), allBut(5), allBut()], true],
  ])('finds no small number in lists %j; without the guard: %s', (lists, isFound) => {
    const leaks = (isGuarded: boolean) => {
      const known = new Map(
        worlds.map((world) => [world, tell(world, lists, isGuarded, byNumber, 'adults')] as const),
      )
      const views = (world: readonly number[]) => known.get(world) ?? []
      return found(worlds, lists, views, (value) => value > 0 && value < 5, true)
    }
    expect(leaks(true)).toBe(0)
    expect(leaks(false) > 0).toBe(isFound)
  })
})
