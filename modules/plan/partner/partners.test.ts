import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import type { PlanDesk } from '../county-plan/plan-desk.ts'
import { aBrowser, aDesk } from '../plan.factory.tsx'
import { aCounty, aFewSchools } from '../question/question.factory.ts'
import { partnerRoutes } from './partners.routes.tsx'

const schools = aFewSchools(60)
const site = { street: null, city: 'Galt', longitude: -121.4, kind: 'FQHC' }
const healthSites = [
  { ...site, siteId: '1', name: 'School 2 Elementary', latitude: 38.51, schoolCds: schools[1]!.cds },
  { ...site, siteId: '2', name: 'A clinic next door', latitude: 38.521, schoolCds: null },
  { ...site, siteId: '3', name: 'A hospice', latitude: 38.53, schoolCds: null, kind: 'HOSPICE' },
]

let world: World
let desk: PlanDesk
let bare: PlanDesk
beforeAll(async () => {
  world = await freshDatabase()
  desk = aDesk(world.database, aCounty({ schools, healthSites }))
  bare = aDesk(world.database)
})
afterAll(async () => {
  await desk.close()
  await world.close()
})

const get = async (path: string, from = desk) =>
  (await aBrowser(world.database, partnerRoutes(from)).get(`/counties/34/partners${path}`)).text()

test('each shape says what it sets and leads to the plan with it', async () => {
  const text = await get('')
  for (const shape of ['A', 'B', 'C', 'D']) expect(text).toContain(`href="/counties/34?shape=${shape}"`)
  expect(text).toContain('The fee schedule for 45 minutes takes the place of the visit rate')
  expect(text).not.toContain('Plan without a shape')
})

test('a chosen shape is named and can be left; what a person entered stands and is kept in the links', async () => {
  const text = await get('?shape=C&pps_rate=120')
  expect(text).toContain('(This plan)')
  expect(text).toContain('href="/counties/34?pps_rate=120"')
  expect(text).toContain('href="/counties/34?shape=B&amp;pps_rate=120"')
  expect(text).toContain('Your own value stands.')
})

test('sites and schools are listed by distance; a site beside a school is a candidate and nothing more', async () => {
  const text = await get('')
  expect(text).toContain('A clinic next door')
  expect(text).not.toContain('A hospice')
  expect(text).toMatch(/School 2 Elementary.*Counted as open/s)
  expect(text).toMatch(
    /A clinic next door<\/th><td>School 3<\/td><td class="numeric">111 m<\/td><td>A candidate/,
  )
  const bySchool = await get('?by=school&page=2')
  expect(bySchool).toContain('School 60')
  expect(bySchool).not.toContain('>School 50<')
})

test('without lists it says so, which is not the same as none', async () => {
  expect(await get('', bare)).toContain('That is not the same as having none.')
})

test('it speaks Spanish, the shapes’ own words included', async () => {
  const text = await get('?lang=es&shape=C')
  expect(text).toContain('La lista de tarifas por 45 minutos toma el lugar de la tarifa de visita')
  expect(text).not.toMatch(/fee schedule|County office/i)
})
