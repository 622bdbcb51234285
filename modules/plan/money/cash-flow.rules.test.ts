import { describe, expect, test } from 'vitest'
import type { Assumptions } from '../assumption/assumption.ts'
import { sixNavigatorPosts } from '../grant/grant.rules.ts'
import { baseCash, cashBalance, flowsOfRows, openingCash, openingCashCents } from './cash-balance.rules.ts'
import { cashFlows } from './cash-flow.rules.ts'
import { handAssumptions, handHorizon, handSchools } from './hand-example.factory.ts'
import { monthName } from './plan-horizon.rules.ts'
import type { Opening } from './plan-horizon.ts'
import { evaluateRollout } from './plan-year.rules.ts'
import { firstYearShare, visitsInWeek } from './ramp.rules.ts'

const a = handAssumptions()
const horizon = handHorizon(a)
const schools = handSchools(a)
const byHand: readonly Opening[] = [0, 0, 1]
const total = (amounts: Iterable<number>) => [...amounts].reduce((sum, amount) => sum + amount, 0)

describe('three schools, two years, by hand', () => {
  const { years, balance } = evaluateRollout(schools, byHand, horizon, a)

  test('settled years of A, B and C', () => {
    expect(schools.map(({ settled }) => settled.revenueCents)).toEqual([8_888_612, 5_225_922, 3_394_577])
    expect(schools.map(({ settled }) => settled.costCents)).toEqual([11_873_148, 7_915_432, 3_957_716])
    expect(schools.map(({ settled }) => settled.netCents)).toEqual([-2_984_536, -2_689_510, -563_139])
    expect(schools.map(({ settled }) => settled.breakEvenVisits)).toEqual([628, 419, 210])
  })

  test('year 1: earned, cost, received, lowest cash in June', () => {
    expect(years[0]).toMatchObject({
      year: 2026,
      schoolsOpen: 2,
      studentsCovered: 1000,
      clinicianFte: 1,
      hires: 1,
      leavers: 0,
      revenueCents: 10_912_626,
      costCents: 22_788_580,
      receivedCents: 8_855_460,
      lowestCashCents: -13_933_120,
      lowestCashMonth: '2027-06',
    })
    expect(years[0]!.revenueCents - years[0]!.costCents).toBe(-11_875_954)
  })

  test('year 2: hires replace leavers first; a third rounded amount ends one cent below the sum by hand', () => {
    expect(years[1]).toMatchObject({
      year: 2027,
      schoolsOpen: 3,
      studentsCovered: 1300,
      hires: 1,
      costCents: 25_246_296,
      lowestCashMonth: '2028-06',
    })
    expect(years[1]!.clinicianFte).toBeCloseTo(1.2, 12)
    expect(years[1]!.leavers).toBeCloseTo(0.15, 12)
    expect(Math.abs(years[1]!.revenueCents - 16_258_759)).toBeLessThanOrEqual(1)
    expect(Math.abs(years[1]!.receivedCents - 15_834_006)).toBeLessThanOrEqual(1)
    expect(Math.round(years[1]!.lowestCashCents / 100)).toBe(-233_454)
  })

  test('cash at the month ends of year 1, and the lowest month of all', () => {
    expect([...balance.byMonth.slice(0, 12)].map((cents) => Math.round(cents / 100))).toEqual([
      -46_490, -62_981, -79_378, -94_787, -107_114, -115_833, -123_217, -129_613, -133_486, -135_623,
      -137_347, -139_331,
    ])
    expect(monthName(horizon, balance.lowestMonth)).toBe('2028-06')
  })

  test('a first year earns .773 of a settled one: 709.75 of 918 visits', () => {
    expect(firstYearShare(a)).toBeCloseTo(709.75 / 918, 12)
    expect([1, 2, 6, 7, 18, 19].map((week) => visitsInWeek(week, a))).toEqual([
      0,
      2,
      10,
      10 + 15.5 / 12,
      25.5,
      25.5,
    ])
  })
})

describe('months to fill a post', () => {
  const slow = handAssumptions({ months_to_fill_post: 2 })

  test('at a school that opens: no pay and no visits until September, and the ramp begins there', () => {
    const flows = cashFlows(handSchools(slow).slice(0, 1), [0], horizon, slow)
    expect([...flows.earned.slice(0, 2)]).toEqual([0, 0])
    expect([...flows.spent.slice(0, 2)]).toEqual([0, 0])
    expect(flows.spent[2]).toBe(1_500_000 + Math.round(11_873_148 / 12))
    const fewer = total(cashFlows(schools.slice(0, 1), [0], horizon, a).earned.slice(0, 12))
    expect(total(flows.earned.slice(0, 12))).toBeLessThan(fewer)
  })

  test('after leavers: their own pay is saved and their visits are lost, the team’s cost stays', () => {
    const open = (given: Assumptions) => cashFlows(handSchools(given).slice(0, 1), ['open'], horizon, given)
    const clinician = 6_000_000 + 1_920_000 + 554_400
    expect(total(open(slow).spent.slice(0, 12))).toBe(11_873_148 - Math.round(clinician * 0.15 * (2 / 12)))
    expect(open(slow).spent[5]).toBe(open(a).spent[5])
    const august = (given: Assumptions) => open(given).earned[1]!
    // Of the days of August, those who stayed work .85; with no vacancy successors add .773 of theirs.
    expect(august(slow) / august(a)).toBeCloseTo(0.85 / (0.85 + 0.15 * (709.75 / 918)), 4)
  })

  test('a school in its first year has no leavers yet', () => {
    const flows = cashFlows(handSchools(slow).slice(0, 1), [0], horizon, slow)
    expect(flows.spent[3]).toBe(Math.round(11_873_148 / 12))
  })
})

describe('sites that are open when the plan begins', () => {
  test('are still paid for last year’s claims, once', () => {
    const flows = cashFlows(schools.slice(0, 1), ['open'], horizon, a)
    expect(flows.fromBeforeCents).toBeGreaterThan(0)
    expect(flows.received[0]).toBeGreaterThan(0) // July has no visits of its own
    expect(flows.earned[0]).toBe(0)
    expect(cashFlows(schools.slice(0, 1), [0], horizon, a).fromBeforeCents).toBe(0)
  })

  test('pay no start-up', () => {
    const flows = cashFlows(schools.slice(0, 1), ['open'], horizon, a)
    expect(flows.spent[0]).toBe(989_429)
  })

  test('late plans pay the same claims later and nothing twice', () => {
    const late = { ...a, plans_late_days: 60 }
    const usual = cashFlows(schools.slice(0, 1), ['open'], horizon, a)
    const delayed = cashFlows(schools.slice(0, 1), ['open'], horizon, late)
    expect(delayed.fromBeforeCents).toBe(usual.fromBeforeCents)
    let ahead = 0
    for (let month = 0; month < usual.months; month++) {
      ahead += usual.received[month]! - delayed.received[month]!
      expect(ahead).toBeGreaterThanOrEqual(0)
    }
  })
})

test('late plans do not hold up the state’s part, which waits for the claim and not for its payment', () => {
  const stateOnly = handAssumptions({ plan_avg_paid: 0, mix_commercial: 0 })
  const received = (given: Assumptions) => [...cashFlows(handSchools(given), byHand, horizon, given).received]
  expect(received({ ...stateOnly, plans_late_days: 60 })).toEqual(received(stateOnly))
})

describe('cash', () => {
  test('opening cash is days of the starting team’s payroll, and what is put in once', () => {
    const given = handAssumptions({ start_clinicians: 10, opening_cash_days: 73, cash_once: 1000 })
    const payroll = (100_000 + 120_000 / 8 + 58_000 / 4) * 1.32
    expect(openingCashCents(given)).toBe(Math.round((0.2 * 10 * payroll + 1000) * 100))
  })

  test('what each opening adds, and what lies there without any, make up the balance of every month', () => {
    const given = handAssumptions({
      months_to_fill_post: 1.5,
      cash_once: 12_345.67,
      aid_per_year: 100_001,
      start_clinicians: 3,
      opening_cash_days: 60,
    })
    const rows = handSchools(given)
    const when = { ...handHorizon(given, 4), hasOpenSites: true }
    const grants = [{ ...sixNavigatorPosts, startsIn: '2026-10', payShare: 0.5 }]
    const openings: Opening[] = ['open', 1, 3]
    const balance = cashBalance(cashFlows(rows, openings, when, given), grants, when, given)
    const parts = [
      baseCash(grants, when, given),
      ...rows.map((row, index) => openingCash([row], openings[index]!, when, given)!),
    ]
    const added = Float64Array.from({ length: 48 }, (_, month) => total(parts.map((part) => part[month]!)))
    expect([...added]).toEqual([...balance.byMonth])
  })

  test('a district is the sum of its schools', () => {
    const flows = cashFlows(schools, byHand, horizon, a)
    const district = flowsOfRows(flows, [0, 2])
    expect(district.earned[20]).toBe(flows.earned[20]! + flows.earned[2 * 24 + 20]!)
  })

  test('the lowest cash is a month, not a year end', () => {
    const rich = handAssumptions({ pps_rate: 700, cash_once: 200_000 })
    const rollout = evaluateRollout(handSchools(rich), [0, 0, 0], handHorizon(rich), rich)
    expect(rollout.years[0]!.lowestCashMonth).not.toMatch(/-06$/)
    expect(rollout.years[0]!.lowestCashCents).toBeLessThan(rollout.balance.byMonth[11]!)
  })
})
