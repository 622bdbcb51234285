import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Tx } from '#platform/database.ts'
import { anyone } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { seedPracticeCounty } from '../county-import/seed-practice-county.ts'
import { listDistricts } from '../district/district.queries.ts'
import { listRatesBeside } from '../figure/rate.queries.ts'
import { listHealthSites } from '../health-site/health-site.queries.ts'
import { listOrganizations } from '../organization/organization.queries.ts'
import { practiceTables, tableOf } from '../places.factory.ts'
import { findSchool, listSchools } from './school.queries.ts'

let world: World
beforeAll(async () => {
  world = await freshDatabase()
  await seedPracticeCounty(world.database)
})
afterAll(() => world.close())

const look = <Result>(work: (tx: Tx) => Promise<Result>, county = 0) =>
  world.database.asViewer(anyone(county), work)
const [row] = tableOf(practiceTables(), 'practice_schools').rows

describe('schools', () => {
  test('come a page at a time, in the order asked for, with how many there are', async () => {
    const first = await look((tx) => listSchools(tx, { sort: 'enrollment', descending: true, pageSize: 10 }))
    const next = await look((tx) =>
      listSchools(tx, { sort: 'enrollment', descending: true, pageSize: 10, page: 2 }),
    )
    expect([first.total, first.rows.length, next.rows.length]).toEqual([125, 10, 10])
    const sizes = [...first.rows, ...next.rows].map(({ enrollment }) => enrollment)
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
    expect(new Set([...first.rows, ...next.rows].map(({ code }) => code)).size).toBe(20)
  })

  test('are narrowed by name, code, district and kind; signs of a pattern are letters like others', async () => {
    const name = row?.school_name ?? ''
    expect((await look((tx) => listSchools(tx, { search: name.toUpperCase() }))).rows[0]?.name).toBe(name)
    expect((await look((tx) => listSchools(tx, { search: row?.cds_code ?? '' }))).total).toBe(1)
    expect((await look((tx) => listSchools(tx, { search: '%' }))).total).toBe(0)
    const district = row?.cds_code?.slice(0, 7) ?? ''
    const own = await look((tx) => listSchools(tx, { districtCode: district }))
    expect(own.rows.every(({ districtCode }) => districtCode === district)).toBe(true)
  })

  test('are found with all that is published of them, and not from another county', async () => {
    const school = await look((tx) => findSchool(tx, row?.cds_code ?? ''))
    expect(school).toMatchObject({ name: row?.school_name, codes: [row?.cds_code] })
    expect(school?.years[0]?.enrollment).toBe(Number(row?.enrollment_total))
    expect(await look((tx) => findSchool(tx, row?.cds_code ?? ''), 34)).toBeUndefined()
    expect(await look((tx) => findSchool(tx, '00999990000001'))).toBeUndefined()
  })

  test('stand beside their district, their county and the state, and a hidden figure is null', async () => {
    const rates = await look((tx) => listRatesBeside(tx, [row?.cds_code ?? ''], 'school'))
    const all = rates.find(({ group, schoolYear }) => group === 'all' && schoolYear === '2024-25')
    expect([all?.district, all?.county, all?.state].every((beside) => beside != null)).toBe(true)
    // In the practice county the county's code is the state's: they must not be taken for each other.
    expect(all?.county?.denominator).not.toBe(all?.state?.denominator)
    const county = await look((tx) => listRatesBeside(tx, ['00000000000000'], 'county'))
    const hidden = [...rates, ...county].filter(({ own }) => own.reliability === 'suppressed')
    expect(hidden.every(({ own }) => own.numerator === null && own.ratePct === null)).toBe(true)
    expect(county.find(({ group }) => group === 'all')?.state).not.toBeNull()
  })
})

test('districts add up to the county', async () => {
  const districts = await look(listDistricts)
  expect(districts).toHaveLength(14)
  expect(districts.reduce((sum, { schoolCount }) => sum + schoolCount, 0)).toBe(125)
  expect(districts.reduce((sum, { enrollment }) => sum + enrollment, 0)).toBe(57_969)
})

test('health sites and who runs them are listed, each kind with its number', async () => {
  const sites = await look((tx) => listHealthSites(tx, { pageSize: 5 }))
  expect([sites.rows.length, sites.total]).toEqual([5, 52])
  expect(sites.kinds.reduce((sum, { count }) => sum + count, 0)).toBe(52)
  const organizations = await look(listOrganizations)
  expect(organizations.length).toBeGreaterThan(0)
  expect(organizations.every(({ siteCount, facilityCount }) => siteCount + facilityCount > 0)).toBe(true)
})
