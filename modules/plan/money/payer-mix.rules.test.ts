import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakEvenTable } from './hand-example.factory.ts'
import { payerMixes } from './payer-mix.rules.ts'

const a = breakEvenTable({ mix_tilt: 1 })
const school = (
  visits: number,
  disadvantagedShare: number | null,
  measuredMediCalShare: number | null = null,
) => ({
  visits,
  disadvantagedShare,
  measuredMediCalShare,
})

describe('each school’s own payer mix', () => {
  test('follows its disadvantage, point by point', () => {
    const [low, high] = payerMixes([school(100, 0.5), school(100, 0.7)], a)
    expect(low!.mediCal).toBeCloseTo(0.65, 9)
    expect(high!.mediCal).toBeCloseTo(0.85, 9)
    expect(high!.commercial).toBeCloseTo(0.09, 9) // three fifths of the rest, as in the county
    expect(high!.unpaid).toBeCloseTo(0.06, 9)
  })

  test('a share that meets its limit pushes the others, so that the mean stays the county’s', () => {
    const mixes = payerMixes([school(100, 0.02), school(300, 1), school(100, 0.5)], a)
    expect(mixes[1]!.mediCal).toBe(0.95)
    expect((mixes[0]!.mediCal * 100 + mixes[1]!.mediCal * 300 + mixes[2]!.mediCal * 100) / 500).toBeCloseTo(
      0.75,
      9,
    )
    expect(mixes[2]!.mediCal - mixes[0]!.mediCal).toBeCloseTo(0.48, 9)
  })

  test('without a tilt every school has the county’s share exactly', () => {
    const mixes = payerMixes([school(100, 0.02), school(300, 1)], { ...a, mix_tilt: 0 })
    expect(mixes.map((mix) => mix.mediCal)).toEqual([0.75, 0.75])
  })

  test('where disadvantage is not published the school has the county’s share', () => {
    expect(payerMixes([school(100, null), school(100, 0.4), school(100, 0.6)], a)[0]!.mediCal).toBeCloseTo(
      0.75,
      9,
    )
  })

  test('a measured share replaces its school’s estimate and leaves the others alone', () => {
    const before = payerMixes([school(100, 0.5), school(100, 0.7)], a)
    const after = payerMixes([school(100, 0.5, 0.3), school(100, 0.7)], a)
    expect(after[0]).toMatchObject({ mediCal: 0.3, basis: 'measured' })
    expect(after[1]).toEqual(before[1])
  })

  test('no school, or none with visits, is no trouble', () => {
    expect(payerMixes([], a)).toEqual([])
    expect(payerMixes([school(0, 0.4)], a)[0]!.mediCal).toBeCloseTo(0.75, 9)
  })

  test('any county: the weighted mean is the county’s, shares add to 1 and keep their limits', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    const row = fc.record({
      visits: fc.double({ min: 0.1, max: 5000, noNaN: true }),
      share: fc.option(share),
    })
    const arbitrary = fc.tuple(
      fc.array(row, { minLength: 1, maxLength: 40 }),
      fc.double({ min: 0.06, max: 0.94, noNaN: true }),
      fc.double({ min: 0, max: 2, noNaN: true }),
    )
    fc.assert(
      fc.property(arbitrary, ([rows, mediCal, tilt]) => {
        const given = { ...a, mix_medi_cal_pps: mediCal, mix_commercial: (1 - mediCal) / 2, mix_tilt: tilt }
        const mixes = payerMixes(
          rows.map((one) => school(one.visits, one.share)),
          given,
        )
        const visits = rows.reduce((total, one) => total + one.visits, 0)
        const mean =
          mixes.reduce((total, mix, index) => total + mix.mediCal * rows[index]!.visits, 0) / visits
        expect(mean).toBeCloseTo(mediCal, 8)
        for (const mix of mixes) {
          expect(mix.mediCal).toBeGreaterThanOrEqual(0.05)
          expect(mix.mediCal).toBeLessThanOrEqual(0.95)
          expect(mix.mediCal + mix.commercial + mix.unpaid).toBeCloseTo(1, 12)
          expect(mix.unpaid).toBeGreaterThanOrEqual(-1e-12)
        }
      }),
      { seed: 1, numRuns: 200 },
    )
  })
})
