import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writePracticeFiles } from '#db/practice/write-practice-files.ts'
import { anyone } from '#platform/viewer.ts'
import { publicData } from '#tests/public-data.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import type { CountyFigures } from '../county-figures/county-figures.ts'
import { readCountyFolder } from '../county-figures/read-county-folder.ts'
import { importJob } from '../county-import/apply-all-imports.ts'
import { applyImport } from '../county-import/apply-import.ts'
import type { ImportReport } from '../county-import/county-import.ts'
import { filesOfFolder, readPublicFiles } from '../county-import/read-public-files.ts'
import { seedPracticeCounty } from '../county-import/seed-practice-county.ts'
import { undoImport } from '../county-import/undo-import.ts'
import { findCountyFigures } from './find-county-figures.ts'

let world: World
beforeAll(async () => {
  world = await freshDatabase()
})
afterAll(() => world.close())

async function bring(folder: string, county: string): Promise<ImportReport> {
  const read = await readPublicFiles(await filesOfFolder(folder), [county])
  const outcome = await applyImport(world.database, importJob(county), read)
  read.shelf.close()
  if (!outcome.done) throw new Error(outcome.refusal)
  return outcome.result.report
}

const fromDatabase = (county: string) =>
  world.database.asViewer(anyone(Number(county)), (tx) => findCountyFigures(tx, Number(county)))

async function listedEdition(): Promise<string | undefined> {
  const { rows } = await sql<{ dataEdition: string }>`
    select data_edition from places.county_listing where county_id = 0`.execute(world.owner)
  return rows[0]?.dataEdition
}

async function fromFolder(folder: string, county: string): Promise<CountyFigures> {
  const outcome = await readCountyFolder(folder, county)
  if (!outcome.done) throw new Error(outcome.refusal)
  return outcome.result.figures
}

describe('the practice county', () => {
  test.each(['folder', 'publisher'] as const)(
    'gives from the database what its files give: %s',
    async (layout) => {
      const folder = mkdtempSync(join(tmpdir(), 'practice-'))
      await writePracticeFiles(folder, layout)
      await bring(folder, '00')
      const [expected, found] = [await fromFolder(folder, '00'), await fromDatabase('00')]
      expect(found).toEqual(expected)
      expect(await listedEdition()).toBe(expected.dataEdition)
      await undoImport(world.database, importJob('00'), [])
      rmSync(folder, { recursive: true })
      expect(await fromDatabase('00')).toBeUndefined()
    },
  )

  test('comes in once, with its calendars, whose days it counts', async () => {
    expect(await seedPracticeCounty(world.database)).toBe(true)
    expect(await seedPracticeCounty(world.database)).toBe(false)
    const figures = await fromDatabase('00')
    expect(figures?.schools).toHaveLength(125)
    const days = figures?.schoolDaysByMonth ?? []
    expect(days).toHaveLength(12)
    expect(days.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(170)
    expect(await listedEdition()).toBe(figures?.dataEdition)
  })
})

const folder = publicData()
describe.skipIf(folder === null)('Sacramento County, from the real public files', () => {
  let report: ImportReport
  beforeAll(async () => {
    report = await bring(folder ?? '', '34')
  })

  test('is 385 schools in 13 districts and the county office, with 247,467 students', () => {
    expect(report).toMatchObject({ schoolCount: 385, districtCount: 14, studentCount: 247_467 })
  })

  test('gives from the database what the folder gives, to the edition', async () => {
    const [expected, found] = [await fromFolder(folder ?? '', '34'), await fromDatabase('34')]
    expect(found).toEqual(expected)
    expect(report.dataEdition).toBe(expected.dataEdition)
  })

  test('names the two schools that the directory has under another code, and the one it no longer has', () => {
    expect(report.moved.first.map(({ name, code, toCode }) => [name, code, toCode])).toEqual([
      ['Marconi Learning Academy', '34674210137950', '34674470137950'],
      ['Aspire Capitol Heights Academy', '34674390102343', '34103480102343'],
    ])
    expect(report.notInDirectory.first.map(({ name }) => name)).toEqual([
      'George Washington Carver School of Arts and Science',
    ])
  })

  test('keeps every published rate, and an empty cell as "not published"', async () => {
    const { rows } = await sql<{ measure: string; rows: number; suppressed: number; zeros: number }>`
      select measure, count(*) as rows, count(*) filter (where numerator is null) as suppressed,
        count(*) filter (where reliability = 'suppressed' and numerator = 0) as zeros
      from places.rate_figure where county_id = 34 group by measure order by measure`.execute(world.owner)
    expect(rows.map(({ measure, rows, zeros }) => [measure, rows, zeros])).toEqual([
      ['chronic_absence', 24_891, 0],
      ['suspension', 20_710, 0],
    ])
    expect(rows.every(({ suppressed }) => suppressed > 0)).toBe(true)
  })

  test('sets aside the telephone and the provider number that cannot be, and keeps their rows', async () => {
    const reasons = report.problems.first.map(({ reason, effect }) => `${reason} ${effect}`)
    expect(reasons.sort()).toEqual([
      'bad_npi value_set_aside',
      'bad_phone value_set_aside',
      'street_without_number value_doubted',
      'street_without_number value_doubted',
    ])
    const { rows } = await sql<{ sites: number; facilities: number; withNpi: number }>`
      select (select count(*) from places.health_site where county_id = 34) as sites, count(*) as facilities,
        count(npi) as with_npi from places.licensed_facility where county_id = 34`.execute(world.owner)
    expect(rows).toEqual([{ sites: 83, facilities: 364, withNpi: 262 }])
  })

  test('remembers where each figure is from', async () => {
    const { rows } = await sql<{ kind: string; publisher: string; retrievedOn: string | null }>`
      select distinct kind, publisher from places.file_edition where county_id = 34 order by kind`.execute(
      world.owner,
    )
    expect(rows.map(({ kind }) => kind)).toEqual([
      'chronic_absence',
      'directory',
      'facilities',
      'health_sites',
      'schools',
      'support_staff',
      'suspension',
      'unduplicated_count',
    ])
  })
})
