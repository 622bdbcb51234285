import { describe, expect, test } from 'vitest'
import { defaultAssumptions } from '../assumption/assumption.rules.ts'
import type { Assumption } from '../assumption/assumption.ts'
import { grantCentsByMonth, sixNavigatorPosts } from '../grant/grant.rules.ts'
import { cashBalance } from '../money/cash-balance.rules.ts'
import { cashFlows } from '../money/cash-flow.rules.ts'
import { handAssumptions, handHorizon, handSchools } from '../money/hand-example.factory.ts'
import { schoolNeeds } from '../money/school-plan.rules.ts'
import { aSchool } from '../need/need.factory.ts'
import { drawAssumptions, drawPlans, spreadOf, triangular } from './draw.rules.ts'
import { fullCoverageByPeople, mostCliniciansKept } from './full-coverage.rules.ts'
import { afterEvent, horizonOf } from './plan-event.rules.ts'
import { type PlanWorld, planEventNames } from './plan-event.ts'
import { planEventWords } from './plan-event.words.ts'
import { planResult } from './plan-result.rules.ts'
import { seededRandom } from './seeded-random.rules.ts'
import { tornado } from './tornado.rules.ts'

const a = handAssumptions()
const horizon = handHorizon(a, 3)

describe('named events', () => {
  const world: PlanWorld = {
    assumptions: { ...a, mix_uis: 0.1 },
    grants: [{ ...sixNavigatorPosts, startsIn: '2026-07', payShare: 0.02 }],
    leaverShareByYear: null,
  }
  const eventually = (event: (typeof planEventNames)[number]) => afterEvent(event, world, horizon)
  const balanceOf = (one: PlanWorld) => {
    const when = horizonOf(one, horizon)
    return cashBalance(
      cashFlows(handSchools(one.assumptions), [0, 0, 1], when, one.assumptions),
      one.grants,
      when,
      one.assumptions,
    )
  }

  test.each(planEventNames)('%s makes the lowest cash lower, and has its words', (event) => {
    expect(balanceOf(eventually(event)).lowestCents).toBeLessThan(balanceOf(world).lowestCents)
    expect(planEventWords.en[event].label).not.toBe('')
  })

  test('ten points, a lower rate, sixty days, half of a grant, a third in the first June', () => {
    expect(eventually('medi_cal_share_falls').assumptions.mix_medi_cal_pps).toBeCloseTo(0.65, 12)
    expect(eventually('state_only_paid_less').assumptions.uis_rate_share).toBe(0.4)
    expect(eventually('plans_pay_late').assumptions.plans_late_days).toBe(60)
    expect(eventually('grant_ends_early').grants[0]!.months).toBe(9)
    expect(eventually('third_leave_in_june').leaverShareByYear).toEqual([0.15, 1 / 3, 0.15])
  })

  test('the world before is left as it was, and two events add up', () => {
    const both = afterEvent('plans_pay_late', eventually('third_leave_in_june'), horizon)
    expect(world.leaverShareByYear).toBeNull()
    expect(both).toMatchObject({
      leaverShareByYear: [0.15, 1 / 3, 0.15],
      assumptions: { plans_late_days: 60 },
    })
  })

  test('a grant that has ended before the plan has nothing more to lose', () => {
    const past: PlanWorld = { ...world, grants: [{ ...sixNavigatorPosts, payShare: 1 }] }
    const ended = afterEvent('grant_ends_early', past, horizon)
    expect([...grantCentsByMonth(ended.grants, horizon, a)]).toEqual(new Array(36).fill(0))
  })
})

describe('full coverage by people alone', () => {
  const people = (given: Parameters<typeof handAssumptions>[0]) =>
    handAssumptions({ supervisors_per_year: 1000, ...given })
  const year = (posts: number, a: ReturnType<typeof handAssumptions>, when = horizon) =>
    fullCoverageByPeople({ open: 0, all: posts * 5 }, when, a)

  test.each([
    [1.2, 1, 2], // by hand: 1.0, then .85 + 1
    [1.2, 2, 1],
    [1, 1, 1],
    [6.67, 1, Number.POSITIVE_INFINITY], // hires ÷ leavers = 6.666…
    [6.66, 1, 43],
    [0, 0, 1],
  ])('%d posts with %d hires a year: year %d', (posts, hires, expected) => {
    expect(year(posts, people({ hires_per_year: hires }))).toBe(expected)
  })

  test('too few supervisors hold it back, and none at all for ever', () => {
    expect(year(20, people({ hires_per_year: 100, supervisors_per_year: 1 }))).toBe(3)
    expect(year(20, people({ hires_per_year: 100, supervisors_per_year: 0 }))).toBe(Number.POSITIVE_INFINITY)
  })

  test('nobody is hired for schools that cannot open yet', () => {
    expect(year(1.2, people({ hires_per_year: 1, plan_from: 2026_07_01 }))).toBe(3)
  })

  test('a June in which a third leave holds it back', () => {
    const june = { ...horizon, leaverShareByYear: [0.15, 1 / 3, 0.15] }
    const steady = people({ hires_per_year: 1, leaver_share: 0.15 })
    expect([year(1.8, steady), year(1.8, steady, june)]).toEqual([2, 3])
  })

  test('hiring keeps no more clinicians than hires ÷ leavers', () => {
    expect(mostCliniciansKept(people({ hires_per_year: 18 }))).toBeCloseTo(120, 9)
  })
})

describe('draws', () => {
  const { list, values } = defaultAssumptions({ countyCode: '34' })

  test('a triangle keeps its range, its peak and its mean', () => {
    expect([0, 0.25, 1].map((place) => triangular(0, 1, 4, place))).toEqual([0, 1, 4])
    expect(triangular(1, 1, 2, 0)).toBe(1)
    expect(triangular(1, 9, 2, 0.5)).toBeCloseTo(1 + Math.SQRT1_2, 12) // a peak outside is brought to the end
    const random = seededRandom(3)
    const drawn = Array.from({ length: 20_000 }, () => triangular(0, 1, 4, random()))
    expect(drawn.reduce((sum, value) => sum + value, 0) / drawn.length).toBeCloseTo(5 / 3, 1)
  })

  test('every value stays in its range, and payer shares never pass 1', () => {
    const random = seededRandom(11)
    for (let draw = 0; draw < 500; draw++) {
      const drawn = drawAssumptions(list, values, random)
      for (const item of list) {
        expect(drawn[item.name]).toBeLessThanOrEqual(item.high)
        if (item.name !== 'mix_commercial') expect(drawn[item.name]).toBeGreaterThanOrEqual(item.low)
      }
      expect(drawn.mix_medi_cal_pps + drawn.mix_commercial).toBeLessThanOrEqual(1)
    }
  })

  test('the same seed gives the same figures, another one others', () => {
    const net = (seed: number) =>
      drawPlans(
        list,
        values,
        (drawn) => ({
          netCents: drawn.pps_rate,
          breakEvenRate: drawn.show_rate,
          fullCoverageYear: 1,
          yearPays: [],
        }),
        { draws: 50, seed },
      )
    expect(net(1)).toEqual(net(1))
    expect(net(1)).not.toEqual({ ...net(2), seed: 1 })
  })

  test('"never" counts as later than any year and is not dropped', () => {
    const years = [1, 2, 3, 4, Number.POSITIVE_INFINITY]
    let at = 0
    const summary = drawPlans(
      list,
      values,
      () => ({ netCents: 0, breakEvenRate: null, fullCoverageYear: years[at++]!, yearPays: [true] }),
      { draws: 5, seed: 1 },
    )
    expect(summary.fullCoverageYear).toEqual({ tenth: 1, median: 3, ninetieth: Number.POSITIVE_INFINITY })
    expect(summary.neverCovered).toBe(0.2)
    expect(summary.breakEvenRate.median).toBe(Number.POSITIVE_INFINITY)
    expect(summary.yearPays).toEqual([1])
  })

  test('progress is told every hundred draws', () => {
    const told: number[] = []
    drawPlans(
      list,
      values,
      () => ({ netCents: 0, breakEvenRate: 0, fullCoverageYear: 1, yearPays: [] }),
      { draws: 250, seed: 1 },
      (done) => told.push(done),
    )
    expect(told).toEqual([100, 200])
  })

  test('tenths are values that were drawn', () => {
    expect(spreadOf([5, 1, 4, 2, 3])).toEqual({ tenth: 1, median: 3, ninetieth: 5 })
  })

  test('a whole county under drawn assumptions: need and openings held, money and people drawn', () => {
    const schools = [
      aSchool({ enrollment: 900 }),
      aSchool({ enrollment: 500, disadvantaged: 450 }),
      aSchool(),
    ]
    const options = { openCds: new Set<string>(), promise: 'days_by_need' as const, draws: 0 }
    const plan = {
      needs: schoolNeeds({ schools }, values, options),
      options,
      horizon,
      asked: [true, true, true],
      openings: [0, 1, null] as const,
    }
    const one = drawPlans(list, values, (drawn) => planResult(plan, drawn), { draws: 300, seed: 4 })
    expect(one).toEqual(drawPlans(list, values, (drawn) => planResult(plan, drawn), { draws: 300, seed: 4 }))
    expect(one.netCents.tenth).toBeLessThan(one.netCents.median)
    expect(one.yearPays).toHaveLength(3)
    // The county without a tilt of its own: at the rate found the lived years come out even, a cent below they do not.
    const rate = planResult(plan, values).breakEvenRate!
    expect(planResult(plan, { ...values, pps_rate: rate }).netCents).toBeGreaterThan(-20)
    expect(planResult(plan, { ...values, pps_rate: rate - 0.01 }).netCents).toBeLessThan(0)
  })
})

describe('tornado', () => {
  test('moves one assumption at a time, the widest first, and leaves out what has no range', () => {
    const item = (name: string, low: number, high: number) => ({ name, label: name, low, high }) as Assumption
    const list = [item('pps_rate', 240, 260), item('show_rate', 0.8, 0.9), item('cash_floor', 0, 0)]
    const bars = tornado(list, a, (b) => ({
      netCents: b.pps_rate * 10 + b.show_rate * 10_000,
      breakEvenRate: null,
      fullCoverageYear: 1,
    }))
    expect(bars.map((bar) => bar.name)).toEqual(['show_rate', 'pps_rate'])
    expect(bars[1]!.low).toEqual({
      value: 240,
      result: { netCents: 2400 + 8500, breakEvenRate: null, fullCoverageYear: 1 },
    })
  })
})
