import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { service } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { dumpPlaces, type FileTable, filesOf, practiceTables, tableOf } from '../places.factory.ts'
import { applyImport } from './apply-import.ts'
import { readPublicFiles } from './read-public-files.ts'
import { undoImport } from './undo-import.ts'

const county = service('county import', 0)
let world: World
beforeAll(async () => {
  world = await freshDatabase()
})
afterAll(() => world.close())

/** A small county: the schools of three districts, and what its files say of them. */
function smallCounty(): FileTable[] {
  const tables = practiceTables()
  const schools = tableOf(tables, 'practice_schools').rows
  const kept = new Set(schools.slice(0, 45).map((row) => row.cds_code ?? ''))
  for (const table of tables)
    if (table.header.includes('cds_code'))
      table.rows = table.rows.filter(
        ({ cds_code = '', level = 'school', academic_year = '2024-25' }) =>
          academic_year === '2024-25' && (level !== 'school' || kept.has(cds_code)),
      )
  return tables
}

type Change = {
  readonly kind: 'drop' | 'rename' | 'recount' | 'rerate' | 'move' | 'delist'
  readonly at: number
}
const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('drop', 'rename', 'recount', 'rerate', 'move', 'delist'),
  at: fc.nat(44),
})

function changed(tables: FileTable[], { kind, at }: Change): void {
  const schools = tableOf(tables, 'practice_schools')
  const row = schools.rows[at % schools.rows.length]
  const rate = tableOf(tables, 'suspension').rows.find(
    (one) => one.reliability === 'suppressed' && one.cds_code === row?.cds_code,
  )
  const other = schools.rows.find((one) => one.district_code !== row?.district_code)
  if (row === undefined) return
  // One of 45 may go: two would be more than 5 in 100 together with a third.
  if (kind === 'drop' && schools.rows.length > 43) schools.rows = schools.rows.filter((one) => one !== row)
  if (kind === 'rename') row.school_name = `${row.school_name} Renamed`
  if (kind === 'recount') row.staff_total = String(Number(row.staff_total) + 1)
  if (kind === 'rerate' && rate !== undefined) rate.reliability = 'small-sample'
  if (kind === 'move' && other !== undefined) {
    row.district_code = other.district_code ?? ''
    row.district_name = other.district_name ?? ''
    row.cds_code = `00${other.district_code}${row.school_code}`
  }
  if (kind === 'delist') {
    const sites = tableOf(tables, 'health_center')
    sites.rows = sites.rows.filter((_, index) => index !== at % sites.rows.length)
  }
}

async function bring(tables: readonly FileTable[]) {
  const read = await readPublicFiles(filesOf(tables), ['00'])
  const outcome = await applyImport(world.database, county, read)
  read.shelf.close()
  if (!outcome.done) throw new Error(`${outcome.refusal} ${JSON.stringify(outcome).slice(0, 300)}`)
  return outcome.result
}

test('whatever files say next: twice is nothing, and every import taken back leaves the very bytes before it', async () => {
  const before = await dumpPlaces(world.owner)
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
      async (imports) => {
        const dumps = [before]
        const tables = smallCounty()
        await bring(tables)
        dumps.push(await dumpPlaces(world.owner))
        for (const changes of imports) {
          for (const one of changes) changed(tables, one)
          if ((await bring(tables)).importId !== null) dumps.push(await dumpPlaces(world.owner))
          expect((await bring(tables)).importId).toBeNull()
          expect(await dumpPlaces(world.owner)).toBe(dumps.at(-1))
        }
        while (dumps.length > 1) {
          expect(await dumpPlaces(world.owner)).toBe(dumps.pop())
          expect((await undoImport(world.database, county, [])).done).toBe(true)
        }
        expect(await dumpPlaces(world.owner)).toBe(before)
      },
    ),
    { numRuns: 6, interruptAfterTimeLimit: 25_000 },
  )
})
