import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Forbidden } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { refused } from '#platform/outcome.ts'
import { service, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { aColleague } from '../colleague.factory.ts'
import { choosePlace } from '../progress/choose-place.ts'
import { openReadiness } from './read-readiness.ts'
import { listChecks } from './readiness.queries.ts'
import { itemsOf } from './readiness.rules.ts'
import type { ReadinessAnswers, SeenBy } from './readiness.ts'
import { readinessMeasures } from './readiness-measures.ts'
import { saveReadiness } from './save-readiness.ts'

const readiness = await openReadiness()()
const willow = { id: newId(), code: '00100010000001' }
const oak = { id: newId(), code: '00100010000002' }
const yes: ReadinessAnswers = Object.fromEntries(
  readiness.items.filter(({ forms }) => forms.includes('school')).map(({ id }) => [id, '2']),
)
let world: World
let principal: Viewer
let district: Viewer
let director: Viewer
let neighbor: Viewer
beforeAll(async () => {
  let seconds = 0
  world = await freshDatabase(() => new Date(Date.UTC(2027, 8, 15, 17, 0, seconds++)))
  const imported = newId()
  await sql`insert into places.county_import (county_id, id, staged_at, staged_by)
    values (0, ${imported}, now(), 'a test')`.execute(world.owner)
  await sql`insert into places.district (county_id, code, name, import_id)
    values (0, '0010001', 'Meadow Unified', ${imported})`.execute(world.owner)
  for (const { id, code } of [willow, oak])
    await sql`insert into places.school (county_id, id, code, name, district_code, listed_from, listed_in, import_id)
      values (0, ${id}, ${code}, ${code}, '0010001', '2024-25', '2024-25', ${imported})`.execute(world.owner)
  const { database } = world
  principal = await aColleague(database, { role: 'principal', place: willow.code, schools: [willow.id] })
  neighbor = await aColleague(database, { role: 'principal', place: oak.code, schools: [oak.id] })
  district = await aColleague(database, {
    role: 'district_leader',
    place: '0010001',
    schools: [willow.id, oak.id],
  })
  director = await aColleague(database, { role: 'county_director' })
})
afterAll(() => world?.close())

const save = (
  viewer: Viewer,
  seenBy: SeenBy,
  answers: ReadinessAnswers = yes,
  form: 'school' | 'district' = 'school',
) => saveReadiness(world.database, viewer, readiness, { form, answers, seenBy })
const seen = async (viewer: Viewer, code = willow.code) =>
  (await world.database.asViewer(viewer, (tx) => listChecks(tx, 'school', code))).length
const measured = (name: string, code: string) =>
  world.database.asViewer(service('learning measures', 0), async (tx) => {
    const measure = readinessMeasures.find((each) => each.name === name)
    return measure?.read(tx, 'school', { personId: newId(), schoolCode: code, districtCode: '0010001' })
  })

describe('who may save', () => {
  test('a clinician answers and cannot save', async () => {
    const clinician = await aColleague(world.database, { role: 'clinician_1', place: willow.code })
    await expect(save(clinician, 'me')).rejects.toThrow(Forbidden)
  })

  test('without a place, without an answer, or for another kind of place, nothing is written', async () => {
    expect(await save(director, 'me')).toEqual(refused('place_missing'))
    expect(await save(principal, 'me', {})).toEqual(refused('nothing_answered'))
    expect(await save(district, 'me')).toEqual(refused('place_of_other_kind'))
    expect((await sql`select from learn.readiness_check`.execute(world.owner)).rows).toEqual([])
  })

  test('whoever is not of the school keeps it to herself', async () => {
    const stranger = await aColleague(world.database, { role: 'principal' })
    await choosePlace(world.database, stranger, willow.code)
    expect(await save(stranger, 'county')).toEqual(refused('not_your_school'))
    expect((await save(stranger, 'me')).done).toBe(true)
    // The database says so too, whatever the code asks.
    const forged = world.database.asViewer(stranger, (tx) =>
      sql`insert into learn.readiness_check (county_id, id, form, place_code, school_id, edition, answers, item_count,
          answered_count, asked_count, blocking_open_count, blocking_zero_count, seen_by, person_id, person_name, saved_at)
        values (0, ${newId()}, 'school', ${willow.code}, ${willow.id}, 1, '{}', 1, 0, 0, 0, 0, 'district',
          ${stranger.personId}, 'x', now())`.execute(tx),
    )
    await expect(forged).rejects.toThrow('row-level security')
  })
})

describe('who sees what', () => {
  test('a school decides: only its author, then its district, then the county', async () => {
    expect([await seen(principal), await seen(district), await seen(director)]).toEqual([0, 0, 0])
    await save(principal, 'me')
    expect([await seen(principal), await seen(district), await seen(director)]).toEqual([1, 0, 0])
    await save(principal, 'district')
    expect([await seen(principal), await seen(district), await seen(director)]).toEqual([2, 1, 0])
    await save(principal, 'county')
    expect([await seen(principal), await seen(district), await seen(director)]).toEqual([3, 2, 1])
    expect(await seen(neighbor)).toBe(0)
  })
})

describe('what is measured', () => {
  const grave = itemsOf(readiness, 'school').find(({ area }) => area === 'legal')?.id ?? ''

  test('a check kept to oneself proves nothing', async () => {
    await save(neighbor, 'me')
    expect(await measured('readiness-complete', oak.code)).toBe(0)
  })

  test.each([
    ['all yes', yes, 1, 1],
    ['a no in Legal', { ...yes, [grave]: '0' }, 1, 0],
    ['a question about Legal is complete, and not yet clear', { ...yes, [grave]: 'unknown' }, 1, 0],
    ['one item without an answer', Object.fromEntries(Object.entries(yes).slice(1)), 0, 1],
  ] as const)('%s', async (_, answers, complete, clear) => {
    await save(neighbor, 'district', answers as ReadinessAnswers)
    expect([
      await measured('readiness-complete', oak.code),
      await measured('no-blocking-gap', oak.code),
    ]).toEqual([complete, clear])
  })

  test('whoever measures reads no answer', async () => {
    const rows = await world.database.asViewer(service('learning measures', 0), (tx) =>
      sql`select from learn.readiness_check where place_code = ${oak.code}`.execute(tx),
    )
    expect(rows.rows).toEqual([])
  })

  test('another county’s checks are not counted', async () => {
    const rows = await world.database.asViewer(service('learning measures', 34), (tx) =>
      sql`select from learn.public_readiness`.execute(tx),
    )
    expect(rows.rows).toEqual([])
  })
})
