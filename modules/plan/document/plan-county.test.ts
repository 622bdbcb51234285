import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Mark } from '../mark/mark.ts'
import { openSolver } from '../rollout/open-solver.ts'
import { type Solver, SolverStopped } from '../rollout/solver.ts'
import { answerWords } from './document.words.ts'
import { planCounty } from './plan-county.ts'
import type { PlanDocument } from './plan-document.ts'
import { anInput, smallCounty } from './plan-input.factory.ts'
import type { PlanInput } from './plan-input.ts'

let solver: Solver
beforeAll(() => {
  solver = openSolver()
})
afterAll(() => solver.close())
const plan = (input: PlanInput) => planCounty(input, { solver })

const withoutSeconds = (document: PlanDocument): string =>
  JSON.stringify({ ...document, solver: { ...document.solver, seconds: 0 } })
const schoolOf = (document: PlanDocument, cds: string) =>
  document.schools.find((school) => school.cds === cds)!
const opened = (document: PlanDocument) => document.schools.filter(({ opensInYear }) => opensInYear !== null)

describe('the document of a plan', () => {
  let document: PlanDocument
  beforeAll(async () => {
    document = await plan(anInput())
  })

  test('has the keys of the command line first, in one order', () => {
    expect(Object.keys(document).slice(0, 3)).toEqual(['county', 'countyName', 'dataEdition'])
    expect(Object.keys(document)).toEqual(
      expect.arrayContaining([
        'county',
        'dataEdition',
        'modelVersion',
        'assumptions',
        'schools',
        'years',
        'solver',
      ]),
    )
    expect(Object.keys(document.years[0]!)).toEqual([
      'year',
      'schoolsOpen',
      'studentsCovered',
      'clinicianFte',
      'hires',
      'leavers',
      'revenueCents',
      'costCents',
      'supportCents',
      'lowestCashCents',
      'lowestCashMonth',
      'note',
    ])
  })

  test('is the same to the byte for the same input, whatever the order of the schools', async () => {
    const figures = smallCounty()
    const turned = anInput({}, { figures: { ...figures, schools: [...figures.schools].reverse() } })
    expect(withoutSeconds(await plan(anInput()))).toBe(withoutSeconds(document))
    expect(withoutSeconds(await plan(turned))).toBe(withoutSeconds(document))
  })

  test('opens something, within its gap, and names every school once', () => {
    expect(opened(document).length).toBeGreaterThan(3)
    expect(document.solver.gap).toBeLessThanOrEqual(0.01)
    expect(document.solver.gapAnyCircuits!).toBeGreaterThanOrEqual(document.solver.gap! - 1e-9)
    const { counts } = document
    const { fullTime, shared, partTime, remote, doesNotFit } = counts
    expect([fullTime, shared, partTime, remote, doesNotFit].flat()).toHaveLength(24)
    expect(counts.doesNotFit).toHaveLength(2)
    expect(counts.remote).toHaveLength(1)
    expect(counts.openNow).toHaveLength(2)
  })

  test('tells the settled year of schools that never open too', () => {
    const closed = document.schools.filter(({ opensInYear, openNow }) => opensInYear === null && !openNow)
    expect(closed.length).toBeGreaterThan(0)
    for (const school of closed) expect(school.visitsPerYear).toBeGreaterThan(0)
  })

  test('pays the clinicians of sites that are open, though nobody said how many there are', () => {
    const start = document.assumptions.find(({ name }) => name === 'start_clinicians')!
    expect(start.value).toBe(document.years[0]!.clinicianFte - addedIn(document, document.firstYear))
  })
})

const addedIn = (document: PlanDocument, year: number): number =>
  document.schools.reduce((sum, school) => sum + (school.opensInYear === year ? school.clinicianFte : 0), 0)

describe('what stands in the way', () => {
  test('open sites that lose money are said so, with what would carry them', async () => {
    const document = await plan(anInput({ pps_rate: 150 }))
    expect(document.answer.kind).toBe('open_sites_do_not_pay')
    expect(document.solver).toMatchObject({ status: 'infeasible', objective: null, bound: null })
    expect(document.solver.blockedBy).toMatchObject({ asked: 'what_is_open_already', proven: true })
    expect(
      document.solver.blockedBy?.alone.find(({ thing }) => thing === 'aid_per_year')?.to,
    ).toBeGreaterThan(0)
    expect(document.everySchool?.asked).toBe('every_school')
    expect(opened(document)).toEqual([])
    expect(document.years.every(({ note }) => note !== null)).toBe(true)
  })

  test('each thing named suffices when it is entered, and a little less does not', async () => {
    const few = anInput({ hires_per_year: 1, pps_rate: 400, cash_once: 50_000_000, supervisors_per_year: 50 })
    const { blockedBy } = (await plan(few)).solver
    const hires = blockedBy?.alone.find(({ thing }) => thing === 'hires_per_year')
    expect(hires?.to).toBeGreaterThan(1)
    const given = { pps_rate: 400, cash_once: 50_000_000, supervisors_per_year: 50 }
    const enough = await plan(anInput({ ...given, hires_per_year: hires!.to! }))
    expect(enough.answer.everySchoolPossible).toBe(true)
    const less = await plan(anInput({ ...given, hires_per_year: hires!.to! - 1 }))
    expect(less.answer.everySchoolPossible).toBe(false)
  })

  test('a set that suffices together does, when no single change does', async () => {
    const figures = { ...smallCounty(), healthSites: [] }
    const little = { hires_per_year: 1, pps_rate: 250, supervisors_per_year: 50 }
    const document = await plan(anInput(little, { figures }))
    const block = document.solver.blockedBy!
    expect(block.alone.every(({ to }) => to === null)).toBe(true)
    expect(block.together.length).toBeGreaterThan(0)
    for (const set of block.together) {
      const changed = Object.fromEntries(set.map(({ thing, to }) => [thing, to!]))
      const { years, ...assumptions } = changed
      const input = anInput({ ...little, ...assumptions }, { figures, years: years ?? 5 })
      expect((await plan(input)).answer.everySchoolPossible, JSON.stringify(set)).toBe(true)
    }
  })
})

describe('a county without cash at the start', () => {
  const noSites = { figures: { ...smallCounty(), healthSites: [] } }
  const broke = (cash_once = 0) => plan(anInput({ start_clinicians: 0, pps_rate: 390, cash_once }, noSites))
  const withCash = async (cash: number) => opened(await broke(cash)).length

  test('opens nothing, and says what would open a school and what would open all that can pay', async () => {
    const document = await broke()
    expect(opened(document)).toHaveLength(0)
    const { forOneDollars, forAllDollars, schools } = document.answer.firstCash!
    expect(await withCash(forOneDollars!)).toBeGreaterThan(0)
    expect(await withCash(forAllDollars)).toBe(schools)
    expect(schools).toBeGreaterThan(1)
    expect(forAllDollars).toBeGreaterThan(forOneDollars!)
    expect(answerWords(document, 'en')).toContain('Cash is what is wanting: with $')
  })

  test('a little less than the least opens none', async () => {
    const { forOneDollars } = (await broke()).answer.firstCash!
    expect(await withCash(forOneDollars! - 101)).toBe(0)
  })

  test('is told of nothing else where a school does open', async () => {
    expect((await plan(anInput())).answer.firstCash).toBeNull()
  })
})

test('clinicians beyond the sites that are known are said to drop out, and where they could be named', async () => {
  const text = answerWords(await plan(anInput({ start_clinicians: 20 })), 'en')
  expect(text).toMatch(
    /20 full-time clinicians are counted at the start, but the \d+ sites known to be open hold/,
  )
  expect(answerWords(await plan(anInput({ start_clinicians: 0 })), 'en')).not.toContain('under Marks')
})

describe('marks', () => {
  const cds = (index: number) => smallCounty().schools[index]!.cds
  const marked = (...marks: Mark[]) => plan(anInput({}, { marks }))

  test('a pinned school opens in its year, a school taken out does not, and each mark says what it costs', async () => {
    const plain = await plan(anInput())
    const [first] = opened(plain)
    const never = plain.schools.find(
      ({ opensInYear, openNow, standing }) => opensInYear === null && !openNow && standing === 'served',
    )!
    const document = await marked(
      { kind: 'pinned', cds: never.cds, year: 2028 },
      { kind: 'not_to_be_served', cds: first!.cds },
    )
    expect(schoolOf(document, never.cds).opensInYear).toBe(2028)
    expect(schoolOf(document, first!.cds).opensInYear).toBeNull()
    expect(document.marks).toHaveLength(2)
    for (const { objectiveLost, netLostCents } of document.marks) {
      expect(objectiveLost).not.toBeNull()
      expect(netLostCents).not.toBeNull()
    }
  })

  test('a school served by another is neither opened nor asked for', async () => {
    const document = await marked({ kind: 'served_by_other', cds: cds(0), by: 'River Health', since: null })
    expect(schoolOf(document, cds(0))).toMatchObject({ opensInYear: null, circuit: null })
    expect(schoolOf(document, cds(0)).note).toContain('River Health')
    expect(document.answer.schoolsAsked).toBe(20)
    expect(document.counts.servedByOther).toEqual([cds(0)])
  })

  test('the county confirms or denies a site', async () => {
    const document = await marked(
      { kind: 'not_open', cds: cds(4) },
      { kind: 'open_now', cds: cds(5), by: null, since: '2024-08-12' },
    )
    expect([...document.counts.openNow].sort()).toEqual([cds(5), cds(9)].sort())
  })

  test('a district keeps its cap', async () => {
    const code = '0000100'
    const document = await marked({ kind: 'district_cap', districtCode: code, count: 1 })
    const open = document.schools.filter(
      ({ districtCode, openNow, opensInYear }) => districtCode === code && (openNow || opensInYear !== null),
    )
    expect(open.length).toBeLessThanOrEqual(1)
  })

  test('an adult school opens early only where the county wants it', async () => {
    const plain = schoolOf(await plan(anInput({ pps_rate: 400 })), cds(11)).opensInYear
    expect([null, 2030]).toContain(plain)
    const document = await plan(
      anInput({ pps_rate: 400 }, { marks: [{ kind: 'pinned', cds: cds(11), year: 2027 }] }),
    )
    expect(schoolOf(document, cds(11)).opensInYear).toBe(2027)
  })
})

describe('inverse questions', () => {
  const rich = { pps_rate: 350, cash_once: 20_000_000, hires_per_year: 12, supervisors_per_year: 20 }

  test('the earliest year has every school open and the year before cannot', async () => {
    const four = { ...rich, hires_per_year: 4 }
    const document = await plan(anInput(four, { question: { kind: 'earliest' } }))
    const year = document.answer.everySchoolIn!
    expect(year).toBeGreaterThan(2026)
    const sooner = anInput(four, {
      question: { kind: 'least', find: 'hires_per_year', serveAllBy: year - 1 },
    })
    const least = await plan(sooner)
    expect(least.answer.found?.value).toBeGreaterThan(4)
  })

  test('the fewest hires serve every school by the year, and one fewer does not', async () => {
    const question = { kind: 'least', find: 'hires_per_year', serveAllBy: 2029 } as const
    const document = await plan(anInput(rich, { question }))
    const hires = document.answer.found!.value!
    expect(document.answer.everySchoolIn).toBeLessThanOrEqual(2029)
    expect(document.assumptions.find(({ name }) => name === 'hires_per_year')?.value).toBe(hires)
    expect(hires).toBeGreaterThanOrEqual(document.apart!.people.fewestHiresPerYear!)
    const fewer = anInput({ ...rich, hires_per_year: hires - 1 }, { question: { kind: 'earliest' } })
    expect((await plan(fewer)).answer.everySchoolIn ?? 9999).toBeGreaterThan(2029)
  })

  test('the lowest rate serves every school with the opening cash it names, and a dollar less does not', async () => {
    const question = { kind: 'least', find: 'pps_rate', serveAllBy: 2029 } as const
    const given = { ...rich, cash_once: 0 }
    const document = await plan(anInput(given, { question }))
    const { value, openingCashCents } = document.answer.found!
    expect(openingCashCents).toBeGreaterThan(0)
    expect(document.answer.everySchoolIn).toBeLessThanOrEqual(2029)
    const cheaper = anInput(
      { ...rich, cash_once: 1e9, pps_rate: value! - 1 },
      { question: { kind: 'earliest' } },
    )
    expect((await plan(cheaper)).answer.everySchoolIn ?? 9999).toBeGreaterThan(2029)
  })

  test('what cannot be had at any value is null, and proven', async () => {
    const question = { kind: 'least', find: 'hires_per_year', serveAllBy: 2029 } as const
    const document = await plan(anInput({ ...rich, pps_rate: 150 }, { question }))
    expect(document.answer).toMatchObject({ kind: 'no_plan', found: { value: null } })
    expect(document.solver.status).toBe('infeasible')
  })

  test('a year before the plan is no question', () =>
    expect(
      plan(anInput(rich, { question: { kind: 'least', find: 'pps_rate', serveAllBy: 2020 } })),
    ).rejects.toThrow(RangeError))
})

test('a plan can be canceled', async () => {
  const abort = new AbortController()
  const work = { signal: abort.signal, onProgress: () => abort.abort() }
  await expect(planCounty(anInput(), work)).rejects.toThrow(SolverStopped)
  await expect(planCounty(anInput(), { signal: AbortSignal.abort() })).rejects.toThrow(SolverStopped)
})
