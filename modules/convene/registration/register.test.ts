import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refused } from '#platform/outcome.ts'
import { anyone, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { aConvening, aDirector, aTalk, conveningTyped } from '../convene.factory.ts'
import type { ConveningId } from '../convening/convening.ts'
import { changeConvening, decideConvening } from '../convening/plan-convening.ts'
import { cancelTalk } from '../talk/plan-talk.ts'
import { listTalks } from '../talk/talk.queries.ts'
import { afterPlanning } from './after-planning.ts'
import { cancelRegistration, changeRegistration, restoreRegistration } from './change-registration.ts'
import { register, registering } from './register.ts'
import { findRegistration, listRegistrations } from './registration.queries.ts'
import { overlaps, readToken, tokenOf } from './registration.rules.ts'
import {
  changeSchema,
  type RegistrationId,
  type RegistrationInput,
  registrationSchema,
  standingOf,
} from './registration.ts'
import { ownPath } from './write-letters.ts'

let seconds = 0
let world: World
let director: Viewer
const front = { secret: 'the secret of a test run', origin: 'https://wellness.example.org' }
beforeAll(async () => {
  world = await freshDatabase(() => new Date(Date.UTC(2027, 1, 1, 17, 0, seconds++)))
  director = await aDirector(world.database)
})
afterAll(() => world?.close())

const typed = (name: string, changes: Readonly<Record<string, unknown>> = {}): RegistrationInput =>
  registrationSchema.parse({ name, mail: `${name.toLowerCase()}@example.org`, role: 'principal', ...changes })
const enter = (convening: ConveningId, input: RegistrationInput, viewer: Viewer = anyone(0)) =>
  register(world.database, viewer, front, { county: 0, convening, language: 'en' }, input)
const entered = async (convening: ConveningId, input: RegistrationInput): Promise<RegistrationId> => {
  const outcome = await enter(convening, input)
  if (!outcome.done) throw new Error(outcome.refusal)
  return outcome.result
}
const linkOf = (registration: RegistrationId) => ({ county: 0, registration })
const find = async (id: RegistrationId) => {
  const found = await world.database.asViewer(registering(0), (tx) => findRegistration(tx, id))
  if (found === undefined) throw new Error('not there')
  return found
}
const standing = async (id: RegistrationId) => standingOf(await find(id))
const mailTo = async (name: string) => {
  const { rows } = await sql<{ kind: string; subject: string; body: string }>`
    select kind, subject, body from mail.message where recipient = ${`${name}@example.org`} order by written_at, id`.execute(
    world.owner,
  )
  return rows
}
const kindsTo = async (name: string) => (await mailTo(name)).map(({ kind }) => kind.replace('convening.', ''))

describe('places', () => {
  test('are given in the order of coming; who cannot come gives the place on in the same moment', async () => {
    const id = await aConvening(world.database, director, { capacity: '2' })
    const ana = await entered(id, typed('Ana'))
    const ben = await entered(id, typed('Ben'))
    const cy = await entered(id, typed('Cy'))
    const dee = await entered(id, typed('Dee'))
    expect(await Promise.all([ana, ben, cy, dee].map(standing))).toEqual([
      'placed',
      'placed',
      'waiting',
      'waiting',
    ])
    await cancelRegistration(world.database, front, linkOf(ana))
    expect(await Promise.all([ana, cy, dee].map(standing))).toEqual(['cancelled', 'placed', 'waiting'])
    expect(await kindsTo('ana')).toEqual(['placed', 'cancelled'])
    expect(await kindsTo('cy')).toEqual(['waiting', 'moved_up'])
    expect(await kindsTo('dee')).toEqual(['waiting'])
    expect(await cancelRegistration(world.database, front, linkOf(ana))).toEqual(refused('cancelled_already'))
    // She can come after all: she stands where she stood, before Dee, and has no place while there is none.
    await restoreRegistration(world.database, front, linkOf(ana))
    expect(await standing(ana)).toBe('waiting')
    await cancelRegistration(world.database, front, linkOf(ben))
    expect(await Promise.all([ana, dee].map(standing))).toEqual(['placed', 'waiting'])
    expect(await restoreRegistration(world.database, front, linkOf(cy))).toEqual(refused('not_cancelled'))
  })

  test('are never given twice, however many come at once', async () => {
    const id = await aConvening(world.database, director, { capacity: '3' })
    await Promise.all(Array.from({ length: 12 }, (_, n) => entered(id, typed(`Crowd${n}`))))
    const all = await world.database.asViewer(director, (tx) => listRegistrations(tx, id))
    expect(all.filter(({ placedAt }) => placedAt !== null)).toHaveLength(3)
    const leaving = all.filter(({ placedAt }) => placedAt !== null)
    await Promise.all(leaving.map((one) => cancelRegistration(world.database, front, linkOf(one.id))))
    const after = await world.database.asViewer(director, (tx) => listRegistrations(tx, id))
    expect(after.filter(({ placedAt }) => placedAt !== null)).toHaveLength(3)
    expect(after.filter(({ cancelledAt }) => cancelledAt !== null)).toHaveLength(3)
  })

  test('that the office adds go to who waits; a new hour and the calling off reach everyone', async () => {
    const id = await aConvening(world.database, director, { capacity: '1' })
    await entered(id, typed('Eve'))
    const flo = await entered(id, typed('Flo'))
    const more = conveningTyped({ capacity: '5' })
    await changeConvening(world.database, director, id, more, afterPlanning(front))
    expect(await standing(flo)).toBe('placed')
    const later = conveningTyped({ capacity: '5', startsClock: '10:00' })
    await changeConvening(world.database, director, id, later, afterPlanning(front))
    await decideConvening(world.database, director, id, 'cancelled', afterPlanning(front))
    expect(await kindsTo('eve')).toEqual(['placed', 'moved', 'called_off'])
    expect(await kindsTo('flo')).toEqual(['waiting', 'moved_up', 'moved', 'called_off'])
    expect(await enter(id, typed('Gus'))).toEqual(refused('closed'))
  })
})

describe('a registration', () => {
  test('a second one of the same address changes nothing and sends the link again', async () => {
    const id = await aConvening(world.database, director)
    const hal = await entered(id, typed('Hal'))
    expect(await enter(id, typed('Hal', { name: 'Someone else', mail: 'HAL@example.org ' }))).toEqual(
      refused('registered_already'),
    )
    expect(await find(hal)).toMatchObject({ name: 'Hal', sequence: 1 })
    const letters = await mailTo('hal')
    expect(letters.map(({ kind }) => kind)).toEqual(['convening.placed', 'convening.again'])
    expect(letters[1]?.body).toContain(`${front.origin}${ownPath(front, 0, hal)}`)
    const both = await Promise.all([enter(id, typed('Ida')), enter(id, typed('Ida'))])
    expect(both.filter(({ done }) => done)).toHaveLength(1)
  })

  test('and five at once are one, each of the others told', async () => {
    const id = await aConvening(world.database, director, { capacity: '3' })
    const outcomes = await Promise.all([1, 2, 3, 4, 5].map(() => enter(id, typed('Twice'))))
    expect(outcomes.filter(({ done }) => done)).toHaveLength(1)
    expect(outcomes.filter((one) => !one.done && one.refusal === 'registered_already')).toHaveLength(4)
    expect((await kindsTo('twice')).sort()).toEqual(['again', 'again', 'again', 'again', 'placed'])
    const all = await world.database.asViewer(director, (tx) => listRegistrations(tx, id))
    expect(all).toHaveLength(1)
  })

  test('letters name nobody, and carry the hour of the place', async () => {
    const id = await aConvening(world.database, director)
    await entered(id, typed('Jun', { needs: 'A ramp', site: 'Willow School' }))
    const [letter] = await mailTo('jun')
    expect(letter?.body).toContain('Thursday, March 4, 2027, 9:00')
    expect(`${letter?.subject} ${letter?.body}`).not.toMatch(/Jun\b|ramp|Willow/)
  })

  test('no visitor and no other county reads it; the link of one use is not the code of another', async () => {
    const id = await aConvening(world.database, director)
    const kit = await entered(id, typed('Kit'))
    for (const viewer of [anyone(0), anyone(34)])
      await expect(world.database.asViewer(viewer, (tx) => findRegistration(tx, kit))).rejects.toThrow(
        'permission denied',
      )
    const elsewhere = await aDirector(world.database, 34)
    expect(await world.database.asViewer(elsewhere, (tx) => findRegistration(tx, kit))).toBeUndefined()
    const own = tokenOf(front.secret, 'own', linkOf(kit))
    expect(readToken(front.secret, 'own', own)).toEqual(linkOf(kit))
    expect(readToken(front.secret, 'pass', own)).toBeNull()
    expect(readToken('another secret', 'own', own)).toBeNull()
    for (const broken of [`${own}A`, own.slice(1), '', 'x', `${own}=`])
      expect(readToken(front.secret, 'own', broken)).toBeNull()
  })

  test('is closed before it is announced, after its last day, and when it is over', async () => {
    const closed = await aConvening(world.database, director, { registrationEndsOn: '2027-01-31' })
    expect(await enter(closed, typed('Lea'))).toEqual(refused('closed'))
    // Its last day counts to the end: it is still 1 February in California.
    const open = await aConvening(world.database, director, { registrationEndsOn: '2027-02-01' })
    expect((await enter(open, typed('Lea'))).done).toBe(true)
  })
})

describe('talks', () => {
  test('have lines of their own, a warning when two meet, and no place once they are cancelled', async () => {
    const id = await aConvening(world.database, director)
    const small = await aTalk(world.database, director, id, { title: 'Small', capacity: '1' })
    const large = await aTalk(world.database, director, id, { title: 'Large', from: '09:30', until: '10:30' })
    const mia = await entered(id, typed('Mia', { talks: [small, large] }))
    const noa = await entered(id, typed('Noa', { talks: small }))
    const placed = async (one: RegistrationId) =>
      new Map((await find(one)).choices.map((c) => [c.talkId, c.placed]))
    expect(await placed(mia)).toEqual(
      new Map([
        [small, true],
        [large, true],
      ]),
    )
    expect(await placed(noa)).toEqual(new Map([[small, false]]))
    const talks = await world.database.asViewer(director, (tx) => listTalks(tx, id))
    expect(overlaps([small, large], talks).map((pair) => pair.map(({ title }) => title))).toEqual([
      ['Small', 'Large'],
    ])
    const change = changeSchema.parse({ name: 'Mia', role: 'leader', talks: [large] })
    expect((await changeRegistration(world.database, front, linkOf(mia), change)).done).toBe(true)
    expect(await placed(noa)).toEqual(new Map([[small, true]]))
    expect(await find(mia)).toMatchObject({ role: 'leader', choices: [{ talkId: large, placed: true }] })
    await cancelTalk(world.database, director, id, large)
    expect(await enter(id, typed('Oli', { talks: [large] }))).toEqual(refused('talk_gone'))
    expect(await enter(id, typed('Oli', { talks: ['00000000-0000-7000-8000-000000000000'] }))).toEqual(
      refused('talk_gone'),
    )
  })
})
