import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDoorstep } from '#platform/doorstep.ts'
import { done, refused } from '#platform/outcome.ts'
import { anyone, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { aConvening, aDirector } from '../convene.factory.ts'
import type { ConveningId } from '../convening/convening.ts'
import { cancelRegistration } from '../registration/change-registration.ts'
import { register } from '../registration/register.ts'
import { registrationSchema } from '../registration/registration.ts'
import { insertEvaluation, listEvaluations } from './evaluation.queries.ts'
import { whyNotGive } from './evaluation.rules.ts'
import { evaluationSchema } from './evaluation.ts'
import { letGivers } from './forget-givers.ts'
import { giveEvaluation, giveOwnEvaluation, readOwnEvaluation } from './give-evaluation.ts'

const secret = 'the secret of a test run, long enough'
const front = { secret, origin: '' }
let now = new Date('2027-02-01T17:00:00Z')
let world: World
let director: Viewer
let convening: ConveningId
let ana: string
let waits: string
beforeAll(async () => {
  world = await freshDatabase(() => now)
  director = await aDirector(world.database)
  convening = await aConvening(world.database, director, { capacity: '1' })
  ana = await coming('ana')
  waits = await coming('waits')
}, 120_000)
afterAll(() => world?.close())

async function coming(name: string): Promise<string> {
  const typed = registrationSchema.parse({ name, mail: `${name}@example.org`, role: 'family' })
  const asked = { county: 0, convening, language: 'es' } as const
  const outcome = await register(world.database, anyone(0), front, asked, typed)
  if (!outcome.done) throw new Error(outcome.refusal)
  return outcome.result
}
const opinion = (given: object = {}) =>
  evaluationSchema.parse({ useful: '4', practice: '5', voice: '3', access: '5', words: '', ...given })
const link = (registration: string) => ({ county: 0, registration })
const give = (registration: string, given: object = {}) =>
  giveOwnEvaluation(world.database, secret, link(registration), opinion(given))
const all = (viewer: Viewer = director) =>
  world.database.asViewer(viewer, (tx) => listEvaluations(tx, convening))

test('once for each registration: given again it takes the place of the first, until the time is over', async () => {
  expect(await give(ana)).toEqual(refused('not_begun'))
  now = new Date('2027-03-05T18:00:00Z')
  expect(await give(ana, { useful: '1', words: 'Jayden left early' })).toEqual(done(['student_name']))
  expect(await all()).toEqual([])
  expect(await give(ana, { useful: '1', words: 'Too long' })).toEqual(done([]))
  expect(await give(ana, { useful: '5' })).toEqual(done([]))
  expect(await all()).toEqual([{ useful: 5, practice: 5, voice: 3, access: 5, words: null }])
  expect((await readOwnEvaluation(world.database, secret, link(ana))).given).toMatchObject({ useful: 5 })
  expect(await give(waits)).toEqual(refused('not_there'))
  const { rows } = await sql`select from app.event where kind = 'convening.evaluated'`.execute(world.owner)
  expect(rows).toHaveLength(1)
})

test('no role reads what keeps it at one, and a visitor writes none of a convening', async () => {
  for (const viewer of [director, anyone(0)])
    await expect(
      world.database.asViewer(viewer, (tx) => sql`select giver from convene.evaluation`.execute(tx)),
    ).rejects.toThrow('permission denied')
  await expect(
    world.database.asViewer(anyone(0), (tx) => insertEvaluation(tx, convening, opinion())),
  ).rejects.toThrow('row-level security')
  const { rows } = await sql<{ giver: string }>`select giver from convene.evaluation`.execute(world.owner)
  expect(rows[0]?.giver).not.toContain(ana)
})

test('who cannot come after all says nothing, and what they gave stays', async () => {
  await cancelRegistration(world.database, front, link(ana))
  expect(await give(ana)).toEqual(refused('not_there'))
  expect(await all()).toHaveLength(1)
  // The place went to who waited.
  expect(await give(waits)).toEqual(done([]))
})

test('thirty days after the end nothing keeps it to a registration any more', async () => {
  now = new Date('2027-04-04T23:59:00Z')
  expect(await letGivers(world.database, 0)).toBe(0)
  now = new Date('2027-04-05T00:01:00Z')
  expect(await give(waits)).toEqual(refused('closed'))
  expect(await letGivers(world.database, 0)).toBe(2)
  const { rows } = await sql<{
    kept: number
  }>`select count(giver)::int as kept from convene.evaluation`.execute(world.owner)
  expect(rows[0]?.kept).toBe(0)
  expect((await readOwnEvaluation(world.database, secret, link(waits))).given).toBeNull()
  expect(await all()).toHaveLength(2)
})

test('at a school’s own event a visitor gives one; at a convening the link is asked for', async () => {
  const doorstep = openDoorstep({ secret, form: 'evaluation', many: 400, most: 800 })
  now = new Date('2027-03-05T18:00:00Z')
  const opened = doorstep.seal(new Date(now.getTime() - 60_000))
  const to = { county: 0, convening, address: '10.0.0.1' }
  const knock = (given: object = {}) =>
    giveEvaluation(world.database, doorstep, to, opinion({ opened, ...given }))
  expect(await knock()).toEqual(refused('by_link'))
  await sql`update convene.convening set kind = 'family' where id = ${convening}`.execute(world.owner)
  expect(await knock({ site: 'x' })).toEqual(refused('junk'))
  expect(await knock({ opened: 'forged' })).toEqual(refused('junk'))
  expect(await knock()).toEqual(done([]))
})

test.each([
  ['seen there without a place', { placedAt: null, attendedAt: now, cancelledAt: null }, null],
  ['a place', { placedAt: now, attendedAt: null, cancelledAt: null }, null],
  ['in line', { placedAt: null, attendedAt: null, cancelledAt: null }, 'not_there'],
  ['cannot come', { placedAt: null, attendedAt: null, cancelledAt: now }, 'not_there'],
] as const)('%s', (_name, standing, expected) => {
  const at = new Date('2027-03-05T18:00:00Z')
  const held = { state: 'announced', startsAt: at, endsAt: at } as const
  expect(whyNotGive(held, standing, at)).toBe(expected)
})
