import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { migrateDatabase, prepareSideLogins } from '#platform/migrate.ts'
import { startServer } from '#platform/postgres/server.ts'

export type ImportSample = {
  /** Milliseconds of our import of all counties, and of parsing plus a raw COPY of the same rows. */
  readonly ours: number
  readonly limit: number
  readonly ratio: number
  /** Peak resident size of the importing process, in MB. */
  readonly peakMb: number
  readonly rows: number
}

/** All of California with its indicators: ours at most four times parsing plus COPY, in at most 300 MB. */
export const placesImportGoals = { ratio: 4, peakMb: 300 } as const

/** Pairs in turn, each in a fresh database and a process of its own; the statewide files of `folder` are read. */
export async function placesImportBench(
  folder: string,
  pairs: number,
  say: (line: string) => void = () => {},
): Promise<readonly ImportSample[]> {
  const home = mkdtempSync(join(tmpdir(), 'wellness-bench-'))
  const statewide = mkdtempSync(join(tmpdir(), 'wellness-files-'))
  for (const name of readdirSync(folder).filter((file) => /^california_.*\.csv\.gz$/.test(file)))
    symlinkSync(resolve(folder, name), join(statewide, name))
  const server = await startServer({ dataDir: join(home, 'data') })
  const samples: ImportSample[] = []
  try {
    for (let pair = 0; pair < pairs; pair += 1) {
      const urls = await freshDatabase(server.superuserUrl, server.ownerUrl, `bench_${pair}`)
      const limit = await run('limit', statewide, urls)
      const ours = await run('ours', statewide, urls)
      if (ours.rows < limit.rows) throw new Error(`ours wrote ${ours.rows} rows of ${limit.rows}`)
      const sample = {
        ours: ours.milliseconds,
        limit: limit.milliseconds,
        ratio: ours.milliseconds / limit.milliseconds,
        peakMb: ours.peakMb,
        rows: ours.rows,
      }
      samples.push(sample)
      say(JSON.stringify(sample))
    }
  } finally {
    await server.stop()
    rmSync(home, { recursive: true, force: true })
    rmSync(statewide, { recursive: true, force: true })
  }
  return samples
}

type Urls = readonly [owner: string, school: string, clinic: string]

async function freshDatabase(superuserUrl: string, ownerUrl: string, name: string): Promise<Urls> {
  const client = new pg.Client({ connectionString: superuserUrl })
  await client.connect()
  await client.query(`drop database if exists ${name} with (force)`)
  await client.query(`create database ${name} owner wellness_owner`)
  await client.end()
  const url = new URL(ownerUrl)
  url.pathname = `/${name}`
  await migrateDatabase(url.toString())
  const sides = await prepareSideLogins(url.toString(), 'the secret of a bench run, thrown away')
  return [url.toString(), sides.school, sides.clinic]
}

type Run = { readonly milliseconds: number; readonly rows: number; readonly peakMb: number }

async function run(side: 'ours' | 'limit', folder: string, urls: Urls): Promise<Run> {
  const script = resolve(import.meta.dirname, 'places-import-run.ts')
  if (!existsSync(script)) throw new Error(`${script} is not there`)
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', script, side, folder, ...urls],
    { cwd: resolve(import.meta.dirname, '..') },
  )
  return JSON.parse(stdout)
}
