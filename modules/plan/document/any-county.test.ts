import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SchoolFigures } from '#modules/places/index.ts'
import type { AssumptionName } from '../assumption/assumption.ts'
import { aSchool } from '../need/need.factory.ts'
import { openSolver } from '../rollout/open-solver.ts'
import type { Solver } from '../rollout/solver.ts'
import { planCounty } from './plan-county.ts'
import type { PlanDocument } from './plan-document.ts'
import { anInput, countyOf, siteAt } from './plan-input.factory.ts'

let solver: Solver
beforeAll(() => {
  solver = openSolver()
})
afterAll(() => solver.close())

const aSmallSchool = fc.record({
  enrollment: fc.integer({ min: 20, max: 1800 }),
  poverty: fc.integer({ min: 0, max: 100 }),
  latitude: fc.integer({ min: 3800, max: 3860 }),
  longitude: fc.integer({ min: -12160, max: -12100 }),
  odd: fc.constantFrom<Partial<SchoolFigures>>({}, {}, {}, {}, { gradeSpan: 'AD' }, { virtualCode: 'F' }),
  open: fc.integer({ min: 0, max: 9 }),
})

const aCounty = fc.array(aSmallSchool, { minLength: 3, maxLength: 30 }).map((list) => {
  const schools = list.map(({ enrollment, poverty, latitude, longitude, odd }, index) =>
    aSchool({
      cds: String(index + 1).padStart(14, '0'),
      name: `School ${index + 1}`,
      enrollment,
      disadvantaged: Math.round((enrollment * poverty) / 100),
      latitude: latitude / 100,
      longitude: longitude / 100,
      ...odd,
    }),
  )
  const open = schools.filter((_, index) => list[index]!.open === 0)
  return countyOf(schools, { healthSites: open.map(({ cds }) => siteAt(cds)) })
})

const ranges = {
  pps_rate: fc.integer({ min: 220, max: 400 }),
  cash_once: fc.integer({ min: 0, max: 3_000_000 }),
  hires_per_year: fc.integer({ min: 1, max: 12 }),
  aid_per_year: fc.integer({ min: 0, max: 800_000 }),
} as const
const given = fc.record(ranges)
const better = fc.constantFrom<readonly [AssumptionName & keyof typeof ranges, number]>(
  ['pps_rate', 15],
  ['cash_once', 400_000],
  ['hires_per_year', 2],
  ['aid_per_year', 150_000],
)

const plan = (figures: ReturnType<typeof countyOf>, changed: Readonly<Record<string, number>>) =>
  planCounty(anInput(changed, { figures, years: 4 }), { solver, planOnly: true })

/** Planning throws when its checker finds a fault, so every document below was accepted by it. */
describe('any small county', () => {
  test('a better rate, more hires, more cash or more aid never makes the plan worse', async () => {
    await fc.assert(
      fc.asyncProperty(aCounty, given, better, async (figures, changed, [name, more]) => {
        const before = await plan(figures, changed)
        const after = await plan(figures, { ...changed, [name]: changed[name] + more })
        expect(worthOf(after)).toBeGreaterThanOrEqual(worthOf(before) - 0.01 * Math.abs(worthOf(before)))
        expect(boundOf(after)).toBeGreaterThanOrEqual(worthOf(before) - 1e-6 * Math.abs(worthOf(before)))
        if (before.answer.kind !== 'open_sites_do_not_pay')
          expect(after.answer.kind).not.toBe('open_sites_do_not_pay')
      }),
      { numRuns: 60, seed: 20261121 },
    )
  })

  test('the same county gives the same document', async () => {
    await fc.assert(
      fc.asyncProperty(aCounty, given, async (figures, changed) => {
        const text = ({ solver: { seconds: _, ...solver }, ...rest }: PlanDocument) =>
          JSON.stringify({ ...rest, solver })
        expect(text(await plan(figures, changed))).toBe(text(await plan(figures, changed)))
      }),
      { numRuns: 10, seed: 7 },
    )
  })
})

/** When nothing fits, nothing is worth anything. */
const worthOf = ({ solver: { objective } }: PlanDocument): number => objective ?? -1
const boundOf = ({ solver: { bound } }: PlanDocument): number => bound ?? -1
