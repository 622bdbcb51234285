// Run by places-import.bench.ts in a process of its own, so that time and memory are of one side alone:
// `node --import tsx bench/places-import-run.ts ours|limit FOLDER OWNER_URL SCHOOL_URL CLINIC_URL`
import { setFlagsFromString } from 'node:v8'
import pg from 'pg'
import { applyAllImports } from '#modules/places/county-import/apply-all-imports.ts'
import { type FactTable, factTables } from '#modules/places/county-import/fact-table.ts'
import { filesOfFolder, readPublicFiles } from '#modules/places/county-import/read-public-files.ts'
import { californiaCountyCodes } from '#modules/places/public-file/california-county.ts'
import { parsePublicFile } from '#modules/places/public-file/parse-public-file.ts'
import type { FileKind, PublicRow } from '#modules/places/public-file/public-file.ts'
import { openDatabase } from '#platform/database.ts'
import { copyLine, copyRows } from './raw-copy.ts'

const tableOf: Readonly<Record<FileKind, FactTable>> = {
  schools: factTables.schoolFigure,
  chronic_absence: factTables.rateFigure,
  suspension: factTables.rateFigure,
  academic_indicator: factTables.distanceFigure,
  support_staff: factTables.supportStaffFigure,
  directory: factTables.directoryEntry,
  unduplicated_count: factTables.unduplicatedCountFigure,
  health_sites: factTables.healthSite,
  facilities: factTables.licensedFacility,
}

// As ./wellness county add does.
setFlagsFromString('--semi-space-growth-factor=1')
setFlagsFromString('--heap-growing-percent=20')

const [side = '', folder = '', ownerUrl = '', schoolUrl = '', clinicUrl = ''] = process.argv.slice(2)
const started = performance.now()
const rows = side === 'ours' ? await importAll() : await parseAndCopy()
const milliseconds = performance.now() - started
console.log(JSON.stringify({ milliseconds, rows, peakMb: process.resourceUsage().maxRSS / 1024 }))

async function importAll(): Promise<number> {
  const database = openDatabase({ school: schoolUrl, clinic: clinicUrl })
  const read = await readPublicFiles(await filesOfFolder(folder), californiaCountyCodes)
  let written = 0
  const outcome = await applyAllImports(database, read, (_county, imported) => {
    if (imported.done)
      for (const { table, added } of imported.result.report.facts)
        if (!['district', 'school', 'schoolCode'].includes(table)) written += added
  })
  read.shelf.close()
  await database.close()
  if (!outcome.done) throw new Error(JSON.stringify(outcome.refusals[0]))
  return written
}

/** The same rows into tables without keys, policies, history or anything else. */
async function parseAndCopy(): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  await client.query('begin')
  await client.query('create schema if not exists raw')
  let copied = 0
  for (const source of await filesOfFolder(folder)) {
    let made = ''
    const verdict = await parsePublicFile(source.open(), source.file, {
      onRows: async (batch) => {
        const table = tableOf[batch[0]?.kind ?? 'schools']
        if (made !== table.name) await makeTable(client, table)
        made = table.name
        const fields = Object.values(table.columns).map(([field]) => field)
        const lines = batch.map((row) => copyLine(fields.map((field) => row[field as keyof PublicRow])))
        await copyRows(client, `raw.${table.name}`, lines)
        copied += lines.length
      },
    })
    if (!verdict.done) throw new Error(JSON.stringify(verdict.refusal))
  }
  await client.query('commit')
  await client.end()
  return copied
}

async function makeTable(client: pg.Client, table: FactTable): Promise<void> {
  const columns = Object.entries(table.columns).map(([column, [, type]]) => `${column} ${type}`)
  await client.query(`create table if not exists raw.${table.name} (${columns.join(', ')})`)
}
