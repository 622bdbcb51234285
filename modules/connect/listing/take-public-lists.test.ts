import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  applyImport,
  filesOfFolder,
  importJob,
  type ReadFiles,
  readPublicFiles,
  undoImport,
} from '#modules/places/index.ts'
import { follow } from '#platform/events.ts'
import { newId } from '#platform/ids.ts'
import { anyone, service, type Viewer } from '#platform/viewer.ts'
import { publicData } from '#tests/public-data.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { undoCheck } from '../round/undo-check.ts'
import { checkListing } from './check-listing.ts'
import { listListings } from './listing.queries.ts'
import type { Listing } from './listing.ts'
import { listingsStand } from './stands-on-import.ts'
import { emptyDirectory, fillDirectory, takePublicLists } from './take-public-lists.ts'

const folder = publicData()

describe.skipIf(folder === null)('a real county is brought in, and its directory is filled by that', () => {
  let world: World
  let listings: readonly Listing[]
  let read: ReadFiles
  beforeAll(async () => {
    world = await freshDatabase()
    follow('county.imported', fillDirectory)
    follow('county.import_undone', emptyDirectory)
    read = await readPublicFiles(await filesOfFolder(folder ?? ''), ['34'])
    await applyImport(world.database, importJob('34'), read)
    listings = await world.database.asViewer(anyone(34), listListings)
  }, 120_000)
  afterAll(() => {
    read?.shelf.close()
    return world?.close()
  })

  test('each place once, as not yet called and with nothing that the lists do not say', () => {
    expect(listings.filter(({ source }) => source === 'health_site')).toHaveLength(83)
    expect(listings.filter(({ source }) => source === 'licensed_facility').length).toBeGreaterThan(50)
    for (const { lastTrueAt, languages, schedule, conditions } of listings)
      expect({ lastTrueAt, languages, schedule, conditions }).toEqual({
        lastTrueAt: null,
        languages: [],
        schedule: [],
        conditions: {},
      })
  })

  test('asked again, nothing is listed twice', async () => {
    expect(await takePublicLists(world.database, service('again', 34))).toBe(0)
  })

  test('a phone of ten nines is no phone, and a street without a number leads nowhere', () => {
    const sites = listings.filter(({ source }) => source === 'health_site')
    expect(sites.filter(({ phone }) => phone === null)).toHaveLength(1)
    expect(listings.some(({ phone }) => phone === '9999999999')).toBe(false)
    expect(sites.filter(({ street }) => street === null)).toHaveLength(2)
    expect(listings.filter(({ street }) => street !== null && !/\d/.test(street))).toEqual([])
  })

  test('clinics that share a provider number, or have none that holds, are each listed', async () => {
    const { rows } = await sql<{ facilityId: string; npi: string | null; zip: string }>`
      select facility_id, npi, left(zip, 5) as zip from places.licensed_facility
      where county_id = 34 and license_status = 'ACTIVE' and category = 'PRIMARY CARE CLINIC'
        and (npi is null or npi in (select npi from places.licensed_facility where county_id = 34
          group by npi having count(*) > 1))`.execute(world.owner)
    const listed = new Set(listings.map(({ sourceKey }) => sourceKey))
    const sites = new Set(
      listings.flatMap(({ source, zip }) => (source === 'health_site' ? [zip?.slice(0, 5)] : [])),
    )
    const [shared, none] = [rows.filter(({ npi }) => npi !== null), rows.filter(({ npi }) => npi === null)]
    for (const group of [shared, none]) {
      expect(group.some(({ facilityId }) => listed.has(facilityId))).toBe(true)
      // One that is not listed stands there already as a health center of the same zip.
      expect(group.filter(({ facilityId, zip }) => !listed.has(facilityId) && !sites.has(zip))).toEqual([])
    }
  })

  test('licensed places that one business runs stand on one agency', () => {
    const run = new Map<string, Listing[]>()
    for (const one of listings) run.set(one.organizationId, [...(run.get(one.organizationId) ?? []), one])
    const many = [...run.values()].filter((group) => group.length > 1)
    expect(many.length).toBeGreaterThan(3)
    for (const group of many) expect(new Set(group.map(({ organization }) => organization)).size).toBe(1)
  })

  test('taken back with its county, but for what someone called about, which is named; brought in again, it is back', async () => {
    const standing = () =>
      world.database.asViewer(anyone(34), async (tx) =>
        (await listListings(tx)).filter(({ withdrawnAt }) => withdrawnAt === null),
      )
    const called = listings[0]
    if (called === undefined) throw new Error('no listing')
    const personId = newId<'person'>()
    await sql`insert into people.person (id, display_name, practice) values (${personId}, 'Someone', false)`.execute(
      world.owner,
    )
    const navigator: Viewer = {
      ...{ personId, label: 'Someone', roles: ['family_navigator'] },
      ...{ databaseRole: 'app_school_wide', county: 34, schools: [] },
    }
    await checkListing(world.database, navigator, called.id, {
      outcome: 'still_true',
      wait: null,
      note: null,
    })
    const undo = () => undoImport(world.database, importJob('34'), [listingsStand])
    expect(await undo()).toMatchObject({
      refusal: 'stands_on_it',
      what: [expect.stringContaining(called.name)],
    })
    expect(await standing()).toHaveLength(listings.length)
    await undoCheck(world.database, navigator, called.id)
    expect(await undo()).toMatchObject({ done: true })
    expect(await standing()).toEqual([])
    await applyImport(world.database, importJob('34'), read)
    expect(await standing()).toHaveLength(listings.length)
  }, 120_000)
})
