import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { build } from '#app/build.ts'
import { composeWeb } from '#app/compose.ts'
import { openDesk } from '#app/desk.ts'
import { takePublicLists } from '#modules/connect/index.ts'
import { inventPracticePeople, openAccounts } from '#modules/people/index.ts'
import { keeperOf } from '#modules/people/people.factory.ts'
import { applyImport, filesOfFolder, readPublicFiles, seedPracticeCounty } from '#modules/places/index.ts'
import type { PlanDesk } from '#modules/plan/index.ts'
import { installAssets } from '#packages/ui/index.ts'
import { type Clock, type Database, systemClock } from '#platform/database.ts'
import { openLog } from '#platform/log.ts'
import { openRevocations } from '#platform/revocations.ts'
import { openStreams } from '#platform/streams/streams.ts'
import { service } from '#platform/viewer.ts'
import { type Beginning, freshDatabase, type World } from '#tests/world/fresh-database.ts'

/** The product as one story finds it: practice mode, a database of its own, listening on a free port. */
export type StoryWorld = {
  /** http://127.0.0.1:PORT */
  readonly address: string
  readonly world: World
  readonly desk: PlanDesk
  /** What the product wrote to its log. */
  readonly log: readonly string[]
  /** The server breaks every line, is gone for as long as something takes, and is back at its address. */
  restart(meanwhile?: () => Promise<void>): Promise<void>
  close(): Promise<void>
}

export type StoryParts = {
  /** Folder → counties to bring in from it, beside the practice county. */
  readonly counties?: readonly { readonly folder: string; readonly codes: readonly string[] }[]
  readonly practice?: boolean
  readonly clock?: Clock
  /** A folder with what was made before, as starter videos. */
  readonly dataDir?: string
  /** Another desk than the product's own, as one whose queue is full. */
  readonly desk?: (database: Database, clock: Clock) => PlanDesk
}

export async function openStoryWorld(parts: StoryParts = {}): Promise<StoryWorld> {
  const clock = parts.clock ?? systemClock
  const practice = parts.practice !== false
  const ready = practice && parts.clock === undefined
  const [world, built] = await Promise.all([
    freshDatabase(clock, ready ? practiceCounty : undefined),
    build(),
  ])
  installAssets(built.assets)
  if (!ready) await (practice ? fillPractice(world) : inventPracticePeople(world.database))
  for (const { folder, codes } of parts.counties ?? []) await bringCounties(world, folder, codes)
  const desk = (parts.desk ?? openDesk)(world.database, clock)
  const log: string[] = []
  const secret = 'the secret of a test run, long enough'
  // Passkeys take a name and no number: who signs in by one opens the product at localhost.
  const accounts = openAccounts({
    keeper: keeperOf(world.schoolUrl),
    secret,
    publicUrl: 'http://localhost',
  })
  const begin = async (port: number) => {
    const lines = openLog({ write: (line) => log.push(line) })
    const revocations = await openRevocations(world.schoolUrl)
    const streams = await openStreams({ url: world.schoolUrl, log: lines, revocations })
    const app = composeWeb({
      mode: 'practice',
      secret,
      accounts,
      publicUrl: null,
      trustedProxies: 0,
      database: world.database,
      desk,
      revocations,
      streams,
      ...(parts.dataDir === undefined ? {} : { dataDir: parts.dataDir }),
      log: lines,
    })
    const server = createServer(getRequestListener(app.fetch))
    await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready))
    const end = async () => {
      await closeServer(server)
      await Promise.all([streams.close(), revocations.close()])
    }
    return { port: (server.address() as AddressInfo).port, end }
  }
  let serving = await begin(0)
  const { port } = serving
  return {
    address: `http://127.0.0.1:${port}`,
    world,
    desk,
    log,
    restart: async (meanwhile) => {
      await serving.end()
      await meanwhile?.()
      serving = await begin(port)
    },
    close: async () => {
      await serving.end()
      await desk.close()
      await accounts.close()
      await world.close()
    },
  }
}

/** What `npm start` finds after its first minute. A story at a time of its own makes it anew at that time. */
export const practiceCounty: Beginning = { name: 'practice_county', fill: fillPractice }

async function fillPractice({ database }: World): Promise<void> {
  await seedPracticeCounty(database)
  await inventPracticePeople(database)
  await takePublicLists(database, service('practice directory', 0))
}

/** Brings counties in as the command line does: read, checked, written in one transaction. */
export async function bringCounties(world: World, folder: string, codes: readonly string[]): Promise<void> {
  const files = await filesOfFolder(folder)
  for (const code of codes) {
    const read = await readPublicFiles(files, [code])
    const viewer = service('county import', Number(code))
    const outcome = await applyImport(world.database, viewer, read).finally(() => read.shelf.close())
    if (!outcome.done) throw new Error(`county ${code} was refused: ${JSON.stringify(outcome)}`)
  }
}

function closeServer(server: Server): Promise<void> {
  return new Promise((closed) => {
    server.close(() => closed())
    server.closeAllConnections()
  })
}
