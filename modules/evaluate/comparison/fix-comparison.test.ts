import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedPracticeCounty } from '#modules/places/index.ts'
import { newId } from '#platform/ids.ts'
import { anyone, type Role, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import type { ComparisonPlan } from './comparison.ts'
import { fixComparison } from './fix-comparison.ts'

let world: World
let plan: ComparisonPlan
beforeAll(async () => {
  world = await freshDatabase()
  await seedPracticeCounty(world.database)
  const { rows } = await sql<{ code: string }>`select code from places.public_school_profile
    where county_id = 0 and school_level = 'Elementary' order by enrollment desc limit 3`.execute(world.owner)
  plan = {
    name: 'First sites',
    reason: 'They have a room.',
    measure: 'suspension',
    firstYear: '2026-27',
    yearCount: 2,
    scenarioId: null,
    schools: rows.map(({ code }) => code),
  }
}, 60_000)
afterAll(() => world.close())

const staff = (role: Role, county = 0): Viewer => ({
  ...anyone(county),
  personId: newId(),
  label: 'Noor Summit',
  roles: [role],
  databaseRole: 'app_school_wide',
})
const fix = (viewer: Viewer, change: Partial<ComparisonPlan> = {}) =>
  world.database.asViewer(viewer, (tx) => fixComparison(tx, { ...plan, ...change }))
const written = async () =>
  (await sql`select from evaluate.comparison`.execute(world.owner)).rows.length +
  (await sql`select from evaluate.comparison_school`.execute(world.owner)).rows.length

test('a principal fixes none, nor an evaluator of a county without figures; nothing is written', async () => {
  await expect(fix(staff('principal'))).rejects.toThrow('forbidden')
  await expect(fix(staff('evaluator', 34))).rejects.toThrow('not found')
  expect(await fix(staff('evaluator'), { firstYear: '2024-25' })).toEqual({
    done: false,
    refusal: 'year_published',
  })
  expect(await written()).toBe(0)
})

test('of two at once with one name, one is fixed, whole', async () => {
  const outcomes = await Promise.all([fix(staff('evaluator')), fix(staff('county_director'))])
  expect(outcomes.map(({ done }) => done).sort()).toEqual([false, true])
  const { rows } = await sql<{ part: string; schools: number }>`
    select part, count(*) as schools from evaluate.comparison_school group by part order by part`.execute(
    world.owner,
  )
  expect(rows[0]).toEqual({ part: 'chosen', schools: 3 })
  expect(rows[1]?.schools).toBeGreaterThanOrEqual(3)
  const facts = await sql`select from app.event where kind = 'evaluate.comparison_fixed'`.execute(world.owner)
  expect(facts.rows).toHaveLength(1)
})

test('schools of a scenario are all it opens in that year, and the scenario is kept with them', async () => {
  const scenarioId = newId<'scenario'>()
  await sql`insert into plan.scenario (county_id, id, name, asks, made_by_id, made_at, data_edition, model_version)
    values (0, ${scenarioId}, 'Slow start', '{}', ${newId()}, now(), '', '')`.execute(world.owner)
  const schools = plan.schools.toSorted()
  const { rows: others } = await sql<{ code: string }>`select code from evaluate.comparison_school
    where part = 'similar' order by code limit 2`.execute(world.owner)
  const next = others.map(({ code }) => code)
  const sites = [
    { scenarioId, scenarioName: 'Slow start', schoolYear: '2026-27', schools },
    { scenarioId, scenarioName: 'Slow start', schoolYear: '2027-28', schools: next },
  ]
  const from = (change: Partial<ComparisonPlan>) =>
    world.database.asViewer(staff('evaluator'), (tx) =>
      fixComparison(tx, { ...plan, name: 'From the plan', scenarioId, ...change }, async () => sites),
    )
  for (const change of [{ schools: schools.slice(1) }, { firstYear: '2027-28' }])
    expect(await from(change)).toEqual({ done: false, refusal: 'not_planned' })
  expect((await from({})).done).toBe(true)
  // The two that the scenario opens in the second year looked at are served too, and stand beside nobody.
  const beside = await sql`select from evaluate.comparison_school school join evaluate.comparison one
    on one.id = school.comparison_id where one.name = 'From the plan' and code = any(${next}::text[])`.execute(
    world.owner,
  )
  expect(beside.rows).toHaveLength(0)
  const { rows } =
    await sql`select scenario_name from evaluate.comparison where name = 'From the plan'`.execute(world.owner)
  expect(rows).toEqual([{ scenarioName: 'Slow start' }])
})
