import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedPracticeCounty } from '#modules/places/index.ts'
import { newId } from '#platform/ids.ts'
import type { Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { aColleague } from '../colleague.factory.ts'
import { visit } from '../learn.factory.tsx'
import { type Learning, openLearning } from '../role/learning.ts'
import { deleteOwnRows, listOwnRows } from '../statement/statement.queries.ts'
import { countSites } from '../team-view/count-sites.ts'
import { teamRoutes } from '../team-view/team-view.routes.tsx'
import { cohortRoutes } from './cohort.routes.tsx'

type Colleague = Viewer & { readonly personId: string }
type School = { readonly code: string; readonly name: string }
let world: World
let learning: Learning
let devon: Colleague
let joon: Colleague
let school: School
let other: School
beforeAll(async () => {
  let second = 0
  world = await freshDatabase(() => new Date(Date.UTC(2027, 7, 20, 17, 0, second++)))
  await seedPracticeCounty(world.database)
  learning = openLearning({ addresses: {} })
  const { rows } = await sql<School>`select code, name from places.public_school where county_id = 0
    order by code limit 2`.execute(world.owner)
  ;[school, other] = rows as [School, School]
  devon = await aColleague(world.database, { role: 'county_coordinator', name: 'Devon Lark' })
  joon = await aColleague(world.database, { role: 'clinician_1', name: 'Joon Field', place: school.code })
  await aColleague(world.database, { role: 'clinician_1', name: 'Ana Vale', place: other.code })
  await countSites(world.database, 0, await learning.curriculum())
}, 120_000)
afterAll(() => world?.close())

const seenBy = (viewer: Viewer) => visit([...teamRoutes(learning), ...cohortRoutes], world.database, viewer)
const list = '/learn/team/cohorts'
const cohortId = async () => {
  const { rows } = await sql<{ id: string }>`select id from learn.cohort where county_id = 0`.execute(
    world.owner,
  )
  return rows[0]?.id ?? ''
}

test('a coordinator names a group, is offered who began near its day, and sees only its sites', async () => {
  const browser = seenBy(devon)
  const made = await browser.post(list, { name: 'New in fall 2027', starts: '2027-08-12' })
  expect(made.text).toContain('Nobody yet')
  expect(made.text).toMatch(/Joon Field/)
  const path = `${list}/${await cohortId()}`
  const taken = await browser.post(path, { belongs: 'yes', people: joon.personId })
  expect(taken.text).toContain('1 person')
  const team = await browser.get(`/learn/team?cohort=${await cohortId()}`)
  expect(team.text).toContain('New in fall 2027 (began August 12, 2027)')
  expect(team.text).toContain(`<th scope="row">${school.name}`)
  expect(team.text).not.toContain(`<th scope="row">${other.name}`)
  expect(team.text).not.toMatch(/Joon|Ana Vale/)
  expect((await browser.get('/learn/team')).text).toContain(`<th scope="row">${other.name}`)
  expect((await browser.get(`${path}?q=vale&lang=es`)).text).toContain('Ana Vale')
  expect(browser.faults).toEqual([])
})

test('what is wrong with a form is said beside the field', async () => {
  const browser = seenBy(devon)
  const nothing = await browser.post(list, { name: ' ', starts: 'soon' })
  expect([nothing.status, nothing.text.includes('Choose a day.')]).toEqual([422, true])
  expect(nothing.text).toContain('Give the group a name')
  const twice = await browser.post(list, { name: 'new in FALL 2027', starts: '2027-08-12' })
  expect([twice.status, twice.text.includes('An open group has this name')]).toEqual([422, true])
  const path = `${list}/${await cohortId()}`
  expect((await browser.post(path, { belongs: 'yes' })).text).toContain('Tick at least one name')
  const stranger = await aColleague(world.database, { role: 'clinician_1', county: 34 })
  const foreign = await browser.post(path, { belongs: 'yes', people: stranger.personId })
  expect(foreign.text).toContain('Tick at least one name')
})

test('who is in a group reads it in what is kept of her, and leaves it when she has that deleted', async () => {
  const own = async () => world.database.asViewer(joon, listOwnRows)
  expect(await own()).toHaveProperty('cohort_choice')
  await world.database.asViewer(joon, deleteOwnRows)
  expect(await own()).not.toHaveProperty('cohort_choice')
  expect((await seenBy(devon).get(`${list}/${await cohortId()}`)).text).toContain('Nobody yet')
})

test('whoever was taken out is out, and a closed group is gone from every list', async () => {
  const browser = seenBy(devon)
  const path = `${list}/${await cohortId()}`
  await browser.post(path, { belongs: 'yes', people: joon.personId })
  expect((await browser.post(path, { belongs: 'no', people: joon.personId })).text).toContain('Nobody yet')
  expect((await browser.post(`${path}/closing`, {})).text).toContain('No group yet')
  expect((await browser.get(path)).status).toBe(404)
  expect((await browser.get('/learn/team')).text).not.toContain('New in fall 2027')
})

test('another county reads no group, and no school, clinician or district has such a page', async () => {
  await seenBy(devon).post(list, { name: 'Second', starts: '2027-09-01' })
  const { rows } = await sql<{ id: string }>`select id from learn.cohort where name = 'Second'`.execute(
    world.owner,
  )
  const elsewhere = await aColleague(world.database, { role: 'county_coordinator', county: 34 })
  expect((await seenBy(elsewhere).get(list)).text).toContain('No group yet')
  expect((await seenBy(elsewhere).get(`${list}/${rows[0]?.id}`)).status).toBe(404)
  expect((await seenBy(devon).get(`${list}/${newId()}`)).status).toBe(404)
  for (const role of ['principal', 'district_leader', 'clinician_2', 'evaluator'] as const)
    expect((await seenBy(await aColleague(world.database, { role })).get(list)).status, role).toBe(403)
})
