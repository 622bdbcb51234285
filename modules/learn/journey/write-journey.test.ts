import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Forbidden, NotFound } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { refused } from '#platform/outcome.ts'
import { calendarDate } from '#platform/time.ts'
import type { Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { aColleague } from '../colleague.factory.ts'
import { decideSight } from '../sight/decide-sight.ts'
import { type Meadow, meadowSchools } from '../site/meadow-schools.queries.ts'
import { findJourneyStart, listJourneyEntries } from './journey.queries.ts'
import type { JourneyWriting } from './journey.ts'
import { beginJourney, writeJourneyStep } from './write-journey.ts'

let world: World
let meadow: Meadow
let principal: Viewer
let district: Viewer
let coordinator: Viewer
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
  coordinator = await aColleague(database, { role: 'county_coordinator' })
})
afterAll(() => world?.close())

const legal: JourneyWriting = {
  stepId: 'jn-legal',
  ownerName: 'Counsel',
  weeks: 20,
  startedOn: calendarDate('2027-09-01'),
  passedOn: null,
  documents: ['mou'],
  note: 'Waiting for the board',
  seen: null,
}
const write = (viewer: Viewer, writing: JourneyWriting, code = meadow.willow.code) =>
  writeJourneyStep(world.database, viewer, code, writing)
const entries = (viewer: Viewer) =>
  world.database.asViewer(viewer, (tx) => listJourneyEntries(tx, meadow.willow.id))

test('a clinician reads and does not write; another school is not there', async () => {
  const { willow } = meadow
  const clinician = await aColleague(world.database, {
    role: 'clinician_1',
    place: willow.code,
    schools: [willow.id],
  })
  await expect(write(clinician, legal)).rejects.toThrow(Forbidden)
  await expect(write(principal, legal, meadow.oak.code)).rejects.toThrow(NotFound)
  const forged = world.database.asViewer(principal, (tx) =>
    sql`insert into learn.journey_entry (county_id, id, school_id, place_code, step_id, documents, person_id, person_name, written_at)
      values (0, ${newId()}, ${meadow.oak.id}, ${meadow.oak.code}, 'jn-legal', '[]', ${principal.personId}, 'x', now())`.execute(
      tx,
    ),
  )
  await expect(forged).rejects.toThrow('row-level security')
})

test('the newest first day holds', async () => {
  for (const day of ['2027-08-01', '2027-09-01'])
    await beginJourney(world.database, principal, meadow.willow.code, calendarDate(day))
  const start = await world.database.asViewer(coordinator, (tx) => findJourneyStart(tx, meadow.willow.id))
  expect(start).toBe('2027-09-01')
})

test('who opened the form before another wrote is told, and nothing is overwritten', async () => {
  expect((await write(principal, legal)).done).toBe(true)
  expect(await write(coordinator, { ...legal, weeks: 4 })).toEqual(refused('written_meanwhile'))
  const [held] = await entries(coordinator)
  expect(held).toMatchObject({ weeks: 20, note: 'Waiting for the board', documents: ['mou'] })
  expect((await write(coordinator, { ...legal, weeks: 4, seen: held?.id ?? '' })).done).toBe(true)
  expect((await entries(principal)).map(({ weeks }) => weeks)).toEqual([4])
})

test('racing, one of two wins', async () => {
  const money = { ...legal, stepId: 'jn-money' }
  const answers = await Promise.all([write(principal, money), write(coordinator, money)])
  expect(answers.filter(({ done }) => done)).toHaveLength(1)
})

test('a school may keep its plan from its district, never from the county office', async () => {
  await decideSight(world.database, principal, meadow.willow.code, { journey: 'school' })
  expect([(await entries(district)).length, (await entries(coordinator)).length]).toEqual([0, 2])
  await expect(write(district, legal)).rejects.toThrow(NotFound)
})
