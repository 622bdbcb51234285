import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { csvOf } from '#modules/plan/index.ts'
import { newId } from '#platform/ids.ts'
import { calendarDate } from '#platform/time.ts'
import { anyone, type StaffRole, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { plainAsk } from '../listing/directory-search.rules.ts'
import { aListing } from '../listing/listing.factory.ts'
import { countStaffSearch } from './count-staff-search.ts'
import { listNeedsSearched } from './directory-report.queries.ts'
import { freshnessByNeed, languageRows, shownSearches } from './directory-report.rules.ts'
import { readReport } from './read-report.ts'
import { reportTable } from './report-csv.rules.ts'

const at = { today: calendarDate('2026-11-22'), timeZone: 'America/Los_Angeles' }
const found = (day: string) => new Date(`${day}T20:00:00Z`)

test('freshness by kind of help: each listing once in each of its kinds', () => {
  const listings = [
    aListing({ needs: ['food', 'housing'], lastTrueAt: found('2026-11-01') }),
    aListing({ needs: ['food'], lastTrueAt: found('2026-01-01') }),
    aListing({ needs: ['food'], unansweredCount: 2 }),
    aListing({ needs: ['housing'] }),
  ]
  expect(freshnessByNeed(listings, ['food', 'housing', 'legal'], at)).toEqual([
    { need: 'food', fresh: 1, call_first: 1, not_called: 0, old: 0, hidden: 1, all: 3 },
    { need: 'housing', fresh: 1, call_first: 0, not_called: 1, old: 0, hidden: 0, all: 2 },
    { need: 'legal', fresh: 0, call_first: 0, not_called: 0, old: 0, hidden: 0, all: 0 },
  ])
})

test('languages asked for and spoken nowhere come first; scripts of one language count together', () => {
  const listings = [aListing({ languages: ['es', 'zh'] }), aListing({ languages: ['es'], closed: true })]
  const asked = [
    { language: 'zh-Hant', calls: 3, searches: 0 },
    { language: 'zh-Hans', calls: 4, searches: 1 },
    { language: 'hmn', calls: 20, searches: 0 },
  ]
  expect(languageRows(asked, listings)).toEqual([
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
