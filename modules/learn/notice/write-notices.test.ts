import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aLink } from '#modules/people/people.factory.ts'
import { seedPracticeCounty } from '#modules/places/index.ts'
import { newId } from '#platform/ids.ts'
import { openLog } from '#platform/log.ts'
import { listMail } from '#platform/mail/mail.queries.ts'
import { calendarDate } from '#platform/time.ts'
import { service, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { recordAgreement } from '../agreement/record-agreement.ts'
import { awardCertificate } from '../certificate/award-certificate.ts'
import { aColleague } from '../colleague.factory.ts'
import { visit } from '../learn.factory.tsx'
import { completeStep } from '../progress/complete-step.ts'
import { type Learning, openLearning } from '../role/learning.ts'
import { countSites } from '../team-view/count-sites.ts'
import { noticeCounties } from './keep-noticing.ts'
import { noticeRoutes } from './notice.routes.tsx'

type Person = Viewer & { readonly personId: string }
let now = new Date('2027-07-10T17:00:00Z')
let world: World
let learning: Learning
let director: Person
let joon: Person
let lena: Person
let quiet: Person
let schoolCode: string
const log = openLog({ write: () => {} })
const notice = () => noticeCounties({ database: world.database, learning, log })
const seenBy = (viewer: Viewer) => visit(noticeRoutes, world.database, viewer)
const letters = async (kind: string) =>
  (await world.database.asViewer(service('a test', 0), listMail)).filter((letter) => letter.kind === kind)
const recipients = async (kind: string) => (await letters(kind)).map(({ recipient }) => recipient).sort()

/** Someone who was invited at an address, as the office would. */
async function invited(person: Person, email: string): Promise<Person> {
  await aLink(world.database, 0, { email, role: 'clinician_1', name: person.label, place: schoolCode })
  await sql`with invited as (select id from people.invitation where county_id = 0 and email = ${email})
    insert into people.invitation_acceptance (county_id, invitation_id, membership_id, accepted_at)
    select 0, invited.id, membership.id, now() from invited, people.membership
    where membership.county_id = 0 and membership.person_id = ${person.personId}`.execute(world.owner)
  return person
}

beforeAll(async () => {
  world = await freshDatabase(() => now)
  const { database } = world
  await seedPracticeCounty(database)
  learning = openLearning({
    addresses: {},
    origin: 'https://learn.example.org',
    secret: 'the secret of a test run, long enough',
  })
  const found = await sql<{ code: string }>`select code from places.public_school where county_id = 0
    order by code limit 1`.execute(world.owner)
  schoolCode = found.rows[0]?.code ?? ''
  director = await invited(
    await aColleague(database, { role: 'county_director', name: 'Marisol Arroyo' }),
    'marisol@example.org',
  )
  joon = await invited(
    await aColleague(database, { role: 'clinician_1', name: 'Joon Field', place: schoolCode }),
    'joon@example.org',
  )
  lena = await invited(
    await aColleague(database, { role: 'clinician_1', name: 'Lena Brook', place: schoolCode }),
    'lena@example.org',
  )
  quiet = await invited(
    await aColleague(database, { role: 'clinician_1', name: 'Quiet One', place: schoolCode }),
    'quiet@example.org',
  )
  await sql`insert into places.school_calendar (county_id, id, place_code, school_year, first_day, last_day, source,
      withdrawn, made_at)
    values (0, ${newId()}, ${`${schoolCode.slice(0, 7)}0000000`}, '2027-28', '2027-08-12', '2028-06-02', 'practice',
      false, now())`.execute(world.owner)
}, 120_000)
afterAll(() => world?.close())

test('while nothing is due, no letter goes', async () => {
  expect(await notice()).toBe(0)
})

test('who said no gets none, and may say yes again', async () => {
  expect((await seenBy(quiet).get('/learn/letters')).text).toContain('You get these letters.')
  expect((await seenBy(quiet).post('/learn/letters', { wanted: 'no' })).text).toContain('Saved.')
  expect((await seenBy(quiet).get('/learn/letters')).text).toContain('You do not get these letters.')
})

test('a late step is written once to everyone of the role at the site, not again within a week', async () => {
  const curriculum = await learning.curriculum()
  for (const person of [joon, lena])
    for (const step of curriculum.phase('clinician-1', '0', 'en')?.steps ?? [])
      await completeStep(world.database, person, step)
  now = new Date('2027-08-14T17:00:00Z')
  await countSites(world.database, 0, curriculum)
  expect(await notice()).toBe(2)
  expect(await recipients('learn.step_late')).toEqual(['joon@example.org', 'lena@example.org'])
  const [letter] = await letters('learn.step_late')
  expect(letter?.subject).not.toMatch(/Joon|Lena|Marisol/)
  expect(letter?.body).toContain('https://learn.example.org/learn/steps/')
  expect(await notice()).toBe(0)
})

test('the office hears of an agreement 90 and 30 days before it ends', async () => {
  const outcome = await recordAgreement(world.database, director, {
    kind: 'mou',
    title: 'MOU with Meadow Unified',
    placeCode: null,
    startsOn: calendarDate('2027-07-01'),
    endsOn: calendarDate('2027-12-31'),
    parties: ['Meadow Unified', 'Valley Health Center'],
  })
  expect(outcome.done).toBe(true)
  now = new Date('2027-10-03T17:00:00Z')
  await notice()
  expect(await recipients('learn.agreement_ending')).toEqual(['marisol@example.org'])
  now = new Date('2027-10-10T17:00:00Z')
  await notice()
  expect(await recipients('learn.agreement_ending')).toHaveLength(1)
  now = new Date('2027-12-05T17:00:00Z')
  await notice()
  expect(await recipients('learn.agreement_ending')).toHaveLength(2)
  expect((await letters('learn.agreement_ending'))[0]?.body).toContain('MOU with Meadow Unified')
})

test('a certificate asks to be renewed once, and once more in grace, without its name', async () => {
  await awardCertificate(world.database, joon, learning, 'c1-0')
  now = new Date('2029-09-20T17:00:00Z')
  await notice()
  await notice()
  const first = await letters('learn.certificate_due')
  expect(first).toHaveLength(1)
  expect(first[0]?.body).toContain('/learn/certificates')
  expect(first[0]?.body).not.toMatch(/Clinician I,|Explore/)
  now = new Date('2029-12-10T17:00:00Z')
  await notice()
  expect(await letters('learn.certificate_due')).toHaveLength(2)
})

test('nobody reads or writes letters of another, and each may take hers along and have them deleted', async () => {
  const read = (viewer: Viewer) =>
    world.database.asViewer(
      viewer,
      async (tx) => (await sql`select id from learn.notice`.execute(tx)).rows.length,
    )
  expect(await read(director)).toBe(2)
  expect(await read(quiet)).toBe(0)
  expect(await read(joon)).toBeGreaterThan(0)
  const forged = world.database.asViewer(director, (tx) =>
    sql`insert into learn.notice (county_id, id, person_id, kind, about_id, due_on, written_at)
      values (0, ${newId()}, ${joon.personId}, 'step_late', 'x', '2027-01-01', now())`.execute(tx),
  )
  await expect(forged).rejects.toThrow(/row-level security|permission denied/)
  const forChoice = world.database.asViewer(director, (tx) =>
    sql`insert into learn.notice_choice (county_id, id, person_id, wanted, made_at)
      values (0, ${newId()}, ${joon.personId}, false, now())`.execute(tx),
  )
  await expect(forChoice).rejects.toThrow(/row-level security/)
  await world.database.asViewer(joon, (tx) => sql`select learn.forget_me()`.execute(tx))
  expect(await read(joon)).toBe(0)
})
