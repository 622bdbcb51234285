import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Forbidden, NotFound } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { service, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { aColleague } from '../colleague.factory.ts'
import { decideSight } from '../sight/decide-sight.ts'
import { type Meadow, meadowSchools } from '../site/meadow-schools.queries.ts'
import { findLaunchBoard, listLaunchBoards } from './launch-board.queries.ts'
import type { LaunchWriting } from './launch-board.ts'
import { launchBoardMeasure } from './launch-board-measure.ts'
import { openLaunchBoard } from './read-launch-board.ts'
import { addLaunchItem, writeLaunchBoard } from './write-launch-board.ts'

let world: World
let meadow: Meadow
let principal: Viewer
let district: Viewer
let director: Viewer
let clinician: Viewer
beforeAll(async () => {
  let seconds = 0
  world = await freshDatabase(() => new Date(Date.UTC(2027, 6, 15, 17, 0, seconds++)))
  meadow = await meadowSchools(world)
  const { willow, oak } = meadow
  const { database } = world
  principal = await aColleague(database, { role: 'principal', place: willow.code, schools: [willow.id] })
  district = await aColleague(database, {
    role: 'district_leader',
    place: '0010001',
    schools: [willow.id, oak.id],
  })
  director = await aColleague(database, { role: 'county_director' })
  clinician = await aColleague(database, { role: 'clinician_1', place: willow.code, schools: [willow.id] })
})
afterAll(() => world?.close())

const keys: LaunchWriting = {
  itemId: 'lb-keys',
  name: null,
  state: 'under_way',
  ownerName: 'Office manager',
  dueOn: null,
  detail: null,
  seen: null,
}
const write = (viewer: Viewer, writing: LaunchWriting, code = meadow.willow.code) =>
  writeLaunchBoard(world.database, viewer, code, [writing])
const board = (viewer: Viewer, id = meadow.willow.id) =>
  world.database.asViewer(viewer, (tx) => findLaunchBoard(tx, id))
const measured = (scope: 'school' | 'district', schoolCode: string | null, districtCode = '0010001') =>
  world.database.asViewer(service('learning measures', 0), (tx) =>
    launchBoardMeasure(openLaunchBoard()).read(tx, scope, { personId: newId(), schoolCode, districtCode }),
  )

describe('who may write', () => {
  test('a clinician reads and does not write; a stranger’s school is not there', async () => {
    await expect(write(clinician, keys)).rejects.toThrow(Forbidden)
    await expect(write(principal, keys, meadow.oak.code)).rejects.toThrow(NotFound)
    await expect(write(director, keys, '00100010000009')).rejects.toThrow(NotFound)
    expect((await sql`select from learn.launch_entry`.execute(world.owner)).rows).toEqual([])
  })

  test('the database says so too, whatever the code asks', async () => {
    const forged = world.database.asViewer(principal, (tx) =>
      sql`insert into learn.launch_entry (county_id, id, school_id, place_code, item_id, state, person_id, person_name, written_at)
        values (0, ${newId()}, ${meadow.oak.id}, ${meadow.oak.code}, 'lb-keys', 'ready', ${principal.personId}, 'x', now())`.execute(
        tx,
      ),
    )
    await expect(forged).rejects.toThrow('row-level security')
  })
})

describe('two who write at once', () => {
  test('the second is told what the first wrote, and nothing is lost', async () => {
    expect(await write(principal, keys)).toEqual([])
    const [first] = await board(principal)
    const late = { ...keys, state: 'ready', seen: null } as const
    const [conflict] = await write(director, late)
    expect(conflict?.theirs.id).toBe(first?.id)
    expect(await write(director, { ...late, seen: first?.id ?? '' })).toEqual([])
    expect((await board(principal)).map(({ state }) => state)).toEqual(['ready'])
  })

  test('racing, one of two wins and the other is told', async () => {
    const room = { ...keys, itemId: 'lb-room' }
    const answers = await Promise.all([
      write(principal, { ...room, detail: 'Room 12' }),
      write(director, { ...room, detail: 'Room 14' }),
    ])
    expect(answers.map(({ length }) => length).sort()).toEqual([0, 1])
    expect((await board(principal)).filter(({ itemId }) => itemId === 'lb-room')).toHaveLength(1)
  })
})

describe('who sees what', () => {
  test('everyone of the school, the district unless the school says no, and the county office', async () => {
    const seen = async () =>
      (await Promise.all([clinician, district, director].map((one) => board(one)))).map(
        (rows) => rows.length > 0,
      )
    expect(await seen()).toEqual([true, true, true])
    await expect(
      decideSight(world.database, district, meadow.willow.code, { launch_board: 'school' }),
    ).rejects.toThrow(Forbidden)
    await decideSight(world.database, principal, meadow.willow.code, { launch_board: 'school' })
    expect(await seen()).toEqual([true, false, true])
    await expect(write(district, keys)).rejects.toThrow(NotFound)
    await decideSight(world.database, principal, meadow.willow.code, { launch_board: 'district' })
    expect(await seen()).toEqual([true, true, true])
  })

  test('who leads both a school and its district does not decide for the school', async () => {
    const both: Viewer = { ...district, roles: ['district_leader', 'principal'] }
    const decided = decideSight(world.database, both, meadow.willow.code, { journey: 'school' })
    await expect(decided).rejects.toThrow(Forbidden)
  })

  test('a district cannot decide for its school, whatever the code asks', async () => {
    const forged = world.database.asViewer(district, (tx) =>
      sql`insert into learn.school_sight (county_id, id, school_id, place_code, subject, shown_to, person_id, person_name, decided_at)
        values (0, ${newId()}, ${meadow.willow.id}, ${meadow.willow.code}, 'self_assessment', 'district',
          ${district.personId}, 'x', now())`.execute(tx),
    )
    await expect(forged).rejects.toThrow('row-level security')
  })

  test('another county sees nothing', async () => {
    const elsewhere = await aColleague(world.database, { role: 'county_director', county: 34 }).catch(
      () => null,
    )
    const rows = await world.database.asViewer(elsewhere ?? { ...service('a test', 34) }, (tx) =>
      listLaunchBoards(tx),
    )
    expect(rows).toEqual([])
  })
})

describe('what is measured', () => {
  test('the share ready, of a school and of its district', async () => {
    const total = (await openLaunchBoard()()).items.length
    expect(await measured('school', meadow.willow.code)).toBe(Math.floor(100 / total))
    expect(await measured('school', meadow.oak.code)).toBe(0)
    expect(await measured('district', null)).toBe(Math.floor(100 / total))
    expect(await measured('school', null)).toBeNull()
  })

  test('an item of its own counts until it is ready', async () => {
    await addLaunchItem(world.database, principal, meadow.willow.code, {
      name: 'A ramp to room 12',
      ownerName: null,
      dueOn: null,
      detail: null,
    })
    const total = (await openLaunchBoard()()).items.length + 1
    expect(await measured('school', meadow.willow.code)).toBe(Math.floor(100 / total))
  })
})
