import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Forbidden, NotFound } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { anyone, type StaffRole, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { makePacket, removePacket } from './make-packet.ts'
import { findPacket, listPackets } from './packet.queries.ts'
import { packetSchema } from './packet.ts'

let world: World
let navigator: Viewer
beforeAll(async () => {
  world = await freshDatabase()
  navigator = await someone('family_navigator', 0)
}, 60_000)
afterAll(() => world?.close())

async function someone(role: StaffRole, county: number): Promise<Viewer> {
  const personId = newId<'person'>()
  await sql`insert into people.person (id, display_name, practice) values (${personId}, 'Someone', false)`.execute(
    world.owner,
  )
  const databaseRole = 'app_school_listed'
  return { personId, label: 'Someone', roles: [role], databaseRole, county, schools: [newId()] }
}
const grief = { name_en: 'Grief', name_es: 'Duelo', needs: ['mental-health', 'social'], free: true }

test('a packet is questions with a name, read by anyone of the county and by no other', async () => {
  const id = await makePacket(world.database, navigator, grief)
  expect(await world.database.asViewer(anyone(0), (tx) => findPacket(tx, id))).toEqual({
    id,
    nameEn: 'Grief',
    nameEs: 'Duelo',
    needs: ['mental-health', 'social'],
    isFree: true,
  })
  expect(await world.database.asViewer(anyone(34), (tx) => findPacket(tx, id))).toBeUndefined()
  await expect(
    world.database.asViewer(anyone(0), (tx) => sql`select person_id from connect.packet`.execute(tx)),
  ).rejects.toThrow('permission denied')
})

test('taken away it is gone for all, once, and only by who keeps the directory of that county', async () => {
  const id = await makePacket(world.database, navigator, grief)
  const elsewhere = await someone('family_navigator', 34)
  await expect(removePacket(world.database, elsewhere, id)).rejects.toThrow(NotFound)
  await expect(removePacket(world.database, await someone('principal', 0), id)).rejects.toThrow(Forbidden)
  await removePacket(world.database, navigator, id)
  const left = await world.database.asViewer(anyone(0), listPackets)
  expect(left.map((packet) => packet.id)).not.toContain(id)
  await expect(removePacket(world.database, navigator, id)).rejects.toThrow(NotFound)
})

test.each([
  [{ name_en: 'Housing', name_es: 'Vivienda', needs: 'housing' }, null],
  [{ name_en: 'Housing', name_es: 'Vivienda', needs: ['housing', 'housing', 'gold'], free: 'yes' }, null],
  [{ name_en: ' ', name_es: 'Vivienda', needs: 'housing' }, 'name'],
  [{ name_en: 'x'.repeat(81), name_es: 'Vivienda', needs: 'housing' }, 'name'],
  [{ name_en: 'Housing', name_es: 'Vivienda', needs: ['gold'] }, 'needs'],
  [{ name_en: 'Housing', name_es: 'Vivienda' }, 'needs'],
])('a form of %o is wrong in its %s', (form, problem) => {
  const read = packetSchema.safeParse(form)
  expect(read.error?.issues[0]?.message ?? null).toBe(problem)
  if (read.success) expect(read.data.needs).toEqual(['housing'])
})
