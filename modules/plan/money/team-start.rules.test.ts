import { describe, expect, test } from 'vitest'
import { handAssumptions, handHorizon, handSchools } from './hand-example.factory.ts'
import { TeamStarts } from './team-start.rules.ts'
import { teamMonths } from './team-start.ts'

const days = (a = handAssumptions()) => handHorizon(a).schoolDaysByMonth
const startsOf = (a = handAssumptions()) => new TeamStarts(handSchools(a), days(a), a)
const dollarsOf = (cents: number) => Math.round(cents / 100)

describe('a team from its start, whatever the year', () => {
  test('two schools worked by hand: twelve month ends to the dollar', () => {
    const { cashCents, beginsInMonth } = startsOf().of([0, 1])
    expect(cashCents.slice(0, 12).map(dollarsOf)).toEqual([
      -46_490, -62_981, -79_378, -94_787, -107_114, -115_833, -123_217, -129_613, -133_486, -135_623,
      -137_347, -139_331,
    ])
    expect(beginsInMonth).toBe(7)
    expect(cashCents).toHaveLength(teamMonths)
  })

  test('a team that never pays falls to the last month, and no week is named', () => {
    const { paidForWeek, lowestCashCents, lowestCashMonth, cashCents } = startsOf().of([0])
    expect(paidForWeek).toBeNull()
    expect(lowestCashMonth).toBe(teamMonths)
    expect(lowestCashCents).toBe(cashCents.at(-1))
  })

  test('a team that pays has its lowest month in its first two autumns, and its week', () => {
    const a = handAssumptions({ pps_rate: 500 })
    const { paidForWeek, lowestCashMonth, lowestCashCents } = startsOf(a).of([0])
    expect(paidForWeek).toBeGreaterThan(8)
    expect(lowestCashMonth).toBeLessThanOrEqual(17)
    expect(lowestCashCents).toBeLessThan(-1_500_000)
  })

  test('a district’s cash is that of its schools added up, start-up for each of them', () => {
    const starts = startsOf()
    const [a, b, both] = [starts.of([0]), starts.of([1]), starts.of([0, 1])]
    expect(both.cashCents).toEqual(a.cashCents.map((cents, month) => cents + b.cashCents[month]!))
  })

  test('a team begins when its posts are filled, and its months count from there', () => {
    const a = handAssumptions({ months_to_fill_post: 2 })
    const { beginsInMonth, cashCents } = startsOf(a).of([2])
    expect(beginsInMonth).toBe(9)
    expect(cashCents[0]).toBeLessThan(-1_500_000)
    expect(
      startsOf(handAssumptions({ months_to_fill_post: 2, plan_from: 20_300_101 })).of([2]).cashCents,
    ).toEqual(cashCents)
  })

  test('no school has no money', () => {
    expect(startsOf().summaryOf([])).toEqual({ paidForWeek: null, lowestCashCents: 0, lowestCashMonth: 1 })
  })
})
