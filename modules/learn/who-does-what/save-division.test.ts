import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Forbidden, NotFound } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { refused } from '#platform/outcome.ts'
import { service, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { aColleague } from '../colleague.factory.ts'
import { visit } from '../learn.factory.tsx'
import { learnRoutes } from '../learn.routes.ts'
import { openLearning } from '../role/learning.ts'
import { openWhoDoesWhat } from './read-who-does-what.ts'
import { confirmDivision, saveDivision } from './save-division.ts'
import { listDivisions } from './who-does-what.queries.ts'
import type { Division, Part } from './who-does-what.ts'
import { whoDoesWhatMeasure } from './who-does-what-measure.ts'

const file = await openWhoDoesWhat()()
const routes = learnRoutes(openLearning({ addresses: {} }))
const willow = { id: newId(), code: '00100010000001' }
const oak = { id: newId(), code: '00100010000002' }
let world: World
let principal: Viewer
let neighbor: Viewer
let coordinator: Viewer
let clinician: Viewer
beforeAll(async () => {
  let seconds = 0
  world = await freshDatabase(() => new Date(Date.UTC(2027, 8, 15, 17, 0, seconds++)))
  const imported = newId()
  await sql`insert into places.county_import (county_id, id, staged_at, staged_by)
    values (0, ${imported}, now(), 'a test')`.execute(world.owner)
  await sql`insert into places.district (county_id, code, name, import_id)
    values (0, '0010001', 'Meadow Unified', ${imported})`.execute(world.owner)
  for (const { id, code } of [willow, oak])
    await sql`insert into places.school (county_id, id, code, name, district_code, listed_from, listed_in, import_id)
      values (0, ${id}, ${code}, ${`School ${code}`}, '0010001', '2024-25', '2024-25', ${imported})`.execute(
      world.owner,
    )
  const { database } = world
  const at = { place: willow.code, schools: [willow.id] }
  principal = await aColleague(database, { role: 'principal', name: 'Tomas Ridge', ...at })
  neighbor = await aColleague(database, { role: 'principal', place: oak.code, schools: [oak.id] })
  coordinator = await aColleague(database, {
    role: 'county_coordinator',
    name: 'Devon Lark',
    place: willow.code,
  })
  clinician = await aColleague(database, { role: 'clinician_1', ...at })
})
afterAll(() => world?.close())

const division = (parts: Readonly<Record<string, Part>>): Division => ({
  people: ['counselor', 'clinician'],
  parts,
  note: null,
})
const fair = division({ 'ww-skills.counselor': 'lead', 'ww-therapy.clinician': 'lead' })
const save = async (viewer: Viewer, said = fair): Promise<string> => {
  const outcome = await saveDivision(world.database, viewer, file, said)
  if (!outcome.done) throw new Error(outcome.refusal)
  return outcome.result
}
const confirm = (viewer: Viewer, page: string) => confirmDivision(world.database, viewer, file, page)
const seen = async (viewer: Viewer) =>
  (await world.database.asViewer(viewer, (tx) => listDivisions(tx, willow.id))).length
const measured = () =>
  world.database.asViewer(service('learning measures', 0), (tx) =>
    whoDoesWhatMeasure.read(tx, 'school', {
      personId: newId(),
      schoolCode: willow.code,
      districtCode: '0010001',
    }),
  )

describe('a page of a school', () => {
  test('is saved by county office and principal, not by a clinician nor without a school', async () => {
    await expect(saveDivision(world.database, clinician, file, fair)).rejects.toThrow(Forbidden)
    const placeless = await aColleague(world.database, { role: 'principal' })
    expect(await saveDivision(world.database, placeless, file, fair)).toEqual(refused('place_missing'))
    expect(await saveDivision(world.database, principal, file, division({}))).toEqual(refused('nobody_named'))
    expect((await sql`select from learn.who_does_what`.execute(world.owner)).rows).toEqual([])
    await save(coordinator)
    await save(principal)
  })

  test('is read by its people on both sides of the wall, and by no other school', async () => {
    expect([await seen(principal), await seen(clinician), await seen(coordinator)]).toEqual([2, 2, 2])
    expect(await seen(neighbor)).toBe(0)
  })

  test('is confirmed once, by its own principal, and measured only then', async () => {
    const page = await save(coordinator)
    expect(await measured()).toBe(0)
    await expect(confirm(coordinator, page)).rejects.toThrow(Forbidden)
    await expect(confirm(neighbor, page)).rejects.toThrow(NotFound)
    const both = await Promise.all([confirm(principal, page), confirm(principal, page)])
    expect(both.map((outcome) => outcome.done).sort()).toEqual([false, true])
    expect(await measured()).toBe(1)
  })

  test('is not confirmed while it puts someone outside of scope', async () => {
    const page = await save(principal, division({ 'ww-therapy.counselor': 'lead' }))
    expect(await confirm(principal, page)).toEqual(refused('outside_scope'))
  })

  test('the county office cannot confirm, whatever the code asks', async () => {
    const page = await save(coordinator)
    const forged = world.database.asViewer(coordinator, (tx) =>
      sql`insert into learn.who_does_what_confirmation
          (county_id, page_id, school_id, person_id, person_name, confirmed_at)
        values (0, ${page}, ${willow.id}, ${coordinator.personId}, 'x', now())`.execute(tx),
    )
    await expect(forged).rejects.toThrow('permission denied')
  })
})

test('the page is filled in by anyone, saved by the coordinator, confirmed by the principal, and a step turns green', async () => {
  const devon = visit(routes, world.database, coordinator)
  const tomas = visit(routes, world.database, principal)
  const chosen = await devon.get('/learn/who-does-what?people=counselor&people=clinician')
  expect(chosen.text).toContain('outside of scope')
  const fields = {
    people: ['counselor', 'clinician'],
    'ww-skills.counselor': 'lead',
    'ww-skills.clinician': 'lead',
    'ww-therapy.clinician': 'lead',
    note: 'The counselor tells the clinician by Friday.',
  }
  const drawn = await devon.post('/learn/who-does-what', fields)
  expect(drawn.text).toContain('Choose one, or say how they split it.')
  expect(drawn.text).toContain('Gaps: nobody leads')
  expect(drawn.text).toContain(
    'From School counselor (Tier 2, for some) to Licensed clinician (Tier 3, for a few)',
  )
  // It prints alone; the questions come back with what was said.
  expect(drawn.text).not.toContain('<select')
  const back = await devon.post('/learn/who-does-what', { ...fields, edit: 'yes' })
  expect([...back.text.matchAll(/<option value="lead" selected/g)]).toHaveLength(3)
  const saved = await devon.post('/learn/who-does-what/saved', fields)
  expect(saved.text).toContain('Not confirmed yet.')
  expect(saved.text).not.toContain('Confirm for our school')

  const list = await tomas.get('/learn/who-does-what')
  const path = /\/learn\/who-does-what\/saved\/[0-9a-f-]+/.exec(list.text)?.[0] ?? ''
  expect((await tomas.get(path)).text).toContain('Confirm for our school')
  expect((await tomas.post(`${path}/confirmation`, {})).text).toContain(
    'Confirmed by Tomas Ridge on September 15, 2027.',
  )
  expect((await tomas.get('/learn/steps/pr-1-who')).text).toContain('Measured today: 1')
  const stranger = visit(routes, world.database, neighbor)
  expect((await stranger.get(path)).status).toBe(404)
  expect([...devon.faults, ...tomas.faults, ...stranger.faults]).toEqual([])
})
