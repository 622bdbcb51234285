import { afterAll, describe, expect, test } from 'vitest'
import { handAssumptions } from '../money/hand-example.factory.ts'
import { evaluateRollout } from '../money/plan-year.rules.ts'
import { aSchool } from '../need/need.factory.ts'
import { openSolver } from '../rollout/open-solver.ts'
import { fewestHires } from '../rollout/people-reach.rules.ts'
import { PlanBench } from '../rollout/plan-bench.ts'
import { circuitsOf } from '../rollout/plan-setting.rules.ts'
import type { GroundNeeds } from '../rollout/plan-setting.ts'
import { peopleOf, rolloutQuestion } from '../rollout/rollout-question.rules.ts'
import { solveRollout } from '../rollout/solve-rollout.ts'
import { countyOf } from './plan-input.factory.ts'
import { groundFor } from './plan-input.ts'

/** Three schools worked by hand: need is given, no tilt, no limit on cash, so that the last year need not pay. */
const a = handAssumptions()
const given = [
  ['A', 600, 0.8, 38.6, -121.4],
  ['B', 400, 0.5, 38.63, -121.42],
  ['C', 300, 0.2, 38.5, -121.3],
] as const
const schools = given.map(([cds, enrollment, , latitude, longitude]) =>
  aSchool({ cds, name: cds, enrollment, latitude, longitude }),
)
const needs: GroundNeeds = given.map(([, , need], index) => ({
  school: schools[index]!,
  standing: 'served',
  disadvantagedShare: 0.5,
  needScore: { need, uncertainty: 0, pieces: [], topTenthShare: 0 },
}))
const assumptions = { edition: 'by hand', values: a, list: [] }
const ground = groundFor({ figures: countyOf(schools), years: 2, assumptions })

describe('the example worked by hand, from schools to cash', () => {
  const solver = openSolver()
  afterAll(() => solver.close())
  const bench = new PlanBench(ground, needs, solver)
  const setting = bench.setting(a)
  const question = rolloutQuestion(setting, { everySchoolBy: null, withoutMoney: true })

  test('A takes three days, B two, C one', () =>
    expect(setting.plans.map(({ daysPerWeek }) => daysPerWeek)).toEqual([3, 2, 1]))

  test('A and B open in the first year and C in the second; nothing does better', async () =>
    expect(await solveRollout(bench.desk, question)).toMatchObject({
      status: 'optimal',
      openings: [0, 0, 1],
      objective: 1420,
      bound: 1420,
      gap: 0,
    }))

  test('A and B share a week, C stays a one-day post', () => {
    const circuits = circuitsOf(setting, (cds) => ({ A: 0, B: 0, C: 1 })[cds] ?? null)
    expect(circuits.circuits.map(({ cds, daysPerWeek }) => [cds.join(), daysPerWeek])).toEqual([
      ['A,B', 5],
      ['C', 1],
    ])
    expect(circuits.fewestPossible).toBe(2)
  })

  test('money and people of both years to the cent', () => {
    const { years, balance } = evaluateRollout(setting.plans, [0, 0, 1], setting.horizon, a)
    const net = (index: number) => (years[index]!.revenueCents - years[index]!.costCents) / 100
    expect(net(0)).toBeCloseTo(-118_759.54, 1)
    expect(net(1)).toBeCloseTo(-89_875.37, 1)
    expect(years.map(({ lowestCashMonth }) => lowestCashMonth)).toEqual(['2027-06', '2028-06'])
    expect(years.map(({ hires }) => hires)).toEqual([1, 1])
    const thousands = [...balance.byMonth].slice(0, 12).map((cents) => Math.round(cents / 100))
    expect(thousands).toEqual([
      -46_490, -62_981, -79_378, -94_787, -107_114, -115_833, -123_217, -129_613, -133_486, -135_623,
      -137_347, -139_331,
    ])
    expect(Math.round(balance.byMonth[23]! / 100)).toBe(-233_454)
  })

  test('all in the first year takes two hires, all by the second takes one', () => {
    const people = peopleOf(setting)
    expect(fewestHires(people, 6, 0, 0)).toBe(2)
    expect(fewestHires(people, 6, 1, 0)).toBe(1)
  })
})
