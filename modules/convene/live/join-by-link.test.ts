import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { refused } from '#platform/outcome.ts'
import { anyone, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { aConvening, aDirector, aTalk } from '../convene.factory.ts'
import type { ConveningId } from '../convening/convening.ts'
import { cancelRegistration, restoreRegistration } from '../registration/change-registration.ts'
import { register } from '../registration/register.ts'
import { registrationSchema } from '../registration/registration.ts'
import type { TalkId } from '../talk/talk.ts'
import { closeLiveRoom, openLiveRoom } from './host-live.ts'
import { joinByLink } from './join-by-link.ts'
import type { Seat } from './live.ts'
import { findVideoOfSeat, isSeated } from './live-room.queries.ts'
import { removeAsker } from './moderate.ts'
import { registrantKey, registrantSeat } from './registrant-seat.ts'
import { askQuestion } from './take-part.ts'

const front = { secret: 'the secret of a test run, long enough', origin: '' }
const typed = { documentLink: null, captionsLink: null }
let world: World
let director: Viewer
let convening: ConveningId
let talk: TalkId
beforeAll(async () => {
  world = await freshDatabase(() => new Date('2027-02-01T17:00:00Z'))
  director = await aDirector(world.database)
  convening = await aConvening(world.database, director, { capacity: '2' })
  talk = await aTalk(world.database, director, convening)
}, 120_000)
afterAll(() => world?.close())

async function coming(name: string) {
  const input = registrationSchema.parse({ name, mail: `${name}@example.org`, role: 'family' })
  const asked = { county: 0, convening, language: 'es' } as const
  const outcome = await register(world.database, anyone(0), front, asked, input)
  if (!outcome.done) throw new Error(outcome.refusal)
  return { county: 0, registration: outcome.result as string }
}
const seatOf = (registration: string) => registrantSeat(front.secret, talk, registration) as Seat
const join = (link: { county: number; registration: string }, of = talk) =>
  joinByLink(world.database, link, of, seatOf(link.registration))
const sits = ({ registration }: { registration: string }) =>
  world.database.asViewer(anyone(0), (tx) => isSeated(tx, talk, seatOf(registration)))
const ask = ({ registration }: { registration: string }) =>
  askQuestion(
    { database: world.database, county: 0, talk, seat: seatOf(registration) },
    { body: 'Who calls?', askedBy: null },
  )

test('a registration with a place opens the room while it is open, and its browser holds nothing of it', async () => {
  const ana = await coming('ana')
  expect(await join(ana)).toEqual(refused('not_open'))
  await openLiveRoom(world.database, director, talk, typed)
  expect((await join(ana)).done).toBe(true)
  expect(await sits(ana)).toBe(true)
  expect((await ask(ana)).done).toBe(true)
  expect(
    await world.database.asViewer(anyone(0), (tx) => findVideoOfSeat(tx, talk, seatOf(ana.registration))),
  ).toBe('https://meet.example.org/spring')
  const key = registrantKey(front.secret, ana.registration)
  expect(key).toBe(registrantKey(front.secret, ana.registration))
  expect(key).not.toContain(ana.registration)
  // Neither table nor trail says who sat down.
  const { rows } = await sql<{
    told: string
  }>`select coalesce(detail::text, '') || kind as told from app.event
    where kind like 'live_seat%'`.execute(world.owner)
  expect(rows).toEqual([])
  const other = await aTalk(world.database, director, await aConvening(world.database, director))
  await openLiveRoom(world.database, director, other, typed)
  expect(await join(ana, other)).toEqual(refused('not_open'))
  await closeLiveRoom(world.database, director, talk)
  expect(await join(ana)).toEqual(refused('not_open'))
  await openLiveRoom(world.database, director, talk, typed)
})

test('who cannot come is out of the room at once, and back by the same link with a place', async () => {
  const ben = await coming('ben')
  const waits = await coming('waits')
  expect(await join(waits)).toEqual(refused('no_place'))
  await join(ben)
  await cancelRegistration(world.database, front, ben)
  expect(await sits(ben)).toBe(false)
  expect(await ask(ben)).toEqual(refused('no_seat'))
  expect(await join(ben)).toEqual(refused('no_place'))
  // Who waited has the place, and so the room.
  expect((await join(waits)).done).toBe(true)
  await cancelRegistration(world.database, front, waits)
  await restoreRegistration(world.database, front, ben)
  expect(await sits(ben)).toBe(false)
  expect((await join(ben)).done).toBe(true)
  expect(await sits(ben)).toBe(true)
  // A row policy holds it too, whatever the code says.
  await cancelRegistration(world.database, front, ben)
  const past = world.database.asViewer(anyone(0), (tx) =>
    sql`insert into convene.live_question (county_id, id, talk_id, seat, body, state, asked_at)
      values (0, ${newId()}, ${talk}, ${seatOf(ben.registration)}, 'Past the verb', 'shown', now())`.execute(
      tx,
    ),
  )
  await expect(past).rejects.toThrow('row-level security')
})

test('a seat that staff took away stays away, by the same link too', async () => {
  const cy = await coming('cy')
  await join(cy)
  await ask(cy)
  const { rows } = await sql<{ id: string }>`select id from convene.live_question
    where seat = ${seatOf(cy.registration)}`.execute(world.owner)
  await removeAsker(world.database, director, talk, rows[0]?.id as Parameters<typeof removeAsker>[3])
  expect(await sits(cy)).toBe(false)
  await join(cy)
  expect(await sits(cy)).toBe(false)
  await cancelRegistration(world.database, front, cy)
  await restoreRegistration(world.database, front, cy)
  await join(cy)
  expect(await sits(cy)).toBe(false)
})
