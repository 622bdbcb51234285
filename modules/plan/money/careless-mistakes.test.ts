import { describe, expect, test } from 'vitest'
import { defaultAssumptions } from '../assumption/assumption.rules.ts'
import { grantCentsByMonth, sixNavigatorPosts } from '../grant/grant.rules.ts'
import { aRate, aSchool, staffOf } from '../need/need.factory.ts'
import { needFigures, needScores } from '../need/need.rules.ts'
import { fullCoverageByPeople } from '../risk/full-coverage.rules.ts'
import { teamOfDays } from '../team/team.rules.ts'
import { leaverShares } from './break-even.rules.ts'
import { cashFlows } from './cash-flow.rules.ts'
import { breakEvenTable, handAssumptions, handHorizon, handSchools } from './hand-example.factory.ts'
import { evaluateRollout } from './plan-year.rules.ts'
import { firstYearShare, settledVisitsPerWeek } from './ramp.rules.ts'
import { countyMix, plannedSchools } from './school-plan.rules.ts'
import { canBreakEven, costPerFte, netPerVisit, settledYear } from './settled-year.rules.ts'
import { teamPosts } from './team-post.rules.ts'

const { values } = defaultAssumptions({ countyCode: '34' })
const table = breakEvenTable()
const hand = handAssumptions()
const options = { openCds: new Set<string>(), promise: 'days_by_need' as const, draws: 0 }
const oneFte = (visits: number, a = table) =>
  settledYear({ ...teamOfDays(visits, 5, a), visits }, countyMix(a), a, [])
const total = (amounts: Iterable<number>) => [...amounts].reduce((sum, amount) => sum + amount, 0)

describe('a plan makes none of these mistakes', () => {
  test('1 the team costed twice, once as a share and once as posts', () => {
    const year = settledYear(teamOfDays(700, 5, values), countyMix(values), values, [])
    const posts = teamPosts(year, values, [])
    const { operating, county_share } = year.costByLine
    expect(total(posts.map((post) => post.costCents)) + operating + county_share).toBe(year.costCents)
  })

  test('1 navigators costed and what they bill forgotten', () => {
    expect(oneFte(800, values).revenueByRoute.coach).toBeGreaterThan(0)
    expect(oneFte(800, values).breakEvenVisits!).toBeLessThan(
      oneFte(800, values).breakEvenVisitsWithoutCoach!,
    )
  })

  test('2 capacity taken for demand: 918 visits at a school of 300', () => {
    const [school] = plannedSchools({ schools: [aSchool({ enrollment: 300 })] }, values, {
      ...options,
      promise: 'full_time_everywhere',
    })
    expect(school!.capacityVisitsPerYear).toBeCloseTo(918, 9)
    expect(school!.visitsPerYear).toBeLessThan(300)
  })

  test('3 the same Medi-Cal share at a school with 6 % disadvantage as at one with 95 %', () => {
    const schools = [aSchool({ disadvantaged: 24 }), aSchool({ disadvantaged: 380 })]
    const [low, high] = plannedSchools({ schools }, values, options)
    expect(low!.medicalVisitShare).toBeLessThan(0.55)
    expect(high!.medicalVisitShare).toBe(0.95)
  })

  test('3 a share measured where need is greatest carried to the whole county', () => {
    const schools = [aSchool({ disadvantaged: 100 }), aSchool({ disadvantaged: 380 })]
    const measured = new Map([[schools[1]!.cds, 0.9]])
    const [before] = plannedSchools({ schools }, values, options)
    const [after, at] = plannedSchools({ schools }, values, { ...options, measuredMediCalShares: measured })
    expect(at!.medicalVisitShare).toBe(0.9)
    expect(after!.medicalVisitShare).toBe(before!.medicalVisitShare)
  })

  test('4 no ramp in the first year, or none for leavers’ successors', () => {
    expect(firstYearShare(hand)).toBeCloseTo(0.773, 3)
    expect(leaverShares(handHorizon(hand), hand).earned).toBeCloseTo(0.966, 3)
  })

  test('4 ten visits a week taken as the settled level', () => {
    expect(10 / settledVisitsPerWeek(hand)).toBeCloseTo(0.39, 2)
  })

  test('5 hires only for growth: a county that stands still must hire as many as leave', () => {
    const rollout = evaluateRollout(handSchools(hand), ['open', 'open', 'open'], handHorizon(hand), {
      ...hand,
      start_clinicians: 1.2,
    })
    expect(rollout.years.map((year) => year.hires)).toEqual([1, 1])
    const a = { ...values, supervisors_per_year: 1000 }
    const wanted = { open: 0, all: (18 / 0.15 + 1) * 5 }
    expect(fullCoverageByPeople(wanted, handHorizon(a), a)).toBe(Number.POSITIVE_INFINITY)
  })

  test('6 twelve months of pay matched with twelve months of visits', () => {
    const flows = cashFlows(handSchools(hand), ['open', 'open', 'open'], handHorizon(hand), hand)
    expect(flows.earned[0]).toBe(0)
    expect(flows.spent[0]).toBeGreaterThan(0)
    expect(flows.received[12 + 1]).not.toBe(flows.earned[12 + 1])
  })

  test('6 lowest cash read at year ends', () => {
    const given = handAssumptions({ pps_rate: 700, cash_once: 200_000 })
    const { years, balance } = evaluateRollout(handSchools(given), [0, 0, 0], handHorizon(given), given)
    expect(years[0]!.lowestCashCents).toBeLessThan(Math.min(balance.byMonth[11]!, balance.byMonth[23]!))
  })

  test('7 grants after their end', () => {
    const grant = { ...sixNavigatorPosts, startsIn: '2026-07', payShare: 1 }
    const byMonth = grantCentsByMonth([grant], handHorizon(hand), hand)
    expect(byMonth[17]).toBeGreaterThan(0)
    expect(total(byMonth.slice(18))).toBe(0)
  })

  test('7 one start-up for a circuit instead of one for each of its schools', () => {
    const flows = cashFlows(handSchools(hand), [0, 0, null], handHorizon(hand), hand)
    const pay = Math.round((11_873_148 + 7_915_432) / 12)
    expect(total([flows.spent[0]!, flows.spent[24]!])).toBe(2 * 1_500_000 + pay)
  })

  test('8 a figure not published taken as zero, which makes a school look healthy', () => {
    const silent = aSchool({ chronicAbsence: aRate(null, null), supportStaff: staffOf(null, null, null) })
    const figures = needFigures(silent, values)
    expect([figures.chronic_absence.figure, figures.support_staff.figure]).toEqual([null, null])
    const schools = [
      silent,
      aSchool({ chronicAbsence: aRate(200, 400) }),
      aSchool({ chronicAbsence: aRate(100, 400) }),
    ]
    const piece = needScores(schools, values, { draws: 0, seed: 1 }).get(silent.cds)!.pieces[1]!
    expect(piece).toMatchObject({ piece: 'chronic_absence', rank: null, drawn: 0.5 })
  })

  test('9 a cumulative denominator divided by enrollment, or taken for students', () => {
    const school = aSchool({ enrollment: 250, chronicAbsence: aRate(300, 600) })
    expect(needFigures(school, values).chronic_absence).toMatchObject({ figure: 0.5, students: 600 })
    const [plan] = plannedSchools({ schools: [school] }, values, options)
    expect(plan!.enrollment).toBe(250)
  })

  test('9 a charter for adults ranked neediest', () => {
    const adult = aSchool({
      enrollment: 487,
      disadvantaged: 487,
      chronicAbsence: aRate(14_172, 14_871),
      supportStaff: staffOf(0, 0, 0),
    })
    const child = aSchool({
      disadvantaged: 390,
      chronicAbsence: aRate(200, 400),
      supportStaff: staffOf(0, 0, 0),
    })
    const scores = needScores([adult, child, aSchool(), aSchool()], values, { draws: 0, seed: 1 })
    expect(scores.get(adult.cds)!.need).toBeLessThan(scores.get(child.cds)!.need)
    const plans = plannedSchools({ schools: [adult, child] }, values, options)
    expect(plans.map((plan) => plan.standing)).toContain('adult_serving')
  })

  test('10 break-even to the nearest visit where it must be up', () => {
    expect(handSchools(hand).map(({ settled }) => settled.breakEvenVisits)).toEqual([628, 419, 210]) // 627.06, 418.04, 209.02
  })

  test('10 a break-even that no demand can reach shown as a number alone', () => {
    const plans = plannedSchools({ schools: [aSchool()] }, { ...values, pps_rate: 100 }, options)
    expect(canBreakEven(plans[0]!.settled)).toBe(false)
    expect(plans[0]!.note).toContain('cannot pay for this team at any demand')
  })

  test('10 whole days in every school without seeing what stands idle', () => {
    const [school] = plannedSchools({ schools: [aSchool({ enrollment: 30 })] }, values, options)
    expect(school!.settled.idleCents).toBeGreaterThan(0)
  })

  test('10 cents rounded twice: lines, routes and months add up to what they are cut from', () => {
    const [{ settled }] = handSchools(hand) as [ReturnType<typeof handSchools>[number]]
    expect(total(Object.values(settled.costByLine))).toBe(settled.costCents)
    expect(total(Object.values(settled.revenueByRoute))).toBe(settled.revenueCents)
    const year = cashFlows(handSchools(hand), [0, null, null], handHorizon(hand), hand)
    expect(total(year.earned.slice(0, 12))).toBe(Math.round(settled.revenueCents * firstYearShare(hand)))
  })

  test('11 the paid share of Medi-Cal applied to the commercial route, or twice', () => {
    expect(netPerVisit({ mediCal: 1, commercial: 0, unpaid: 0, basis: 'estimate' }, table)).toBeCloseTo(
      250 * 0.95,
      9,
    )
    expect(netPerVisit({ mediCal: 0, commercial: 1, unpaid: 0, basis: 'estimate' }, table)).toBeCloseTo(
      88 * 0.85,
      9,
    )
  })

  test('11 the pass-through share taken from fee schedule money', () => {
    const shared = { ...table, pass_through_share: 0.5 }
    expect(netPerVisit({ mediCal: 0, commercial: 1, unpaid: 0, basis: 'estimate' }, shared)).toBeCloseTo(
      88 * 0.85,
      9,
    )
    expect(oneFte(800, shared).revenueByRoute.coach).toBe(oneFte(800).revenueByRoute.coach)
  })

  test('11 the indirect left off the operating cost', () => {
    expect(costPerFte(table, []).operating).toBeCloseTo(14_980, 9)
  })

  test('13 a school of three students asks for no more than its students', () => {
    const [school] = plannedSchools(
      { schools: [aSchool({ enrollment: 3, disadvantaged: 3 })] },
      values,
      options,
    )
    expect(school!.visitsPerYear).toBeLessThan(3)
    expect(school!.daysPerWeek).toBe(1)
  })

  test('15 defaults moved until the plan works: these were written before any answer was seen', () => {
    const { list } = defaultAssumptions()
    const kept = Object.fromEntries(list.map((item) => [item.name, item.value]))
    expect(kept).toMatchObject({
      take_up: 0.8,
      coverage_share: 0.9,
      pps_rate: 250,
      pass_through_share: 1,
      mix_medi_cal_pps: 0.75,
      mix_commercial: 0.15,
      mix_tilt: 1,
      associate_share: 0.5,
      coach_billing_share: 0.5,
      hires_per_year: 18,
      leaver_share: 0.15,
      months_to_fill_post: 2,
      opening_cash_days: 90,
      cash_floor: 0,
      aid_per_year: 0,
      start_up_per_school: 15_000,
      slots_per_day: 6,
      show_rate: 0.85,
      protected_hours: 15,
    })
  })
})
