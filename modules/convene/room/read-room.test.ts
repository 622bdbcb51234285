import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aColleague } from '#modules/learn/colleague.factory.ts'
import { newId } from '#platform/ids.ts'
import type { Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { addEntry } from '../leaf/keep-entry.ts'
import { listEntries } from '../leaf/leaf-entry.queries.ts'
import { readRoom } from './read-room.ts'

let world: World
let office: Viewer
const convening = newId<'convening'>()
beforeAll(async () => {
  world = await freshDatabase()
  office = await aColleague(world.database, { role: 'county_coordinator' })
  await sql`insert into convene.convening (county_id, id, kind, title, place_kind, starts_at, ends_at, made_at, changed_at)
    values (0, ${convening}, 'convening', 'Fall convening', 'online', now(), now() + interval '1 day', now(), now())`.execute(
    world.owner,
  )
})
afterAll(() => world?.close())

async function come(role: string, language: string, interpretation: string | null, times: number) {
  for (let at = 0; at < times; at += 1) {
    const id = newId()
    await sql`insert into convene.registration (county_id, id, convening_id, name, mail, language, role, interpretation,
        registered_at, changed_at)
      values (0, ${id}, ${convening}, 'Someone', ${`${id}@example.org`}, ${language}, ${role}, ${interpretation}, now(), now())`.execute(
      world.owner,
    )
    await sql`insert into convene.attendance (county_id, id, convening_id, registration_id, via, marked_at)
      values (0, ${newId()}, ${convening}, ${id}, 'list', now())`.execute(world.owner)
  }
}
const room = async () => {
  const tables = await readRoom(world.database, office, convening)
  return Object.fromEntries(
    tables.map(({ side, rows, all, from }) => [
      side,
      {
        from,
        all,
        rows: rows.map(({ group, present, isShort }) => [
          group,
          present.shown ? present.value : null,
          isShort,
        ]),
      },
    ]),
  )
}

test('those ticked at the door by role and language, few of them hidden, against who should be', async () => {
  expect(await room()).toMatchObject({ role: { from: null, rows: [] } })
  await come('principal', 'en', null, 9)
  await come('school-counselor', 'en', 'hmn', 6)
  await come('leader', 'es', null, 2)
  const says = { side: 'role', principal: '5', family: '10' }
  await world.database.asViewer(office, (tx) => addEntry(tx, 'room_expected', { says, shown: false }))
  expect(await room()).toEqual({
    role: {
      from: 'attendance',
      all: { shown: true, value: 17 },
      rows: [
        ['leader', null, null],
        ['principal', 9, false],
        ['school-counselor', null, null],
        ['family', 0, true],
      ],
    },
    language: {
      from: 'attendance',
      all: { shown: true, value: 17 },
      rows: [
        ['en', 9, null],
        ['es', null, null],
        ['hmn', null, null],
      ],
    },
  })
})

test('what staff counted stands in place of the list; where families came, the limit for students holds', async () => {
  const says = { side: 'role', convening, principal: '12', family: '8', leader: '30' }
  await world.database.asViewer(office, (tx) => addEntry(tx, 'room_count', { says, shown: false }))
  expect((await room()).role).toEqual({
    from: 'count',
    all: { shown: true, value: 50 },
    rows: [
      ['leader', 30, null],
      ['principal', null, null],
      ['family', null, null],
    ],
  })
})

test('a school reads what should be there, and no count as it was written down', async () => {
  const principal = await aColleague(world.database, { role: 'principal' })
  const entries = await world.database.asViewer(principal, (tx) =>
    listEntries(tx, ['room_expected', 'room_count']),
  )
  expect(entries.map(({ kind }) => kind)).toEqual(['room_expected'])
})
