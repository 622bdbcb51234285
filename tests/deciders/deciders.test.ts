import { afterAll, beforeAll, expect, test } from 'vitest'
import { seededRandom } from '#db/practice/seeded-random.ts'
import { newId } from '#platform/ids.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { addsTooMuch, disagreements, everyLooker, roles } from './agreement.ts'
import { type DatabaseDecider, fill, openDatabaseDecider, people, schools } from './database-decider.ts'
import { rowModel } from './row-model.ts'

let world: World
let database: DatabaseDecider
beforeAll(async () => {
  world = await freshDatabase()
  database = await openDatabaseDecider(world)
}, 300_000)
afterAll(async () => {
  await database?.close()
  await world?.close()
})

test('every table that the model names is there', () => {
  const names = new Set(database.tables.map(({ name }) => name))
  expect(Object.keys(rowModel).filter((name) => !names.has(name))).toEqual([])
})

test('model and database agree over the whole matrix of reading', async () => {
  const found: string[] = []
  for (const table of database.tables)
    for (const looker of everyLooker) found.push(...(await disagreements(database, table, looker)))
  expect(found).toEqual([])
}, 300_000)

test('and of adding', async () => {
  const found: string[] = []
  for (const table of database.tables)
    for (const role of roles)
      found.push(
        ...(await addsTooMuch(database, table, { role, county: 34, person: people[0] ?? null, schools })),
      )
  expect(found).toEqual([])
}, 300_000)

test('and in a hundred thousand random cases', async () => {
  const random = seededRandom(20_261_122)
  const persons = Array.from({ length: 20 }, () => newId())
  let decided = 0
  const found: string[] = []
  for (const table of database.tables.filter(({ name }) => name in rowModel)) {
    const pairs = Array.from({ length: 59 }, (_, county) =>
      (table.persons ? persons : [null]).map((person) => ({ county, person })),
    ).flat()
    await database.undone(async () => {
      await database.client.query(`truncate ${table.name}`)
      await fill(database.client, table.name, pairs)
      for (let tries = 0; tries < 20; tries += 1) {
        const looker = {
          role: random.pick(roles),
          county: random.pick([null, ...Array.from({ length: 59 }, (_, county) => county)]),
          person: random.pick([null, ...persons]),
          schools,
          roles: random.pick([[], ['county_director']]),
        }
        found.push(...(await disagreements(database, { ...table, rows: pairs }, looker)))
        decided += pairs.length
      }
    })
  }
  expect(found).toEqual([])
  expect(decided).toBeGreaterThanOrEqual(100_000)
}, 300_000)
