import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { NotFound } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { anyone, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { checkListing } from '../listing/check-listing.ts'
import { aListing } from '../listing/listing.factory.ts'
import { findListing, insertListings, listListings, raiseEdition } from '../listing/listing.queries.ts'
import type { CheckOutcome, ListingId } from '../listing/listing.ts'
import { agencyNamed } from '../organization/stand-on.ts'
import { readDue } from './read-due.ts'
import { whyNotUndo } from './round.rules.ts'
import { undoCheck } from './undo-check.ts'

let now = Date.parse('2026-11-20T17:00:00Z')
let world: World
let navigator: Viewer
let other: Viewer
beforeAll(async () => {
  world = await freshDatabase(() => new Date(now))
  navigator = await someone('family_navigator', 0)
  other = await someone('family_navigator', 0)
}, 60_000)
afterAll(() => world?.close())

async function someone(role: 'family_navigator', county: number): Promise<Viewer> {
  const personId = newId<'person'>()
  await sql`insert into people.person (id, display_name, practice) values (${personId}, 'A navigator', false)`.execute(
    world.owner,
  )
  const databaseRole = 'app_school_listed'
  return { personId, label: 'A navigator', roles: [role], databaseRole, county, schools: [newId()] }
}

async function listed(name: string): Promise<ListingId> {
  return world.database.asViewer(navigator, async (tx) => {
    const edition = await raiseEdition(tx)
    const organizationId = await agencyNamed(tx, 'An agency')
    await insertListings(
      tx,
      [{ ...aListing({ name }), organizationId, source: 'staff', sourceKey: name }],
      edition,
    )
    return (await listListings(tx)).find((one) => one.name === name)?.id ?? newId<'listing'>()
  })
}
const read = (listing: ListingId) =>
  world.database.asViewer(anyone(0), async (tx) => findListing(tx, listing))
const say = (listing: ListingId, outcome: CheckOutcome, wait: string | null = null) => {
  now += 1000
  return checkListing(world.database, navigator, listing, { outcome, wait, note: null })
}

describe('a tap taken back counts as never made', () => {
  test('still true: it is not called again', async () => {
    const id = await listed('Undone pantry')
    await say(id, 'still_true', 'two weeks')
    expect(await read(id)).toMatchObject({ lastTrueVia: 'call', wait: 'two weeks' })
    expect(await undoCheck(world.database, navigator, id)).toMatchObject({ done: true })
    expect(await read(id)).toMatchObject({ lastTrueAt: null, wait: null })
    expect(await undoCheck(world.database, navigator, id)).toMatchObject({ refusal: 'nothing_to_undo' })
  })

  test('the second silent call hides, its undoing shows again, and the first silence stays', async () => {
    const id = await listed('Silent clinic')
    await say(id, 'no_answer')
    await say(id, 'no_answer')
    expect(await read(id)).toMatchObject({ unansweredCount: 2 })
    await undoCheck(world.database, navigator, id)
    expect(await read(id)).toMatchObject({ unansweredCount: 1 })
  })

  test('closed by a slip is open again', async () => {
    const id = await listed('Closed by a slip')
    await say(id, 'closed')
    expect(await read(id)).toMatchObject({ closed: true })
    await undoCheck(world.database, navigator, id)
    expect(await read(id)).toMatchObject({ closed: false })
  })

  test('never someone else’s, nor one’s own after half an hour, nor from another county', async () => {
    const id = await listed('Steady agency')
    await say(id, 'still_true')
    expect(await undoCheck(world.database, other, id)).toMatchObject({ refusal: 'nothing_to_undo' })
    now += 31 * 60_000
    expect(await undoCheck(world.database, navigator, id)).toMatchObject({ refusal: 'too_late' })
    const elsewhere = { ...navigator, county: 34 }
    expect(await undoCheck(world.database, elsewhere, id)).toMatchObject({ refusal: 'nothing_to_undo' })
    await expect(checkListing(world.database, elsewhere, id, said)).rejects.toThrow(NotFound)
    expect(await read(id)).toMatchObject({ lastTrueVia: 'call' })
  })
  const said = { outcome: 'closed', wait: null, note: null } as const

  test('the database takes no undoing of another’s check, in whose name ever', async () => {
    const id = await listed('Someone else’s')
    await say(id, 'still_true')
    const { rows } = await sql<{
      id: string
    }>`select id from connect.listing_check where listing_id = ${id}`.execute(world.owner)
    const taking = (viewer: Viewer, by: Viewer) =>
      world.database.asViewer(viewer, (tx) =>
        sql`insert into connect.check_undoing (county_id, check_id, person_id, undone_at)
          values (0, ${rows[0]?.id}, ${by.personId}, now())`.execute(tx),
      )
    await expect(taking(other, navigator)).rejects.toThrow('row-level security')
    await expect(taking(other, other)).rejects.toThrow('row-level security')
  })
})

const due = async (put: readonly string[] = []) => {
  const { waiting, due: listings } = await world.database.asViewer(navigator, (tx) =>
    readDue(tx, { put, most: 50 }),
  )
  expect(waiting).toBe(listings.length)
  return listings.map(({ listing }) => listing)
}

test('what was called today is not offered again, and what was taken back is; what is put off comes later', async () => {
  const id = await listed('Called today')
  const offered = async (put: readonly string[] = []) => (await due(put)).some((listing) => listing.id === id)
  expect(await offered()).toBe(true)
  expect(await offered([id])).toBe(false)
  await say(id, 'no_answer')
  expect(await offered()).toBe(false)
  await undoCheck(world.database, navigator, id)
  expect(await offered()).toBe(true)
})

test('silent once first, then never called, then the longest ago; fresh and hidden ones are left out', async () => {
  const county = 19
  const hers = { ...navigator, county }
  const days: Readonly<Record<string, readonly [outcome: CheckOutcome, daysAgo: number][]>> = {
    old: [['still_true', 400]],
    older: [['changed', 700]],
    'fresh to the day': [['still_true', 180]],
    'a day too old': [['still_true', 181]],
    never: [],
    'silent once': [
      ['still_true', 20],
      ['no_answer', 3],
    ],
    'silent before it was found true': [
      ['no_answer', 30],
      ['still_true', 20],
    ],
    'silent twice': [
      ['no_answer', 5],
      ['no_answer', 3],
    ],
    closed: [['closed', 9]],
    'closed and open again': [
      ['closed', 300],
      ['still_true', 200],
    ],
  }
  const today = now
  for (const [name, checks] of Object.entries(days)) {
    const id = await world.database.asViewer(hers, async (tx) => {
      const edition = await raiseEdition(tx)
      const organizationId = await agencyNamed(tx, 'An agency')
      await insertListings(
        tx,
        [{ ...aListing({ name }), organizationId, source: 'staff', sourceKey: name }],
        edition,
      )
      return (await listListings(tx)).find((one) => one.name === name)?.id ?? newId<'listing'>()
    })
    for (const [outcome, daysAgo] of checks) {
      now = today - daysAgo * 86_400_000
      await checkListing(world.database, hers, id, { outcome, wait: null, note: null })
    }
    now = today
  }
  const read = await world.database.asViewer(hers, (tx) => readDue(tx, { most: 50 }))
  expect(read.due.map(({ listing }) => listing.name)).toEqual([
    'silent once',
    'never',
    'older',
    'old',
    'closed and open again',
    'a day too old',
  ])
  expect(read.waiting).toBe(6)
  expect((await world.database.asViewer(hers, (tx) => readDue(tx, { most: 2 }))).waiting).toBe(6)
})

test.each([
  [undefined, 'nothing_to_undo'],
  ['2026-11-20T16:30:00Z', null],
  ['2026-11-20T16:29:59Z', 'too_late'],
])('a tap at %s can be taken back at 17:00: %s', (checkedAt, refusal) => {
  const moment = new Date('2026-11-20T17:00:00Z')
  expect(whyNotUndo(checkedAt === undefined ? undefined : new Date(checkedAt), moment)).toBe(refusal)
})
