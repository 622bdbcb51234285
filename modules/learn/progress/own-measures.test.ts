import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { calendarDate } from '#platform/time.ts'
import { service } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { aColleague } from '../colleague.factory.ts'
import type { Scope } from '../content/content.ts'
import { contentFolder, readContent } from '../content/read-content.ts'
import { openLearning } from '../role/learning.ts'
import { schoolYearOf } from './measure.rules.ts'
import { publishedMeasures } from './own-measures.ts'

let world: World
beforeAll(async () => {
  world = await freshDatabase(() => new Date('2027-09-15T17:00:00Z'))
})
afterAll(() => world?.close())

const school = '00100010000001'
const read = (name: string, scope: Scope, schoolCode: string | null, districtCode: string | null) =>
  world.database.asViewer(service('learning measures', 0), async (tx) => {
    const measure = publishedMeasures.find((each) => each.name === name)
    if (!measure) throw new Error(`no floor supplies ${name}`)
    return measure.read(tx, scope, { personId: newId(), schoolCode, districtCode })
  })

test('a figure is called built exactly when a floor supplies it', async () => {
  const { measures } = openLearning({ addresses: {} })
  const { library } = await readContent(contentFolder)
  const built = library.measures.filter(({ state }) => state === 'built').map(({ name }) => name)
  expect(built.toSorted()).toEqual(measures.map(({ name }) => name).toSorted())
})

test('a plan is confirmed once someone of this county stands by it', async () => {
  const director = await aColleague(world.database, { role: 'county_director' })
  const scenario = newId()
  expect(await read('plan-confirmed', 'county', null, null)).toBe(0)
  for (const county of [34, 0]) {
    await sql`insert into plan.scenario (county_id, id, name, asks, made_by_id, made_at, data_edition, model_version)
      values (${county}, ${scenario}, 'The plan', '{}', ${director.personId}, now(), '', '')`.execute(
      world.owner,
    )
    await sql`insert into plan.scenario_confirmation
        (county_id, scenario_id, confirmed_by_id, confirmed_name, confirmed_on, data_edition)
      values (${county}, ${scenario}, ${director.personId}, 'A Director', '2027-09-01', '')`.execute(
      world.owner,
    )
    // Another county's plan counts nothing here.
    expect(await read('plan-confirmed', 'county', null, null)).toBe(county === 0 ? 1 : 0)
  }
  expect(await read('plan-confirmed', 'school', school, '0010001')).toBeNull()
  // A plan that the county no longer stands by counts no more.
  await sql`insert into plan.scenario_withdrawal (county_id, scenario_id, withdrawn_by_id, withdrawn_on)
    values (0, ${scenario}, ${director.personId}, '2027-09-10')`.execute(world.owner)
  expect(await read('plan-confirmed', 'county', null, null)).toBe(0)
})

test('a calendar is loaded for a school by its own or its district’s, in this school year', async () => {
  const load = (code: string, year: string) =>
    sql`insert into places.school_calendar (county_id, id, place_code, school_year, source, withdrawn, made_at)
      values (0, ${newId()}, ${code}, ${year}, 'practice', false, now())`.execute(world.owner)
  const figures = async () => [
    await read('school-calendar-loaded', 'school', school, '0010001'),
    await read('school-calendar-loaded', 'district', school, '0010001'),
    await read('school-calendar-loaded', 'school', null, '0010001'),
  ]
  expect(await figures()).toEqual([0, 0, null])
  await load('00100010000000', '2026-27')
  expect(await figures()).toEqual([0, 0, null])
  await load(school, '2027-28')
  expect(await figures()).toEqual([1, 0, null])
  await load('00100010000000', '2027-28')
  expect(await figures()).toEqual([1, 1, null])
})

test.each([
  ['2027-06-30', '2026-27'],
  ['2027-07-01', '2027-28'],
  ['2028-01-01', '2027-28'],
  ['2099-12-31', '2099-00'],
] as const)('%s lies in %s', (day, year) => {
  expect(schoolYearOf(calendarDate(day))).toBe(year)
})
