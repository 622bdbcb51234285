import { beforeAll, describe, expect, test } from 'vitest'
import type { PlanDocument } from '../document/plan-document.ts'
import { modelVersion } from '../document/plan-document.ts'
import type { Entry } from '../entry/entry.ts'
import { sixNavigatorPosts } from '../grant/grant.rules.ts'
import type { Mark } from '../mark/mark.ts'
import { aCounty, aFewSchools } from '../question/question.factory.ts'
import { readAsks } from '../question/question.rules.ts'
import { planInputOf, solveQuestion } from '../question/solve-question.ts'
import { planEventNames } from './plan-event.ts'
import { worldResult } from './plan-result.rules.ts'
import { riskFigures } from './risk-figures.ts'
import { type RiskSetting, riskSetting } from './risk-plan.rules.ts'

// A rate at which schools pay for themselves, and money to begin with, so that some open.
const query = 'pps_rate=390&cash_once=2000000&take_up=1&start_clinicians=2&plan_from=2025-01-01'
const schools = aFewSchools(8)
const site = {
  siteId: '1',
  name: '',
  street: null,
  city: null,
  latitude: null,
  longitude: null,
  kind: 'FQHC',
}
const figures = aCounty({
  schools: [...schools.slice(0, 7), { ...schools[7]!, schoolType: 'Juvenile Court' }],
  healthSites: [{ ...site, schoolCds: schools[0]!.cds }],
})
const grant: Entry = {
  kind: 'grant',
  grant: { ...sixNavigatorPosts, startsIn: '2026-07', months: 2, payShare: 0.1 },
}
const marks: readonly Mark[] = [{ kind: 'not_to_be_served', cds: schools[6]!.cds }]

let document: PlanDocument
let setting: RiskSetting
let unsolved: RiskSetting
beforeAll(async () => {
  const read = readAsks(new URLSearchParams(query), '34')
  if (!read.done) throw new Error(JSON.stringify(read.problems))
  const { dataEdition } = figures
  const planFrom = 20250101
  const question = { asks: read.asks, dataEdition, modelVersion, planFrom, marks, entries: [grant] }
  document = await solveQuestion({ question, figures }, { planOnly: true })
  const input = planInputOf({ question, figures })
  setting = riskSetting(input, document)
  unsolved = riskSetting(input, null)
})

describe('the risk page and the plan say the same', () => {
  test('the lowest cash, the rate that pays for all, the schools that cover their team', () => {
    expect(document.answer.schoolsOpenAtEnd).toBeGreaterThan(2)
    const base = worldResult(setting.plan, setting.world)
    const { cashCents, months } = document.money
    expect(base.lowestCashCents).toBe(Math.min(...cashCents))
    expect(base.lowestCashMonth).toBe(months[cashCents.indexOf(base.lowestCashCents)])
    expect(base.coverTheirTeam).toBe(document.counts.coverTheirTeam)
    const rate = document.apart!.money.breakEvenRateDollars!
    expect(base.breakEvenRate).toBe(rate)
    expect(base.netCents).toBe(document.apart!.money.netCents)
  })

  test('the year in which people alone could serve every school', () => {
    const { fullCoverageYear } = worldResult(setting.plan, setting.world)
    expect(document.firstYear + fullCoverageYear - 1).toBe(document.apart!.people.everySchoolIn)
  })

  test('schools set aside and court schools are not counted, whatever they earn', () => {
    expect(setting.plan.asked!.filter((asked) => !asked)).toHaveLength(2)
    const base = worldResult(setting.plan, setting.world)
    const every = worldResult({ ...setting.plan, asked: setting.plan.asked!.map(() => true) }, setting.world)
    expect(every.netCents).not.toBe(base.netCents)
  })

  test('without a plan only the open site is open', () => {
    expect(unsolved.plan.openings.filter((opening) => opening !== null)).toEqual(['open'])
    expect(unsolved.plan.horizon).toEqual(setting.plan.horizon)
  })
})

test('every event and every range is tried, and nothing of the plan itself changes', async () => {
  const before = structuredClone(setting.world)
  const figures = await riskFigures(setting)
  expect(figures.events.map(({ event }) => event)).toEqual(planEventNames)
  const of = (event: string) => figures.events.find((one) => one.event === event)!.result
  expect(of('medi_cal_share_falls').netCents).toBeLessThan(figures.base.netCents)
  expect(of('medi_cal_share_falls').breakEvenRate).toBeGreaterThan(figures.base.breakEvenRate!)
  expect(of('plans_pay_late')).toMatchObject({ netCents: figures.base.netCents })
  expect(of('plans_pay_late').lowestCashCents).toBeLessThan(figures.base.lowestCashCents)
  expect(of('grant_ends_early').lowestCashCents).toBeLessThan(figures.base.lowestCashCents)
  expect(figures.tornado.length).toBe(setting.list.filter(({ low, high }) => low < high).length)
  expect(figures.tornado[0]!.high.result.netCents).not.toBe(figures.tornado[0]!.low.result.netCents)
  expect(setting.world).toEqual(before)
})
