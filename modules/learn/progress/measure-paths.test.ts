import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { audit } from '#platform/audit/audit.ts'
import { newId } from '#platform/ids.ts'
import type { Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { aColleague } from '../colleague.factory.ts'
import type { Curriculum } from '../role/curriculum.ts'
import { openCurriculum } from '../role/open-curriculum.ts'
import { measurePaths } from './measure-paths.ts'
import { publishedMeasures } from './own-measures.ts'
import { listOwnFacts } from './progress.queries.ts'

let world: World
let curriculum: Curriculum
beforeAll(async () => {
  world = await freshDatabase(() => new Date('2027-09-15T17:00:00Z'))
  curriculum = await openCurriculum()()
})
afterAll(() => world?.close())

const measure = (county = 0) =>
  measurePaths(world.database, county, { curriculum, measures: publishedMeasures })
const measuredOf = async (viewer: Viewer) =>
  (await world.database.asViewer(viewer, listOwnFacts))
    .filter(({ kind }) => kind === 'measured')
    .map(({ stepId }) => stepId)
const signIn = (viewer: Viewer) =>
  world.database.asViewer(viewer, (tx) => audit(tx, { kind: 'sign_in.began', subjects: [] }))

test('a step that waits for a figure turns green without anyone opening a page, once', async () => {
  const joon = await aColleague(world.database, { role: 'clinician_1' })
  const rosa = await aColleague(world.database, { role: 'family_navigator' })
  expect(await measure()).toBe(0)
  await signIn(joon)
  expect(await measure()).toBe(1)
  expect(await measuredOf(joon)).toEqual(['c1-05-tools'])
  expect(await measuredOf(rosa)).toEqual([])
  expect(await measure()).toBe(0)
})

test('another county’s sign-in proves nothing here', async () => {
  const away = await aColleague(world.database, { role: 'clinician_1', county: 34 })
  await signIn(away)
  expect(await measure(0)).toBe(0)
  expect(await measure(34)).toBe(1)
})

test('a figure of a school turns the step green for those who work there and for nobody else', async () => {
  const here = await aColleague(world.database, { role: 'principal', place: '00100010000001' })
  const there = await aColleague(world.database, { role: 'principal', place: '00100010000002' })
  const nowhere = await aColleague(world.database, { role: 'principal' })
  await sql`insert into places.school_calendar (county_id, id, place_code, school_year, source, withdrawn, made_at)
    values (0, ${newId()}, '00100010000001', '2027-28', 'practice', false, now())`.execute(world.owner)
  expect(await measure()).toBe(1)
  expect(await measuredOf(here)).toHaveLength(1)
  expect([await measuredOf(there), await measuredOf(nowhere)]).toEqual([[], []])
})

test('nobody reads or writes a path through the job’s policies by being wide', async () => {
  const director = await aColleague(world.database, { role: 'county_director' })
  for (const table of ['step_evidence', 'step_completion', 'assessment_attempt', 'learner_place']) {
    const read = await world.database.asViewer(director, (tx) =>
      sql`select from ${sql.table(`learn.${table}`)}`.execute(tx),
    )
    expect(read.rows, table).toEqual([])
  }
  const forged = world.database.asViewer(director, (tx) =>
    sql`insert into learn.step_evidence (county_id, id, person_id, step_id, measure, scope, value, comparison,
        threshold, measured_at)
      values (0, ${newId()}, ${director.personId}, 'x', 'x', 'person', 1, '>=', 1, now())`.execute(tx),
  )
  await expect(forged).rejects.toThrow('row-level security')
})

test('what happened is told without a person', async () => {
  const { rows } = await sql<{ viewerLabel: string; personId: string | null }>`
    select viewer_label, person_id from app.event where kind = 'learn.step_measured'`.execute(world.owner)
  expect(rows.length).toBeGreaterThan(0)
  expect(new Set(rows.map(({ viewerLabel }) => viewerLabel))).toEqual(new Set(['learning measures']))
  expect(rows.every(({ personId }) => personId === null)).toBe(true)
})
