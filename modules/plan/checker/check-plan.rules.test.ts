import { beforeAll, describe, expect, test } from 'vitest'
import { planCounty } from '../document/plan-county.ts'
import type { PlanDocument, PlanSchool } from '../document/plan-document.ts'
import { anInput } from '../document/plan-input.factory.ts'
import { groundFor } from '../document/plan-input.ts'
import type { Mark } from '../mark/mark.ts'
import { checkPlan } from './check-plan.rules.ts'
import type { PlanFacts } from './plan-facts.ts'

let right: PlanDocument
let facts: PlanFacts
let infeasible: PlanDocument

beforeAll(async () => {
  const input = anInput({ circuit_max_km: 40 })
  right = await planCounty(input, { planOnly: true })
  facts = groundFor(input)
  infeasible = await planCounty(anInput({ pps_rate: 150 }), { planOnly: true })
})

type Change<Value> = (value: Value) => Partial<Value>
type Is = (school: PlanSchool) => boolean

const withSchool = (is: Is, change: Change<PlanSchool>): PlanDocument => {
  const at = right.schools.findIndex(is)
  if (at === -1) throw new Error('the plan has no such school')
  const schools = right.schools.map((school, row) => (row === at ? { ...school, ...change(school) } : school))
  return { ...right, schools }
}
const withSchools = (is: Is, change: Change<PlanSchool>): PlanDocument => ({
  ...right,
  schools: right.schools.map((school) => (is(school) ? { ...school, ...change(school) } : school)),
})
const withYear = (index: number, change: Change<PlanDocument['years'][number]>): PlanDocument => ({
  ...right,
  years: right.years.map((year, row) => (row === index ? { ...year, ...change(year) } : year)),
})
const withSolver = (change: Partial<PlanDocument['solver']>): PlanDocument => ({
  ...right,
  solver: { ...right.solver, ...change },
})
const withValue = (name: string, value: number): PlanDocument => ({
  ...right,
  assumptions: right.assumptions.map((item) => (item.name === name ? { ...item, value } : item)),
})
const withCircuit = (change: Change<PlanDocument['circuits'][number]>): PlanDocument => ({
  ...right,
  circuits: right.circuits.map((circuit, row) => (row === 0 ? { ...circuit, ...change(circuit) } : circuit)),
})
const withMark = (mark: Mark): PlanFacts => ({ ...facts, marks: [mark] })

const isOpened: Is = ({ opensInYear }) => opensInYear !== null
const isShared: Is = ({ circuit, opensInYear }) => circuit !== null && opensInYear !== null
const isClosed: Is = ({ opensInYear, openNow, standing }) =>
  opensInYear === null && !openNow && standing === 'served'

test('a plan that keeps every rule has no fault, and neither has an honest "nothing fits"', () => {
  expect(checkPlan(right, facts)).toEqual([])
  expect(checkPlan(infeasible, facts)).toEqual([])
  expect(right.circuits.length).toBeGreaterThan(0)
  expect(right.schools.some(isShared)).toBe(true)
})

describe('planted faults', () => {
  const faults: readonly [name: string, plant: () => PlanDocument, says: RegExp][] = [
    ['a school is missing', () => ({ ...right, schools: right.schools.slice(1) }), /is missing/],
    [
      'a school is listed twice',
      () => ({ ...right, schools: [...right.schools, right.schools[0]!] }),
      /listed twice/,
    ],
    [
      'a school of another county',
      () => ({ ...right, schools: [...right.schools, { ...right.schools[0]!, cds: '19000000000000' }] }),
      /no school of this county/,
    ],
    ['a better net than revenue less cost', () => withSchool(isOpened, () => ({ netCents: 1 })), /net/],
    [
      'visits beyond what the rules give',
      () => withSchool(isOpened, () => ({ visitsPerYear: 9999 })),
      /visitsPerYear/,
    ],
    [
      'half a day more of a clinician',
      () => withSchool(isOpened, ({ clinicianFte }) => ({ clinicianFte: clinicianFte + 0.1 })),
      /clinicians, and its days/,
    ],
    ['a need that nobody measured', () => withSchool(isOpened, () => ({ need: 0.999 })), /need is/],
    [
      'a break-even rounded down',
      () =>
        withSchool(
          ({ breakEvenVisitsPerYear }) => breakEvenVisitsPerYear !== null,
          ({ breakEvenVisitsPerYear }) => ({ breakEvenVisitsPerYear: breakEvenVisitsPerYear! - 1 }),
        ),
      /breakEvenVisitsPerYear/,
    ],
    [
      'an open site opens again',
      () =>
        withSchool(
          ({ openNow }) => openNow,
          () => ({ opensInYear: 2028 }),
        ),
      /open already/,
    ],
    [
      'a year outside the plan',
      () => withSchool(isOpened, () => ({ opensInYear: 2040 })),
      /outside the plan/,
    ],
    ['before the lead time', () => withValue('plan_from', 20280101), /before the lead time/],
    [
      'a court school',
      () =>
        withSchool(
          ({ standing }) => standing === 'court',
          () => ({ opensInYear: 2028 }),
        ),
      /court school/,
    ],
    [
      'an adult school before the last year',
      () =>
        withSchool(
          ({ standing }) => standing === 'adult_serving',
          () => ({ opensInYear: 2028 }),
        ),
      /serves adults/,
    ],
    [
      'circuit schools in different years',
      () => withSchool(isShared, ({ opensInYear }) => ({ opensInYear: opensInYear === 2030 ? 2029 : 2030 })),
      /opens in different years/,
    ],
    ['a circuit too long', () => withValue('circuit_max_km', 0.5), /km, and 0.5 are allowed/],
    ['a circuit with too many schools', () => withValue('circuit_max_schools', 1), /are allowed/],
    [
      'a circuit of more than five days',
      () => withCircuit((circuit) => ({ daysPerWeek: 6, cds: circuit.cds })),
      /states 6 days/,
    ],
    [
      'a school in a circuit it does not name',
      () => withSchool(isShared, () => ({ circuit: null })),
      /does not name/,
    ],
    [
      'a circuit that names a school already open',
      () => withCircuit(({ cds }) => ({ cds: [cds[0]!, right.counts.openNow[0]!] })),
      /open already/,
    ],
    [
      'a school in two circuits',
      () => ({ ...right, circuits: [...right.circuits, { ...right.circuits[0]!, id: 'c-second' }] }),
      /two circuits/,
    ],
    ['more clinicians than can be hired', () => withValue('hires_per_year', 1), /hires are needed/],
    ['supervisors beyond their span', () => withValue('supervisors_per_year', 0), /supervisors are needed/],
    ['hires as the solver’s slack', () => withYear(1, ({ hires }) => ({ hires: hires + 1 })), /hires, not/],
    ['hires for growth only', () => withYear(2, () => ({ leavers: 0 })), /leave, not 0/],
    [
      'a clinician too few',
      () => withYear(3, ({ clinicianFte }) => ({ clinicianFte: clinicianFte - 0.2 })),
      /clinicians, not/,
    ],
    [
      'students counted twice',
      () => withYear(4, ({ studentsCovered }) => ({ studentsCovered: studentsCovered * 2 })),
      /students are covered/,
    ],
    [
      'revenue that was not earned',
      () => withYear(2, ({ revenueCents }) => ({ revenueCents: revenueCents + 1 })),
      /revenueCents/,
    ],
    [
      'support counted as revenue',
      () => withYear(2, ({ supportCents }) => ({ supportCents: supportCents + 1 })),
      /supportCents/,
    ],
    [
      'a lowest month read at the year’s end',
      () => withYear(1, () => ({ lowestCashMonth: '2028-06' })),
      /lowestCashMonth/,
    ],
    ['cash below its floor', () => withValue('cash_floor', 1_500_000), /below the floor/],
    [
      'a month of cash made up',
      () => ({ ...right, money: { ...right.money, cashCents: right.money.cashCents.with(7, 0) } }),
      /cash is 0/,
    ],
    [
      'a last year that does not pay',
      () => withSchools(isClosed, () => ({ opensInYear: 2030 })),
      /burns its cash/,
    ],
    [
      'an objective beyond the openings',
      () => withSolver({ objective: right.solver.objective! * 1.01 }),
      /objective/,
    ],
    ['a bound below the plan', () => withSolver({ bound: right.solver.objective! * 0.9 }), /lies below/],
    ['a gap smaller than it is', () => withSolver({ bound: right.solver.objective! * 1.2 }), /gap is/],
    [
      'a gap of any circuits smaller than the plan’s',
      () => withSolver({ gap: 0.009, bound: right.solver.objective! * 1.009, gapAnyCircuits: 0 }),
      /any circuits/,
    ],
    [
      'called optimal within a gap',
      () => withSolver({ status: 'optimal', gap: 0.005, bound: right.solver.objective! * 1.005 }),
      /called optimal/,
    ],
    ['a plan without a bound', () => withSolver({ bound: null }), /no bound/],
    [
      'a school forgotten on page one',
      () => ({ ...right, counts: { ...right.counts, remote: [] } }),
      /page one/,
    ],
    [
      'an answer that claims every school',
      () => ({ ...right, answer: { ...right.answer, everySchoolIn: 2030 } }),
      /Every school is open/,
    ],
    [
      'an answer at another rate',
      () => ({ ...right, answer: { ...right.answer, rateDollars: 1 } }),
      /another visit rate/,
    ],
    [
      'a found value that was not used',
      () => ({
        ...right,
        question: { kind: 'least', find: 'pps_rate', serveAllBy: 2030 },
        answer: { ...right.answer, found: { thing: 'pps_rate', value: 1, openingCashCents: 0 } },
      }),
      /found is not/,
    ],
  ]

  test.each(faults)('%s', (_, plant, says) => {
    const found = checkPlan(plant(), facts)
    expect(
      found.some((fault) => says.test(fault)),
      found.join('\n'),
    ).toBe(true)
  })

  test('a plan called impossible that opens a school', () => {
    const schools = infeasible.schools.map((school, row) =>
      row === 0 ? { ...school, opensInYear: 2028 } : school,
    )
    expect(checkPlan({ ...infeasible, schools }, facts).join()).toMatch(/no plan was found/)
    const claims = { ...infeasible.solver, bound: 5 }
    expect(checkPlan({ ...infeasible, solver: claims }, facts).join()).toMatch(/claims how good/)
  })

  const cds = (is: Is) => right.schools.find(is)!.cds
  test.each<[string, () => Mark, RegExp]>([
    [
      'served by another',
      () => ({ kind: 'served_by_other', cds: cds(isOpened), by: 'River Health', since: null }),
      /took it out/,
    ],
    ['not to be served', () => ({ kind: 'not_to_be_served', cds: cds(isOpened) }), /took it out/],
    ['pinned to a year', () => ({ kind: 'pinned', cds: cds(isClosed), year: 2029 }), /is pinned to 2029/],
    ['a site denied', () => ({ kind: 'not_open', cds: right.counts.openNow[0]! }), /openNow is true/],
    ['preferred, and not counted twice', () => ({ kind: 'preferred', cds: cds(isOpened) }), /objective/],
    [
      'a district’s cap',
      () => ({ kind: 'district_cap', districtCode: right.schools.find(isOpened)!.districtCode, count: 0 }),
      /more than 0/,
    ],
    [
      'a district’s floor',
      () => ({ kind: 'district_floor', districtCode: right.schools[0]!.districtCode, count: 8 }),
      /was promised 8/,
    ],
  ])('a mark not kept: %s', (_, mark, says) => {
    expect(checkPlan(right, withMark(mark())).join('\n')).toMatch(says)
  })
})
