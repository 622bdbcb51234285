import { afterAll, describe, expect, test } from 'vitest'
import { openSolver } from './open-solver.ts'
import { rolloutProgram } from './rollout.rules.ts'
import type { RolloutQuestion, Unit } from './rollout.ts'
import { deskOf } from './rollout-order.ts'
import { solveFreed, solveRollout } from './solve-rollout.ts'

const unit = (id: string, days: number, weight: number, given: Partial<Unit> = {}): Unit => ({
  cds: id,
  days,
  weight,
  districtCode: '0000001',
  openings: new Map([0, 1].map((year) => [year, new Float64Array(24)])),
  mustOpen: false,
  settledNetCents: 0,
  ...given,
})

/** Three schools by hand over two years, one hire a year: A and B share a week, C is a one-day post. */
const byHand = (units: readonly Unit[], given: Partial<RolloutQuestion> = {}): RolloutQuestion => ({
  years: 2,
  units,
  people: {
    cliniciansAtStart: 0,
    openDays: 0,
    hiresPerYear: 1,
    leaverShares: [0.15, 0.15],
    supervisorRatio: 1 / 8,
    supervisorsAtStart: 0,
    supervisorsPerYear: 3,
  },
  purse: { cashCents: new Float64Array(24), floorCents: null, settledNetCents: null },
  districtLimits: [],
  ...given,
})
const [ab, c] = [unit('AB', 5, 680), unit('C', 1, 60)]
const threeAlone = [unit('A', 3, 480), unit('B', 2, 200), unit('C', 1, 60)]

const solver = openSolver()
afterAll(() => solver.close())
const solve = (question: RolloutQuestion) => solveRollout(deskOf(solver), question)

describe('three schools by hand', () => {
  test('A and B open in the first year, C in the second: 2·680 + 60, and no plan does better', async () =>
    expect(await solve(byHand(threeAlone))).toMatchObject({
      status: 'optimal',
      openings: [0, 0, 1],
      objective: 1420,
      bound: 1420,
      relaxedBound: 1420,
      gap: 0,
    }))

  test('two hires open all of it in the first year', async () => {
    const question = byHand([ab, c])
    const two = { ...question, people: { ...question.people, hiresPerYear: 2 } }
    expect(await solve(two)).toMatchObject({ openings: [0, 0], objective: 1480 })
  })
})

describe('what a rollout keeps', () => {
  const people = byHand([]).people

  test('hires replace leavers first', async () => {
    const question = byHand([unit('A', 5, 10), unit('B', 5, 10), unit('C', 5, 10)], {
      people: { ...people, leaverShares: [0, 0.5] },
    })
    // One post in the first year, half of it leaves, one hire: 1.5, so only one of the others can open.
    expect((await solve(question)).openings?.filter((year) => year !== null)).toEqual([0])
  })

  test('supervisors have a span', async () => {
    const question = byHand([ab, c], { people: { ...people, supervisorRatio: 3.5 } })
    // Three supervisors carry .857 of a post in the first year: AB waits, and then C is .03 of a hire too many.
    expect((await solve(question)).openings).toEqual([1, null])
  })

  test('a pinned unit opens in its year, or nothing fits', async () => {
    const pinned = unit('C', 1, 60, { openings: new Map([[0, new Float64Array(24)]]), mustOpen: true })
    // One day stays at .85, and one hire makes 1.17 of the 1.2 that AB would bring it to.
    expect((await solve(byHand([ab, pinned]))).openings).toEqual([null, 0])
    const nowhere = unit('C', 1, 60, { openings: new Map(), mustOpen: true })
    expect((await solve(byHand([ab, nowhere]))).status).toBe('infeasible')
  })

  test('a district has a cap and a floor', async () => {
    const limit = { districtCode: '0000001', atLeast: null, atMost: 1 }
    expect((await solve(byHand([ab, c], { districtLimits: [limit] }))).openings).toEqual([0, null])
    const floor = { ...limit, atLeast: 3, atMost: null }
    expect((await solve(byHand([ab, c], { districtLimits: [floor] }))).status).toBe('infeasible')
  })

  test('no month falls below the floor, also one nobody named', async () => {
    const dips = new Float64Array(24).fill(100_000)
    dips[7] = -500_001
    const costly = unit('AB', 5, 680, { openings: new Map([[0, dips]]) })
    const purse = { cashCents: new Float64Array(24).fill(500_000), floorCents: 0, settledNetCents: null }
    expect((await solve(byHand([costly, c], { purse }))).openings).toEqual([null, 0])
    const enough = { ...purse, cashCents: new Float64Array(24).fill(500_001) }
    expect((await solve(byHand([costly, c], { purse: enough }))).openings).toEqual([0, 1])
  })

  test('the last year pays for itself to the cent', async () => {
    const losing = unit('AB', 5, 680, { settledNetCents: -1_000_001 })
    const purse = { cashCents: new Float64Array(24), floorCents: null, settledNetCents: 1_000_000 }
    expect((await solve(byHand([losing, c], { purse }))).openings).toEqual([null, 0])
    const enough = { ...purse, settledNetCents: 1_000_001 }
    expect((await solve(byHand([losing, c], { purse: enough }))).openings).toEqual([0, 1])
  })

  test('the same question gives the same plan', async () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      unit(`U${index}`, 1 + (index % 5), 50 + (index % 7)),
    )
    const question = byHand(many, { people: { ...people, hiresPerYear: 9 } })
    const once = await solve(question)
    expect({ ...(await solve(question)), seconds: 0 }).toEqual({ ...once, seconds: 0 })
  })
})

describe('a narrow search', () => {
  test('finds a plan within its gap of the best there is, and its bound lies beyond the best', async () => {
    // Eighty schools over eight years, some that pay and some that do not: more openings than a narrow search tries.
    const years = 8
    const units = Array.from({ length: 80 }, (_, index) => {
      const net = -4_000_000 + ((index * 7919) % 97) * 90_000
      const cash = (year: number) =>
        Float64Array.from({ length: 12 * years }, (_, month) =>
          month < 12 * year ? 0 : -1_500_000 + Math.round(((month - 12 * year + 1) * net) / 12),
        )
      const openings = new Map(Array.from({ length: years }, (_, year) => [year, cash(year)] as const))
      const weight = 50 + ((index * 104_729) % 601)
      return unit(`U${index}`, 1 + (index % 7), weight, { openings, settledNetCents: net })
    })
    const question: RolloutQuestion = {
      ...byHand(units),
      years,
      people: { ...byHand([]).people, hiresPerYear: 6, leaverShares: Array(years).fill(0.15) },
      purse: {
        cashCents: new Float64Array(12 * years).fill(100_000_000),
        floorCents: 0,
        settledNetCents: 20_000_000,
      },
    }
    const found = await solve(question)
    expect(found.gap).toBeLessThanOrEqual(0.01)
    const all = Array.from({ length: 12 * years }, (_, month) => [month, 0] as const)
    const shape = { cashMonths: new Map(all), settledMargin: 0, relaxed: false, free: [], least: null }
    const limits = { gap: 1e-4, nodes: 1e5, steps: 1e6, seconds: 60 }
    const best = await solver.solve(rolloutProgram(question, shape).program, limits)
    expect(found.bound!).toBeGreaterThanOrEqual(best.objective! * (1 - 1e-9))
    expect(found.objective!).toBeGreaterThanOrEqual(best.objective! * 0.99)
    expect(found.objective!).toBeLessThanOrEqual(best.bound! * (1 + 1e-9))
    // Asked for the very best, it goes on to all that could still be better, and misses nothing.
    const exact = await solveRollout({ ...deskOf(solver), limits: { ...limits, gap: 1e-5 } }, question)
    expect(exact.objective!).toBeGreaterThanOrEqual(best.objective! * (1 - 1e-4))
  })
})

describe('with one thing free', () => {
  const all = [unit('AB', 5, 680, { mustOpen: true }), unit('C', 1, 60, { mustOpen: true })]

  test('as few hires as open all by the first year', async () => {
    const first = all.map((each) => ({ ...each, openings: new Map([[0, new Float64Array(24)]]) }))
    const freedom = { free: ['hires_per_year'], least: 'hires_per_year' } as const
    expect(await solveFreed(deskOf(solver), byHand(first), freedom)).toMatchObject({
      status: 'optimal',
      amounts: { hires_per_year: 1 },
    })
  })

  test('as little aid as carries the last year, and none for what aid cannot mend', async () => {
    const purse = { cashCents: new Float64Array(24), floorCents: 0, settledNetCents: -123_456_00 }
    const freedom = { free: ['aid_per_year'], least: 'aid_per_year' } as const
    expect((await solveFreed(deskOf(solver), byHand(all, { purse }), freedom)).amounts).toEqual({
      aid_per_year: 123_456,
    })
    const cash = { free: ['cash_once'], least: 'cash_once' } as const
    expect((await solveFreed(deskOf(solver), byHand(all, { purse }), cash)).status).toBe('infeasible')
  })
})
