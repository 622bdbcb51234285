import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { csvOf } from '#modules/plan/index.ts'
import { timeZone } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import { calendarDate, dateIn } from '#platform/time.ts'
import { anyone, type StaffRole, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { checkListing } from '../listing/check-listing.ts'
import { plainAsk } from '../listing/directory-search.rules.ts'
import { aListing } from '../listing/listing.factory.ts'
import { insertListings, listListings, raiseEdition } from '../listing/listing.queries.ts'
import { freshnessOf, whyHidden } from '../listing/listing.rules.ts'
import { checkOutcomes } from '../listing/listing.ts'
import { agencyNamed } from '../organization/stand-on.ts'
import { undoCheck } from '../round/undo-check.ts'
import { countStaffSearch } from './count-staff-search.ts'
import { countListingsBy, listNeedsSearched } from './directory-report.queries.ts'
import { freshnessByNeed, languageRows, shownSearches } from './directory-report.rules.ts'
import type { ListingCount } from './directory-report.ts'
import { readReport } from './read-report.ts'
import { reportTable } from './report-csv.rules.ts'

const count = (by: ListingCount['by'], of: string, state: ListingCount['state'], listings: number) => ({
  ...{ by, of, state, listings },
})

test('freshness by kind of help: each kind has its row, in the order of the kinds', () => {
  const counts = [
    count('need', 'food', 'fresh', 1),
    count('need', 'food', 'hidden', 2),
    count('need', 'housing', 'call_first', 3),
    count('language', 'food', 'old', 9),
    count('need', 'long gone', 'old', 9),
  ]
  expect(freshnessByNeed(counts, ['housing', 'food', 'legal'])).toEqual([
    { need: 'housing', fresh: 0, call_first: 3, not_called: 0, old: 0, hidden: 0, all: 3 },
    { need: 'food', fresh: 1, call_first: 0, not_called: 0, old: 0, hidden: 2, all: 3 },
    { need: 'legal', fresh: 0, call_first: 0, not_called: 0, old: 0, hidden: 0, all: 0 },
  ])
})

test('languages asked for and spoken nowhere come first; scripts of one language count together', () => {
  const counts = [
    count('language', 'es', 'fresh', 1),
    count('language', 'zh', 'old', 1),
    count('language', 'hmn', 'hidden', 2),
  ]
  const asked = [
    { language: 'zh-Hant', calls: 3, searches: 0 },
    { language: 'zh-Hans', calls: 4, searches: 1 },
    { language: 'hmn', calls: 20, searches: 0 },
  ]
  expect(languageRows(asked, counts)).toEqual([
    { language: 'hmn', calls: 20, searches: 0, available: 0 },
    { language: 'zh', calls: 7, searches: 1, available: 1 },
    { language: 'es', calls: 0, searches: 0, available: 1 },
  ])
})

test.each([
  [20, 30, 50, 30],
  [20, 5, 'hidden', 'hidden'],
  [5, 20, 'hidden', 20],
  [0, 20, 20, 20],
  [20, 0, 20, 0],
  [5, 0, 'hidden', 0],
  [0, 3, 'hidden', 'hidden'],
])('%i found and %i not found are shown as %s, of them %s', (one, other, all, notFound) => {
  const shown = shownSearches({ need: 'food', found: one, notFound: other })
  const text = (part: typeof shown.all) => (part.shown ? part.value : 'hidden')
  expect([text(shown.all), text(shown.notFound)]).toEqual([all, notFound])
})

describe('counted', () => {
  let world: World
  let now = Date.parse('2026-11-20T17:00:00Z')
  beforeAll(async () => {
    world = await freshDatabase(() => new Date(now))
  }, 60_000)
  afterAll(() => world?.close())

  async function someone(role: StaffRole, databaseRole: Viewer['databaseRole']): Promise<Viewer> {
    const personId = newId<'person'>()
    await sql`insert into people.person (id, display_name, practice) values (${personId}, 'Someone', false)`.execute(
      world.owner,
    )
    return { personId, label: 'Someone', roles: [role], databaseRole, county: 0, schools: [] }
  }
  const counts = async () =>
    (
      await sql<{
        text: string
      }>`select row_to_json(one)::text as text from connect.staff_search one`.execute(world.owner)
    ).rows
  const search = (viewer: Viewer, ask: Partial<typeof plainAsk>, hits: number) =>
    world.database.asViewer(viewer, (tx) => countStaffSearch(tx, { ...plainAsk, ...ask }, hits))

  test('a family’s search leaves no row, nor does a guest’s', async () => {
    await search(anyone(0), { need: 'food', text: 'for my son' }, 0)
    const guest = {
      ...(await someone('county_coordinator', 'app_school_wide')),
      guest: { leave: 'x', rowsLeft: 9 },
    }
    await search(guest, { need: 'food' }, 0)
    expect(await counts()).toEqual([])
    await expect(
      world.database.asViewer(anyone(0), (tx) => sql`select from connect.staff_search`.execute(tx)),
    ).rejects.toThrow('permission denied')
  })

  test('a navigator’s is a count of the month: no words, no person, no day', async () => {
    const navigator = await someone('family_navigator', 'app_school_listed')
    for (let made = 0; made < 12; made++) await search(navigator, { need: 'housing', language: 'hmn' }, 0)
    await search(navigator, { need: 'housing' }, 4)
    await search(navigator, { text: 'Pa Houa needs a bed' }, 0)
    await search(navigator, {}, 0)
    const rows = (await counts()).map(({ text }) => text)
    expect(rows).toHaveLength(3)
    expect(rows.join()).not.toMatch(/Houa|bed|person|2026-11-20/)
    expect(rows.join()).toContain('2026-11-01')
    now += 60 * 86_400_000
    const since = calendarDate('2026-10-01')
    expect(await world.database.asViewer(navigator, (tx) => listNeedsSearched(tx, since))).toEqual([
      { need: 'housing', found: 1, notFound: 12 },
      { need: 'own-words', found: 0, notFound: 1 },
    ])
  })

  test('freshness counted by the database is what the rules say of each listing', async () => {
    const navigator = { ...(await someone('family_navigator', 'app_school_listed')), county: 19 }
    // Drawn once: kinds, languages and a history of calls, taps taken back and all.
    let drawn = 7
    const below = (most: number) => {
      drawn = (drawn * 1103515245 + 12345) % 2 ** 31
      return Math.floor((drawn / 2 ** 31) * most)
    }
    const some = <Item>(list: readonly Item[]) => list.filter(() => below(3) === 0)
    const today = now
    await world.database.asViewer(navigator, async (tx) => {
      const edition = await raiseEdition(tx)
      const organizationId = await agencyNamed(tx, 'An agency')
      const listings = Array.from({ length: 120 }, (_, number) => ({
        ...aListing({
          name: `Place ${number}`,
          needs: ['food', ...some(['housing', 'legal', 'food'])],
          languages: some(['es', 'zh', 'zh-Hant', 'hmn']),
        }),
        organizationId,
        source: 'staff' as const,
        sourceKey: `drawn ${number}`,
      }))
      await insertListings(tx, listings, edition)
    })
    const read = () => world.database.asViewer(navigator, listListings)
    for (const { id } of await read()) {
      for (let daysAgo = 800; below(4) > 0 && daysAgo > 0; daysAgo -= 1 + below(400)) {
        now = today - daysAgo * 86_400_000
        const outcome = checkOutcomes[below(checkOutcomes.length)] ?? 'changed'
        await checkListing(world.database, navigator, id, { outcome, wait: null, note: null })
        if (below(5) === 0) await undoCheck(world.database, navigator, id)
      }
    }
    now = today
    await sql`update connect.listing set withdrawn_at = now() where county_id = 19 and name like '%7'`.execute(
      world.owner,
    )
    const counted = await world.database.asViewer(navigator, countListingsBy)
    const expected = new Map<string, number>()
    for (const listing of await read()) {
      const { lastTrueAt, needs, languages } = listing
      const on = lastTrueAt === null ? null : dateIn(timeZone, lastTrueAt)
      const state = whyHidden(listing) === null ? freshnessOf(on, dateIn(timeZone, new Date(now))) : 'hidden'
      const keys = [
        ...needs.map((need) => `need ${need} ${state}`),
        ...languages.map((language) => `language ${language.split('-')[0]} ${state}`),
      ]
      for (const key of new Set(keys)) expected.set(key, (expected.get(key) ?? 0) + 1)
    }
    expect(new Map(counted.map(({ by, of, state, listings }) => [`${by} ${of} ${state}`, listings]))).toEqual(
      expected,
    )
    expect(expected.size).toBeGreaterThan(25)
  })

  test('the county office reads it, hidden where it is small, on the page’s table as in the file', async () => {
    const office = await someone('county_director', 'app_school_wide')
    const report = await world.database.asViewer(office, readReport)
    const csv = csvOf(reportTable(report))
    expect(csv).toContain('staff_searches,housing,not_found,12,no')
    expect(csv).toContain('staff_searches,housing,all,,yes')
    expect(csv).toContain('staff_searches,own-words,not_found,,yes')
    expect(csv).toContain('languages,hmn,staff_searches,12,no')
    await expect(world.database.asViewer(anyone(0), readReport)).rejects.toThrow()
  })
})
