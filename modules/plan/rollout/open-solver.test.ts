import { afterAll, describe, expect, test } from 'vitest'
import { ProgramDraft } from './linear-program.ts'
import { openSolver } from './open-solver.ts'
import { type SolverLimits, SolverStopped } from './solver.ts'

const limits: SolverLimits = { gap: 1e-6, nodes: 1e6, steps: 1e9, seconds: 60 }

/** A knapsack whose best choice is known: 7 + 9 + 2 within a weight of 10. */
function knapsack() {
  const draft = new ProgramDraft()
  const terms = [
    [7, 4],
    [9, 5],
    [8, 6],
    [2, 1],
  ].map(([worth, weight]) => [draft.column({ cost: worth!, upper: 1, whole: true }), weight!] as const)
  draft.row(terms, { atMost: 10 })
  return draft.finish('maximize')
}

/** A search that does not end by itself: split forty things evenly in five ways at once, as nearly as can be. */
function hard() {
  const draft = new ProgramDraft()
  const things = Array.from({ length: 40 }, () => draft.column({ upper: 1, whole: true }))
  for (let way = 1; way <= 5; way++) {
    const sizes = things.map((_, index) => ((index + 3) * 7919 * way * way * 31) % 101)
    const half = Math.floor(sizes.reduce((sum, size) => sum + size, 0) / 2)
    const [over, under] = [draft.column({ cost: 1 }), draft.column({ cost: 1 })]
    const split = things.map((thing, index) => [thing, sizes[index]!] as const)
    draft.row([...split, [over, -1], [under, 1]], { atLeast: half, atMost: half })
  }
  return draft.finish('minimize')
}

describe('the solver', () => {
  const solver = openSolver()
  afterAll(() => solver.close())

  test('finds the best choice and proves it', async () => {
    const answer = await solver.solve(knapsack(), limits)
    expect(answer).toMatchObject({ status: 'optimal', objective: 18, bound: 18 })
    expect([...answer.values!]).toEqual([1, 1, 0, 1])
  })

  test('says that nothing fits', async () => {
    const draft = new ProgramDraft()
    draft.row([[draft.column({ upper: 1, whole: true }), 1]], { atLeast: 2 })
    expect(await solver.solve(draft.finish('minimize'), limits)).toMatchObject({
      status: 'infeasible',
      values: null,
    })
  })

  test('solves without whole numbers too', async () => {
    const draft = new ProgramDraft()
    draft.row([[draft.column({ cost: 3, upper: 10 }), 2]], { atMost: 5 })
    expect(await solver.solve(draft.finish('maximize'), limits)).toMatchObject({
      status: 'optimal',
      objective: 7.5,
    })
  })

  test('stops by amount of work, at the same place each time', async () => {
    const few = { ...limits, steps: 3000 }
    const once = await solver.solve(hard(), few)
    expect(once.status).toBe('work_limit')
    expect(once.bound!).toBeLessThanOrEqual(once.objective!)
    expect({ ...(await solver.solve(hard(), few)), seconds: 0 }).toEqual({ ...once, seconds: 0 })
  })

  test('stops by gap and says so', async () => {
    const answer = await solver.solve(knapsack(), { ...limits, gap: 0.5 })
    expect(['gap', 'optimal']).toContain(answer.status)
    expect(answer.bound! - answer.objective!).toBeLessThanOrEqual(0.5 * answer.objective!)
  })
})

test('closing it cancels what it works on', async () => {
  const solver = openSolver(() => solver.close())
  await expect(solver.solve(hard(), limits)).rejects.toThrow(SolverStopped)
  await expect(solver.solve(knapsack(), limits)).rejects.toThrow(SolverStopped)
})
