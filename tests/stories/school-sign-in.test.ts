import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { composeWeb } from '#app/compose.ts'
import { openAccounts } from '#modules/people/account/open-accounts.ts'
import { aLink, keeperOf } from '#modules/people/people.factory.ts'
import { keepProvider } from '#modules/people/sign-in-provider/keep-provider.ts'
import {
  openSchoolProvider,
  type SchoolProvider,
} from '#modules/people/sign-in-provider/school-provider.factory.ts'
import { newId } from '#platform/ids.ts'
import { openLog } from '#platform/log.ts'
import { service } from '#platform/viewer.ts'
import { sitDown } from './person.ts'
import { openStory, type Story } from './story.ts'

/** A teacher on a shared Chromebook, signed in at her school already: one press and no script. */
let story: Story
let school: SchoolProvider
let address: string
let close: () => Promise<void>
const secret = 'the secret of a test run, long enough'
const email = 'iris@meadowusd.example'

beforeAll(async () => {
  story = await openStory()
  let answer: ReturnType<typeof composeWeb>['fetch'] = () => new Response()
  const server = createServer(getRequestListener((request, env) => answer(request, env)))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  school = await openSchoolProvider(`${address}/sign-in/school/back`)
  school.now = { subject: 'school-7', email, verified: true }
  const { database, schoolUrl, owner } = story.world
  const accounts = openAccounts({ keeper: keeperOf(schoolUrl), secret, publicUrl: address })
  // A provider comes back to the address that people use, so this product knows its own.
  answer = composeWeb({
    mode: 'practice',
    secret,
    accounts,
    publicUrl: address,
    trustedProxies: 0,
    database,
    desk: story.desk,
    log: openLog({ write: () => {} }),
  }).fetch
  close = async () => {
    await new Promise<void>((closed) => {
      server.close(() => closed())
      server.closeAllConnections()
    })
    await accounts.close()
    await school.close()
  }
  const { rows } = await sql<{ code: string }>`select min(code) as code from places.school
    where county_id = 0 and closed_on is null`.execute(owner)
  const place = rows[0]?.code ?? ''
  await aLink(database, 0, { email, role: 'school_staff', place, name: 'Iris Grove' })
  const director = { ...service('a test', 0), roles: ['county_director'], personId: newId() } as const
  const wrong = await database.asViewer(director, (tx) =>
    keepProvider(tx, secret, {
      name: 'Meadow Unified',
      issuer: school.issuer,
      client_id: 'wellness',
      client_secret: 'told to the county alone',
      domains: 'meadowusd.example',
      second_factor: 'never',
    }),
  )
  expect(wrong).toBeNull()
}, 180_000)
afterAll(async () => {
  await close?.()
  await story?.close()
})

test.each([false, true])(
  'a teacher signs in by her school in one press (script: %s)',
  async (script) => {
    const teacher = await sitDown(story.browser, address, { script, elsewhere: [school.issuer] })
    await teacher.visit('/sign-in')
    await teacher.follow('Sign in with your school account')
    await teacher.follow(/Meadow Unified/)
    expect(teacher.path()).toBe('/today')
    expect(await teacher.page.content()).toContain('Iris Grove')
    await teacher.visit('/people', { status: 403 })
    await teacher.visit('/account')
    expect(await teacher.text()).toContain('You came in by your school')
    await teacher.press('Sign out')
    await teacher.visit('/today', { status: 403 })
    await teacher.leave()
  },
  120_000,
)

test('someone whom her school does not vouch for as invited is told so, and is not in', async () => {
  school.now = { subject: 'school-8', email: 'nobody@meadowusd.example', verified: true }
  const stranger = await sitDown(story.browser, address, { elsewhere: [school.issuer], language: 'es' })
  await stranger.visit('/sign-in/school')
  await stranger.goBy(() => stranger.page.getByRole('link', { name: /Meadow Unified/ }).click(), {
    status: 422,
  })
  await stranger.visit('/account', { status: 401 })
  await stranger.leave()
}, 120_000)
