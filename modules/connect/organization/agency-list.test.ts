import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seedPracticeCounty } from '#modules/places/index.ts'
import { Forbidden, NotFound } from '#platform/errors.ts'
import { id, newId } from '#platform/ids.ts'
import { anyone, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { checkListing } from '../listing/check-listing.ts'
import { addListing, withdrawListing } from '../listing/edit-listing.ts'
import { findListing } from '../listing/listing.queries.ts'
import type { ListingId } from '../listing/listing.ts'
import { wholeState } from '../listing/listing-change.ts'
import { countAgencies, listAgencies } from './agency-list.queries.ts'
import { mergeOrganization, undoMerge } from './merge-organization.ts'
import type { OrganizationId } from './organization.ts'
import { listMerges } from './organization-merge.queries.ts'
import type { OrganizationMerge } from './organization-merge.ts'

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

describe('two records of one agency', () => {
  const idOf = async (name: string) => (await agencies(name)).lines[0]?.id ?? id('')
  const phone = (agency: OrganizationId, given: string) =>
    sql`update connect.organization set phone = ${given} where id = ${agency}`.execute(world.owner)
  const read = (listing: ListingId) => world.database.asViewer(anyone(0), (tx) => findListing(tx, listing))
  const merges = (kept: OrganizationId) => world.database.asViewer(navigator, (tx) => listMerges(tx, kept))

  test('become one: what families are told of its services stays, and taking it back has all as before', async () => {
    const moved = await listed('Elder House', 'Elder Meals')
    const own = await listed('Elder House', 'Elder Rides')
    const there = await listed('The Elder Home', 'Elder Visits')
    const [gone, kept] = [await idOf('Elder House'), await idOf('The Elder Home')]
    await phone(gone, '9165550111')
    await phone(kept, '9165550122')
    await sql`update connect.listing set phone = '9165550133' where id = ${own}`.execute(world.owner)
    expect(await mergeOrganization(world.database, navigator, gone, kept)).toEqual({
      done: true,
      result: kept,
    })
    expect(await read(moved)).toMatchObject({ organization: 'The Elder Home', phone: '9165550111' })
    expect(await read(own)).toMatchObject({ organization: 'The Elder Home', phone: '9165550133' })
    expect(await read(there)).toMatchObject({ phone: '9165550122' })
    expect((await agencies('elder')).lines.map(({ name, serviceCount }) => [name, serviceCount])).toEqual([
      ['The Elder Home', 3],
    ])
    // What names the record that went, by an import or a change taken back, goes on to the one that stays.
    const late = await listed('Elder House', 'Elder Garden')
    expect(await read(late)).toMatchObject({ organizationId: kept, phone: '9165550111' })
    const [merge] = await merges(kept)
    expect(merge).toMatchObject({ goneName: 'Elder House', listingIds: [moved, own], undoneAt: null })
    const undone = await undoMerge(world.database, navigator, kept, merge?.id ?? id(''))
    expect(undone).toEqual({ done: true, result: gone })
    expect(await read(moved)).toMatchObject({
      organization: 'Elder House',
      ownPhone: null,
      phone: '9165550111',
    })
    expect(await read(own)).toMatchObject({ organization: 'Elder House', ownPhone: '9165550133' })
    expect(await read(late)).toMatchObject({ organization: 'The Elder Home' })
    await expect(undoMerge(world.database, navigator, kept, merge?.id ?? id(''))).rejects.toThrow(NotFound)
  })

  test('parts go along; through two merges a service comes to the last, and only the last is taken back', async () => {
    for (const name of ['Fir One', 'Fir Two', 'Fir Three', 'Fir Part']) await listed(name, `${name} food`)
    const [one, two, three] = [await idOf('Fir One'), await idOf('Fir Two'), await idOf('Fir Three')]
    const part = await idOf('Fir Part')
    await sql`update connect.organization set parent_id = ${one} where id = ${part}`.execute(world.owner)
    await mergeOrganization(world.database, navigator, one, two)
    await mergeOrganization(world.database, navigator, two, three)
    expect((await agencies('Fir Part')).lines[0]?.parentName).toBe('Fir Three')
    expect(await read(await listed('Fir One', 'Fir late'))).toMatchObject({ organizationId: three })
    const [first, second] = [(await merges(two))[0], (await merges(three))[0]]
    const undo = (kept: OrganizationId, merge: OrganizationMerge | undefined) =>
      undoMerge(world.database, navigator, kept, merge?.id ?? id(''))
    expect(await undo(two, first)).toEqual({ done: false, refusal: 'kept_has_gone' })
    expect(await undo(three, second)).toMatchObject({ done: true })
    expect(await undo(two, first)).toMatchObject({ done: true })
    expect((await agencies('Fir Part')).lines[0]?.parentName).toBe('Fir One')
  })

  test('are refused where it cannot be, and to who may not', async () => {
    for (const name of ['Oak A', 'Oak B', 'Oak C']) await listed(name, `${name} food`)
    const [a, b, c] = [await idOf('Oak A'), await idOf('Oak B'), await idOf('Oak C')]
    const merge = (gone: OrganizationId, kept: OrganizationId, viewer = navigator) =>
      mergeOrganization(world.database, viewer, gone, kept)
    expect(await merge(a, a)).toEqual({ done: false, refusal: 'same' })
    await sql`update connect.organization set parent_id = ${a} where id = ${b}`.execute(world.owner)
    expect(await merge(a, b)).toEqual({ done: false, refusal: 'part_of_other' })
    expect(await merge(b, a)).toEqual({ done: false, refusal: 'part_of_other' })
    expect(await merge(b, c)).toMatchObject({ done: true })
    expect(await merge(b, a)).toEqual({ done: false, refusal: 'gone_already' })
    expect(await merge(a, b)).toEqual({ done: false, refusal: 'gone_already' })
    await expect(merge(a, c, { ...navigator, county: 34 })).rejects.toThrow(NotFound)
    await expect(merge(a, c, { ...navigator, roles: ['principal'] })).rejects.toThrow(Forbidden)
  })
})
