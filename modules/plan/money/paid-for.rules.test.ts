import { describe, expect, test } from 'vitest'
import { cashFlows } from './cash-flow.rules.ts'
import type { CashFlows } from './cash-flow.ts'
import { handAssumptions, handHorizon, handSchools } from './hand-example.factory.ts'
import { paidForWeek } from './paid-for.rules.ts'

const byHand = [0, 0, 1] as const
const total = (amounts: Iterable<number>) => [...amounts].reduce((sum, amount) => sum + amount, 0)

describe('the week in which a clinician has paid for herself', () => {
  const evenly = (earned: number[], spent: number[]) =>
    ({
      months: earned.length,
      earned: Float64Array.from(earned),
      spent: Float64Array.from(spent),
    }) as CashFlows

  test.each([
    ['two and a half months make up for the start-up', [0, 400, 400], [300, 200, 200], 0, 200, 11],
    ['the start-up is never made up', [0, 200, 200], [200, 200, 200], 0, 100, null],
    ['without start-up, from the first week of visits that pay', [0, 400], [0, 200], 0, 0, 5],
    ['weeks count from the opening, not from July', [0, 0, 400, 400], [0, 0, 300, 200], 2, 100, 3],
  ] as const)('%s', (_, earned, spent, opening, startUp, week) => {
    expect(paidForWeek(evenly([...earned], [...spent]), 0, opening, startUp)).toBe(week)
  })

  test.each([
    [900, 'comes within the plan'],
    [250, 'does not come'],
  ])('at $%d it %s', (rate) => {
    const given = handAssumptions({ pps_rate: rate })
    const flows = cashFlows(handSchools(given), byHand, handHorizon(given), given)
    const week = paidForWeek(flows, 0, 0, 1_500_000)
    if (rate === 250) return expect(week).toBeNull()
    expect(week).toBeGreaterThan(8) // not in the summer before school
    const before = Math.floor((week! - 1) / (52 / 12))
    const ahead = total(flows.earned.slice(0, before)) - total(flows.spent.slice(0, before))
    expect(ahead).toBeLessThanOrEqual(0)
  })
})
