import { createServer, type Server } from 'node:http'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import type { Database } from '#platform/database.ts'
import type { Seen } from '#platform/serve.ts'
import { anyone } from '#platform/viewer.ts'

export type Metrics = {
  seen(request: Seen): void
  /** Serves /metrics and /ready apart from the public address, on loopback only. */
  listen(port: number, database: Database): Server
}

/** Counts by route, method and status: nothing of who asked or what for. */
export function openMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const seconds = new Histogram({
    name: 'request_seconds',
    help: 'Server time of a request by route',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  })
  return {
    seen: ({ route, method, status, seconds: took }) => seconds.observe({ route, method, status }, took),
    listen: (port, database) =>
      createServer(async (request, response) => {
        if (request.url === '/metrics') {
          response.setHeader('content-type', registry.contentType)
          response.end(await registry.metrics())
        } else if (request.url === '/ready') {
          const ready = await database.asViewer(anyone(), async () => true).catch(() => false)
          response.writeHead(ready ? 200 : 503).end(ready ? 'ready' : 'the database does not answer')
        } else response.writeHead(404).end()
      }).listen(port, '127.0.0.1'),
  }
}
