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

test('a picture, a workbook or a form without a role is told in a sentence, and nobody is registered', async () => {
  const id = await aConvening(world.database, director)
  const send = async (bytes: BlobPart, more: Readonly<Record<string, string>> = team) => {
    const body = new FormData()
    for (const [name, value] of Object.entries(more)) body.set(name, value)
    body.set('file', new File([bytes], 'team.csv'))
    const headers = { origin: 'http://localhost', 'sec-fetch-site': 'same-origin' }
    return as(principal).send(path(id, 'team'), { method: 'POST', headers, body })
  }
  for (const bytes of [
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a],
    [0x50, 0x4b, 3, 4, 0, 0],
    [0xff, 0xfe, 0x41, 0],
  ]) {
    const sent = await send(new Uint8Array(bytes))
    expect(sent).toMatchObject({ status: 422 })
    expect(sent.text).toContain('This file is not text.')
  }
  const { role: _, ...noRole } = team
  expect((await send('Ana, ana@example.org', noRole)).text).toContain('Choose a role')
  expect((await send('Ana, ana@example.org', { ...team, school: '7' })).text).toContain('Choose a role')
  expect(await coming(id)).toEqual([])
  expect((await send('Ana, ana@example.org')).text).toContain('1 person is registered.')
})

test('two teams with the same people at once register each of them once', async () => {
  const id = await aConvening(world.database, director)
  const lines = 'Ana, ana@example.org\nBen, ben@example.org\nCy, cy@example.org'
  const sent = await Promise.all(
    [1, 2, 3].map(() => as(principal).post(path(id, 'team'), { ...team, lines })),
  )
  expect(sent.map(({ status }) => status)).toEqual([200, 200, 200])
  expect((await coming(id)).map(({ name }) => name).sort()).toEqual(['Ana', 'Ben', 'Cy'])
})

test('a clinician registers with their account, alone and with a team, from the clinic’s side', async () => {
  const id = await aConvening(world.database, director)
  const joon = await aColleague(world.database, { role: 'clinician_1', name: 'Joon Field' })
  expect(joon.databaseRole).toBe('app_clinic_listed')
  const form = await as(joon).get(path(id, 'registration'))
  expect(form).toMatchObject({ status: 200 })
  expect(form.text).toContain('value="Joon Field"')
  expect(form.text).toContain(path(id, 'team'))
  const typed = { name: 'Joon Field', mail: 'joon@example.org', role: 'clinician-1' }
  expect((await as(joon).post(path(id, 'registration'), typed)).text).toContain('You have a place')
  expect((await coming(id)).map(({ personId }) => personId)).toEqual([joon.personId])
  expect((await as(joon).get(path(id, 'team'))).status).toBe(200)
  const sent = await as(joon).post(path(id, 'team'), { ...team, lines: 'Ana, ana@example.org' })
  expect(sent.text).toContain('1 person is registered.')
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
