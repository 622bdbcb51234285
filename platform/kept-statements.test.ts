import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { audit } from './audit/audit.ts'
import { type OpenDatabase, openDatabase, systemClock } from './database.ts'
import { record } from './events.ts'
import { kept } from './kept-statements.ts'
import { anyone, service, type Viewer } from './viewer.ts'

let world: World
let database: OpenDatabase
beforeAll(async () => {
  world = await freshDatabase()
  // One connection, so that every viewer meets what the one before has left on it.
  database = openDatabase({ school: world.schoolUrl, clinic: world.clinicUrl }, systemClock, 1)
})
afterAll(async () => {
  await database?.close()
  await world?.close()
})

const heldPlans = () =>
  database.asViewer(
    anyone(),
    async (tx) => (await sql`select from pg_prepared_statements`.execute(tx)).rows.length,
  )

test('a deed with its line of the trail is read and planned once for a connection', async () => {
  const deed = () =>
    database.asViewer(service('a test', 34), async (tx) => {
      await audit(tx, { kind: 'a.test' })
      await record(tx, 'a.test', 'one')
    })
  await deed()
  const before = await heldPlans()
  expect(before).toBeGreaterThan(1)
  for (let round = 0; round < 20; round += 1) await deed()
  expect(await heldPlans()).toBe(before)
})

test('what is kept shows each viewer what is theirs, whoever asked before on that connection', async () => {
  const events = async (viewer: Viewer) =>
    database.asViewer(viewer, async (tx) => {
      const { rows } = await sql<{ countyId: number }>`${kept}select county_id from audit.entry`.execute(tx)
      return rows.map(({ countyId }) => countyId)
    })
  for (const county of [19, 37])
    await database.asViewer(service('a test', county), (tx) => audit(tx, { kind: 'a.test' }))
  for (let round = 0; round < 10; round += 1) {
    expect(await events(service('a test', 19))).toEqual([19])
    expect(await events(service('a test', 37))).toEqual([37])
    await expect(events(anyone(19))).rejects.toThrow('permission denied')
  }
})
