import { describe, expect, test } from 'vitest'
import { calendarDate } from '#platform/time.ts'
import { defaultAssumptions } from '../assumption/assumption.rules.ts'
import type { Assumption, AssumptionName, Assumptions } from '../assumption/assumption.ts'
import { plannedSchools } from '../money/school-plan.rules.ts'
import type { SchoolPlan } from '../money/school-plan.ts'
import { settledYear } from '../money/settled-year.rules.ts'
import { valuesOf } from '../packet/assumption-value.rules.ts'
import { someSchools } from '../packet/packet.factory.ts'
import { readSheets } from '../table-export/read-sheets.factory.ts'
import { daysForDemand, demandVisits, teamOfDays } from '../team/team.rules.ts'
import type { AddedPost, TeamPromise } from '../team/team.ts'
import { Calculator } from './formula.factory.ts'
import { makeSchoolWorkbook, schoolSheets } from './make-school-workbook.ts'
import { schoolRows } from './school-row.rules.ts'
import { isRow, type RowKey, sheetLines } from './school-row.words.ts'
import type { SchoolWorkbookInput } from './school-workbook.ts'

const rowKeys = sheetLines.filter(isRow)
const lineOf = (key: RowKey) => sheetLines.indexOf(key) + 9

function changed(changes: Partial<Record<AssumptionName, number>>): readonly Assumption[] {
  return defaultAssumptions().list.map((one) => ({ ...one, value: changes[one.name] ?? one.value }))
}

type World = {
  readonly changes?: Partial<Record<AssumptionName, number>>
  readonly promise?: TeamPromise
  readonly addedPosts?: readonly AddedPost[]
}

function inputs({
  changes = {},
  promise = 'days_by_need',
  addedPosts = [],
}: World): readonly SchoolWorkbookInput[] {
  const assumptions = changed(changes)
  const schools = plannedSchools(
    { schools: someSchools({ schools: 60, districts: 4 }) },
    valuesOf(assumptions),
    {
      openCds: new Set(),
      promise,
      addedPosts,
      draws: 0,
    },
  )
  return schools.map((school) => ({
    countyName: 'Sacramento',
    school,
    assumptions,
    promise,
    addedPosts,
    whose: { by: 'visitor' },
    madeOn: calendarDate('2026-11-21'),
    dataEdition: '2025-26 · a1b2c3d4',
    modelVersion: '1',
  }))
}

/** The sheets as cells, without the way through a file: for many schools at once. */
function calculatorOf(
  input: SchoolWorkbookInput,
  changes: Readonly<Record<string, number>> = {},
): Calculator {
  const sheets = schoolSheets(input).map(({ sheet, data }) => ({
    name: sheet,
    cells: new Map(
      data.flatMap((row, at) =>
        row.flatMap((cell, column) => {
          if (cell === null) return []
          const value = cell.type === 'Formula' ? { formula: String(cell.value), shown: null } : cell.value
          return [[`${String.fromCharCode(65 + column)}${at + 1}`, value] as const]
        }),
      ),
    ),
  }))
  return new Calculator(sheets, changes)
}

describe.each<[string, World]>([
  ['as the list has it', {}],
  ['a full-time clinician on every campus', { promise: 'full_time_everywhere' }],
  [
    'a county charge, peers and posts of its own',
    {
      changes: {
        county_share: 0.075,
        peer_specialist_per_clinician: 0.1,
        mix_uis: 0.13,
        uis_rate_share: 0.4,
      },
      addedPosts: [{ name: 'Nurse', perClinician: 0.125, payDollars: 91_234.56 }],
    },
  ],
  [
    'a part of the rate, odd cents',
    { changes: { pass_through_share: 0.8371, pps_rate: 263.37, plan_avg_paid: 400 } },
  ],
  ['nothing is paid for Medi-Cal but a little', { changes: { mix_medi_cal_pps: 0.9, mix_commercial: 0.1 } }],
])('%s', (_, world) => {
  test('every formula comes to the plan’s own figure, cents to the cent', () => {
    for (const input of inputs(world)) {
      const calculator = calculatorOf(input)
      const rows = schoolRows(input)
      for (const key of rowKeys) {
        const { kind, value } = rows[key]
        const computed = calculator.valueOf(`School!B${lineOf(key)}`)
        const name = `${input.school.name} ${key}`
        if (value === null) expect(computed, name).toBe('none')
        else if (kind === 'count') expect(computed, name).toBe(value)
        else if (kind === 'dollars' && Number.isInteger(Math.round(value * 1e9) / 1e7))
          expect(Math.round((computed as number) * 100), name).toBe(Math.round(value * 100))
        else expect(computed, name).toBeCloseTo(value, 9)
      }
    }
  })
})

test('the file holds the same formulas, and shows the plan’s figures before it is computed', async () => {
  for (const input of inputs({}).slice(0, 4)) {
    const sheets = readSheets(await makeSchoolWorkbook(input))
    expect(sheets.map(({ name }) => name)).toEqual(['School', 'Assumptions'])
    const calculator = new Calculator(sheets)
    const net = `B${lineOf('net')}`
    expect(Math.round((calculator.valueOf(`School!${net}`) as number) * 100)).toBe(input.school.netCents)
    const cell = sheets[0]!.cells.get(net)
    expect(cell).toEqual({
      formula: expect.stringMatching(/^ROUND\(/),
      shown: String(input.school.netCents / 100),
    })
    const formulas = [...sheets[0]!.cells.values()].filter((one) => typeof one === 'object' && one !== null)
    expect(formulas).toHaveLength(Object.values(schoolRows(input)).filter(({ formula }) => formula).length)
    for (const text of [...sheets[0]!.cells.values(), ...sheets[1]!.cells.values()])
      if (typeof text === 'string') expect(text).not.toMatch(/^\s*[=+\-@]/)
  }
})

describe('someone who changes a value sees what the plan’s rules would say', () => {
  const [first] = inputs({})
  const { school, assumptions } = first!

  function settledWith(given: Assumptions, mediCal: number, plan: SchoolPlan) {
    const demand = demandVisits(plan.enrollment, plan.need, given)
    const rest = 1 - given.mix_medi_cal_pps
    const commercial = rest <= 0 ? 0 : (1 - mediCal) * Math.min(1, given.mix_commercial / rest)
    const mix = { mediCal, commercial, unpaid: 1 - mediCal - commercial, basis: 'measured' } as const
    const days = daysForDemand(demand, plan.standing, 'days_by_need', given)
    return settledYear(teamOfDays(demand, days, given), mix, given, [])
  }
  const sheets = schoolSheets(first!)
  const addressOf = (name: AssumptionName) =>
    `Assumptions!C${sheets[1]!.data.findIndex((row) => row[0]?.value === name) + 1}`

  test.each<[AssumptionName, number]>([
    ['pps_rate', 317.53],
    ['pass_through_share', 0.7],
    ['take_up', 1],
    ['slots_per_day', 5],
    ['associate_share', 0.15],
    ['coach_billing_share', 0],
    ['benefit_rate', 0.37],
    ['mix_medi_cal_pps', 1],
  ])('%s at %d', (name, value) => {
    const calculator = calculatorOf(first!, { [addressOf(name)]: value })
    const expected = settledWith(
      { ...valuesOf(assumptions), [name]: value },
      school.settled.mix.mediCal,
      school,
    )
    const cents = (key: RowKey) => Math.round((calculator.valueOf(`School!B${lineOf(key)}`) as number) * 100)
    expect(cents('revenue')).toBe(expected.revenueCents)
    expect(cents('cost')).toBe(expected.costCents)
    expect(cents('net')).toBe(expected.netCents)
    expect(cents('idle')).toBe(expected.idleCents)
    expect(calculator.valueOf(`School!B${lineOf('break_even')}`)).toBe(expected.breakEvenVisits)
  })

  test('its own Medi-Cal share', () => {
    const calculator = calculatorOf(first!, { [`School!B${lineOf('medi_cal_share')}`]: 0.5 })
    const expected = settledWith(valuesOf(assumptions), 0.5, school)
    expect(Math.round((calculator.valueOf(`School!B${lineOf('net')}`) as number) * 100)).toBe(
      expected.netCents,
    )
  })

  test('a visit that brings nothing', () => {
    const calculator = calculatorOf(first!, {
      [addressOf('paid_rate_pps')]: 0,
      [addressOf('fee_schedule_rate')]: 0,
    })
    expect(calculator.valueOf(`School!B${lineOf('break_even')}`)).toBe('none')
  })
})

test('days that are whole but for a last digit lost in arithmetic are not rounded up', () => {
  const a = defaultAssumptions().values
  const shares = Array.from({ length: 400 }, (_, step) => 0.1 + step / 500)
  const [first] = inputs({})
  const lost = shares.flatMap((coverage_share) => {
    const demand = first!.school.settled.demandVisits
    const whole = 7
    const school_days = (coverage_share * demand * 5) / (whole * a.slots_per_day * a.show_rate)
    const wanted = (coverage_share * demand) / ((school_days * a.slots_per_day * a.show_rate) / 5)
    return wanted > whole && wanted - whole < 1e-9 ? [{ coverage_share, school_days, whole }] : []
  })
  expect(lost.length).toBeGreaterThan(0)
  for (const { whole, ...changes } of lost.slice(0, 10)) {
    const input = { ...first!, assumptions: changed(changes) }
    expect(calculatorOf(input).valueOf(`School!B${lineOf('days')}`)).toBe(whole)
  }
})

test('the assumptions sheet lists what the formulas read and nothing else', () => {
  const [input] = inputs({})
  const names = schoolSheets(input!)[1]!
    .data.slice(3)
    .map((row) => row[0]!.value)
  expect(names).toContain('pps_rate')
  expect(names).not.toContain('weight_suspension')
  expect(names).not.toContain('hires_per_year')
  expect(new Set(names).size).toBe(names.length)
})
