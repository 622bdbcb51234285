import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { seedPracticeCounty } from '#modules/places/index.ts'
import { NotFound, TooMany } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { writeMail } from '#platform/mail/write-mail.ts'
import { refused } from '#platform/outcome.ts'
import { anyone, type DatabaseRole, type StaffRole, service, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import type { Afterwards } from '../convening/plan-convening.ts'
import { findUndoable } from '../convening/program-change.queries.ts'
import { countEvent, publishResult } from '../family-event/count-event.ts'
import { findEvent } from '../family-event/family-event.queries.ts'
import { type EventId, eventSchema } from '../family-event/family-event.ts'
import { changeEvent, decideEvent, planEvent } from '../family-event/hold-event.ts'
import { retentionSchema } from '../retention/retention.ts'
import { setRetention } from '../retention/set-retention.ts'
import { undoChange } from '../talk/undo-change.ts'
import { openSignUpDoorstep } from './doorstep.ts'
import { eraseOldSignUps, remindFamilies } from './keep-events.ts'
import { type SignUpId, signUpSchema } from './sign-up.ts'
import { readSignUpLink, signUpPath } from './sign-up-letter.ts'
import {
  cancelSignUp,
  hasRoom,
  readOwnSignUp,
  readSignUps,
  releaseSignUp,
  takeSignUp,
} from './take-sign-up.ts'
import { afterEvent } from './tell-families.ts'

const begun = Date.parse('2027-02-01T18:00:00Z')
let now = begun
let world: World
let schools: readonly string[]
let principal: Viewer
let stranger: Viewer
let office: Viewer
const secret = 'the secret of a test'
const link = { secret, origin: 'https://wellness.example.org' }
let doorstep = openSignUpDoorstep(secret)

beforeAll(async () => {
  world = await freshDatabase(() => new Date(now))
  await seedPracticeCounty(world.database)
  const { rows } = await sql<{
    id: string
  }>`select id from places.school where county_id = 0 and closed_on is null
    order by code limit 2`.execute(world.owner)
  schools = rows.map(({ id }) => id)
  principal = await staff('principal', 'app_school_listed', schools.slice(0, 1))
  stranger = await staff('principal', 'app_school_listed', schools.slice(1, 2))
  office = await staff('county_coordinator', 'app_school_wide', [])
}, 120_000)
afterAll(() => world?.close())
beforeEach(() => {
  now = begun
  doorstep = openSignUpDoorstep(secret)
})

async function staff(role: StaffRole, databaseRole: DatabaseRole, own: readonly string[]): Promise<Viewer> {
  const personId = newId<'person'>()
  await sql`insert into people.person (id, display_name, practice) values (${personId}, 'Someone', false)`.execute(
    world.owner,
  )
  return { personId, label: 'Someone', roles: [role], databaseRole, county: 0, schools: own }
}

const evening = (given: object = {}) =>
  eventSchema.parse({
    kind: 'family',
    purpose: 'coverage_help',
    schoolId: schools[0],
    title: 'Family evening',
    titleEs: 'Noche familiar',
    day: '2027-03-04',
    from: '18:00',
    to: '19:30',
    placeName: 'Library',
    capacity: '10',
    languages: ['en', 'es'],
    interpretedIn: 'hmn',
    childcarePlaces: '3',
    food: 'meal',
    transport: 'bus_pass',
    ...given,
  })

async function announced(given: object = {}, viewer = principal): Promise<EventId> {
  const outcome = await planEvent(world.database, viewer, evening(given))
  if (!outcome.done) throw new Error(outcome.refusal)
  now += 1000
  await decideEvent(world.database, viewer, outcome.result, 'announced')
  return outcome.result
}

async function signUp(event: EventId, given: object = {}): Promise<SignUpId> {
  const typed = signUpSchema.parse({
    firstName: '',
    adultCount: '2',
    childCount: '2',
    language: 'es',
    email: '',
    opened: doorstep.seal(new Date(now - 60_000)),
    ...given,
  })
  now += 1000
  const asked = { county: 0, event, language: 'es' as const, address: '10.0.0.1' }
  const outcome = await takeSignUp(world.database, doorstep, asked, typed)
  if (!outcome.done) throw new Error(outcome.refusal)
  return outcome.result
}

const own = (id: SignUpId) => readOwnSignUp(world.database, 0, id)

test('an event is at 18:00 in California, a draft until it is announced', async () => {
  const outcome = await planEvent(world.database, principal, evening())
  const id = outcome.done ? outcome.result : ('' as EventId)
  const look = () => world.database.asViewer(anyone(0), (tx) => findEvent(tx, id))
  expect(await look()).toBeUndefined()
  await decideEvent(world.database, principal, id, 'announced')
  expect((await look())?.startsAt.toISOString()).toBe('2027-03-05T02:00:00.000Z')
  expect(await look()).toMatchObject({ schoolName: expect.any(String), food: 'meal', interpretedIn: ['hmn'] })
})

test('families get places in order, wait, move up, and are written to', async () => {
  const event = await announced()
  const first = await signUp(event)
  const second = await signUp(event)
  const third = await signUp(event, { email: 'family@example.org' })
  expect([(await own(first)).hasPlace, (await own(second)).hasPlace, (await own(third)).hasPlace]).toEqual([
    true,
    true,
    false,
  ])
  const found = await world.database.asViewer(anyone(0), (tx) => findEvent(tx, event))
  expect(found && (await hasRoom(world.database, 0, found))).toBe(false)
  await cancelSignUp(world.database, link, 0, first)
  await cancelSignUp(world.database, link, 0, first)
  expect((await own(third)).hasPlace).toBe(true)
  const { rows } = await sql<{ recipient: string; subject: string; body: string }>`
    select recipient, subject, body from mail.message where kind = 'event.seated'`.execute(world.owner)
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({
    recipient: 'family@example.org',
    subject: 'Ya tiene lugar: Noche familiar',
  })
  expect(rows[0]?.body).toContain(`https://wellness.example.org${signUpPath(secret, 0, third)}`)
})

test('who left an address is told of another hour, and that it was called off', async () => {
  const event = await announced()
  const told = () =>
    sql<{ subject: string }>`select subject from mail.message where recipient = 'tell@example.org'
      order by written_at, id`.execute(world.owner)
  await signUp(event, { email: 'tell@example.org' })
  await signUp(event)
  const change = (given: object) =>
    changeEvent(world.database, principal, event, evening(given), afterEvent(link))
  await change({ summary: 'More words' })
  expect((await told()).rows).toEqual([])
  await change({ from: '17:30' })
  now += 1000
  await decideEvent(world.database, principal, event, 'cancelled', afterEvent(link))
  expect((await told()).rows.map(({ subject }) => subject)).toEqual([
    'Otra hora u otro lugar: Noche familiar',
    'Se canceló: Noche familiar',
  ])
  await expect(signUp(event)).rejects.toThrow('cancelled')
})

test('a change that does not come about owes nobody a letter, and a school writes to its own families alone', async () => {
  const event = await announced()
  await signUp(event, { email: 'same@example.org' })
  const letters = async () =>
    (
      await sql<{ kind: string }>`select kind from mail.message where recipient = 'same@example.org'`.execute(
        world.owner,
      )
    ).rows
  const broken: Afterwards = async (...change) => {
    await afterEvent(link)(...change)
    throw new Error('the process dies')
  }
  await expect(decideEvent(world.database, principal, event, 'cancelled', broken)).rejects.toThrow('dies')
  expect(await letters()).toEqual([])
  expect((await world.database.asViewer(principal, (tx) => findEvent(tx, event)))?.state).toBe('announced')
  const write = (kind: 'event.moved' | 'convening.moved', recipient: string, viewer = principal) =>
    world.database.asViewer(viewer, (tx) => writeMail(tx, [{ kind, recipient, subject: 'Hello', body: '' }]))
  await write('event.moved', 'same@example.org')
  await expect(write('convening.moved', 'same@example.org')).rejects.toThrow('row-level security')
  await expect(write('event.moved', 'anyone@example.org')).rejects.toThrow('row-level security')
  await expect(write('event.moved', 'same@example.org', stranger)).rejects.toThrow('row-level security')
})

test('a change taken back gives its offers back too, and families are told of the hour again', async () => {
  const event = await announced()
  const offers = async () => {
    const found = await world.database.asViewer(principal, (tx) => findEvent(tx, event))
    return found && [found.food, found.childcarePlaces, found.interpretedIn, found.startsAt.getTime()]
  }
  const before = await offers()
  await signUp(event, { email: 'undo@example.org' })
  now += 1000
  const typed = evening({ food: 'none', childcarePlaces: '0', interpretedIn: 'ru', from: '17:15' })
  await changeEvent(world.database, principal, event, typed, afterEvent(link))
  expect(await offers()).not.toEqual(before)
  const newest = await world.database.asViewer(principal, (tx) => findUndoable(tx, event))
  now += 1000
  expect(await undoChange(world.database, principal, event, newest ?? '', afterEvent(link))).toMatchObject({
    done: true,
  })
  expect(await offers()).toEqual(before)
  const { rows } = await sql<{
    kind: string
  }>`select kind from mail.message where recipient = 'undo@example.org'`.execute(world.owner)
  expect(rows.map(({ kind }) => kind)).toEqual(['event.moved', 'event.moved'])
  // Families know of it: it can be called off, and no longer hidden.
  const announcing = await world.database.asViewer(principal, (tx) => findUndoable(tx, event))
  expect(await undoChange(world.database, principal, event, announcing ?? '')).toEqual(
    refused('people_registered'),
  )
})

test('a form sent twice is one sign-up, and with other words another family’s', async () => {
  const event = await announced()
  const opened = doorstep.seal(new Date(now - 60_000))
  const first = await signUp(event, { opened })
  expect(await signUp(event, { opened })).toBe(first)
  const second = await signUp(event, { opened, adultCount: '5', childCount: '1' })
  expect(second).not.toBe(first)
  expect([(await own(first)).hasPlace, (await own(second)).hasPlace]).toEqual([true, true])
  await cancelSignUp(world.database, link, 0, first)
  const third = await signUp(event)
  expect(await signUp(event, { opened })).toBe(first)
  expect([(await own(third)).hasPlace, (await own(first)).hasPlace]).toEqual([true, false])
})

test('forty families at once take no place twice', async () => {
  const event = await announced({ capacity: '40' })
  await Promise.all(Array.from({ length: 40 }, () => signUp(event)))
  const parties = await world.database.asViewer(principal, async (tx) => {
    const found = await findEvent(tx, event)
    return found === undefined ? [] : readSignUps(tx, found)
  })
  expect(parties).toHaveLength(40)
  expect(parties.filter(({ hasPlace }) => hasPlace)).toHaveLength(10)
}, 60_000)

test('childcare is kept for who has a place, as far as it goes', async () => {
  const event = await announced({ capacity: '' })
  const [first, second] = [
    await signUp(event, { childcareCount: '2' }),
    await signUp(event, { childcareCount: '2' }),
  ]
  expect([(await own(first)).hasChildcare, (await own(second)).hasChildcare]).toEqual([true, false])
})

test('what looks like no family is set apart, takes no place, and is let in by staff', async () => {
  const event = await announced()
  const held = await signUp(event, { site: 'https://spam.example' })
  expect(await own(held)).toMatchObject({ hasPlace: false, signUp: { heldBecause: 'hidden_field' } })
  const fast = await signUp(event, { opened: doorstep.seal(new Date(now)) })
  expect((await own(fast)).signUp.heldBecause).toBe('too_fast')
  await expect(releaseSignUp(world.database, stranger, event, held)).rejects.toThrow(NotFound)
  await releaseSignUp(world.database, principal, event, held)
  expect((await own(held)).hasPlace).toBe(true)
})

test('one address stops at two hundred in an hour', async () => {
  const event = await announced({ capacity: '' })
  for (let at = 0; at < 200; at += 1) await doorstep.judge({}, '10.9.9.9', new Date(now))
  await expect(doorstep.judge({}, '10.9.9.9', new Date(now))).rejects.toThrow(TooMany)
  await expect(signUp(event)).resolves.toBeDefined()
})

test('no visitor, and no other school, reads who comes', async () => {
  const event = await announced()
  await signUp(event, { firstName: 'Lucía' })
  await expect(
    world.database.asViewer(anyone(0), (tx) => sql`select from convene.sign_up`.execute(tx)),
  ).rejects.toThrow('permission denied')
  const seen = await world.database.asViewer(stranger, async (tx) => {
    const { rows } = await sql`select id from convene.sign_up where convening_id = ${event}`.execute(tx)
    return rows.length
  })
  expect(seen).toBe(0)
  await expect(changeEvent(world.database, stranger, event, evening())).rejects.toThrow(NotFound)
  expect(await planEvent(world.database, stranger, evening())).toEqual(refused('school'))
  expect(await planEvent(world.database, principal, evening({ schoolId: '' }))).toEqual(refused('school'))
  expect((await planEvent(world.database, office, evening({ schoolId: '' }))).done).toBe(true)
})

test('a link of another seal opens nothing', () => {
  const path = signUpPath(secret, 0, newId<'sign_up'>())
  const token = path.slice('/event-sign-ups/'.length)
  expect(readSignUpLink(secret, token)?.county).toBe(0)
  expect(readSignUpLink('another secret', token)).toBeUndefined()
  expect(readSignUpLink(secret, token.replace(/^0/, '1'))).toBeUndefined()
})

test('staff count who came; the public reads no small number', async () => {
  const event = await announced()
  const counts = { 'adults-es': '24', 'children-es': '15', 'adults-hmn': '3', 'started-registration': '12' }
  expect(await countEvent(world.database, principal, event, counts)).toEqual(refused('not_begun'))
  now = Date.parse('2027-03-05T02:30:00Z')
  expect(await publishResult(world.database, principal, event, true)).toEqual(refused('not_counted'))
  expect(await countEvent(world.database, principal, event, { 'adults-es': 'x' })).toEqual(refused('number'))
  expect((await countEvent(world.database, principal, event, counts)).done).toBe(true)
  await expect(countEvent(world.database, stranger, event, counts)).rejects.toThrow(NotFound)
  expect((await publishResult(world.database, principal, event, true)).done).toBe(true)
  const seen = await world.database.asViewer(anyone(0), (tx) => findEvent(tx, event))
  expect(JSON.stringify(seen?.result)).not.toMatch(/:3[,}]/)
  expect(seen?.result?.started).toEqual({ coverage_help: 0, registration: 12, referral: 0 })
  await expect(
    world.database.asViewer(anyone(0), (tx) => sql`select from convene.event_attendance`.execute(tx)),
  ).rejects.toThrow('permission denied')
})

test('a family is reminded once, in its language, and forgotten after thirty days', async () => {
  const event = await announced()
  const kept = await signUp(event, { email: 'abuela@example.org', firstName: 'Lucía' })
  expect(await remindFamilies(world.database, link, 0)).toBe(0)
  now = Date.parse('2027-03-03T20:00:00Z')
  expect(await remindFamilies(world.database, link, 0)).toBeGreaterThan(0)
  expect(await remindFamilies(world.database, link, 0)).toBe(0)
  const letters = () =>
    sql<{ subject: string }>`select subject from mail.message where recipient = 'abuela@example.org'`.execute(
      world.owner,
    )
  expect((await letters()).rows.map(({ subject }) => subject)).toEqual(['Pronto: Noche familiar'])
  now = Date.parse('2027-04-03T04:00:00Z')
  await eraseOldSignUps(world.database, 0)
  expect((await own(kept)).signUp.firstName).toBe('Lucía')
  now = Date.parse('2027-04-04T04:00:00Z')
  expect(await eraseOldSignUps(world.database, 0)).toBeGreaterThan(0)
  await expect(own(kept)).rejects.toThrow(NotFound)
  expect((await letters()).rows).toEqual([])
})

test('a county keeps less at once and more for who comes later, within the limits', async () => {
  const event = await announced()
  const before = await signUp(event)
  expect((await own(before)).keptDays).toBe(30)
  const days = { signUpDays: 10, needsDays: 5, nameDays: 60 }
  await expect(setRetention(world.database, principal, days)).rejects.toThrow('forbidden')
  const set = async (signUpDays: number) => {
    now += 1000
    await setRetention(world.database, office, { ...days, signUpDays })
    now += 1000
  }
  await set(10)
  const among = await signUp(event)
  await set(20)
  const after = await signUp(event)
  const kept = async () => Promise.all([before, among, after].map(async (one) => (await own(one)).keptDays))
  expect(await kept()).toEqual([10, 10, 20])
  now = Date.parse('2027-03-15T05:00:00Z')
  await eraseOldSignUps(world.database, 0)
  await expect(own(before)).rejects.toThrow(NotFound)
  await expect(own(among)).rejects.toThrow(NotFound)
  expect((await own(after)).keptDays).toBe(20)
  await expect(set(31)).rejects.toThrow('retention_sign_up_days_check')
  expect(retentionSchema.safeParse({ ...days, signUpDays: '31', nameDays: '29' }).success).toBe(false)
  expect(retentionSchema.parse({ signUpDays: '1', needsDays: '30', nameDays: '1096' })).toMatchObject({
    signUpDays: 1,
  })
  await sql`delete from convene.retention`.execute(world.owner)
})

test('a service of the product may write letters and erase them, and the county’s others stay', async () => {
  await world.database.asViewer(service('a test', 0), async (tx) => {
    const { rows } = await sql`delete from mail.message where kind <> 'event.seated' returning kind`.execute(
      tx,
    )
    expect(rows.every((one) => String((one as { kind: string }).kind).startsWith('event.'))).toBe(true)
  })
})
