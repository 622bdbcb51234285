import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seedPracticeCounty } from '#modules/places/index.ts'
import { newId } from '#platform/ids.ts'
import type { Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { checkListing } from '../listing/check-listing.ts'
import { addListing, withdrawListing } from '../listing/edit-listing.ts'
import { wholeState } from '../listing/listing-change.ts'
import { countAgencies, listAgencies } from './agency-list.queries.ts'

const now = new Date('2026-11-20T18:00:00Z')
let world: World
let navigator: Viewer
beforeAll(async () => {
  world = await freshDatabase(() => now)
  await seedPracticeCounty(world.database)
  const personId = newId<'person'>()
  await sql`insert into people.person (id, display_name, practice) values (${personId}, 'Rosa', false)`.execute(
    world.owner,
  )
  navigator = {
    ...{ personId, label: 'Rosa', roles: ['family_navigator'], databaseRole: 'app_school_listed' },
    ...{ county: 0, schools: [] },
  }
}, 60_000)
afterAll(() => world?.close())

const listed = (organization: string, name: string) =>
  addListing(world.database, navigator, wholeState({ organization, name, needs: ['food'] }))
const quiet = { wait: null, note: null }
const agencies = (text: string, part = { from: 0, size: 50 }, viewer = navigator) =>
  world.database.asViewer(viewer, async (tx) => ({
    count: await countAgencies(tx, text),
    lines: await listAgencies(tx, text, part),
  }))

describe('the list of agencies', () => {
  test('counts services and says when somebody there last answered', async () => {
    const pantry = await listed('Lantern House', 'Lantern Pantry')
    const closet = await listed('Lantern House', 'Lantern Closet')
    await checkListing(world.database, navigator, pantry, { ...quiet, outcome: 'no_answer' })
    const [before] = (await agencies('LANTERN')).lines
    expect(before).toMatchObject({ name: 'Lantern House', serviceCount: 2, lastContactAt: null })
    await checkListing(world.database, navigator, closet, { ...quiet, outcome: 'still_true' })
    await withdrawListing(world.database, navigator, pantry, true)
    const [after] = (await agencies('lantern')).lines
    expect(after).toMatchObject({ serviceCount: 1, lastContactAt: now, parentId: null, parentName: null })
  })

  test('is read in parts, by name, and holds no other county’s', async () => {
    for (const name of ['Basalt One', 'basalt two', 'Basalt Zero']) await listed(name, `${name} pantry`)
    const { count, lines } = await agencies('basalt', { from: 1, size: 2 })
    expect([count, lines.map(({ name }) => name)]).toEqual([3, ['basalt two', 'Basalt Zero']])
    expect(await agencies('%')).toMatchObject({ count: 0, lines: [] })
    expect(await agencies('basalt', undefined, { ...navigator, county: 34 })).toMatchObject({ count: 0 })
  })
})
