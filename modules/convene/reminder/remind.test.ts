import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anyone, service, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { aConvening, aDirector } from '../convene.factory.ts'
import type { ConveningId } from '../convening/convening.ts'
import { decideConvening } from '../convening/plan-convening.ts'
import { cancelRegistration } from '../registration/change-registration.ts'
import { register } from '../registration/register.ts'
import { registrationSchema } from '../registration/registration.ts'
import { eraseOldRegistrations, remind } from './keep-reminding.ts'

let now = new Date('2027-02-01T17:00:00Z')
let world: World
let director: Viewer
const front = { secret: 'the secret of a test run', origin: 'https://wellness.example.org' }
beforeAll(async () => {
  world = await freshDatabase(() => now)
  director = await aDirector(world.database)
})
afterAll(() => world?.close())

const entered = async (convening: ConveningId, name: string) => {
  const typed = { name, mail: `${name}@example.org`, role: 'principal', needs: 'A ramp' }
  const asked = { county: 0, convening, language: 'es' } as const
  const outcome = await register(world.database, anyone(0), front, asked, registrationSchema.parse(typed))
  if (!outcome.done) throw new Error(outcome.refusal)
  return outcome.result
}
const turn = () => remind(world.database, front, service('a test', 0))
const reminders = async () => {
  const { rows } = await sql<{ recipient: string; kind: string }>`select recipient, kind from mail.message
    where kind in ('convening.week', 'convening.day') order by written_at, recipient`.execute(world.owner)
  return rows.map(({ recipient, kind }) => `${recipient.split('@')[0]} ${kind.split('.')[1]}`)
}

test('a week and a day before, once each, to who has a place and registered before', async () => {
  const id = await aConvening(world.database, director, { capacity: '3' })
  await entered(id, 'ana')
  await entered(id, 'ben')
  const cy = await entered(id, 'cy')
  await entered(id, 'waits')
  const off = await aConvening(world.database, director, { title: 'Called off' })
  await entered(off, 'off')
  await decideConvening(world.database, director, off, 'cancelled')
  expect(await turn()).toBe(0)
  now = new Date('2027-02-25T17:00:00Z')
  expect(await turn()).toBe(3)
  expect(await turn()).toBe(0)
  await cancelRegistration(world.database, front, { county: 0, registration: cy })
  now = new Date('2027-03-01T17:00:00Z')
  await entered(id, 'late')
  expect(await turn()).toBe(0)
  now = new Date('2027-03-03T17:00:00Z')
  await Promise.all([turn(), turn()])
  now = new Date('2027-03-04T18:00:00Z')
  expect(await turn()).toBe(0)
  expect(await reminders()).toEqual(['ana week', 'ben week', 'cy week', 'ana day', 'ben day', 'waits day'])
})

test('what someone needs goes a month after the end, a name without an account after three years', async () => {
  const left = async () => {
    const { rows } = await sql<{ names: number; needs: number }>`
      select count(name)::int as names, count(needs)::int as needs from convene.registration`.execute(
      world.owner,
    )
    return rows[0]
  }
  now = new Date('2027-04-03T17:00:00Z')
  expect(await eraseOldRegistrations(world.database, service('a test', 0))).toBe(0)
  now = new Date('2027-04-05T17:00:00Z')
  await eraseOldRegistrations(world.database, service('a test', 0))
  expect(await left()).toMatchObject({ needs: 0, names: 6 })
  now = new Date('2030-03-07T17:00:00Z')
  await eraseOldRegistrations(world.database, service('a test', 0))
  expect(await left()).toEqual({ needs: 0, names: 0 })
})
