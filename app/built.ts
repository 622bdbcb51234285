import { serveStatic } from '@hono/node-server/serve-static'
import type { Hono } from 'hono'

/** Built files carry a hash of their content in their name, so a browser may keep them for ever. */
export function serveBuilt(app: Hono): void {
  app.use(
    '/built/*',
    serveStatic({
      root: '.',
      precompressed: true,
      onFound: (_path, context) => context.header('cache-control', 'public, max-age=31536000, immutable'),
    }),
  )
  app.get('/health', (context) => context.text('alive'))
}
