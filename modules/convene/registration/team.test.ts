import { afterAll, beforeAll, expect, test } from 'vitest'
import { aColleague } from '#modules/learn/colleague.factory.ts'
import { visit } from '#modules/learn/learn.factory.tsx'
import { anyone, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { aConvening, aDirector } from '../convene.factory.ts'
import type { ConveningId } from '../convening/convening.ts'
import { listRegistrations } from './registration.queries.ts'
import { registrationRoutes } from './registration.routes.tsx'
import { standingOf } from './registration.ts'
import { teamRoutes } from './team.routes.tsx'

let seconds = 0
let world: World
let director: Viewer
let principal: Viewer
const front = { secret: 'the secret of a test run, long enough', origin: '' }
beforeAll(async () => {
  world = await freshDatabase(() => new Date(Date.UTC(2027, 1, 1, 17, 0, seconds++)))
  director = await aDirector(world.database)
  principal = await aColleague(world.database, { role: 'principal', schools: [] })
})
afterAll(() => world?.close())

const as = (viewer: Viewer) =>
  visit([...teamRoutes(front), ...registrationRoutes(front)], world.database, viewer)
const path = (id: ConveningId, rest: string) => `/counties/00/convenings/${id}/${rest}`
const coming = (id: ConveningId) => world.database.asViewer(director, (tx) => listRegistrations(tx, id))
const team = { role: 'school-staff', school: '', site: 'Willow School' }

test('a team comes at once, in the order of its lines; who is registered already stays as they are', async () => {
  const id = await aConvening(world.database, director, { capacity: '2' })
  const lines = 'Ana Reed, ana@example.org\nBen Field, ben@example.org, Principals\nCy Brook, cy@example.org'
  const sent = await as(principal).post(path(id, 'team'), { ...team, lines })
  expect(sent).toMatchObject({ status: 200 })
  expect(sent.text).toContain('3 people are registered.')
  expect((await coming(id)).map((one) => [one.name, one.role, one.site, standingOf(one)])).toEqual([
    ['Ana Reed', 'school-staff', 'Willow School', 'placed'],
    ['Ben Field', 'principal', 'Willow School', 'placed'],
    ['Cy Brook', 'school-staff', 'Willow School', 'waiting'],
  ])
  const again = await as(principal).post(path(id, 'team'), {
    ...team,
    lines: `${lines}\nDee, dee@example.org`,
  })
  expect(again.text).toContain('1 person is registered.')
  expect(again.text).toContain('3 addresses were registered already and stayed as they were.')
})

test('one wrong line and nobody is registered; what was sent is still there', async () => {
  const id = await aConvening(world.database, director)
  const lines = 'Ana Reed, ana@example.org\n<script>alert(1)</script>, nobody'
  const sent = await as(principal).post(path(id, 'team'), { ...team, lines })
  expect(sent).toMatchObject({ status: 422 })
  expect(sent.text).toContain('Line 2: there is no mail address.')
  expect(sent.text).toContain('Ana Reed, ana@example.org')
  expect(sent.text).not.toContain('<script>alert')
  expect(await coming(id)).toEqual([])
})

test('no visitor brings a team, and a post of megabytes is refused in words', async () => {
  const id = await aConvening(world.database, director)
  expect((await as(anyone(0)).post(path(id, 'team'), team)).status).toBe(403)
  const large = await as(principal).post(path(id, 'team'), { ...team, lines: 'x'.repeat(2_000_000) })
  expect(large).toMatchObject({ status: 413 })
  const form = await as(anyone()).post(path(id, 'registration'), { name: 'x'.repeat(1_000_000) })
  expect(form).toMatchObject({ status: 413 })
})

test('an address that registers without end is told to wait, and a hidden field gives a program away', async () => {
  const id = await aConvening(world.database, director)
  const typed = (n: number) => ({ name: 'Someone', mail: `n${n}@example.org`, role: 'family' })
  const hidden = await as(anyone()).post(path(id, 'registration'), { ...typed(0), website: 'spam' })
  expect(hidden).toMatchObject({ status: 422 })
  expect(await coming(id)).toEqual([])
  const stranger = as(anyone())
  let last = 0
  for (let n = 0; n <= 300; n += 1)
    last = (await stranger.post(path(id, 'registration'), { ...typed(1), name: 'Same' })).status
  expect(last).toBe(429)
  expect(await coming(id)).toHaveLength(1)
}, 120_000)
