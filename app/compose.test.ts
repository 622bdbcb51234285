import { afterAll, beforeAll, expect, test } from 'vitest'
import { openLog } from '#platform/log.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { composeWeb } from './compose.ts'
import { openDesk } from './desk.ts'
import { allRoutes } from './routes.ts'

let world: World
beforeAll(async () => {
  world = await freshDatabase()
})
afterAll(() => world?.close())

const secret = 'the secret of a test run, long enough'
const compose = (mode: 'practice' | 'production') =>
  composeWeb({
    mode,
    secret,
    publicUrl: mode === 'production' ? 'https://plan.example.org' : null,
    trustedProxies: 0,
    database: world.database,
    desk: openDesk(world.database),
    log: openLog({ write: () => {} }),
  })

const become = ['/become', '/become/end']

test('the page on which anyone becomes anyone is there in practice and absent in production', async () => {
  const paths = (practice: boolean) =>
    allRoutes({
      practice,
      secret,
      desk: openDesk(world.database),
      accounts: undefined,
      limits: undefined,
      origin: undefined,
    })
      .map(({ path }) => path)
      .filter((path) => become.includes(path))
  expect(paths(true).length).toBeGreaterThan(0)
  expect(paths(false)).toEqual([])
  expect((await compose('practice').request('http://localhost/become')).status).toBe(200)
  const origin = 'http://localhost'
  expect((await compose('production').request(`${origin}/become`)).status).toBe(404)
  for (const path of become) {
    const headers = { origin, 'content-type': 'application/x-www-form-urlencoded' }
    const answer = await compose('production').request(`${origin}${path}`, {
      method: 'POST',
      headers,
      body: '',
    })
    expect(answer.status, path).toBe(404)
  }
})

test('production says nothing of practice, and practice says it on its pages', async () => {
  const text = async (mode: 'practice' | 'production') =>
    (await compose(mode).request('http://localhost/')).text()
  expect(await text('practice')).toContain('Practice mode')
  expect(await text('production')).not.toContain('Practice mode')
})
