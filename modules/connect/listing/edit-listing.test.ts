import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { calendarDate } from '#platform/time.ts'
import { anyone, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { editOrganization, undoOrganizationChange } from '../organization/edit-organization.ts'
import { listOrganizationChanges } from '../organization/organization.queries.ts'
import { checkListing } from './check-listing.ts'
import { directoryOf, whenOf } from './directory.ts'
import { plainAsk } from './directory-search.rules.ts'
import { addListing, editListing, undoListingChange, withdrawListing } from './edit-listing.ts'
import { findListing } from './listing.queries.ts'
import type { ListingId, WaitTold } from './listing.ts'
import { listChanges } from './listing-change.queries.ts'
import { differences, type ListingState, stateOf, waitOf, wholeState } from './listing-change.ts'
import { listWaits } from './listing-wait.queries.ts'

let world: World
let navigator: Viewer
beforeAll(async () => {
  world = await freshDatabase()
  const personId = newId<'person'>()
  await sql`insert into people.person (id, display_name, practice) values (${personId}, 'A navigator', false)`.execute(
    world.owner,
  )
  await sql`insert into people.membership (county_id, id, person_id, role, title, starts_on, granted_as, reason)
    values (34, ${newId()}, ${personId}, 'family_navigator', 'Navigator', '2026-07-01', 'a test', 'a test')`.execute(
    world.owner,
  )
  // One school is listed for her; the directory is the county's.
  navigator = {
    personId,
    label: 'A navigator',
    roles: ['family_navigator'],
    databaseRole: 'app_school_listed',
    county: 34,
    schools: [newId<'school'>()],
  }
})
afterAll(() => world?.close())

const pantry = (given: Partial<ListingState> = {}): ListingState =>
  wholeState({ organization: 'Lantern Street', name: 'Lantern Pantry', needs: ['food'], ...given })
const fern = {
  name: 'Harborlight',
  description: null,
  phone: null,
  email: null,
  website: null,
  referralWay: null,
}
const read = (id: ListingId) => world.database.asViewer(navigator, (tx) => findListing(tx, id))
const changes = (id: ListingId) => world.database.asViewer(navigator, (tx) => listChanges(tx, id))
const seen = async (id: ListingId) => (await changes(id))[0]?.id ?? ''
/** What a family finds by a word. */
const found = (text: string) =>
  world.database.asViewer(anyone(34), async (tx) => {
    const { search } = await directoryOf(world.database, tx)
    return search.find({ ...plainAsk, text }, whenOf(tx)).hits.map(({ listing }) => listing.name)
  })
const state = async (id: ListingId) => {
  const listing = await read(id)
  if (!listing) throw new Error('not there')
  return stateOf(listing)
}

test('a listing by hand is found at once, as not yet called', async () => {
  const id = await addListing(world.database, navigator, pantry({ costNote: 'nothing', languages: ['hmn'] }))
  expect(await found('lantern')).toEqual(['Lantern Pantry'])
  expect(await read(id)).toMatchObject({ source: 'staff', lastTrueAt: null, costNote: 'nothing' })
})

test('a change is found at once, and taken back; and taking back can be taken back', async () => {
  const first = pantry({
    name: 'Meadow Shelf',
    contacts: [{ name: null, title: 'Desk', phone: null, email: null }],
  })
  const id = await addListing(world.database, navigator, first)
  expect(await found('meadow')).toEqual(['Meadow Shelf'])
  const second = { ...first, name: 'Harbor Shelf', conditions: { leastAge: 5 } }
  expect(await editListing(world.database, navigator, id, { state: second, seen: '' })).toMatchObject({
    done: true,
  })
  expect([await found('meadow'), await found('harbor')]).toEqual([[], ['Harbor Shelf']])
  const [change] = await changes(id)
  expect(change?.before).toMatchObject({ name: 'Meadow Shelf', conditions: {} })
  if (!change) throw new Error('no change was kept')
  await undoListingChange(world.database, navigator, id, change.id)
  expect(differences(await state(id), first)).toEqual([])
  expect([await found('meadow'), await found('harbor')]).toEqual([['Meadow Shelf'], []])
  await undoListingChange(world.database, navigator, id, (await changes(id))[0]?.id ?? change.id)
  expect(differences(await state(id), second)).toEqual([])
  expect(await changes(id)).toHaveLength(3)
})

test('who wrote while another saved loses nothing and overwrites nothing', async () => {
  const id = await addListing(world.database, navigator, pantry({ name: 'Two Hands' }))
  const before = await seen(id)
  const mine = pantry({ name: 'Two Hands', city: 'Foxglove' })
  await editListing(world.database, navigator, id, { state: pantry({ name: 'Three Hands' }), seen: before })
  expect(await editListing(world.database, navigator, id, { state: mine, seen: before })).toMatchObject({
    refusal: 'changed_meanwhile',
  })
  expect(await state(id)).toMatchObject({ name: 'Three Hands', city: null })
})

test('saving what stands there writes nothing', async () => {
  const id = await addListing(world.database, navigator, pantry({ name: 'Same' }))
  expect(
    await editListing(world.database, navigator, id, { state: pantry({ name: 'Same' }), seen: '' }),
  ).toMatchObject({ refusal: 'nothing_new' })
  expect(await changes(id)).toEqual([])
})

test('taken out of the directory, families do not find it; put back, they do', async () => {
  const id = await addListing(world.database, navigator, pantry({ name: 'Willow Closet' }))
  await withdrawListing(world.database, navigator, id, true)
  expect(await found('willow')).toEqual([])
  // Mending it there does not put it back by the way.
  const mended = { ...(await state(id)), city: 'Foxglove', withdrawn: false }
  await editListing(world.database, navigator, id, { state: mended, seen: await seen(id) })
  expect(await found('willow')).toEqual([])
  await withdrawListing(world.database, navigator, id, false)
  expect(await found('willow')).toEqual(['Willow Closet'])
})

test('what someone found out about a listing is taken in too', async () => {
  const id = await addListing(world.database, navigator, pantry({ name: 'Quiet Desk' }))
  expect(await found('quiet')).toEqual(['Quiet Desk'])
  await checkListing(world.database, navigator, id, { outcome: 'closed', wait: null, note: null })
  expect(await found('quiet')).toEqual([])
  await checkListing(world.database, navigator, id, { outcome: 'still_true', wait: null, note: null })
  expect(await found('quiet')).toEqual(['Quiet Desk'])
})

test('listings of one agency stand on it: what it says holds for all, and renaming it is no change of theirs', async () => {
  const one = await addListing(
    world.database,
    navigator,
    pantry({ name: 'Fern Meals', organization: 'Fern House' }),
  )
  const two = await addListing(
    world.database,
    navigator,
    pantry({ name: 'Fern Closet', organization: 'fern house', phone: '5595550102' }),
  )
  const agency = (await read(one))?.organizationId
  if (agency === undefined) throw new Error('no agency')
  expect((await read(two))?.organizationId).toBe(agency)
  const text = { ...fern, phone: '5595550101', referralWay: 'Call the desk' }
  const given = { text, parent: '', seen: '' }
  expect(await found('harbor')).not.toContain('Fern Meals')
  expect(await editOrganization(world.database, navigator, agency, given)).toMatchObject({ done: true })
  expect(await editOrganization(world.database, navigator, agency, given)).toMatchObject({
    refusal: 'changed_meanwhile',
  })
  expect((await found('Harborlight')).toSorted()).toEqual(['Fern Closet', 'Fern Meals'])
  expect(await read(one)).toMatchObject({ phone: '5595550101', ownPhone: null, referralWay: 'Call the desk' })
  expect(await read(two)).toMatchObject({ phone: '5595550102', organization: 'Harborlight' })
  // Its own form shows only what is its own, and saving it again is no change.
  expect((await state(one)).phone).toBeNull()
  const seenNow = { state: await state(one), seen: '' }
  expect(await editListing(world.database, navigator, one, seenNow)).toMatchObject({ refusal: 'nothing_new' })
  const [change] = await world.database.asViewer(navigator, (tx) => listOrganizationChanges(tx, agency))
  expect(change?.before).toMatchObject({ name: 'Fern House', phone: null })
  if (change) await undoOrganizationChange(world.database, navigator, agency, change.id)
  expect(await read(one)).toMatchObject({ organization: 'Fern House', phone: null })
})

test('an agency is a part of another, never of itself', async () => {
  const standing = async (name: string) => {
    const listing = await addListing(
      world.database,
      navigator,
      pantry({ name: `${name} Desk`, organization: name }),
    )
    const made = await read(listing)
    if (!made) throw new Error('not there')
    return made.organizationId
  }
  const [root, leaf] = [await standing('Root'), await standing('Leaf')]
  const part = (id: typeof root, name: string, parent: string, seen = '') =>
    editOrganization(world.database, navigator, id, { text: { ...fern, name }, parent, seen })
  expect(await part(leaf, 'Leaf', 'root')).toMatchObject({ done: true })
  expect(await part(root, 'Root', 'Leaf')).toMatchObject({ refusal: 'part_of_itself' })
  expect(await part(root, 'Root', 'Root')).toMatchObject({ refusal: 'part_of_itself' })
  expect(await part(root, 'Root', 'Nobody')).toMatchObject({ refusal: 'no_such_agency' })
  await expect(
    editOrganization(world.database, { ...navigator, county: 35 }, root, {
      text: fern,
      parent: '',
      seen: '',
    }),
  ).rejects.toThrow('not found')
  await expect(
    editOrganization(world.database, anyone(34), root, { text: fern, parent: '', seen: '' }),
  ).rejects.toThrow('forbidden')
})

test('a wait is told with its day; the newest told counts, in the form or in a call', async () => {
  const id = await addListing(world.database, navigator, pantry({ name: 'Slow Desk' }), {
    wait: 'two months',
    toldOn: calendarDate('2026-01-05'),
  })
  const told = async () => {
    const listing = await read(id)
    return listing && [listing.wait, waitOf(listing).toldOn]
  }
  const edit = async (wait: WaitTold) =>
    editListing(world.database, navigator, id, { state: await state(id), seen: await seen(id), wait })
  expect(await told()).toEqual(['two months', '2026-01-05'])
  expect(await edit({ wait: 'two months', toldOn: null })).toMatchObject({ refusal: 'nothing_new' })
  await checkListing(world.database, navigator, id, { outcome: 'still_true', wait: 'a week', note: null })
  expect((await told())?.[0]).toBe('a week')
  expect(await edit({ wait: 'three days', toldOn: null })).toMatchObject({ done: true })
  expect((await told())?.[0]).toBe('three days')
  expect(await changes(id)).toEqual([])
  await edit({ wait: null, toldOn: null })
  expect(await told()).toEqual([null, null])
  const waits = await world.database.asViewer(navigator, (tx) => listWaits(tx, id))
  expect(waits.map(({ wait }) => wait)).toEqual([null, 'three days', 'a week', 'two months'])
  expect(waits.at(-1)).toEqual({ wait: 'two months', toldOn: '2026-01-05', writtenBy: 'A navigator' })
  // Who wrote a wait down is not a visitor's to read.
  await expect(world.database.asViewer(anyone(34), (tx) => listWaits(tx, id))).rejects.toThrow('permission')
})

test('a stranger changes nothing: not a visitor, not a teacher, not another county', async () => {
  const id = await addListing(world.database, navigator, pantry({ name: 'Closed Door' }))
  const edit = (viewer: Viewer) => editListing(world.database, viewer, id, { state: pantry(), seen: '' })
  await expect(edit(anyone(34))).rejects.toThrow('forbidden')
  await expect(edit({ ...navigator, roles: ['school_staff'] })).rejects.toThrow('forbidden')
  await expect(edit({ ...navigator, county: 35 })).rejects.toThrow('not found')
  expect(await state(id)).toMatchObject({ name: 'Closed Door' })
  expect(await changes(id)).toEqual([])
})
