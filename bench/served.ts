import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { build } from '#app/build.ts'
import { composeWeb } from '#app/compose.ts'
import { openDesk } from '#app/desk.ts'
import { applyImport, filesOfFolder, readPublicFiles } from '#modules/places/index.ts'
import { plainAsks } from '#modules/plan/question/question.ts'
import { installAssets } from '#packages/ui/index.ts'
import { openChanges } from '#platform/changes.ts'
import { openDatabase } from '#platform/database.ts'
import { migrateDatabase, prepareSideLogins } from '#platform/migrate.ts'
import { startServer } from '#platform/postgres/server.ts'
import { takingTurns } from '#platform/turns.ts'
import { anyone, service } from '#platform/viewer.ts'
import { publicData } from '#tests/public-data.ts'

export type Served = { readonly address: string; readonly databaseUrl: string; close(): Promise<void> }

/** The whole product on loopback with the real Sacramento County in it and its plain plan worked out. Writes are forced to disk. */
export async function serveSacramento({ trustedProxies = 0 } = {}): Promise<Served> {
  const folder = publicData()
  if (folder === null) throw new Error('this bench needs the public files: set PUBLIC_DATA_DIR')
  const dataDir = mkdtempSync(join(tmpdir(), 'wellness-bench-'))
  const postgres = await startServer({ dataDir })
  await migrateDatabase(postgres.ownerUrl)
  const sides = await prepareSideLogins(postgres.ownerUrl, 'the secret of a bench, long enough')
  const database = openDatabase(sides)
  const read = await readPublicFiles(await filesOfFolder(folder), ['34'])
  await applyImport(database, service('county import', 34), read)
  const desk = openDesk(database)
  await desk.ask(anyone(34), plainAsks, { visitor: 'bench', address: 'bench' })
  await answered(database, desk)
  installAssets((await build()).assets)
  const log = {
    info: () => {},
    warn: () => {},
    fault: (_event: string, error: unknown) => {
      throw error
    },
  }
  const changes = await openChanges(sides.school)
  const app = composeWeb({
    changes,
    mode: 'practice',
    secret: 'the secret of a bench, long enough',
    publicUrl: null,
    trustedProxies,
    database,
    desk,
    log,
  })
  const server = createServer(takingTurns(getRequestListener(app.fetch)))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    address: addressOf(server),
    databaseUrl: sides.school,
    close: async () => {
      server.close()
      server.closeAllConnections()
      await desk.close()
      await changes.close()
      await database.close()
      await postgres.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

export const addressOf = (server: Server): string =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}`

async function answered(
  database: ReturnType<typeof openDatabase>,
  desk: ReturnType<typeof openDesk>,
): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const plan = await database.asViewer(anyone(34), (tx) => desk.read(tx, plainAsks))
    if (plan.document !== null) return
    await new Promise((next) => setTimeout(next, 250))
  }
  throw new Error('the plan was not worked out')
}
