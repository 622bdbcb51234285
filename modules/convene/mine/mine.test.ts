import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aColleague } from '#modules/learn/colleague.factory.ts'
import { contentHash } from '#platform/secrets.ts'
import type { Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { findLink, listComing } from '../calendar-feed/calendar-link.queries.ts'
import { endOwnCalendar, makeOwnCalendar } from '../calendar-feed/keep-calendar.ts'
import { aConvening, aDirector, aTalk } from '../convene.factory.ts'
import { openLiveRoom } from '../live/host-live.ts'
import { cancelRegistration } from '../registration/change-registration.ts'
import { register, registering } from '../registration/register.ts'
import { registrationSchema } from '../registration/registration.ts'
import { listOwnRegistrations, listOwnTalks } from './mine.queries.ts'

const front = { secret: 'the secret of a test run, long enough', origin: 'https://wellness.example.org' }
let world: World
let director: Viewer
let principal: Viewer
let other: Viewer
beforeAll(async () => {
  world = await freshDatabase(() => new Date('2027-02-01T17:00:00Z'))
  director = await aDirector(world.database)
  principal = await aColleague(world.database, { role: 'principal', name: 'Tomas Ridge', county: 0 })
  other = await aColleague(world.database, { role: 'principal', name: 'Ines Park', county: 0 })
}, 120_000)
afterAll(() => world?.close())

async function registered(
  viewer: Viewer,
  convening: Awaited<ReturnType<typeof aConvening>>,
  talks: string[],
) {
  const typed = { name: viewer.label, mail: `${viewer.personId}@example.org`, role: 'principal', talks }
  const asked = { county: 0, convening, language: 'en' } as const
  const outcome = await register(world.database, viewer, front, asked, registrationSchema.parse(typed))
  if (!outcome.done) throw new Error(outcome.refusal)
  return outcome.result
}
const mineOf = (viewer: Viewer) =>
  world.database.asViewer(registering(0), async (tx) => {
    const registrations = await listOwnRegistrations(tx, viewer.personId ?? '')
    return {
      registrations,
      talks: await listOwnTalks(
        tx,
        registrations.map(({ id }) => id),
      ),
    }
  })

test('a person finds what they registered for, and nobody else’s', async () => {
  const convening = await aConvening(world.database, director)
  const [picked, live] = [
    await aTalk(world.database, director, convening),
    await aTalk(world.database, director, convening, { title: 'Later', from: '11:00', until: '12:00' }),
  ]
  const mine = await registered(principal, convening, [picked])
  await registered(other, convening, [])
  await openLiveRoom(world.database, director, live, { documentLink: null, captionsLink: null })
  const { registrations, talks } = await mineOf(principal)
  expect(registrations).toMatchObject([{ id: mine, title: 'Spring convening', state: 'announced' }])
  expect(talks).toMatchObject([
    { id: picked, picked: true, placed: true, isLive: false },
    { id: live, picked: false, isLive: true },
  ])
  expect((await mineOf(other)).talks).toMatchObject([{ id: live, picked: false }])
  expect((await mineOf(director)).registrations).toEqual([])
  await cancelRegistration(world.database, front, { county: 0, registration: mine })
  expect((await mineOf(principal)).registrations[0]?.cancelledAt).not.toBeNull()
})

test('one address for all of it, which its owner ends', async () => {
  const convening = await aConvening(world.database, director, { title: 'Another' })
  await registered(principal, convening, [])
  const home = { county: 0, personId: principal.personId ?? '' }
  const token = await makeOwnCalendar(world.database, home)
  const coming = () =>
    world.database.asViewer(registering(0), async (tx) => {
      const owner = await findLink(tx, contentHash(token))
      return owner && (await listComing(tx, owner)).length
    })
  expect(await coming()).toBe(2)
  const again = await makeOwnCalendar(world.database, home)
  expect(again).not.toBe(token)
  expect(await coming()).toBeUndefined()
  await endOwnCalendar(world.database, home)
  const { rows } = await sql`select from convene.calendar_link where revoked_at is null`.execute(world.owner)
  expect(rows).toEqual([])
})
