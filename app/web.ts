import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { findPracticeViewer, inventPracticePeople, practiceCookie } from '#modules/people/index.ts'
import { installAssets } from '#packages/ui/index.ts'
import { openLog } from '#platform/log.ts'
import { serve } from '#platform/serve.ts'
import { anyone } from '#platform/viewer.ts'
import { isLanguage, type Language } from '#platform/words.ts'
import { build } from './build.ts'
import { serveBuilt } from './built.ts'
import { type Config, ConfigError, readConfig } from './config.ts'
import { openDesk } from './desk.ts'
import { openMetrics } from './metrics.ts'
import { openProduct } from './open.ts'
import { allRoutes } from './routes.ts'
import { closed, shell } from './shell.tsx'

const say = (line: string) => process.stderr.write(`${line}\n`)

async function main(): Promise<void> {
  const config = readConfig()
  const log = openLog()
  const { database, close } = await openProduct(config, say)
  if (config.mode === 'practice') await inventPracticePeople(database)
  const metrics = openMetrics()
  const desk = openDesk(database)
  installAssets((await build()).assets)
  const app = serve({
    database,
    log,
    routes: allRoutes({ practice: config.mode === 'practice', secret: config.secret, desk }),
    viewerOf: (cookie) =>
      config.mode === 'practice'
        ? findPracticeViewer(database, config.secret, cookie(practiceCookie))
        : Promise.resolve(anyone()),
    languageOf,
    shell: shell({ practice: config.mode === 'practice', publicUrl: config.publicUrl }),
    closed,
    secure: config.mode === 'production',
    trustedProxies: config.trustedProxies,
    seen: metrics.seen,
  })
  serveBuilt(app)
  const server = createServer(getRequestListener(app.fetch))
  const side = config.metricsPort === null ? null : metrics.listen(config.metricsPort, database)
  await new Promise<void>((ready) => server.listen(config.port, config.host, ready))
  say(`Centers of Wellness is at ${addressOf(config, server.address())}`)
  stopOnSignal(async () => {
    server.close()
    server.closeIdleConnections()
    side?.close()
    await desk.close()
    await close()
  })
}

function languageOf({
  query,
  cookie,
  header,
}: {
  query: string | null
  cookie: string | undefined
  header: string | undefined
}): Language {
  if (isLanguage(query ?? undefined)) return query as Language
  if (isLanguage(cookie)) return cookie
  return /^es\b/i.test(header ?? '') ? 'es' : 'en'
}

function addressOf(config: Config, address: ReturnType<ReturnType<typeof createServer>['address']>): string {
  if (config.publicUrl !== null) return config.publicUrl
  const port = typeof address === 'object' && address !== null ? address.port : config.port
  return `http://${config.host === '::1' ? '[::1]' : config.host}:${port}`
}

/** Finishes what is under way, closes the database, and then goes; a second signal goes at once. */
function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false
  const onSignal = () => {
    if (stopping) process.exit(1)
    stopping = true
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.on('SIGTERM', onSignal)
  process.on('SIGINT', onSignal)
}

main().catch((error: unknown) => {
  say(
    error instanceof ConfigError
      ? error.message
      : `The product could not start: ${error instanceof Error ? error.message : String(error)}`,
  )
  process.exit(error instanceof ConfigError ? 2 : 1)
})
