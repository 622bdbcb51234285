import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { refused } from '#platform/outcome.ts'
import { calendarDate } from '#platform/time.ts'
import { anyone, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { insertLink, listComing } from '../calendar-feed/calendar-link.queries.ts'
import { aConvening, aDirector } from '../convene.factory.ts'
import type { ConveningId } from '../convening/convening.ts'
import { eventSchema } from '../family-event/family-event.ts'
import { decideEvent, planEvent } from '../family-event/hold-event.ts'
import { afterPlanning } from '../registration/after-planning.ts'
import { cancelTogether as leaveTogether } from '../registration/change-registration.ts'
import { register, registering } from '../registration/register.ts'
import { findRegistration, listTogether } from '../registration/registration.queries.ts'
import { type RegistrationId, registrationSchema, standingOf } from '../registration/registration.ts'
import { openSignUpDoorstep } from '../sign-up/doorstep.ts'
import { type SignUpId, signUpSchema } from '../sign-up/sign-up.ts'
import { cancelSignUp, cancelTogether, readOwnSignUp, takeSignUp } from '../sign-up/take-sign-up.ts'
import { afterEvent } from '../sign-up/tell-families.ts'
import { decideSeries } from './change-series.ts'
import { makeSeries } from './make-series.ts'
import { listDates } from './series.queries.ts'
import type { SeriesId } from './series.ts'

let seconds = 0
let world: World
let director: Viewer
const front = { secret: 'the secret of a test run', origin: 'https://wellness.example.org' }
const doorstep = openSignUpDoorstep(front.secret)
beforeAll(async () => {
  world = await freshDatabase(() => new Date(Date.UTC(2027, 1, 1, 17, 0, seconds++)))
  director = await aDirector(world.database)
})
afterAll(() => world?.close())

const made = <Result>(outcome: { done: boolean; result?: Result; refusal?: string }): Result => {
  if (!outcome.done) throw new Error(outcome.refusal)
  return outcome.result as Result
}
const weekly = async (of: ConveningId) => {
  const days = ['2027-03-09', '2027-03-16', '2027-03-23'].map(calendarDate)
  const series = made(
    await makeSeries(world.database, director, { of, name: 'Evenings', nameEs: null, days }),
  )
  made(await decideSeries(world.database, director, series, 'announced'))
  const dates = await world.database.asViewer(director, (tx) => listDates(tx, series))
  const [first, second, third, fourth] = dates.map(({ id }) => id)
  if (!first || !second || !third || !fourth) throw new Error('dates are missing')
  return { series, first, second, third, fourth }
}
const lettersTo = async (mail: string) => {
  const { rows } = await sql<{ kind: string; body: string }>`select kind, body from mail.message
    where recipient = ${mail} order by written_at, id`.execute(world.owner)
  return rows
}
const kindsTo = async (mail: string) => (await lettersTo(mail)).map(({ kind }) => kind)
const callOff = (series: SeriesId) =>
  decideSeries(world.database, director, series, 'cancelled', async (...change) => {
    await afterPlanning(front)(...change)
    await afterEvent(front)(...change)
  })

const evening = eventSchema.parse({
  kind: 'family',
  purpose: 'coverage_help',
  schoolId: '',
  title: 'Family evening',
  day: '2027-03-02',
  from: '18:00',
  to: '19:30',
  placeName: 'Library',
  capacity: '3',
  languages: ['en', 'es'],
  childcarePlaces: '0',
  food: 'none',
  transport: 'none',
})
const opened = doorstep.seal(new Date(Date.UTC(2027, 1, 1, 16)))
const signUp = async (event: ConveningId, given: object = {}): Promise<SignUpId> => {
  const typed = signUpSchema.parse({
    firstName: '',
    adultCount: '2',
    childCount: '0',
    language: 'es',
    email: '',
    opened,
    ...given,
  })
  const asked = { county: 0, event, language: 'es' as const, address: '10.0.0.1' }
  return made(await takeSignUp(world.database, doorstep, asked, typed))
}
const own = (id: SignUpId) => readOwnSignUp(world.database, 0, id)

test('a family signs up for all dates with one press, waits where it is full, and leaves them with one', async () => {
  const of = made(await planEvent(world.database, director, evening))
  made(await decideEvent(world.database, director, of, 'announced'))
  const { series, second, first, third } = await weekly(of)
  const before = await signUp(third, { firstName: 'Bea' })
  const all = { firstName: 'Ada', email: 'ada@example.org', dates: 'all' }
  const id = await signUp(second, all)
  expect(await signUp(second, all)).toBe(id)
  const stands = async () =>
    (await own(id)).others.map(({ event, hasPlace }) => [event.id === third, hasPlace])
  expect((await own(id)).hasPlace).toBe(true)
  expect(await stands()).toEqual([
    [false, true],
    [true, false],
    [false, true],
  ])
  await cancelSignUp(world.database, front, 0, before)
  expect((await stands())[1]).toEqual([true, true])
  // A single sign-up of the same form is not another one.
  expect((await own(await signUp(first, { ...all, dates: 'one' }))).signUp.togetherId).not.toBeNull()
  const other = await signUp(second, { firstName: 'Cleo', email: 'cleo@example.org', dates: 'all' })
  expect((await own(other)).hasPlace).toBe(false)
  await cancelTogether(world.database, front, 0, id)
  expect((await own(id)).others.every(({ signUp: one }) => one.cancelledAt !== null)).toBe(true)
  expect((await own(other)).others.every(({ hasPlace }) => hasPlace)).toBe(true)
  made(await callOff(series))
  expect((await kindsTo('cleo@example.org')).filter((kind) => kind === 'event.called_off')).toHaveLength(1)
  expect((await lettersTo('cleo@example.org')).at(-1)?.body).toContain('más fechas de esta serie')
  expect(await kindsTo('ada@example.org')).toEqual(['event.seated'])
})

const typed = (name: string, more: object = {}) =>
  registrationSchema.parse({ name, mail: `${name.toLowerCase()}@example.org`, role: 'principal', ...more })
const enter = (convening: ConveningId, name: string, more: object = {}) =>
  register(world.database, anyone(0), front, { county: 0, convening, language: 'en' }, typed(name, more))
const together = (id: RegistrationId) =>
  world.database.asViewer(registering(0), async (tx) => {
    const one = await findRegistration(tx, id)
    return listTogether(tx, one?.togetherId ?? '')
  })

test('one registers for all dates with one press and one letter; the calendar has each; one letter calls off', async () => {
  const changes = { startsOn: '2027-03-02', startsClock: '18:00', endsOn: '2027-03-02', endsClock: '20:00' }
  const of = await aConvening(world.database, director, { ...changes, capacity: '1' })
  const { series, first, third } = await weekly(of)
  made(await enter(third, 'Ben'))
  const ana = made(await enter(first, 'Ana', { dates: 'all' }))
  expect((await together(ana)).map(standingOf)).toEqual(['placed', 'placed', 'waiting', 'placed'])
  expect(await kindsTo('ana@example.org')).toEqual(['convening.placed'])
  expect((await lettersTo('ana@example.org'))[0]?.body).toContain('more dates of this series')
  expect(await enter(first, 'Ana', { dates: 'all' })).toEqual(refused('registered_already'))
  const owner = { personId: null, registrationId: ana }
  const coming = await world.database.asViewer(registering(0), async (tx) => {
    await insertLink(tx, 'a'.repeat(64), owner)
    return listComing(tx, owner)
  })
  expect(coming.filter(({ isPlaced }) => isPlaced)).toHaveLength(3)
  const cy = made(await enter(third, 'Cy', { dates: 'all' }))
  expect((await together(cy)).map(standingOf)).toEqual(Array(4).fill('waiting'))
  made(await leaveTogether(world.database, front, { county: 0, registration: ana }))
  expect((await together(cy)).map(standingOf)).toEqual(['placed', 'placed', 'waiting', 'placed'])
  expect(await kindsTo('ana@example.org')).toEqual([
    'convening.placed',
    'convening.again',
    'convening.cancelled',
  ])
  made(await callOff(series))
  const told = await kindsTo('cy@example.org')
  expect(told.filter((kind) => kind === 'convening.called_off')).toHaveLength(1)
  expect(await kindsTo('ben@example.org')).toEqual(['convening.placed', 'convening.called_off'])
})

test('two who register for all at once never take one place twice, nor wait for each other', async () => {
  const of = await aConvening(world.database, director, {
    capacity: '2',
    startsOn: '2027-03-02',
    endsOn: '2027-03-02',
  })
  const { first, second, third, fourth } = await weekly(of)
  const ids = await Promise.all(
    [fourth, first, third, second].map(async (date, index) =>
      made(await enter(date, `Crowd${index}`, { dates: 'all' })),
    ),
  )
  const all = await Promise.all(ids.map(together))
  for (const index of [0, 1, 2, 3])
    expect(all.filter((dates) => dates[index] && standingOf(dates[index]) === 'placed')).toHaveLength(2)
})
