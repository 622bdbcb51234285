import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import AxeBuilder from '@axe-core/playwright'
import { getRequestListener } from '@hono/node-server'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { build } from '#app/build.ts'
import { serveBuilt } from '#app/built.ts'
import { closed, shell } from '#app/shell.tsx'
import { launchChromium } from '#app/theme/gallery/launch-chromium.ts'
import { installAssets } from '#packages/ui/index.ts'
import type { Database } from '#platform/database.ts'
import { openLog } from '#platform/log.ts'
import { serve } from '#platform/serve.ts'
import { anyone } from '#platform/viewer.ts'
import { learnRoutes } from './learn.routes.ts'
import { openLearning } from './role/learning.ts'

const noData: Database = { asViewer: () => Promise.reject(new Error('the data was touched')) }
const learning = openLearning({ addresses: { crisis: '/help-now', plan: '/counties' } })

/** One page of each type that anyone may open. */
const open = [
  '/learn',
  '/learn/glossary',
  '/learn/clinician-1',
  '/learn/leader?lang=es',
  '/learn/clinician-1/1',
  '/learn/school-counselor/0',
  '/learn/lessons/crisis',
  '/learn/paths/family-and-student?lang=es',
]

let server: Server
let browser: Browser
let root: string
beforeAll(async () => {
  installAssets((await build()).assets)
  const app = serve({
    database: noData,
    routes: learnRoutes(learning),
    log: openLog({ write: () => {} }),
    viewerOf: async () => anyone(),
    languageOf: ({ query }) => (query === 'es' ? 'es' : 'en'),
    shell: shell({ practice: true, publicUrl: null }),
    closed,
    secure: false,
    trustedProxies: 0,
  })
  serveBuilt(app)
  server = createServer(getRequestListener(app.fetch))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await launchChromium()
})
afterAll(async () => {
  await browser?.close()
  server?.close()
})

describe.each(open)('%s', (path) => {
  test.each([360, 1366])('is clean to axe and fits at %i px, without script', async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 800 } })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    await page.goto(`${root}${path}`)
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
      [],
    )
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(sideways).toBeLessThanOrEqual(0)
    expect(complaints).toEqual([])
    if (process.env.LOOK_DIR)
      await page.screenshot({
        path: `${process.env.LOOK_DIR}/${path.replace(/\W+/g, '-')}-${width}.png`,
        fullPage: true,
      })
    await context.close()
  })
})
