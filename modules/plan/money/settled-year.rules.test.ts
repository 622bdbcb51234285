import { describe, expect, test } from 'vitest'
import type { Assumptions } from '../assumption/assumption.ts'
import { teamOfDays, visitsPerFte } from '../team/team.rules.ts'
import { breakEvenRate, leaverShares, settledTotal } from './break-even.rules.ts'
import { breakEvenTable, handAssumptions, handHorizon, handSchools } from './hand-example.factory.ts'
import { countyMix } from './school-plan.rules.ts'
import {
  cents,
  coachPerFte,
  coachPerPost,
  costPerFte,
  netPerVisit,
  settledYear,
} from './settled-year.rules.ts'
import { teamPosts } from './team-post.rules.ts'

const dollarsOfLines = (a: Assumptions) =>
  Object.values(costPerFte(a, [])).reduce((total, line) => total + line, 0)
const fullPost = (a: Assumptions, visits: number) => ({ ...teamOfDays(visits, 5, a), visits })

describe('the published break-even table, to the cent', () => {
  const licensed = breakEvenTable()
  const associate = breakEvenTable({ associate_share: 1 })

  test('a licensed clinician with the share of the team costs $197,885.80, line by line', () => {
    const { costByLine, costCents } = settledYear(fullPost(licensed, 889), countyMix(licensed), licensed, [])
    const clinician = costByLine.clinician_pay + costByLine.clinician_benefits + costByLine.clinician_indirect
    expect([clinician, costByLine.supervision, costByLine.navigators, costByLine.operating]).toEqual([
      14_124_000, 2_118_600, 2_047_980, 1_498_000,
    ])
    expect(costCents).toBe(19_788_580)
  })

  test('an associate costs $176,699.80, and alone $112,992', () => {
    const { costByLine, costCents } = settledYear(
      fullPost(associate, 889),
      countyMix(associate),
      associate,
      [],
    )
    expect(costCents).toBe(17_669_980)
    expect(costByLine.clinician_pay + costByLine.clinician_benefits + costByLine.clinician_indirect).toBe(
      11_299_200,
    )
  })

  test.each([
    [200, 1, 153.72, 1287.3, 136_657],
    [250, 1, 189.345, 1045.1, 168_328],
    [300, 1, 224.97, 879.6, 199_998],
    [350, 1, 260.595, 759.4, 231_669],
    [250, 0.85, 162.62625, 1216.8, null],
  ])(
    'at $%d and a pass-through of %d a visit nets $%d; break-even %d; revenue at 889 visits $%d',
    (rate, share, net, visits, revenue) => {
      const a = breakEvenTable({ pps_rate: rate, pass_through_share: share })
      expect(netPerVisit(countyMix(a), a)).toBeCloseTo(net, 9)
      expect(dollarsOfLines(a) / netPerVisit(countyMix(a), a)).toBeCloseTo(visits, 1)
      const year = settledYear(fullPost(a, 889), countyMix(a), a, [])
      expect(year.breakEvenVisits).toBe(Math.ceil(visits))
      if (revenue !== null) expect(Math.round(year.revenueCents / 100)).toBe(revenue)
    },
  )

  test.each([
    [4, 2, 55_618.56],
    [6, 2, 68_189.04],
    [8, 3, 95_998.32],
    [3, 0, 18_855.72],
  ])('a coach with %d individual and %d group units a day bills $%d', (individual, group, dollars) => {
    const a = breakEvenTable({ coach_individual_units: individual, coach_group_units: group })
    expect(cents(coachPerPost(a))).toBe(Math.round(dollars * 100))
  })

  test('a coach’s post costs $81,919.20 loaded', () => {
    expect(cents(costPerFte(licensed, []).navigators * 4)).toBe(8_191_920)
  })
})

describe('a settled year', () => {
  const a = breakEvenTable({
    associate_share: 0.5,
    coach_billing_share: 0.5,
    coordinator_per_clinician: 0.05,
    intern_per_clinician: 0.125,
  })

  test('both break-even lines are shown: coaches bring the visits down', () => {
    const year = settledYear(fullPost(a, 900), countyMix(a), a, [])
    expect(year.revenueByRoute.coach).toBe(cents((55_618.56 / 4) * 0.5))
    expect(year.breakEvenVisits!).toBeLessThan(year.breakEvenVisitsWithoutCoach!)
    expect(coachPerFte(a)).toBeCloseTo(55_618.56 / 8, 6)
  })

  test('the health center keeps its part of the Medi-Cal rate and of nothing else', () => {
    const whole = settledYear(fullPost(a, 900), countyMix(a), a, [])
    const shared = { ...a, pass_through_share: 0.8 }
    const less = settledYear(fullPost(shared, 900), countyMix(shared), shared, [])
    expect(less.revenueByRoute.commercial).toBe(whole.revenueByRoute.commercial)
    expect(less.revenueByRoute.coach).toBe(whole.revenueByRoute.coach)
    expect(less.keptByHealthCenterCents + less.revenueCents).toBe(whole.revenueCents)
  })

  test('a rate below the plan’s part leaves nothing for the state to add', () => {
    const low = { ...a, pps_rate: 60 }
    expect(settledYear(fullPost(low, 900), countyMix(low), low, []).revenueByRoute.medi_cal_wrap).toBe(0)
  })

  test('every post is shown with its time and the costs add up to the team’s', () => {
    const added = [
      { name: 'Interpreter', perClinician: 0.1, payDollars: 60_001 },
      { name: 'Data clerk', perClinician: 0.033, payDollars: 45_007 },
    ]
    const year = settledYear(teamOfDays(700, 4, a), countyMix(a), a, added)
    const posts = teamPosts(year, a, added)
    const { operating, county_share } = year.costByLine
    expect(posts.reduce((total, post) => total + post.costCents, 0) + operating + county_share).toBe(
      year.costCents,
    )
    expect(posts.filter((post) => post.post === 'added').map((post) => post.name)).toEqual([
      'Interpreter',
      'Data clerk',
    ])
    expect(posts.find((post) => post.post === 'clinician_2')!.fte).toBeCloseTo(0.8 * (0.5 / 8 + 0.5 / 6), 12)
  })

  test('a county’s charge for its part is a share of the team’s cost', () => {
    const charged = { ...a, county_share: 0.1 }
    const plain = settledYear(fullPost(a, 900), countyMix(a), a, [])
    const more = settledYear(fullPost(charged, 900), countyMix(charged), charged, [])
    expect(more.costByLine.county_share).toBe(Math.round(plain.costCents / 10))
  })

  test('visits that bring nothing have no break-even, and the year says so', () => {
    const unpaid = { ...a, uis_rate_share: 0, mix_uis: 1, mix_commercial: 0 }
    expect(settledYear(fullPost(unpaid, 900), countyMix(unpaid), unpaid, []).breakEvenVisits).toBeNull()
  })

  test('days that are whole leave time idle, and its cost is shown', () => {
    const team = teamOfDays(visitsPerFte(a) / 2, 5, a)
    const year = settledYear(team, countyMix(a), a, [])
    const { clinician_pay, clinician_benefits, clinician_indirect } = year.costByLine
    expect(year.idleCents).toBe(Math.round((clinician_pay + clinician_benefits + clinician_indirect) / 2))
  })
})

describe('several schools together', () => {
  const a = handAssumptions()
  const schools = handSchools(a)

  test('break-even of the three schools by hand: $344.67, and $357.36 with leavers', () => {
    expect(breakEvenRate(schools, a)).toBeCloseTo(344.67, 2)
    expect(breakEvenRate(schools, a, leaverShares(handHorizon(a), a))).toBeCloseTo(357.36, 2)
  })

  test('at the break-even rate the net is nothing but rounding', () => {
    const at = { ...a, pps_rate: breakEvenRate(schools, a)! }
    const net = handSchools(at).reduce((total, school) => total + school.settled.netCents, 0)
    expect(Math.abs(net)).toBeLessThanOrEqual(5)
  })

  test('a district’s break-even visits are those of its schools as one', () => {
    const total = settledTotal(schools, a)
    expect(total).toMatchObject({ schools: 3, students: 1300, costCents: 23_746_296 })
    expect(total.breakEvenVisits).toBe(1255) // 237,462.96 ÷ 189.345 = 1,254.13
    expect(total.breakEvenPerClinicianWeek).toBe(29.1) // 1,255 ÷ 36 weeks ÷ 1.2 posts = 29.05
  })

  test('no schools have nothing to break even', () => {
    expect(settledTotal([], a)).toMatchObject({
      schools: 0,
      breakEvenVisits: null,
      breakEvenPerClinicianWeek: null,
    })
    expect(breakEvenRate([], a)).toBe(0)
  })
})
