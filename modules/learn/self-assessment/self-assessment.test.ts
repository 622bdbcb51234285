import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Forbidden, NotFound } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { calendarDate } from '#platform/time.ts'
import type { Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { aColleague } from '../colleague.factory.ts'
import { decideSight } from '../sight/decide-sight.ts'
import { type Meadow, meadowSchools } from '../site/meadow-schools.queries.ts'
import { openInstruments } from './read-instruments.ts'
import { recordSelfAssessment, withdrawSelfAssessment } from './record-self-assessment.ts'
import { listSelfAssessments } from './self-assessment.queries.ts'
import { linesOf, meanOf, readSelfAssessment } from './self-assessment.rules.ts'

const { instruments } = await openInstruments()()
const find = (id: string) => {
  const instrument = instruments.find((one) => one.id === id)
  if (!instrument) throw new Error(id)
  return instrument
}
const [fia, shape] = [find('sa-fia'), find('sa-smhqa-s')]
const today = calendarDate('2027-09-15')

describe('scores', () => {
  test('MTSS by domain and feature, SHAPE by its seven domains', () => {
    expect(linesOf(fia)).toHaveLength(20)
    expect(linesOf(shape)).toHaveLength(7)
  })

  test('of a domain have their mean, where any was given', () => {
    expect(meanOf(fia, 'leadership', { 'leadership-site': 2, 'leadership-educators': 3 })).toBe(2.5)
    expect(meanOf(fia, 'leadership', { 'leadership-site': 2 })).toBe(2)
    expect(meanOf(fia, 'family', {})).toBeNull()
  })

  test.each([
    [fia, { taken: '2027-09-01', 'leadership-site': '3' }, {}],
    [shape, { taken: '2027-09-01', teaming: '2.4', impact: '' }, {}],
    [fia, { taken: '2027-09-01', 'leadership-site': '2.5' }, { 'leadership-site': 'not_on_scale' }],
    [fia, { taken: '2027-09-01', 'leadership-site': '5' }, { 'leadership-site': 'not_on_scale' }],
    [shape, { taken: '2027-09-01', teaming: '0.9' }, { teaming: 'not_on_scale' }],
    [shape, { taken: '2027-09-01', teaming: '1e0' }, { teaming: 'not_on_scale' }],
    [shape, { taken: '2027-09-16', teaming: '3' }, { taken: 'day_ahead' }],
    [shape, { taken: '', teaming: '3' }, { taken: 'not_a_day' }],
    [shape, { taken: '2027-09-01' }, { teaming: 'nothing_scored' }],
  ])('%# are read or refused beside their field', (instrument, typed, problems) => {
    expect(readSelfAssessment(instrument, typed, today).problems).toEqual(problems)
  })
})

describe('who sees what a school thinks of itself', () => {
  let world: World
  let meadow: Meadow
  let principal: Viewer
  let district: Viewer
  let director: Viewer
  beforeAll(async () => {
    let seconds = 0
    world = await freshDatabase(() => new Date(Date.UTC(2027, 8, 15, 17, 0, seconds++)))
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
  })
  afterAll(() => world?.close())

  const scores = { instrumentId: 'sa-smhqa-s', takenOn: today, scores: { teaming: 3.5 }, note: null }
  const keep = (viewer: Viewer, code = meadow.willow.code) =>
    recordSelfAssessment(world.database, viewer, code, scores)
  const seen = (viewer: Viewer, code = meadow.willow.code) =>
    world.database.asViewer(viewer, (tx) => listSelfAssessments(tx, code))
  const all = async () =>
    (await Promise.all([principal, district, director].map((one) => seen(one)))).map(({ length }) => length)

  test('the school alone scores itself; its district scores the district', async () => {
    await expect(keep(director)).rejects.toThrow(Forbidden)
    await expect(keep(district)).rejects.toThrow(Forbidden)
    await expect(keep(principal, meadow.oak.code)).rejects.toThrow(NotFound)
    await expect(keep(principal, '0010001')).rejects.toThrow(Forbidden)
    const forged = world.database.asViewer(district, (tx) =>
      sql`insert into learn.self_assessment (county_id, id, place_code, school_id, instrument_id, taken_on, scores, person_id, person_name, recorded_at)
        values (0, ${newId()}, ${meadow.willow.code}, ${meadow.willow.id}, 'sa-fia', '2027-09-01', '{}', ${district.personId}, 'x', now())`.execute(
        tx,
      ),
    )
    await expect(forged).rejects.toThrow('row-level security')
  })

  test('nobody beyond it sees them until the school decides, and step by step', async () => {
    await keep(principal)
    expect(await all()).toEqual([1, 0, 0])
    await decideSight(world.database, principal, meadow.willow.code, { self_assessment: 'district' })
    expect(await all()).toEqual([1, 1, 0])
    await decideSight(world.database, principal, meadow.willow.code, { self_assessment: 'county' })
    expect(await all()).toEqual([1, 1, 1])
    await decideSight(world.database, principal, meadow.willow.code, { self_assessment: 'school' })
    expect(await all()).toEqual([1, 0, 0])
  })

  test('a district’s are its leaders’ and the county office’s, and no school’s', async () => {
    await recordSelfAssessment(world.database, district, '0010001', { ...scores, instrumentId: 'sa-smhqa-d' })
    const of = await Promise.all([principal, district, director].map((one) => seen(one, '0010001')))
    expect(of.map(({ length }) => length)).toEqual([0, 1, 1])
  })

  test('wrong scores are taken back and count no more', async () => {
    const [held] = await seen(principal)
    await expect(
      withdrawSelfAssessment(world.database, district, meadow.willow.code, held?.id ?? ''),
    ).rejects.toThrow(Forbidden)
    await withdrawSelfAssessment(world.database, principal, meadow.willow.code, held?.id ?? '')
    expect(await seen(principal)).toEqual([])
  })
})
