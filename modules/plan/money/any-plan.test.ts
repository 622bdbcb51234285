import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Assumptions } from '../assumption/assumption.ts'
import { cashBalance } from './cash-balance.rules.ts'
import { cashFlows } from './cash-flow.rules.ts'
import { handAssumptions, handHorizon, handSchools } from './hand-example.factory.ts'
import type { Opening, PlanHorizon } from './plan-horizon.ts'

const total = (amounts: Iterable<number>) => [...amounts].reduce((sum, amount) => sum + amount, 0)

describe('any county', () => {
  const opening = fc.oneof(fc.constant('open' as const), fc.constant(null), fc.integer({ min: 0, max: 3 }))
  const some = fc.record({
    openings: fc.array(opening, { minLength: 3, maxLength: 3 }),
    pps_rate: fc.integer({ min: 20, max: 600 }),
    months_to_fill_post: fc.double({ min: 0, max: 6, noNaN: true }),
    leaver_share: fc.double({ min: 0, max: 0.6, noNaN: true }),
    ramp_weeks: fc.double({ min: 1, max: 40, noNaN: true }),
    days_in_ar_plan: fc.integer({ min: 0, max: 300 }),
    days_in_ar_wrap: fc.integer({ min: 0, max: 300 }),
    plans_late_days: fc.integer({ min: 0, max: 180 }),
    associate_share: fc.double({ min: 0, max: 1, noNaN: true }),
    coach_billing_share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  const worldOf = ({ openings, ...given }: typeof some extends fc.Arbitrary<infer Value> ? Value : never) => {
    const assumed = handAssumptions(given)
    return { openings, assumed, when: { ...handHorizon(assumed, 4), hasOpenSites: true } }
  }

  test('cents are whole and conserved: what was earned, and last year’s claims, is received or still to come', () => {
    fc.assert(
      fc.property(some, (given) => {
        const { openings, assumed, when } = worldOf(given)
        const longer = { ...when, years: 8 }
        const flows = cashFlows(handSchools(assumed), openings, when, assumed)
        const all = [...flows.earned, ...flows.received, ...flows.spent]
        expect(all.every(Number.isInteger)).toBe(true)
        expect(total(flows.earned)).toBe(
          total(Object.values(flows.earnedByRoute).flatMap((route) => [...route])),
        )
        expect(total(flows.received) + flows.stillToComeCents).toBe(
          total(flows.earned) + flows.fromBeforeCents,
        )
        // The same months of a longer plan are the same, so nothing depends on where a plan happens to end.
        const more = cashFlows(handSchools(assumed), openings, longer, assumed)
        expect([...flows.received.slice(0, 48)]).toEqual([...more.received.slice(0, 48)])
      }),
      { seed: 1, numRuns: 150 },
    )
  })

  test('a year’s months add up to its amount, rounded once', () => {
    fc.assert(
      fc.property(some, (given) => {
        const { assumed, when } = worldOf(given)
        const [school] = handSchools(assumed)
        const flows = cashFlows([school!], ['open'], when, { ...assumed, leaver_share: 0 })
        for (const year of [0, 1, 2, 3]) {
          expect(total(flows.earned.slice(year * 12, year * 12 + 12))).toBe(school!.settled.revenueCents)
          expect(total(flows.spent.slice(year * 12, year * 12 + 12))).toBe(school!.settled.costCents)
        }
      }),
      { seed: 1, numRuns: 50 },
    )
  })

  test('a better rate, more cash and more aid never make any month worse; later payment never makes one better', () => {
    const lowest = (assumed: Assumptions, openings: readonly Opening[], when: PlanHorizon) =>
      cashBalance(cashFlows(handSchools(assumed), openings, when, assumed), [], when, assumed).byMonth
    // Splitting amounts over months can move a cent within a route of a school.
    const slack = 3 * 4 * 12
    const atLeast = (one: Float64Array, other: Float64Array) =>
      one.every((cents, month) => cents >= other[month]! - slack)
    fc.assert(
      fc.property(some, (given) => {
        const { openings, assumed, when } = worldOf(given)
        const base = lowest(assumed, openings, when)
        expect(atLeast(lowest({ ...assumed, pps_rate: assumed.pps_rate + 5 }, openings, when), base)).toBe(
          true,
        )
        expect(atLeast(lowest({ ...assumed, cash_once: 1000 }, openings, when), base)).toBe(true)
        expect(atLeast(lowest({ ...assumed, aid_per_year: 1000 }, openings, when), base)).toBe(true)
        expect(
          atLeast(
            base,
            lowest({ ...assumed, plans_late_days: assumed.plans_late_days + 30 }, openings, when),
          ),
        ).toBe(true)
      }),
      { seed: 1, numRuns: 100 },
    )
  })
})
