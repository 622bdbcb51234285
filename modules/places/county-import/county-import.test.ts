import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { anyone, service, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { listCounties } from '../county/county.queries.ts'
import { findCountyFigures } from '../figure/find-county-figures.ts'
import {
  dumpPlaces,
  type FileTable,
  filesOf,
  practiceTables,
  readPractice,
  tableOf,
  textFile,
} from '../places.factory.ts'
import { applyImport, rehearseImport } from './apply-import.ts'
import type { ImportOutcome } from './county-import.ts'
import { importRefusalSentences } from './county-import.words.ts'
import { readPublicFiles } from './read-public-files.ts'
import { undoImport } from './undo-import.ts'

const practice = service('county import', 0)
let world: World
beforeAll(async () => {
  world = await freshDatabase(() => new Date('2026-11-21T18:00:00Z'))
})
afterAll(() => world.close())

const apply = async (change?: (tables: FileTable[]) => FileTable[] | undefined, viewer: Viewer = practice) =>
  result(await applyImport(world.database, viewer, await readPractice(change)))
const refusal = async (change: (tables: FileTable[]) => FileTable[] | undefined) =>
  applyImport(world.database, practice, await readPractice(change))

function result<Result>(outcome: ImportOutcome<Result>): Result {
  if (!outcome.done) throw new Error(importRefusalSentences(outcome).join(' '))
  return outcome.result
}

const statusOf = async (code: string) =>
  (
    await sql<{ code: string; closedOn: string | null; closedReason: string | null }>`
    select school.code, closed_on, closed_reason from places.school
    join places.school_code known on known.county_id = school.county_id and known.school_id = school.id
    where known.code = ${code}`.execute(world.owner)
  ).rows

describe('an empty county', () => {
  test('shows what would come, and nothing is written', async () => {
    const before = await dumpPlaces(world.owner)
    const report = result(await rehearseImport(world.database, practice, await readPractice()))
    expect(report).toMatchObject({ schoolCount: 125, districtCount: 14, nothingNew: false })
    expect(report.added.count).toBe(125)
    expect(await dumpPlaces(world.owner)).toBe(before)
    const register = await sql`select from places.county_import`.execute(world.owner)
    expect(register.rows).toEqual([])
  })

  test('needs a list of schools', async () => {
    const outcome = await refusal((tables) => tables.filter(({ file }) => !file.includes('practice_schools')))
    expect(outcome).toMatchObject({ done: false, refusal: 'no_schools' })
  })

  test('has nothing to take back', async () => {
    expect(await undoImport(world.database, practice, [])).toMatchObject({ refusal: 'nothing_to_undo' })
  })

  test('of two who bring it in at once, one waits for the other and finds nothing new', async () => {
    const both = await Promise.all([apply(), apply()])
    expect(both.map(({ importId }) => importId === null).sort()).toEqual([false, true])
  })

  test('takes nobody else’s word: a visitor and a principal may not import', async () => {
    const read = await readPractice()
    for (const roles of [['anyone'], ['principal'], ['evaluator']] as const)
      await expect(applyImport(world.database, { ...anyone(0), roles }, read)).rejects.toThrow('forbidden')
  })
})

describe('a county that is in', () => {
  let first: string
  beforeEach(async () => {
    while ((await undoImport(world.database, practice, [])).done);
    await apply()
    first = await dumpPlaces(world.owner)
  })

  test('gives visitors the figures its folder gives', async () => {
    const figures = await world.database.asViewer(anyone(0), (tx) => findCountyFigures(tx, 0))
    expect(figures?.schools).toHaveLength(125)
    const counties = await world.database.asViewer(anyone(), listCounties)
    expect(counties).toHaveLength(59)
    expect(counties.find(({ code }) => code === '00')?.listing?.dataEdition).toBe(figures?.dataEdition)
    expect(counties.find(({ code }) => code === '34')).toMatchObject({
      name: 'Sacramento',
      fips: '06067',
      listing: null,
    })
  })

  test('is not seen from another county', async () => {
    const seen = await world.database.asViewer(
      anyone(34),
      async (tx) =>
        (await sql`select from places.school union all select from places.rate_figure`.execute(tx)).rows
          .length,
    )
    expect(seen).toBe(0)
    await expect(
      applyImport(world.database, service('county import', 34), await readPractice()),
    ).resolves.toMatchObject({ done: false, refusal: 'nothing_of_county' })
  })

  test('a second import of the same files changes nothing and says so', async () => {
    const again = await apply()
    expect(again).toMatchObject({ importId: null, report: { nothingNew: true, facts: [] } })
    expect(await dumpPlaces(world.owner)).toBe(first)
    expect(
      (await sql`select from places.county_import_application`.execute(world.owner)).rows.length,
    ).toBeGreaterThan(0)
  })

  test('one changed figure changes one row, and taking it back restores it to the byte', async () => {
    const changed = await apply((tables) => {
      const school = tableOf(tables, 'practice_schools').rows[0]
      if (school) school.staff_total = '999'
      return undefined
    })
    expect(changed.report.facts).toEqual([{ table: 'schoolFigure', added: 0, changed: 1, delisted: 0 }])
    expect(await dumpPlaces(world.owner)).not.toBe(first)
    expect(await undoImport(world.database, practice, [])).toMatchObject({ done: true })
    expect(await dumpPlaces(world.owner)).toBe(first)
  })

  test('six of 125 schools no longer listed are closed with day and reason, and open again when listed', async () => {
    const gone = tableOf(practiceTables(), 'practice_schools').rows.slice(10, 16)
    const { report } = await apply(without(gone.map(codeOf)))
    expect(report.closed.first.map(({ code }) => code)).toEqual(gone.map(codeOf))
    expect(await statusOf(codeOf(gone[0]))).toEqual([
      { code: codeOf(gone[0]), closedOn: '2025-07-01', closedReason: 'not_listed' },
    ])
    const figures = await world.database.asViewer(anyone(0), (tx) => findCountyFigures(tx, 0))
    expect(figures?.schools).toHaveLength(119)
    const back = await apply()
    expect(back.report.reopened.count).toBe(6)
    expect(
      (await world.database.asViewer(anyone(0), (tx) => findCountyFigures(tx, 0)))?.schools,
    ).toHaveLength(125)
  })

  test('seven are more than 5 in 100: refused by name, and nothing is written', async () => {
    const gone = tableOf(practiceTables(), 'practice_schools').rows.slice(0, 7)
    const outcome = await refusal(without(gone.map(codeOf)))
    expect(outcome).toMatchObject({ done: false, refusal: 'schools_missing', of: 125, list: 'schools' })
    if (!outcome.done)
      expect(importRefusalSentences(outcome)[0]).toContain(`leaves out 7 of 125 known schools`)
    expect(await dumpPlaces(world.owner)).toBe(first)
  })

  test('a directory that was cut at the end of a line is refused too', async () => {
    const outcome = await refusal((tables) => {
      const directory = tableOf(tables, 'directory')
      directory.rows = directory.rows.slice(0, 90)
      return undefined
    })
    expect(outcome).toMatchObject({ refusal: 'schools_missing', list: 'directory' })
    expect(await dumpPlaces(world.owner)).toBe(first)
  })

  test('a school that changes district keeps its identity under both codes', async () => {
    const school = tableOf(practiceTables(), 'practice_schools').rows[3]
    const other = tableOf(practiceTables(), 'practice_schools').rows.find(
      (row) => row.district_code !== school?.district_code,
    )
    const before = codeOf(school)
    const after = `00${other?.district_code}${school?.school_code}`
    const { report } = await apply((tables) => {
      for (const row of tableOf(tables, 'practice_schools').rows)
        if (row.cds_code === before) {
          row.cds_code = after
          row.district_code = other?.district_code ?? ''
          row.district_name = other?.district_name ?? ''
        }
      return undefined
    })
    expect(report.moved.first).toEqual([
      { name: school?.school_name, code: before, toCode: after, by: 'list' },
    ])
    expect(report).toMatchObject({ added: { count: 0 }, closed: { count: 0 } })
    expect(await statusOf(before)).toEqual([{ code: after, closedOn: null, closedReason: null }])
    await undoImport(world.database, practice, [])
    expect(await dumpPlaces(world.owner)).toBe(first)
  })

  test('the code of a closed school that comes back as another school is named, and its row left out', async () => {
    const school = tableOf(practiceTables(), 'practice_schools').rows[5]
    await apply(without([codeOf(school)]))
    const outcome = await apply((tables) => {
      const again = tableOf(tables, 'practice_schools').rows.find((row) => row.cds_code === school?.cds_code)
      Object.assign(again ?? {}, {
        school_name: 'Zephyr Quillwort',
        latitude: '36.9',
        longitude: '-119.1',
        street: '1 Elsewhere',
      })
      renameYear(tables)
      return undefined
    })
    expect(outcome.report.problems.first).toContainEqual(
      expect.objectContaining({ value: codeOf(school), reason: 'code_recycled' }),
    )
    expect(await statusOf(codeOf(school))).toMatchObject([{ closedReason: 'not_listed' }])
  })

  test('files that disagree on a figure are refused, with both lines', async () => {
    const outcome = await refusal((tables) => {
      const schools = tableOf(tables, 'practice_schools')
      const copy = {
        file: 'again_2025-26.csv',
        header: schools.header,
        rows: structuredClone(schools.rows.slice(0, 40)),
      }
      const row = copy.rows[20]
      if (row)
        Object.assign(row, { enrollment_total: String(Number(row.enrollment_total) + 40) }, noShares(row))
      return [...tables, copy]
    })
    expect(outcome).toMatchObject({ refusal: 'files_disagree' })
    if (!outcome.done) expect(importRefusalSentences(outcome)[0]).toContain('disagree on enrollment')
    expect(await dumpPlaces(world.owner)).toBe(first)
  })

  test('a rate of a group of students that two files give differently is refused too', async () => {
    const outcome = await refusal((tables) => {
      const rates = tableOf(tables, 'suspension')
      const group = rates.rows.find((row) => row.subgroup_id !== 'all' && Number(row.numerator) > 0)
      const [numerator, denominator] = [Number(group?.numerator) - 1, Number(group?.denominator)]
      const rate = (Math.round((1000 * numerator) / denominator) / 10).toFixed(1)
      const copy = { ...group, numerator: String(numerator), rate_pct: rate } as Record<string, string>
      return [...tables, { file: 'more_rates.csv', header: rates.header, rows: [copy] }]
    })
    expect(outcome).toMatchObject({ refusal: 'files_disagree' })
  })

  test('what stands on the import keeps it: calendars, and what the floors above name', async () => {
    const outcome = await undoImport(world.database, practice, [
      async (_tx, codes) => [`${codes.length} places with marks`],
    ])
    expect(outcome).toEqual({ done: false, refusal: 'stands_on_it', what: ['191 places with marks'] })
    expect(await dumpPlaces(world.owner)).toBe(first)
  })
})

test('a file without a known header stops the whole import, with the file’s name', async () => {
  const read = await readPublicFiles(
    [...filesOf(practiceTables()), textFile('notes.csv', 'a,b,c\n1,2,3\n')],
    ['00'],
  )
  expect(read.refusals.map(({ file, reason }) => [file, reason])).toEqual([['notes.csv', 'unknown_header']])
})

const codeOf = (row: Record<string, string> | undefined): string => row?.cds_code ?? ''

/** Leaves schools out of the list, and the directory as it is. */
const without = (codes: readonly string[]) => (tables: FileTable[]) => {
  const schools = tableOf(tables, 'practice_schools')
  schools.rows = schools.rows.filter((row) => !codes.includes(codeOf(row)))
  return undefined
}

function renameYear(tables: FileTable[]): void {
  const at = tables.findIndex(({ file }) => file.includes('practice_schools'))
  const table = tables[at]
  if (table) tables[at] = { ...table, file: 'practice_schools_2026-27_2027-04-25.csv' }
}

/** A row whose shares are not given, so that its counts alone are judged. */
const noShares = (row: Record<string, string>) =>
  Object.fromEntries(
    Object.keys(row)
      .filter((name) => name.endsWith('_pct'))
      .map((name) => [name, '']),
  )
