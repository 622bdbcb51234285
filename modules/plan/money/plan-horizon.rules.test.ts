import { describe, expect, test } from 'vitest'
import type { Assumptions } from '../assumption/assumption.ts'
import { openingCash } from './cash-balance.rules.ts'
import { cashFlows } from './cash-flow.rules.ts'
import { handAssumptions, handHorizon, handSchools } from './hand-example.factory.ts'
import { openingMonth, readyMonth } from './plan-horizon.rules.ts'
import type { PlanHorizon } from './plan-horizon.ts'

const a = handAssumptions()
const horizon = handHorizon(a)
const schools = handSchools(a)
const total = (amounts: Iterable<number>) => [...amounts].reduce((sum, amount) => sum + amount, 0)

describe('when a site can open', () => {
  const at = (planFrom: number, hasOpenSites: boolean, given: Partial<Assumptions> = {}) => {
    const assumed = { ...a, plan_from: planFrom, ...given }
    const when: PlanHorizon = { ...horizon, years: 3, hasOpenSites }
    return [0, 1, 2].map((year) => openingMonth(when, year, assumed))
  }

  test.each([
    ['lead time long over', 20250701, false, {}, [0, 12, 24]],
    ['a first site, planned in July 2026', 20260701, false, {}, [null, 12, 24]],
    ['a first site, ready on the first of August', 20250801, false, {}, [1, 12, 24]],
    ['a first site, ready a day later', 20250802, false, {}, [null, 12, 24]],
    ['a later site, planned in July 2026, waits for the next August', 20260701, true, {}, [null, 12, 24]],
    ['a later site, planned in March 2026', 20260301, true, {}, [0.5, 12, 24]],
    [
      'a first site, planned in November 2026, is ready in the middle of a year',
      20261101,
      false,
      {},
      [null, null, 24],
    ],
    ['posts that take two months', 20250701, false, { months_to_fill_post: 2 }, [2, 14, 26]],
    ['the later of lead time and posts', 20260301, true, { months_to_fill_post: 0.25 }, [0.5, 12.25, 24.25]],
  ] as const)('%s', (_, planFrom, hasOpenSites, given, months) => {
    expect(at(planFrom, hasOpenSites, given)).toEqual(months)
  })

  test('days of a month count', () => {
    expect(readyMonth(handHorizon({ ...a, plan_from: 20260716 }), { ...a, plan_from: 20260716 })).toBeCloseTo(
      12 + 15 / 31,
      12,
    )
  })

  test('no school opens, earns or costs in a year in which no site can', () => {
    const late = { ...a, plan_from: 20260701 }
    const flows = cashFlows(schools, [0, null, 0], horizon, late)
    expect([total(flows.earned), total(flows.spent)]).toEqual([0, 0])
    expect(openingCash(schools, 0, horizon, late)).toBeNull()
  })
})
