import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aLink } from '#modules/people/people.factory.ts'
import { seedPracticeCounty } from '#modules/places/index.ts'
import { newId } from '#platform/ids.ts'
import { listMail } from '#platform/mail/mail.queries.ts'
import { service, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { aColleague } from '../colleague.factory.ts'
import { visit } from '../learn.factory.tsx'
import { completeStep } from '../progress/complete-step.ts'
import { type Learning, openLearning } from '../role/learning.ts'
import { countSites } from './count-sites.ts'
import { listPhaseCounts, listSiteStandings, listWaitingSites } from './team-view.queries.ts'
import { teamRoutes } from './team-view.routes.tsx'

let now = new Date('2027-07-10T17:00:00Z')
let world: World
let learning: Learning
let devon: Viewer & { personId: string }
let joon: Viewer & { personId: string }
type School = { readonly id: string; readonly code: string; readonly name: string }
let school: School
let other: School
beforeAll(async () => {
  world = await freshDatabase(() => now)
  await seedPracticeCounty(world.database)
  learning = openLearning({ addresses: {}, origin: 'https://learn.example.org' })
  const { rows } = await sql<School>`select id, code, name from places.public_school where county_id = 0
    order by code limit 2`.execute(world.owner)
  ;[school, other] = rows as [School, School]
  devon = await aColleague(world.database, { role: 'county_coordinator', name: 'Devon Lark' })
  joon = await aColleague(world.database, { role: 'clinician_1', name: 'Joon Field', place: school.code })
  await aColleague(world.database, { role: 'principal', name: 'Tomas Ridge', place: other.code })
  await sql`insert into places.school_calendar (county_id, id, place_code, school_year, first_day, last_day, source,
      withdrawn, made_at)
    values (0, ${newId()}, ${`${school.code.slice(0, 7)}0000000`}, '2027-28', '2027-08-12', '2028-06-02', 'practice',
      false, now())`.execute(world.owner)
}, 120_000)
afterAll(() => world?.close())

const count = async () => countSites(world.database, 0, await learning.curriculum())
const sites = (viewer: Viewer, late = false) =>
  world.database.asViewer(viewer, (tx) => listWaitingSites(tx, { late, role: null, page: 1, sites: null }))
const at = async (viewer: Viewer, code: string) =>
  (await sites(viewer)).find(({ placeCode }) => placeCode === code)
const seenBy = (viewer: Viewer) => visit(teamRoutes(learning), world.database, viewer)

test('a site waits at its next step, is counted again when something happens there, and else once a day', async () => {
  expect(await count()).toBe(3)
  expect(await at(devon, school.code)).toMatchObject({ role: 'clinician-1', waitingStepId: 'c1-0-model' })
  expect(await world.database.asViewer(devon, listPhaseCounts)).toMatchObject([{ phase: 0, places: 3 }])
  now = new Date('2027-07-10T18:00:00Z')
  expect(await count()).toBe(0)
  const curriculum = await learning.curriculum()
  for (const step of curriculum.phase('clinician-1', '0', 'en')?.steps ?? [])
    await completeStep(world.database, joon, step)
  expect(await count()).toBe(1)
  expect(await at(devon, school.code)).toMatchObject({ waitingStepId: 'c1-05-county', dueOn: '2027-08-12' })
  now = new Date('2027-08-14T17:00:00Z')
  expect(await count()).toBe(3)
  expect((await sites(devon, true)).map(({ placeCode }) => placeCode)).toContain(school.code)
})

test('a Clinician II sees her schools, another county none, and a principal or district has no such page', async () => {
  const lena = await aColleague(world.database, { role: 'clinician_2', schools: [school.id] })
  expect((await sites(lena)).map(({ placeCode }) => placeCode)).toEqual([school.code])
  expect(await sites(await aColleague(world.database, { role: 'clinician_2' }))).toEqual([])
  expect(await sites(await aColleague(world.database, { role: 'county_coordinator', county: 34 }))).toEqual(
    [],
  )
  for (const role of ['principal', 'district_leader', 'clinician_1', 'evaluator'] as const)
    expect((await seenBy(await aColleague(world.database, { role })).get('/learn/team')).status, role).toBe(
      403,
    )
})

test('the page and its file name no person and rank nobody', async () => {
  const browser = seenBy(devon)
  for (const path of ['/learn/team', '/learn/team?late=1', '/learn/team?lang=es', '/learn/team/steps.csv']) {
    const { status, text } = await browser.get(path)
    expect(status, path).toBe(200)
    expect(text).toContain(school.name)
    expect(text).not.toMatch(/Joon|Tomas|Devon/)
  }
  const { text } = await browser.get('/learn/team/steps.csv')
  expect(text).toContain('c1-05-county')
  expect(text).not.toMatch(/c1-05-questions|c1-1-ten/)
  expect(browser.faults).toEqual([])
})

test('no person writes a count', async () => {
  const forged = world.database.asViewer(devon, (tx) =>
    sql`update learn.site_standing set late_count = 9`.execute(tx),
  )
  const changed = await forged.then(
    ({ numAffectedRows }) => Number(numAffectedRows ?? 0n),
    () => 0,
  )
  expect(changed).toBe(0)
  const standings = await world.database.asViewer(devon, listSiteStandings)
  expect(standings.some(({ lateCount }) => lateCount === 9)).toBe(false)
})

describe('a reminder', () => {
  const remind = () =>
    seenBy(devon).post('/learn/team/reminders', { place: school.code, role: 'clinician-1' })
  const letters = async () =>
    (await world.database.asViewer(service('a test', 0), listMail)).filter(
      ({ kind }) => kind === 'learn.reminder',
    )

  test('goes nowhere while nobody there has an address', async () => {
    expect(await remind()).toMatchObject({ status: 409 })
    expect(await letters()).toEqual([])
  })

  test('goes to everyone of the role at the site, names nobody, and goes once in seven days', async () => {
    const link = await aLink(world.database, 0, {
      email: 'joon@example.org',
      role: 'clinician_1',
      place: school.code,
      name: 'Joon Field',
    })
    await sql`with invited as (select id from people.invitation where county_id = 0 and email = 'joon@example.org')
      insert into people.invitation_acceptance (county_id, invitation_id, membership_id, accepted_at)
      select 0, invited.id, membership.id, now() from invited, people.membership
      where membership.county_id = 0 and membership.person_id = ${joon.personId}`.execute(world.owner)
    expect(link).toContain('/invitations/')
    const { status, text } = await remind()
    expect([status, text.includes('1 letter is on its way')]).toEqual([200, true])
    const [letter] = await letters()
    expect(letter).toMatchObject({ recipient: 'joon@example.org', subject: 'A step of your path is next' })
    expect(letter?.body).toContain('https://learn.example.org/learn/steps/c1-05-county')
    expect(`${letter?.subject} ${letter?.body}`).not.toMatch(/Joon|Devon/)
    expect(await remind()).toMatchObject({ status: 409 })
    now = new Date('2027-08-22T17:00:00Z')
    expect(await remind()).toMatchObject({ status: 200 })
    expect(await letters()).toHaveLength(2)
  })

  test('is not for a site one does not see', async () => {
    const lena = await aColleague(world.database, { role: 'clinician_2', schools: [other.id] })
    const sent = await seenBy(lena).post('/learn/team/reminders', { place: school.code, role: 'clinician-1' })
    expect(sent.status).toBe(404)
  })
})

test('a site that nobody works at any more is gone from the list', async () => {
  const before = await at(devon, other.code)
  expect(before).toBeDefined()
  await sql`update people.membership set ends_on = '2027-08-22' where county_id = 0 and place = ${other.code}`.execute(
    world.owner,
  )
  now = new Date('2027-08-24T17:00:00Z')
  await count()
  expect(await at(devon, other.code)).toBeUndefined()
})
