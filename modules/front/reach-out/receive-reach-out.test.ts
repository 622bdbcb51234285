import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anyone } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { dumpOf, someone } from '../front.factory.ts'
import { type Doorstep, openDoorstep } from './open-doorstep.ts'
import { listReachOuts } from './reach-out.queries.ts'
import { type Asker, reachOutSchema, type TypedReachOut } from './reach-out.ts'
import { receiveReachOut } from './receive-reach-out.ts'
import { emptyQuarantine, stepReachOut } from './work-reach-out.ts'

let now = new Date('2026-11-20T18:00:00Z')
let world: World
beforeAll(async () => {
  world = await freshDatabase(() => now)
})
afterAll(() => world.close())

const secret = 'the secret of a test run, long enough'
const link = { secret, origin: 'https://wellness.example.org' }
const filled = (typed: Partial<TypedReachOut>): TypedReachOut => reachOutSchema.parse(typed)
const receive = (doorstep: Doorstep, county: number, asker: Asker, typed: TypedReachOut, address = 'one') =>
  receiveReachOut(world.database, doorstep, { county, asker, language: 'en', address }, typed)
const read = (county: number, shelf: 'open' | 'quarantine') =>
  world.database.asViewer(someone(county, 'county_director'), (tx) => listReachOuts(tx, shelf))

/** Opened a while ago, as by a person. */
const opened = (doorstep: Doorstep, secondsAgo = 40) =>
  doorstep.seal(new Date(now.getTime() - secondsAgo * 1000))
const family = (doorstep: Doorstep, more: Partial<TypedReachOut> = {}) =>
  filled({
    danger: 'no',
    topic: 'coverage',
    how: 'call',
    reach: '916-555-0142',
    when: 'evening',
    spoken: 'hmn',
    interpreter: 'yes',
    opened: opened(doorstep),
    ...more,
  })

describe('a caregiver', () => {
  test('who says that someone is in danger, or says nothing to it, reads help, and no row is made', async () => {
    const doorstep = openDoorstep(secret)
    for (const danger of ['yes', ''])
      expect(
        await receive(doorstep, 1, 'family', family(doorstep, { danger, words: 'Canary Lane' })),
      ).toEqual({
        kind: 'danger',
      })
    expect(await dumpOf(world.owner, 'front.reach_out')).toBe('')
    expect(await dumpOf(world.owner, 'app.event')).not.toContain('reach_out')
  })

  test('whose form has a gap reads which, and nothing is kept', async () => {
    const doorstep = openDoorstep(secret)
    const received = await receive(doorstep, 1, 'family', family(doorstep, { reach: '', how: 'pigeon' }))
    expect(received).toEqual({ kind: 'problems', problems: { reach: 'missing', how: 'not_a_choice' } })
    expect(await read(1, 'open')).toEqual([])
  })

  test('is restricted from the first moment: only a director, or who took it, reads it', async () => {
    const doorstep = openDoorstep(secret)
    await receive(doorstep, 2, 'family', family(doorstep, { words: 'We have no car.' }))
    const [message] = await read(2, 'open')
    expect(message).toMatchObject({ restricted: true, quarantined: false, ownerId: null })
    const coordinator = someone(2, 'county_coordinator')
    const step = (viewer: typeof coordinator, kind: 'taken' | 'released') =>
      world.database.asViewer(viewer, (tx) =>
        stepReachOut(tx, message?.id ?? ('' as never), { kind, words: '' }, link),
      )
    expect(await step(coordinator, 'taken')).toEqual({ done: false, refusal: 'not_yours_to_read' })
    const director = someone(2, 'county_director')
    expect(await step(director, 'released')).toEqual({ done: false, refusal: 'not_owner' })
    expect(await step(director, 'taken')).toMatchObject({ done: true })
    now = new Date(now.getTime() + 1000)
    expect(await step(director, 'released')).toMatchObject({ done: true })
    now = new Date(now.getTime() + 1000)
    expect(await step(coordinator, 'taken')).toMatchObject({ done: true })
  })

  test('cannot read back what was left, nor anyone else’s, nor leave it elsewhere', async () => {
    const visitor = anyone(2)
    await expect(
      world.database.asViewer(visitor, (tx) => sql`select from front.reach_out`.execute(tx)),
    ).rejects.toThrow('permission denied')
    await expect(
      world.database.asViewer(visitor, (tx) =>
        sql`insert into front.reach_out (county_id, id, asker, language, received_at)
          values (3, '01920000-0000-7000-8000-000000000000', 'family', 'en', now())`.execute(tx),
      ),
    ).rejects.toThrow('row-level security')
  })
})

const topics = ['training', 'space', 'how_to_refer', 'team_at_my_school', 'other']
const honest = (doorstep: Doorstep, number: number): [Asker, TypedReachOut] =>
  number % 2 === 0
    ? ['family', family(doorstep, { words: number % 4 === 0 ? '' : `My bus comes at ${number} past six.` })]
    : [
        'school',
        filled({
          name: `Principal ${number}`,
          place: `School ${number}`,
          email: `p${number}@example.org`,
          topic: topics[number % 5] ?? 'other',
          words: number % 3 === 0 ? '' : `We have ${number} students and see https://example.org/${number}.`,
          opened: opened(doorstep, 5 + number),
        }),
      ]

const junk = (doorstep: Doorstep, number: number): TypedReachOut =>
  filled({
    name: `Winner ${number}`,
    place: 'Market',
    email: `w${number}@example.com`,
    topic: 'other',
    words:
      ['Buy now http://a.example and http://b.example', 'Rank first today', `Offer ${number}`][number % 3] ??
      '',
    ...(number % 5 === 0 ? { site: 'http://a.example' } : {}),
    opened:
      number % 3 === 2
        ? ([opened(doorstep, 1), 'forged.seal', ''][(number % 7) % 3] ?? '')
        : opened(doorstep),
  })

test('of 200 honest messages among 500 of junk none is lost, and the desk can be read', {
  timeout: 120_000,
}, async () => {
  const doorstep = openDoorstep(secret)
  let arrived = 0
  for (let number = 0; number < 700; number += 1) {
    now = new Date(now.getTime() + 1000)
    // The honest ones come from four schools' addresses and the junk from five others, all in the same quarter of an hour.
    const isHonest = number % 7 < 2
    const [asker, typed] = isHonest
      ? honest(doorstep, arrived++)
      : ['school' as const, junk(doorstep, number)]
    const received = await receive(
      doorstep,
      4,
      asker,
      typed,
      isHonest ? `school ${number % 4}` : `far ${number % 5}`,
    )
    expect(received.kind, JSON.stringify(typed)).toBe('received')
  }
  expect(arrived).toBe(200)
  const [open, kept] = [await read(4, 'open'), await read(4, 'quarantine')]
  expect(open.length + kept.length).toBe(700)
  const isHonest = ({ answers }: { answers: { name?: string } }) => !answers.name?.startsWith('Winner')
  expect(kept.filter(isHonest)).toEqual([])
  expect(open.filter(isHonest)).toHaveLength(200)
  expect(kept.length).toBeGreaterThanOrEqual(475)

  // What was taken for junk and is none is kept by one press; the rest loses its words, and only it.
  const director = someone(4, 'county_director')
  const [first] = kept
  await world.database.asViewer(director, (tx) =>
    stepReachOut(tx, first?.id ?? ('' as never), { kind: 'kept', words: '' }, link),
  )
  const erased = await world.database.asViewer(director, emptyQuarantine)
  expect(erased).toBe(kept.length - 1)
  expect(await read(4, 'quarantine')).toEqual([])
  expect(await read(4, 'open')).toHaveLength(open.length + 1)
  expect((await read(4, 'open')).every(({ answers }) => Object.keys(answers).length > 0)).toBe(true)
})
