import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Forbidden } from '#platform/errors.ts'
import { anyone, service, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { aBrowser, aDesk, staffOf } from '../plan.factory.tsx'
import { aCounty } from '../question/question.factory.ts'
import { plainAsks } from '../question/question.ts'
import { planInputOf } from '../question/solve-question.ts'
import { riskFigures } from '../risk/risk-figures.ts'
import { riskSetting } from '../risk/risk-plan.rules.ts'
import { californiaRoutes } from './california.routes.tsx'
import { findCountyAnswer, listCountyAnswers, upsertCountyAnswer } from './county-answer.queries.ts'
import type { CountyAnswer } from './county-answer.ts'
import { publishCountyAnswer } from './publish-county-answer.ts'
import { workOutCounty } from './work-out-county.ts'

let world: World
let answer: Pick<CountyAnswer, 'dataEdition' | 'modelVersion' | 'figures'>
beforeAll(async () => {
  world = await freshDatabase()
  answer = await workOutCounty(aCounty(), 20261121)
})
afterAll(() => world.close())

const publish = (viewer: Viewer, given = answer) =>
  world.database.asViewer(viewer, (tx) => publishCountyAnswer(tx, given))
const job = (county: number) => service('all counties', county)
const get = async (path: string) => aBrowser(world.database, californiaRoutes).get(path)

test('before any run the page says how one is made, and there is no file', async () => {
  const answered = await get('/california')
  expect(await answered.text()).toContain('./wellness california --from FOLDER')
  expect((await get('/california.csv')).status).toBe(404)
})

test('a county’s row holds what its own pages show', async () => {
  const desk = aDesk(world.database)
  const { question, figures, quick } = await world.database.asViewer(anyone(34), (tx) =>
    desk.read(tx, plainAsks),
  )
  const { base } = await riskFigures(riskSetting(planInputOf({ question, figures }), null))
  expect(answer.figures).toMatchObject({
    schools: 6,
    schoolsAsked: quick.asked,
    coverTheirTeam: quick.coverTheirTeam,
    clinicianFte: quick.clinicianFte,
    netCents: base.netCents,
  })
  const [lowest, highest] = answer.figures.rateRange!
  expect(lowest).toBeLessThan(answer.figures.breakEvenRate!)
  expect(highest).toBeGreaterThan(answer.figures.breakEvenRate!)
  await desk.close()
})

test('a county publishes its own row and no other’s, and publishing again takes its place', async () => {
  await publish(job(33))
  await publish(staffOf('county_director', 34))
  await publish(job(34), { ...answer, dataEdition: 'newer' })
  const kept = await world.database.asViewer(anyone(34), (tx) => findCountyAnswer(tx, 34))
  expect(kept).toMatchObject({ countyCode: '34', dataEdition: 'newer', figures: answer.figures })
  const all = await world.database.asViewer(anyone(), listCountyAnswers)
  expect(all.map(({ countyCode }) => countyCode)).toEqual(['33', '34'])
  const { rows } = await sql<{ county_id: number }>`
    select county_id from app.event where kind = 'plan.county_answer_published' order by 1`.execute(
    world.owner,
  )
  expect(rows).toHaveLength(3)
})

test.each([
  ['a visitor', anyone(34)],
  ['a coordinator', staffOf('county_coordinator')],
  ['a principal', staffOf('principal')],
])('%s publishes nothing', async (_who, viewer) => {
  await expect(publish(viewer)).rejects.toThrow(Forbidden)
})

test('past the verb the database still turns a visitor away', async () => {
  const written = world.database.asViewer(anyone(34), (tx) => upsertCountyAnswer(tx, answer))
  await expect(written).rejects.toThrow(/permission denied/)
})

test('the practice county stands beside no real one', async () => {
  await publish(job(0))
  const all = await world.database.asViewer(anyone(), listCountyAnswers)
  expect(all.map(({ countyCode }) => countyCode)).toEqual(['33', '34'])
})

test('the page names counties in the order of the alphabet and ranks none', async () => {
  await publish(job(1))
  const text = await (await get('/california')).text()
  const table = text.slice(text.indexOf('id="counties-table"'))
  const places = ['Alameda', 'Riverside', 'Sacramento'].map((name) => table.indexOf(`>${name}<`))
  expect(places.every((place) => place > 0)).toBe(true)
  expect(places).toEqual(places.toSorted((one, other) => one - other))
  const ranks = /\b(best|worst|rank(ed|ing)?|top|bottom|leads?|lags?) (county|counties|of)\b/i
  expect(ranks.exec(text)).toBeNull()
  // Not brought in here: named, and no link that leads nowhere.
  expect(text).not.toContain('href="/counties/33"')
  expect(text).toContain('55 of the 58 counties are not in this run yet')
})

test('the file holds the same rows, and Spanish heads in Spanish', async () => {
  const csv = await (await get('/california.csv')).text()
  const lines = csv.trim().split('\r\n')
  expect(lines).toHaveLength(4)
  expect(lines[3]).toContain(`Sacramento,34,6,`)
  expect(lines[3]).toContain((answer.figures.netCents / 100).toFixed(2))
  expect((await (await get('/california.csv?lang=es')).text()).split('\r\n')[0]).toContain('Condado,')
})

test('it speaks Spanish', async () => {
  const text = await (await get('/california?lang=es')).text()
  expect(text).toContain('California, condado por condado')
  const said = text.replaceAll(/<[^>]+>/g, ' ')
  expect(/\bcounties\b|\bschools\b/i.exec(said)).toBeNull()
})
