import { afterAll, beforeAll, expect, test } from 'vitest'
import { composeWeb } from '#app/compose.ts'
import { openDesk } from '#app/desk.ts'
import { openLog } from '#platform/log.ts'
import { freshDatabase, type World } from './world/fresh-database.ts'

// A word that no code of ours contains: wherever it turns up in the log, something a person typed was written down.
const canary = 'zqxcanary'
const lines: string[] = []
let world: World
let app: ReturnType<typeof composeWeb>
beforeAll(async () => {
  world = await freshDatabase()
  app = composeWeb({
    mode: 'practice',
    secret: 'the secret of a test run, long enough',
    publicUrl: null,
    trustedProxies: 1,
    database: world.database,
    desk: openDesk(world.database),
    log: openLog({ write: (line) => lines.push(line) }),
  })
})
afterAll(() => world.close())

const asking = {
  headers: {
    'user-agent': canary,
    referer: `http://localhost/${canary}`,
    cookie: `practice=${canary}; visitor=${canary}`,
    'x-forwarded-for': '203.0.113.7',
  },
}

test.each([
  `/?name=${canary}`,
  `/${canary}`,
  `/counties/34?pps_rate=${canary}`,
  `/counties/00/schools?name=${canary}`,
  `/help-now?to=${canary}`,
  '/become',
])('a visit to %s leaves nothing of the visitor in the log', async (path) => {
  lines.length = 0
  await app.request(`http://localhost${path}`, asking)
  expect(lines.join('')).not.toContain(canary)
  expect(lines.join('')).not.toContain('203.0.113.7')
})

test('nor does what is posted, nor a fault on the way', async () => {
  lines.length = 0
  const headers = {
    ...asking.headers,
    origin: 'http://localhost',
    'content-type': 'application/x-www-form-urlencoded',
  }
  await app.request('http://localhost/become', { method: 'POST', headers, body: `membership=${canary}` })
  await app.request('http://localhost/counties/34/solve', {
    method: 'POST',
    headers,
    body: `pps_rate=${canary}`,
  })
  expect(lines.join('')).not.toContain(canary)

  const broken = composeWeb({
    mode: 'practice',
    secret: 'the secret of a test run, long enough',
    publicUrl: null,
    trustedProxies: 0,
    database: { asViewer: () => Promise.reject(new Error(`a fault that quotes ${canary}`)) },
    desk: openDesk(world.database),
    log: openLog({ write: (line) => lines.push(line) }),
  })
  const answer = await broken.request('http://localhost/become')
  expect(answer.status).toBe(500)
  expect(await answer.text()).not.toContain(canary)
  expect(lines.join('')).toContain('"event":"fault"')
  expect(lines.join('')).not.toContain(canary)
})

test('a request is logged by its route, not its path', async () => {
  lines.length = 0
  await app.request('http://localhost/counties/34/schools/34674396033765')
  expect(lines.join('')).toContain('/counties/:code')
  expect(lines.join('')).not.toContain('34674396033765')
})
