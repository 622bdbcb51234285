import { modelVersion, solveQuestion } from '#modules/plan/index.ts'
import type { Bench, BenchRow } from './bench.ts'
import { publicCounty } from './public-county.ts'

const goals = [
  { code: '34', name: 'Sacramento, 8 years', seconds: 10 },
  { code: '19', name: 'Los Angeles, 8 years', seconds: 30 },
]

/** From figures to a checked plan: circuits, rollout and both bounds, on this machine's cores. */
export const planSolve: Bench = {
  name: 'plan-solve',
  about: 'rollout gap ≤ 1 % within a time, circuits included',
  run: async () => {
    const rows: BenchRow[] = []
    for (const { code, name, seconds: goal } of goals) rows.push(await solved(code, name, goal))
    return rows
  },
}

async function solved(code: string, name: string, goal: number): Promise<BenchRow> {
  const figures = await publicCounty(code)
  const ask = { kind: 'most_served' } as const
  const asks = { years: 8, startYear: null, promise: 'days_by_need', shape: null, changed: {}, ask } as const
  const question = {
    asks,
    dataEdition: figures.dataEdition,
    modelVersion,
    planFrom: 20261121,
    marks: [],
    entries: [],
  }
  const started = performance.now()
  // The plan itself; what would have to change and what marks cost are worked out after it is shown.
  const document = await solveQuestion({ question, figures }, { planOnly: true })
  const seconds = (performance.now() - started) / 1000
  const gap = document.solver.gap ?? Number.NaN
  return {
    name: `plan-solve ${name}`,
    measured: `${seconds.toFixed(1)} s, gap ${(gap * 100).toFixed(2)} %`,
    goal: `≤ ${goal} s, gap ≤ 1 %`,
    met: seconds <= goal && gap <= 0.01,
    detail: `${figures.schools.length} schools, ${document.solver.status}, any circuits ${((document.solver.gapAnyCircuits ?? Number.NaN) * 100).toFixed(2)} %`,
    samples: [{ seconds, solver: document.solver }],
  }
}
