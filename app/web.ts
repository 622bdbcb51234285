import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { keepErasing, takePublicLists } from '#modules/connect/index.ts'
import {
  keepDecisions,
  keepEvents,
  keepReminding,
  keepRooms,
  seedPracticeConvening,
} from '#modules/convene/index.ts'
import { keepAllOutcomes } from '#modules/evaluate/index.ts'
import { keepErasingMessages } from '#modules/front/index.ts'
import { keepErasingRecords, keepMeasuring, keepNoticing, openLearning } from '#modules/learn/index.ts'
import { inventPracticePeople, openAccounts } from '#modules/people/index.ts'
import { seedPracticeCounty } from '#modules/places/index.ts'
import { installAssets } from '#packages/ui/index.ts'
import { keepSealing } from '#platform/audit/seal-audit.ts'
import { openChanges } from '#platform/changes.ts'
import { systemClock } from '#platform/database.ts'
import { openKeeper } from '#platform/keeper.ts'
import { openLog } from '#platform/log.ts'
import { keepSending } from '#platform/mail/send-mail.ts'
import { openRevocations } from '#platform/revocations.ts'
import { openStreams } from '#platform/streams/streams.ts'
import { takingTurns } from '#platform/turns.ts'
import { service } from '#platform/viewer.ts'
import { build } from './build.ts'
import { composeWeb } from './compose.ts'
import { type Config, ConfigError, headFileOf, readConfig } from './config.ts'
import { openDesk } from './desk.ts'
import { openMetrics } from './metrics.ts'
import { openProduct } from './open.ts'

const say = (line: string) => process.stderr.write(`${line}\n`)

async function main(): Promise<void> {
  const config = readConfig()
  const [{ database, sideUrls, close }, built] = await Promise.all([openProduct(config, say), build()])
  installAssets(built.assets)
  if (config.mode === 'practice') {
    await seedPracticeCounty(database)
    await inventPracticePeople(database)
    await takePublicLists(database, service('practice directory', 0))
    await seedPracticeConvening(database)
  }
  const [changes, revocations] = await Promise.all([
    openChanges(sideUrls.school),
    openRevocations(sideUrls.school),
  ])
  const desk = openDesk(database, systemClock, revocations)
  const keeper = openKeeper(sideUrls.keeper)
  const log = openLog()
  const accounts = openAccounts({
    keeper,
    secret: config.secret,
    publicUrl: config.publicUrl ?? `http://localhost:${config.port}`,
  })
  const sealing = keepSealing({ keeper, secret: config.secret, headFile: headFileOf(config) }, (error) =>
    log.fault('audit', error),
  )
  const sending =
    config.mode === 'production' && config.smtpUrl !== null
      ? keepSending({ keeper, smtpUrl: config.smtpUrl, from: senderOf(config) }, (error) =>
          log.fault('mail', error),
        )
      : null
  const learning = openLearning({
    addresses: {},
    origin: config.publicUrl ?? `http://localhost:${config.port}`,
  })
  const measuring = keepMeasuring({ database, learning, log })
  const noticing = keepNoticing({ database, learning, log })
  const erasing = keepErasing({ database, log })
  const erasingRecords = keepErasingRecords({ database, log })
  const events = keepEvents({
    database,
    log,
    link: { secret: config.secret, origin: (config.publicUrl ?? '').replace(/\/$/, '') },
  })
  const front = { secret: config.secret, origin: (config.publicUrl ?? '').replace(/\/$/, '') }
  const reminding = keepReminding({ database, front, log })
  const rooms = keepRooms({ database, front, log })
  const deciding = keepDecisions({ database, log, origin: (config.publicUrl ?? '').replace(/\/$/, '') })
  const erasingMessages = keepErasingMessages(database, (error) => log.fault('messages', error))
  const metrics = openMetrics()
  // Counties that were brought in before an update are worked out again beside the first visitors.
  void keepAllOutcomes(database).catch((error: unknown) => log.fault('outcomes', error))
  const streams = await openStreams({ url: sideUrls.school, log, revocations })
  const app = composeWeb({
    ...config,
    database,
    desk,
    changes,
    revocations,
    streams,
    accounts,
    log,
    seen: metrics.seen,
  })
  const server = createServer(takingTurns(getRequestListener(app.fetch)))
  await new Promise<void>((ready, failed) =>
    server.once('error', failed).listen(config.port, config.host, ready),
  )
  const side = config.metricsPort === null ? null : metrics.listen(config.metricsPort, database)
  say(`Centers of Wellness is at ${addressOf(config, server.address())}`)
  stopOnSignal(async () => {
    server.close()
    // Streams would hold the server open; their browsers come back to whoever serves next.
    await streams.close()
    server.closeIdleConnections()
    side?.close()
    erasing.stop()
    reminding.stop()
    events.stop()
    await desk.close()
    await Promise.all([
      sealing.stop(),
      sending?.stop(),
      erasingMessages.stop(),
      erasingRecords.stop(),
      measuring.stop(),
      noticing.stop(),
      deciding.stop(),
      rooms.stop(),
    ])
    await Promise.all([accounts.close(), changes.close(), revocations.close()])
    await close()
  })
}

/** Letters come from the host that people know. */
const senderOf = ({ publicUrl }: Config): string =>
  `no-reply@${new URL(publicUrl ?? 'http://localhost').hostname}`

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
  const known = error instanceof ConfigError
  say(known ? error.message : `The product could not start: ${plain(error)}`)
  process.exit(known ? 2 : 1)
})

function plain(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
    return 'another program listens on this port. Set PORT to another one.'
  return error instanceof Error ? error.message : String(error)
}
