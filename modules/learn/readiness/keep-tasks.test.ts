import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Forbidden, NotFound } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { refused } from '#platform/outcome.ts'
import { calendarDate } from '#platform/time.ts'
import type { Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { aColleague } from '../colleague.factory.ts'
import { type Meadow, meadowSchools } from '../site/meadow-schools.queries.ts'
import { closeTask, makeTasks } from './keep-tasks.ts'
import { openReadiness } from './read-readiness.ts'
import { findCheck } from './readiness.queries.ts'
import type { ReadinessForm, SeenBy } from './readiness.ts'
import { saveReadiness } from './save-readiness.ts'
import { countOwnTasks, listTasks } from './task.queries.ts'
import type { NewTask } from './task.ts'

const readiness = await openReadiness()()
let world: World
let meadow: Meadow
let principal: Viewer
let district: Viewer
let colleague: Viewer
let director: Viewer
let clinician: Viewer
beforeAll(async () => {
  let seconds = 0
  world = await freshDatabase(() => new Date(Date.UTC(2027, 8, 15, 17, 0, seconds++)))
  meadow = await meadowSchools(world)
  const { willow, oak } = meadow
  const { database } = world
  const both = [willow.id, oak.id]
  principal = await aColleague(database, { role: 'principal', place: willow.code, schools: [willow.id] })
  district = await aColleague(database, { role: 'district_leader', place: '0010001', schools: both })
  colleague = await aColleague(database, { role: 'district_leader', place: '0010001', schools: both })
  director = await aColleague(database, { role: 'county_director' })
  clinician = await aColleague(database, { role: 'clinician_2', name: 'Lena Brook' })
})
afterAll(() => world?.close())

const task = (more: Partial<NewTask> = {}): NewTask => ({
  itemId: 'rd-cost',
  kind: 'gap',
  ownerName: 'Facilities',
  dueOn: calendarDate('2027-10-01'),
  ...more,
})
async function savedCheck(viewer: Viewer, seenBy: SeenBy, form: ReadinessForm = 'school'): Promise<string> {
  const answers = { 'rd-cost': '0', 'rd-record': 'unknown' } as const
  const outcome = await saveReadiness(world.database, viewer, readiness, { form, answers, seenBy })
  if (!outcome.done) throw new Error(outcome.refusal)
  return outcome.result
}
const seen = async (viewer: Viewer) =>
  (await world.database.asViewer(viewer, (tx) => listTasks(tx))).map(({ itemId }) => itemId)

describe('tasks of a check', () => {
  test('a clinician makes none; of another’s check there is nothing to make', async () => {
    const check = await savedCheck(principal, 'me')
    await expect(makeTasks(world.database, clinician, check, [task()])).rejects.toThrow(Forbidden)
    await expect(makeTasks(world.database, district, check, [task()])).rejects.toThrow(NotFound)
    expect(await makeTasks(world.database, principal, check, [])).toEqual(refused('none_chosen'))
    expect((await sql`select from learn.readiness_task`.execute(world.owner)).rows).toEqual([])
  })

  test('are seen as widely as the check, and by the colleague each is for', async () => {
    const check = await savedCheck(principal, 'me')
    const question = task({ itemId: 'rd-record', kind: 'question', ownerName: 'lena brook' })
    expect(await makeTasks(world.database, principal, check, [task(), question])).toMatchObject({ result: 2 })
    expect([...(await seen(principal))].sort()).toEqual(['rd-cost', 'rd-record'])
    expect(await seen(clinician)).toEqual(['rd-record'])
    expect([await seen(district), await seen(director)]).toEqual([[], []])
    // What waits is counted for whom it is, and not for who asked.
    const waiting = (viewer: Viewer) => world.database.asViewer(viewer, (tx) => countOwnTasks(tx))
    expect(await waiting(clinician)).toEqual({ open: 1, late: 0 })
    expect(await waiting(principal)).toEqual({ open: 0, late: 0 })
    // Making them again makes no second one.
    expect(await makeTasks(world.database, principal, check, [task()])).toMatchObject({ result: 0 })
  })

  test('two colleagues of one name are nobody', async () => {
    const twin = await aColleague(world.database, { role: 'school_counselor', name: 'Sam Hill' })
    await aColleague(world.database, { role: 'school_counselor', name: 'Sam Hill' })
    const check = await savedCheck(principal, 'me')
    await makeTasks(world.database, principal, check, [task({ ownerName: 'Sam Hill' })])
    expect(await seen(twin)).toEqual([])
  })

  test('of a district are its leaders’', async () => {
    const check = await savedCheck(district, 'district', 'district')
    expect(await world.database.asViewer(colleague, (tx) => findCheck(tx, check))).toBeDefined()
    expect(await world.database.asViewer(principal, (tx) => findCheck(tx, check))).toBeUndefined()
    await makeTasks(world.database, district, check, [task({ itemId: 'rd-union' })])
    expect(await seen(colleague)).toContain('rd-union')
    expect(await seen(principal)).not.toContain('rd-union')
  })
})

describe('closing', () => {
  let id: string
  beforeAll(async () => {
    const tasks = await world.database.asViewer(clinician, (tx) => listTasks(tx))
    id = tasks[0]?.id ?? ''
  })

  test('is for whoever sees the task', async () => {
    await expect(closeTask(world.database, district, id, { answer: '2', note: '' })).rejects.toThrow(NotFound)
    const forged = world.database.asViewer(district, (tx) =>
      sql`insert into learn.readiness_task_closing (county_id, task_id, answer, person_id, person_name, closed_at)
        values (0, ${id}, '2', ${district.personId}, 'x', now())`.execute(tx),
    )
    await expect(forged).rejects.toThrow('row-level security')
  })

  test('needs an answer, or a reason to drop it; and happens once', async () => {
    expect(await closeTask(world.database, clinician, id, { answer: '7', note: '' })).toEqual(
      refused('answer_missing'),
    )
    expect(await closeTask(world.database, clinician, id, { answer: 'dropped', note: '' })).toEqual(
      refused('reason_missing'),
    )
    const answers = await Promise.all(
      [clinician, principal].map((one) =>
        closeTask(world.database, one, id, { answer: '2', note: 'HIPAA, in writing.' }),
      ),
    )
    expect(answers.filter(({ done }) => done)).toHaveLength(1)
    expect(await closeTask(world.database, principal, id, { answer: '1', note: '' })).toEqual(
      refused('already_closed'),
    )
    const [closed] = await world.database.asViewer(clinician, (tx) => listTasks(tx))
    expect(closed).toMatchObject({ answer: '2', note: 'HIPAA, in writing.' })
  })

  test('of a task that is not there is refused as not there', async () => {
    await expect(closeTask(world.database, principal, newId(), { answer: '2', note: '' })).rejects.toThrow(
      NotFound,
    )
  })
})
