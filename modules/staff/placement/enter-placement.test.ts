import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedPracticeCounty } from '#modules/places/index.ts'
import { Forbidden } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { anyone, type StaffRole, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { endPlacement, enterPlacement, publishPlacement } from './enter-placement.ts'
import { listOpenSchools, listPlacements } from './placement.queries.ts'
import { type PlacementId, placementSchema, type TypedPlacement } from './placement.ts'

let world: World
let school: string
beforeAll(async () => {
  world = await freshDatabase(() => new Date('2026-11-20T18:00:00Z'))
  await seedPracticeCounty(world.database)
  const [first] = await world.database.asViewer(director, listOpenSchools)
  school = first?.id ?? ''
}, 120_000)
afterAll(() => world.close())

const someone = (role: StaffRole, county: number, databaseRole: Viewer['databaseRole']): Viewer => ({
  personId: newId(),
  label: 'Someone',
  roles: [role],
  databaseRole,
  county,
  schools: [],
})
const director = someone('county_director', 0, 'app_school_wide')

const form = (more: Partial<TypedPlacement> = {}): TypedPlacement =>
  placementSchema.parse({
    role: 'clinician_1',
    title: 'Clinician I',
    holder: 'Joon Canary',
    school,
    weekdays: ['1', '4'],
    from_time: '08:30',
    until_time: '15:00',
    languages: ['en', 'hmn'],
    starts_on: '2026-08-10',
    agreed_by: 'A principal',
    agreed_on: '2026-08-03',
    ...more,
  })
const enter = (typed = form(), viewer = director) =>
  world.database.asViewer(viewer, (tx) => enterPlacement(tx, typed))
const publish = (id: string, more = {}) =>
  world.database.asViewer(director, (tx) =>
    publishPlacement(tx, id as PlacementId, {
      confirmed_by: 'A principal',
      confirmed_on: '2026-08-12',
      name_consented_on: '',
      ...more,
    }),
  )
const seenByAnyone = () =>
  world.database.asViewer(anyone(0), async (tx) => {
    const { rows } = await sql<{ line: string }>`
      select to_jsonb(shown)::text as line from staff.public_placement shown`.execute(tx)
    return rows.map(({ line }) => line).join('\n')
  })

test.each([
  ['role', { role: 'superintendent' }, 'no_such_role'],
  ['school', { school: newId() }, 'no_such_school'],
  ['weekdays', { weekdays: ['8'] }, 'no_weekday'],
  ['until_time', { until_time: '08:30' }, 'ends_before_it_begins'],
  ['from_time', { from_time: '8.30' }, 'no_such_time'],
  ['languages', { languages: ['xx'] }, 'no_language'],
  ['ends_on', { ends_on: '2026-08-09' }, 'ends_before_it_begins'],
  ['starts_on', { starts_on: '2026-02-30' }, 'no_such_day'],
  ['agreed_by', { agreed_by: '' }, 'agreement_missing'],
  ['agreed_on', { agreed_on: '2026-11-21' }, 'day_ahead'],
  ['position', { position: newId() }, 'no_such_position'],
])('a wrong %s is refused at its field, and nothing is written', async (field, more, refusal) => {
  expect(await enter(form(more))).toEqual({ done: false, field, refusal })
  expect(await world.database.asViewer(director, listPlacements)).toEqual([])
})

test('what is entered is seen by nobody; confirmed, it is seen without a name; the name needs consent', async () => {
  const entered = await enter()
  if (!entered.done) throw new Error(entered.refusal)
  expect(await seenByAnyone()).toBe('')
  expect(await publish(entered.id, { confirmed_by: '' })).toEqual({
    done: false,
    refusal: 'confirmation_missing',
  })
  expect(await publish(entered.id)).toMatchObject({ done: true })
  expect(await seenByAnyone()).toContain('Clinician I')
  expect(await seenByAnyone()).not.toContain('Canary')
  expect(await publish(entered.id)).toEqual({ done: false, refusal: 'published_already' })
  await world.database.asViewer(director, (tx) => endPlacement(tx, entered.id as PlacementId))
  expect(await seenByAnyone()).toBe('')
  const named = await enter()
  if (!named.done) throw new Error(named.refusal)
  await publish(named.id, { name_consented_on: '2026-08-11' })
  expect(await seenByAnyone()).toContain('Joon Canary')
})

test('a vacancy is entered and never shown', async () => {
  const entered = await enter(form({ holder: '', title: 'Family navigator', role: 'family_navigator' }))
  if (!entered.done) throw new Error(entered.refusal)
  expect(await publish(entered.id)).toEqual({ done: false, refusal: 'vacancy' })
})

test('a visitor reads no placement, by the code and by the database; nor does another county', async () => {
  await expect(enter(form(), anyone(0))).rejects.toThrow(Forbidden)
  await expect(
    world.database.asViewer(anyone(0), (tx) => sql`select from staff.placement`.execute(tx)),
  ).rejects.toThrow('permission denied')
  const elsewhere = someone('county_director', 19, 'app_school_wide')
  expect(await world.database.asViewer(elsewhere, listPlacements)).toEqual([])
  const counselor = someone('school_counselor', 0, 'app_school_listed')
  await expect(enter(form(), counselor)).rejects.toThrow(Forbidden)
})
