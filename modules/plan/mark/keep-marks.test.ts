import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Forbidden } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { anyone, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { staffOf } from '../plan.factory.tsx'
import { addMark, keepMarks, removeMark } from './keep-marks.ts'
import { listKeptMarks, listMarks } from './mark.queries.ts'
import type { MarkContext } from './mark.ts'

const director = (county: number) => staffOf('county_director', county)
const school = '00999990000001'
const other = '00999990000002'
const context: MarkContext = {
  schools: new Set([school, other]),
  districts: new Map([['0099999', 2]]),
  firstYear: 2026,
  lastYear: 2033,
}

let world: World
beforeAll(async () => {
  world = await freshDatabase()
})
afterAll(() => world.close())

const marksOf = (viewer: Viewer) => world.database.asViewer(viewer, listMarks)

test('a director marks a school, and every visitor reads it', async () => {
  const outcome = await world.database.asViewer(director(1), (tx) =>
    addMark(tx, `${school},pinned,2028,,,`, context),
  )
  expect(outcome).toEqual({ done: true })
  expect(await marksOf(anyone(1))).toEqual([{ kind: 'pinned', cds: school, year: 2028 }])
})

test('marks that cannot hold together change nothing', async () => {
  const viewer = director(2)
  await world.database.asViewer(viewer, (tx) => addMark(tx, `${school},pinned,2028,,,`, context))
  const outcome = await world.database.asViewer(viewer, (tx) =>
    addMark(tx, `${school},not_to_be_served,,,,`, context),
  )
  expect(outcome).toMatchObject({ done: false, refusals: [{ code: 'marks_conflict' }] })
  expect(await marksOf(viewer)).toHaveLength(1)
})

test('a file takes the place of all marks, and a fault in it keeps them', async () => {
  const viewer = director(3)
  await world.database.asViewer(viewer, (tx) => addMark(tx, `${school},preferred,,,,`, context))
  const bad = await world.database.asViewer(viewer, (tx) =>
    keepMarks(tx, `code,mark\n${other},preferred\n123,preferred\n`, context),
  )
  expect(bad).toMatchObject({ done: false, refusals: [{ line: 3, code: 'code_unknown' }] })
  expect(await marksOf(viewer)).toEqual([{ kind: 'preferred', cds: school }])
  await world.database.asViewer(viewer, (tx) => keepMarks(tx, `code,mark\n${other},preferred\n`, context))
  expect(await marksOf(viewer)).toEqual([{ kind: 'preferred', cds: other }])
})

test('a mark taken back is gone from the plan and stays to be read', async () => {
  const viewer = director(4)
  await world.database.asViewer(viewer, (tx) =>
    addMark(tx, `${school},open_now,,,A center,2024-08-12`, context),
  )
  const [kept] = await world.database.asViewer(viewer, listKeptMarks)
  await world.database.asViewer(viewer, (tx) => removeMark(tx, kept?.id ?? ''))
  expect(await marksOf(viewer)).toEqual([])
  const { rows } = await sql`select from plan.mark where county_id = 4`.execute(world.owner)
  expect(rows).toHaveLength(1)
})

test('a visitor is turned away, by the code and by the database', async () => {
  const visitor = anyone(5)
  await expect(
    world.database.asViewer(visitor, (tx) => addMark(tx, `${school},preferred,,,,`, context)),
  ).rejects.toThrow(Forbidden)
  const insert = sql`insert into plan.mark (county_id, id, code, kind, made_at) values (5, ${newId()}, ${school}, 'preferred', now())`
  await expect(world.database.asViewer(visitor, (tx) => insert.execute(tx))).rejects.toThrow(
    'permission denied',
  )
})

test('a director of another county marks nothing here', async () => {
  const insert = sql`insert into plan.mark (county_id, id, code, kind, made_at) values (7, ${newId()}, ${school}, 'preferred', now())`
  await expect(world.database.asViewer(director(6), (tx) => insert.execute(tx))).rejects.toThrow(
    'row-level security',
  )
  expect(await marksOf(director(7))).toEqual([])
})
