import { cashFlows } from '#modules/plan/money/cash-flow.rules.ts'
import { planHorizon } from '#modules/plan/money/plan-horizon.rules.ts'
import { plannedSchools, schoolNeeds } from '#modules/plan/money/school-plan.rules.ts'
import { drawPlans } from '#modules/plan/risk/draw.rules.ts'
import { planResult } from '#modules/plan/risk/plan-result.rules.ts'
import { type Bench, median, timed } from './bench.ts'
import { assumptionsFor, publicCounty } from './public-county.ts'

/** The money model of every school over eight years, and four thousand draws over it. */
export const planMoney: Bench = {
  name: 'plan-money',
  about: 'money model 385 × 96 months ≤ 10 ms; 4,000 draws ≤ 10 s',
  run: async () => {
    const figures = await publicCounty('34')
    const { values, list } = assumptionsFor(figures)
    const options = { openCds: new Set<string>(), promise: 'days_by_need' as const, draws: 0 }
    const schools = plannedSchools(figures, values, options)
    const horizon = planHorizon(
      { enrollmentYear: figures.enrollmentYear, years: 8, hasOpenSites: false },
      values,
    )
    const openings = schools.map((_, index) => index % 8)
    const times: number[] = []
    for (let run = 0; run < 40; run++)
      times.push(await timed(() => cashFlows(schools, openings, horizon, values)))
    const warm = times.slice(10)
    const needs = schoolNeeds(figures, values, options)
    const plan = {
      needs,
      options,
      horizon,
      openings,
      asked: schools.map(({ standing }) => standing === 'served'),
    }
    const seconds =
      (await timed(() =>
        drawPlans(list, values, (changed) => planResult(plan, changed), { draws: 4000, seed: 1 }),
      )) / 1000
    return [
      {
        name: 'plan-money 385 schools × 96 months',
        measured: `${median(warm).toFixed(1)} ms (first ${times[0]?.toFixed(1)})`,
        goal: '≤ 10 ms',
        met: median(warm) <= 10,
        detail: `${schools.length} schools, 30 warm runs`,
        samples: times,
      },
      {
        name: 'plan-money 4,000 draws',
        measured: `${seconds.toFixed(1)} s`,
        goal: '≤ 10 s',
        met: seconds <= 10,
        detail: 'one thread, seed 1',
        samples: [seconds],
      },
    ]
  },
}
