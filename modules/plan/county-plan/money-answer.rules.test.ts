import { afterAll, beforeAll, expect, test } from 'vitest'
import { anyone } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { aBrowser, aDesk } from '../plan.factory.tsx'
import { aCounty, aFewSchools } from '../question/question.factory.ts'
import { readAsks } from '../question/question.rules.ts'
import { type MoneyData, moneyAnswer, moneyData } from './money-answer.rules.ts'
import { moneyDataRoutes } from './money-data.routes.tsx'
import type { PlanDesk } from './plan-desk.ts'

const schools = aFewSchools(9).map((school, index) =>
  index === 8 ? { ...school, schoolType: 'Juvenile Court' } : school,
)
let world: World
let desk: PlanDesk
beforeAll(async () => {
  world = await freshDatabase()
  desk = aDesk(world.database, aCounty({ schools }))
})
afterAll(async () => {
  await desk.close()
  await world.close()
})

const planOf = (query: string) => {
  const read = readAsks(new URLSearchParams(query), '34')
  if (!read.done) throw new Error(JSON.stringify(read.problems))
  return world.database.asViewer(anyone(34), (tx) => desk.read(tx, read.asks))
}
const first = ({
  asked,
  coverTheirTeam,
  netCents,
  breakEvenRate,
}: Awaited<ReturnType<typeof planOf>>['quick']) => ({
  asked,
  coverTheirTeam,
  netCents,
  breakEvenRate,
})

test.each([
  '',
  'pps_rate=400',
  'pps_rate=310&take_up=1&slots_per_day=7&show_rate=0.95',
  'mix_medi_cal_pps=0.6&pass_through_share=0.7',
  'promise=full_time_everywhere',
  'shape=C',
])('the browser and the server say the same to the cent: %s', async (query) => {
  // What a slider moves is read off the data of the plain plan, as a browser has it after the wire.
  const plan = await planOf(query)
  const plain = await planOf(query.includes('shape') ? query : '')
  const data = JSON.parse(JSON.stringify(moneyData(plain))) as MoneyData
  const a = { ...data.assumptions, ...plan.asks.changed }
  expect(moneyAnswer(data, a, plan.asks.promise)).toEqual(first(plan.quick))
})

test('the address names the question it is kept for, and names no school', async () => {
  const { questionId } = await planOf('')
  const browser = aBrowser(world.database, moneyDataRoutes(desk))
  const current = await browser.get(`/counties/34/money.json?of=${questionId}`)
  expect(current.headers.get('cache-control')).toBe('private, max-age=86400')
  expect(await current.text()).not.toContain('School')
  const other = await browser.get('/counties/34/money.json?of=another')
  expect(other.headers.get('cache-control')).toBe('no-cache')
})
