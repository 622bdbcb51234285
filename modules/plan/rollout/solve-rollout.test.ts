import { afterAll, describe, expect, test } from 'vitest'
import { openSolver } from './open-solver.ts'
import type { RolloutQuestion, Unit } from './rollout.ts'
import { boundRollout, solveRollout } from './solve-rollout.ts'

const unit = (id: string, days: number, weight: number): Unit => ({
  id,
  cds: [id],
  days,
  weight,
  districts: {},
  mayOpenIn: [0, 1],
  mustOpen: false,
  cashCents: Array(24).fill(0),
  settledNetCents: 0,
})

/** Three schools by hand over two years, one hire a year: A and B share a week, C is a one-day post. */
const byHand = (units: readonly Unit[]): RolloutQuestion => ({
  years: 2,
  units,
  people: {
    cliniciansAtStart: 0,
    openDays: 0,
    hiresPerYear: 1,
    hireShares: [1, 1],
    leaverShare: 0.15,
    supervisorRatio: 1 / 8,
    supervisorsAtStart: 0,
    supervisorsPerYear: 3,
  },
  purse: { cashCents: Array(24).fill(0), floorCents: null, settledNetCents: null },
  districtLimits: [],
  everyUnit: false,
})

describe('three schools by hand', () => {
  const solver = openSolver()
  afterAll(() => solver.close())

  test('AB opens in the first year, C in the second: 2·680 + 60', async () =>
    expect(await solveRollout(solver, byHand([unit('AB', 5, 680), unit('C', 1, 60)]))).toMatchObject({
      status: 'optimal',
      openings: [0, 1],
      objective: 1420,
      gap: 0,
    }))

  test('no circuits whatever do better: 680 + 740', async () =>
    expect(
      await boundRollout(solver, byHand([unit('A', 3, 480), unit('B', 2, 200), unit('C', 1, 60)])),
    ).toBeCloseTo(1420, 6))
})
