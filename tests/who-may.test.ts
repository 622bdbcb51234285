import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Database } from '#platform/database.ts'
import { openLog } from '#platform/log.ts'
import { serve } from '#platform/serve.ts'
import { allRoles, anyone, type Role, type Viewer } from '#platform/viewer.ts'
import { allows, everyRoute, whoMayText } from './who-may.ts'

const routes = everyRoute()
const as = (role: Role): Viewer => ({ ...anyone(), roles: [role] })

test('who may do what is what docs/who-may.txt says (npm run db:schema writes it)', () => {
  expect(whoMayText(routes)).toBe(readFileSync('docs/who-may.txt', 'utf8'))
})

test('every route turns away every role it does not name, before it touches the data', async () => {
  const noData: Database = { asViewer: () => Promise.reject(new Error('the data was touched')) }
  for (const route of routes) {
    for (const role of allRoles.filter((role) => !allows(route, role))) {
      const app = serve({
        database: noData,
        routes: [route],
        log: openLog({ write: () => {} }),
        viewerOf: async () => as(role),
        languageOf: () => 'en',
        shell: () => '',
        closed: () => ({ title: '', main: '' as never }),
        secure: false,
        trustedProxies: 0,
      })
      const path = samplePath(route.path)
      const headers = {
        origin: 'http://localhost',
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/x-www-form-urlencoded',
      }
      const answer = await app.request(`http://localhost${path}`, {
        method: route.method,
        ...(route.method === 'POST' ? { headers, body: '' } : {}),
      })
      expect(answer.status, `${role} ${route.method} ${route.path}`).toBe(403)
    }
  }
})

/** A path of the route: as many digits as a parameter asks for, else any word. */
const samplePath = (path: string): string =>
  path.replace(/:\w+(\{[^/]*\})?/g, (_, pattern?: string) =>
    '3'.repeat(Number(/\{(\d+)\}/.exec(pattern ?? '')?.[1] ?? 2)),
  )
