import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { applyImport, filesOfFolder, readPublicFiles } from '#modules/places/index.ts'
import { openDatabase } from '#platform/database.ts'
import { migrateDatabase, prepareSideLogins } from '#platform/migrate.ts'
import { startServer } from '#platform/postgres/server.ts'
import { service } from '#platform/viewer.ts'
import { publicData } from '#tests/public-data.ts'
import { freePort, saysItServes } from './product-process.ts'

/** The product in production mode in a process of its own behind one trusted proxy, with Sacramento County in it. */
export type ProductionServed = {
  readonly address: string
  readonly publicUrl: string
  readonly secret: string
  readonly owner: pg.Client
  readonly productPid: number
  readonly postgresPid: number
  close(): Promise<void>
}

const publicUrl = 'https://wellness.example.org'
const secret = 'the secret of a bench, long enough'

export async function serveProduction(): Promise<ProductionServed> {
  const folder = publicData()
  if (folder === null) throw new Error('this bench needs the public files: set PUBLIC_DATA_DIR')
  const dataDir = mkdtempSync(join(tmpdir(), 'wellness-bench-'))
  // Started by root the database runs as another user, who must pass through.
  chmodSync(dataDir, 0o711)
  const postgres = await startServer({ dataDir: join(dataDir, 'database') })
  await migrateDatabase(postgres.ownerUrl)
  const database = openDatabase(await prepareSideLogins(postgres.ownerUrl, secret))
  const read = await readPublicFiles(await filesOfFolder(folder), ['34'])
  await applyImport(database, service('county import', 34), read)
  await database.close()
  writeFileSync(join(dataDir, 'secret'), secret, { mode: 0o600 })
  const port = await freePort()
  const child = spawn(process.execPath, ['--import', 'tsx', 'app/web.ts'], {
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      MODE: 'production',
      PUBLIC_URL: publicUrl,
      TRUST_PROXY: '1',
      SECRET_FILE: join(dataDir, 'secret'),
      DATA_DIR: join(dataDir, 'app'),
      DATABASE_URL: postgres.ownerUrl,
      PORT: String(port),
    },
    // The log goes to a file as it would on a host; a pipe nobody reads would fill.
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const killed = () => child.kill('SIGKILL')
  process.once('exit', killed)
  await saysItServes(child, publicUrl)
  const owner = new pg.Client({ connectionString: postgres.ownerUrl })
  await owner.connect()
  return {
    address: `http://127.0.0.1:${port}`,
    publicUrl,
    secret,
    owner,
    productPid: child.pid ?? 0,
    postgresPid: postgres.pid,
    close: async () => {
      process.off('exit', killed)
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      const late = setTimeout(killed, 20_000)
      await gone
      clearTimeout(late)
      await owner.end()
      await postgres.stop()
      rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
