import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { ConfigError } from './config.ts'
import { refuseUnsafeDatabase } from './open.ts'

let world: World
let owner: pg.Client
beforeAll(async () => {
  world = await freshDatabase()
  owner = new pg.Client({ connectionString: world.ownerUrl })
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await world.close()
})

// The test server runs without forcing its writes, which is just what production must refuse.
test('a database that does not force its writes to disk is refused', async () => {
  const sides = { school: world.schoolUrl, clinic: world.clinicUrl }
  await expect(refuseUnsafeDatabase(world.ownerUrl, sides)).rejects.toThrow(
    /with (fsync|full_page_writes|synchronous_commit) off/,
  )
})

test.each([
  ['owns tables', (sides: Sides) => ({ ...sides, school: world.ownerUrl })],
  ['may become the other side', (sides: Sides) => ({ ...sides, clinic: sides.school, school: sides.clinic })],
] as const)('a side login that %s is refused', async (why, change) => {
  const sides = { school: world.schoolUrl, clinic: world.clinicUrl }
  const asked = refuseUnsafeDatabase(world.ownerUrl, change(sides), { writesForced: true })
  await expect(asked).rejects.toThrow(ConfigError)
  await expect(refuseUnsafeDatabase(world.ownerUrl, change(sides), { writesForced: true })).rejects.toThrow(
    why,
  )
})

test('the side logins the product makes are weak enough', async () => {
  const sides = { school: world.schoolUrl, clinic: world.clinicUrl }
  await expect(refuseUnsafeDatabase(world.ownerUrl, sides, { writesForced: true })).resolves.toBeUndefined()
})

type Sides = { readonly school: string; readonly clinic: string }
