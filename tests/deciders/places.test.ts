import { afterAll, beforeAll, expect, test } from 'vitest'
import { seededRandom } from '#db/practice/seeded-random.ts'
import { newId } from '#platform/ids.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { roles } from './agreement.ts'
import { type DatabaseDecider, openDatabaseDecider, people } from './database-decider.ts'
import { fillPlaces, type PlaceDecider, placeLookers, smallWorld } from './place-decider.ts'
import { placeModel } from './place-model.ts'
import { placeWorld } from './place-world.ts'
import { rowModel } from './row-model.ts'

let world: World
let database: DatabaseDecider
let places: PlaceDecider
beforeAll(async () => {
  world = await freshDatabase()
  database = await openDatabaseDecider(world)
  places = await fillPlaces(database, smallWorld())
}, 300_000)
afterAll(async () => {
  await database?.close()
  await world?.close()
})

test('every table of a county is written out, in one model or the other', () => {
  const written = new Set([...Object.keys(rowModel), ...Object.keys(placeModel)])
  expect(database.tables.map(({ name }) => name).filter((name) => !written.has(name))).toEqual([])
  expect([...written].filter((name) => !database.tables.some((table) => table.name === name))).toEqual([])
})

test('by place, decision and person the model and the database agree on who reads', async () => {
  const found: string[] = []
  for (const table of places.tables)
    for (const who of placeLookers) found.push(...(await places.readsWrong(table, who)))
  expect(found).toEqual([])
}, 300_000)

test('and on who adds', async () => {
  const found: string[] = []
  for (const table of places.tables)
    for (const who of placeLookers.filter(({ county }) => county === 34))
      found.push(...(await places.addsWrong(table, who)))
  expect(found).toEqual([])
}, 300_000)

test('and in a hundred thousand random cases', async () => {
  const random = seededRandom(20_261_201)
  const counties = Array.from({ length: 59 }, (_, county) => county).filter((county) => county % 4 === 2)
  const schools = Array.from({ length: 4 }, () => newId())
  const found: string[] = []
  let decided = 0
  await database.undone(async () => {
    const wide = await fillPlaces(database, placeWorld({ counties, schools }))
    for (const table of wide.tables)
      for (let tries = 0; tries < 10; tries += 1) {
        const who = {
          role: random.pick(roles),
          county: random.pick([null, ...counties]),
          person: random.pick([null, ...people, newId()]),
          schools: schools.filter(() => random.share() < 0.4),
        }
        found.push(...(await wide.readsWrong(table, who)))
        decided += wide.world.rows[table]?.length ?? 0
      }
  })
  expect(found).toEqual([])
  expect(decided).toBeGreaterThanOrEqual(100_000)
}, 300_000)
