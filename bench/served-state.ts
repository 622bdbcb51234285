import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import pg from 'pg'
import { build } from '#app/build.ts'
import { composeWeb } from '#app/compose.ts'
import { openDesk } from '#app/desk.ts'
import { keepAllOutcomes } from '#modules/evaluate/index.ts'
import {
  applyAllImports,
  californiaCountyCodes,
  filesOfFolder,
  readPublicFiles,
} from '#modules/places/index.ts'
import { installAssets } from '#packages/ui/index.ts'
import { openDatabase } from '#platform/database.ts'
import { migrateDatabase, prepareSideLogins } from '#platform/migrate.ts'
import { startServer } from '#platform/postgres/server.ts'
import { publicData } from '#tests/public-data.ts'
import { inventGroups } from './invent-groups.ts'
import { addressOf, type Served } from './served.ts'

export type ServedState = Served & {
  readonly owner: pg.Client
  readonly database: ReturnType<typeof openDatabase>
  /** How long it took to work out and keep what all counties show. */
  readonly keptMs: number
}

/**
 * The whole state on loopback: every county's schools and rates, and for the counties whose cut files hold no groups
 * of students, groups invented from the shares of California's. No page is kept between requests.
 */
export async function serveState(): Promise<ServedState> {
  const folder = publicData()
  if (folder === null) throw new Error('this bench needs the public files: set PUBLIC_DATA_DIR')
  const dataDir = mkdtempSync(join(tmpdir(), 'wellness-bench-'))
  const postgres = await startServer({ dataDir })
  await migrateDatabase(postgres.ownerUrl)
  const sides = await prepareSideLogins(postgres.ownerUrl, 'the secret of a bench, long enough')
  const database = openDatabase(sides)
  const read = await readPublicFiles(await filesOfFolder(folder), californiaCountyCodes)
  await applyAllImports(database, read, () => {})
  read.shelf.close()
  const owner = new pg.Client({ connectionString: postgres.ownerUrl })
  await owner.connect()
  await inventGroups(owner)
  await owner.query('vacuum analyze')
  const started = performance.now()
  await keepAllOutcomes(database)
  const keptMs = performance.now() - started
  await owner.query('vacuum analyze')
  const desk = openDesk(database)
  installAssets((await build()).assets)
  const fault = (_event: string, error: unknown) => {
    throw error
  }
  const app = composeWeb({
    mode: 'practice',
    secret: 'the secret of a bench, long enough',
    publicUrl: null,
    trustedProxies: 0,
    database,
    desk,
    log: { info: () => {}, warn: () => {}, fault },
  })
  const server = createServer(getRequestListener(app.fetch))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    address: addressOf(server),
    databaseUrl: sides.school,
    owner,
    database,
    keptMs,
    close: async () => {
      server.close()
      server.closeAllConnections()
      await Promise.all([desk.close(), owner.end()])
      await database.close()
      await postgres.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
