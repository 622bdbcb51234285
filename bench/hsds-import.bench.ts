import { setTimeout as pause } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { strToU8, zipSync } from 'fflate'
import type { DirectoryImportId } from '#modules/connect/hsds/directory-import.ts'
import {
  applyDirectory,
  lookAtDirectory,
  undoDirectory,
} from '#modules/connect/hsds/move-directory-import.ts'
import { type Bench, median, timed } from './bench.ts'
import { type BenchDatabase, openBenchDatabase } from './bench-database.ts'
import { csvFiles, inventDirectory } from './invent-directory.ts'
import { copyLine, copyRows } from './raw-copy.ts'

const services = 25_000
const pairs = 9
/** Pairs until both sides run as they do in a process that has worked for a while; the first of them is told apart. */
const warming = 4
/** One COPY takes less than half a second, and the disk as much as it likes of it: a sample is the median of several. */
const copies = 9
const county = 34

type Sample = {
  readonly lookMs: number
  readonly applyMs: number
  readonly undoMs: number
  readonly copyMs: number
  readonly ratio: number
}

/**
 * A directory of 25,000 services in tables in a zip: unpacked, checked, joined, compared with what is here, written with
 * row security, keys and history, durably; against a raw COPY of the same rows of the same tables, already parsed, into
 * tables without keys.
 */
export const hsdsImport: Bench = {
  name: 'hsds-import',
  about: '≥ 0.25 × COPY of the same rows',
  run: async () => {
    const given = directory()
    const bench = await openBenchDatabase(county)
    try {
      const samples: Sample[] = []
      const warmed: Sample[] = []
      for (let pair = -warming; pair < pairs; pair += 1) {
        const sample = await onePair(bench, given)
        if (pair < 0) warmed.push(sample)
        else samples.push(sample)
      }
      const [cold] = warmed
      const ratios = samples.map(({ ratio }) => ratio)
      const copyTimes = samples.map(({ copyMs }) => copyMs)
      const swing = Math.max(...copyTimes.map((one) => Math.abs(one - median(copyTimes)) / median(copyTimes)))
      const peakMb = process.resourceUsage().maxRSS / 1024
      return [
        {
          name: 'hsds-import of 25,000 services',
          measured: `${median(ratios).toFixed(2)} × (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})`,
          goal: '≥ 0.25 × COPY',
          met: swing > 0.15 ? 'void' : median(ratios) >= 0.25,
          detail: `${given.rows} rows in ${given.tables.length} tables, ${(given.bytes.length / 2 ** 20).toFixed(1)} MB zipped; look ${said(samples.map((one) => one.lookMs))} ms, write ${said(samples.map((one) => one.applyMs))} ms, cold ${cold?.lookMs.toFixed(0)} and ${cold?.applyMs.toFixed(0)} ms, COPY ${said(copyTimes)} ms, swing ${(swing * 100).toFixed(0)} %; taken back in ${said(samples.map((one) => one.undoMs))} ms; peak ${peakMb.toFixed(0)} MB with the bench itself`,
          samples,
        },
      ]
    } finally {
      await bench.close()
    }
  },
}

type Directory = {
  readonly bytes: Uint8Array
  /** The rows of each table in COPY's text format. */
  readonly tables: readonly (RawTable & { readonly text: Buffer })[]
  readonly rows: number
  /** A hundred services as they stand in the file. */
  readonly asked: readonly Asked[]
}
type RawTable = { readonly table: string; readonly columns: string }
/** What COPY is given: a line for each row. */
type RawLines = RawTable & { readonly lines: readonly string[] }
type Asked = { readonly id: string; readonly name: string; readonly latitude: number }

/**
 * The directory as each side takes it in. Its more than a million cells are let go: a server that is sent a file does not hold
 * them, and the collector would go through them again and again while either side is measured.
 */
function directory(): Directory {
  const tables = inventDirectory(services)
  const files = Object.fromEntries([...csvFiles(tables)].map(([name, text]) => [name, strToU8(text)]))
  const places = tables.get('locations.csv') ?? []
  return {
    bytes: zipSync(files, { level: 6 }),
    tables: [...tables].map(([name, [header = [], ...rows]]) => ({
      table: `raw.${name.replace('.csv', '')}`,
      columns: header.map((column) => `${column} text`).join(', '),
      text: Buffer.from(rows.map((row) => copyLine(row.map((cell) => cell || null))).join('')),
    })),
    rows: [...tables.values()].reduce((sum, table) => sum + table.length - 1, 0),
    asked: (tables.get('services.csv') ?? []).flatMap(([id = '', , name = ''], at) =>
      at % 250 === 1 ? [{ id, name, latitude: Number(places[at]?.[2]) }] : [],
    ),
  }
}

const said = (values: readonly number[]): string => median(values).toFixed(0)

async function onePair(bench: BenchDatabase, { bytes, tables, asked }: Directory): Promise<Sample> {
  const { database, coordinator, owner } = bench
  const copyMs = await copyTime(bench, tables)
  await settled()
  let id: DirectoryImportId | undefined
  const lookMs = await timed(async () => {
    const looked = await lookAtDirectory(database, coordinator, { name: 'bench.zip', bytes })
    if (!looked.done) throw new Error(looked.refusal)
    id = looked.result
  })
  if (id === undefined) throw new Error('nothing was looked at')
  const given = id
  const applyMs = await timed(async () => {
    const applied = await applyDirectory(database, coordinator, given)
    // A fast import that loses rows is no import.
    if (!applied.done || applied.result !== services) throw new Error(`wrote ${JSON.stringify(applied)}`)
  })
  await check(bench, asked)
  const undoMs = await timed(async () => {
    const undone = await undoDirectory(database, coordinator, given)
    if (!undone.done || undone.result !== services) throw new Error('was not taken back whole')
  })
  await owner.query('delete from connect.listing')
  await owner.query('delete from connect.organization')
  // A server clears it away once an hour.
  await owner.query('delete from connect.waiting_listing')
  await owner.query('vacuum analyze connect.listing')
  await owner.query('vacuum analyze connect.organization')
  await owner.query('vacuum connect.directory_import')
  await owner.query('vacuum connect.waiting_listing')
  return { lookMs, applyMs, undoMs, copyMs, ratio: copyMs / (lookMs + applyMs) }
}

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

/** Either side starts from rest: what the other left to the collector, and to the disk to write back, is not its work. */
async function settled(): Promise<void> {
  collectGarbage()
  await pause(1000)
}

/** The services that are asked for, against the file. */
async function check({ owner }: BenchDatabase, asked: Directory['asked']): Promise<void> {
  for (const { id, name, latitude } of asked) {
    const { rows } = await owner.query(
      `select name, latitude from connect.listing where source_key like $1 || ' %' and county_id = ${county}`,
      [id],
    )
    if (rows[0]?.name !== name || rows[0]?.latitude !== latitude)
      throw new Error(`service ${id} came in as ${JSON.stringify(rows[0])}`)
  }
}

/** As the cells, the lines are let go once they were sent: what comes in with an import is not held beside them. */
async function copyTime(bench: BenchDatabase, tables: Directory['tables']): Promise<number> {
  const lines = tables.map(({ text, ...table }) => ({ ...table, lines: text.toString().split(/(?<=\n)/) }))
  await settled()
  const copied: number[] = []
  for (let copy = 0; copy < copies; copy += 1) copied.push(await rawCopy(bench, lines))
  return median(copied)
}

/** The same rows of the same tables, as fast as they go in: durable, without keys, policies or checks. */
async function rawCopy({ owner }: BenchDatabase, tables: readonly RawLines[]): Promise<number> {
  await owner.query('drop schema if exists raw cascade; create schema raw')
  for (const { table, columns } of tables) await owner.query(`create table ${table} (${columns})`)
  return timed(async () => {
    await owner.query('begin')
    for (const { table, lines } of tables) await copyRows(owner, table, lines)
    await owner.query('commit')
  })
}
