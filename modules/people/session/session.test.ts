import type { Hono } from 'hono'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { composeWeb } from '#app/compose.ts'
import { openDesk } from '#app/desk.ts'
import { systemClock } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import { openLimits } from '#platform/limits/limits.ts'
import { openLog } from '#platform/log.ts'
import type { StaffRole } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { strongPassword, totpCode } from '../account/account.factory.ts'
import type { Accounts } from '../account/account.ts'
import { openAccounts } from '../account/open-accounts.ts'
import { type Browser, openBrowser } from '../browser.factory.ts'
import { aLink, keeperOf, someoneSignedIn } from '../people.factory.ts'

const origin = 'https://wellness.example.org'
const secret = 'the secret of a test run, long enough'
let world: World
let accounts: Accounts
let app: Hono
/** How many minutes later it is for sessions. */
let later = 0
beforeAll(async () => {
  world = await freshDatabase()
  accounts = openAccounts({
    keeper: keeperOf(world.schoolUrl),
    secret,
    publicUrl: origin,
    clock: () => new Date(systemClock().getTime() + later * 60_000),
  })
  app = composeWeb({
    mode: 'production',
    secret,
    publicUrl: origin,
    trustedProxies: 0,
    database: world.database,
    desk: openDesk(world.database),
    log: openLog({ write: () => {} }),
    accounts,
    limits: openLimits(secret, { perAccount: 1e6, perAddress: 1e6, firstPauseSeconds: 0 }),
  })
}, 60_000)
beforeEach(() => {
  later = 0
})
afterAll(async () => {
  await accounts?.close()
  await world?.close()
})

async function someone(role: StaffRole = 'evaluator', county = 34, code = false) {
  const email = `${newId()}@example.org`
  const link = await aLink(world.database, county, { email, role })
  return { email, ...(await someoneSignedIn(app, origin, link, email, code)) }
}

async function elsewhere(email: string): Promise<Browser> {
  const browser = openBrowser(app, origin)
  await browser.post('/sign-in', { email, password: strongPassword })
  return browser
}

const isIn = async (browser: Browser) => (await browser.get('/account')).status === 200
const endings = (text: string) =>
  [...text.matchAll(/action="(\/account\/sessions\/[0-9a-f-]{36}\/ending)"/g)].map(([, at = '']) => at)

test('one sees where one is signed in, and ends one or all of the others', async () => {
  const { browser, email } = await someone()
  const [one, two, three] = [await elsewhere(email), await elsewhere(email), await elsewhere(email)]
  const page = await browser.get('/account/sessions')
  expect(page.text).toContain('This is the one you are using.')
  expect(endings(page.text)).toHaveLength(3)
  const newest = endings(page.text)[0] ?? ''
  expect((await browser.post(newest)).location).toBe('/account/sessions')
  expect([await isIn(one), await isIn(two), await isIn(three)]).toEqual([true, true, false])
  expect((await browser.post(newest)).status, 'it is gone').toBe(404)
  expect((await browser.post('/account/sessions/ending')).status).toBe(303)
  expect([await isIn(browser), await isIn(one), await isIn(two)]).toEqual([true, false, false])
  expect(endings((await browser.get('/account/sessions')).text)).toEqual([])
})

test('nobody ends another’s, and nobody who signed in long ago ends any', async () => {
  const [mine, theirs] = [await someone(), await someone()]
  const other = await elsewhere(theirs.email)
  const [foreign = ''] = endings((await theirs.browser.get('/account/sessions')).text)
  expect((await mine.browser.post(foreign)).status).toBe(404)
  expect((await openBrowser(app, origin).post(foreign)).status).toBe(401)
  later = 11
  const refused = await theirs.browser.post(foreign)
  expect([refused.status, refused.text.includes('more than ten minutes ago')]).toEqual([422, true])
  expect((await theirs.browser.post('/account/sessions/ending')).status).toBe(422)
  expect(await isIn(other)).toBe(true)
})

test('how one signs in is changed right after signing in, and not later', async () => {
  const { browser, key } = await someone('county_director', 34, true)
  const changed = 'seven marbles under a tin roof at dusk'
  const password = { current: strongPassword, changed, again: changed }
  later = 11
  for (const [path, fields] of [
    ['/account/password', password],
    ['/account/code', { password: strongPassword }],
    ['/account/passkeys', { credential: '{}', name: 'x' }],
  ] as const) {
    const answer = await browser.post(path, fields)
    expect([path, answer.status, answer.text.includes('more than ten minutes ago')]).toEqual([
      path,
      422,
      true,
    ])
  }
  later = 0
  expect((await browser.post('/account/code', { password: strongPassword })).status).toBe(200)
  expect((await browser.post('/account/password', password)).status).toBe(303)
  expect(key).not.toBe('')
})

test('a sign-in ends the session it began from, with a code or without', async () => {
  const { browser, email } = await someone()
  const before = new Map(browser.cookies)
  await browser.post('/sign-in', { email, password: strongPassword })
  expect(await isIn(browser)).toBe(true)
  const left = openBrowser(app, origin)
  for (const [name, value] of before) left.cookies.set(name, value)
  expect(await isIn(left)).toBe(false)

  const coded = await someone('county_director', 34, true)
  for (const [name, value] of coded.browser.cookies) left.cookies.set(name, value)
  expect(await isIn(left)).toBe(true)
  await coded.browser.post('/sign-in', { email: coded.email, password: strongPassword })
  expect(await isIn(left), 'a password alone, typed where one is signed in, signs out').toBe(false)
  await coded.browser.post('/sign-in/code', { code: totpCode(coded.key, systemClock()) })
  expect(await isIn(coded.browser)).toBe(true)
})

test('the office signs someone of its county out everywhere, and nobody above or beyond it', async () => {
  const director = await someone('county_director', 34, true)
  const coordinator = await someone('county_coordinator', 34, true)
  const evaluator = await someone()
  const beyond = await someone('evaluator', 19)
  const again = await elsewhere(evaluator.email)
  const formsOf = async (browser: Browser) =>
    [
      ...(await browser.get('/people')).text.matchAll(/action="(\/people\/memberships\/[^"]+\/sign-out)"/g),
    ].map(([, at = '']) => at)
  const above = await formsOf(director.browser)
  expect(above.length).toBeGreaterThanOrEqual(2)
  // A coordinator has buttons for evaluators and for no director.
  const own = await formsOf(coordinator.browser)
  expect(own.length).toBeLessThan(above.length)
  for (const at of above.filter((one) => !own.includes(one)))
    expect((await coordinator.browser.post(at)).status).toBe(403)
  for (const at of own) expect((await coordinator.browser.post(at)).status).toBe(303)
  expect([await isIn(evaluator.browser), await isIn(again)]).toEqual([false, false])
  expect([await isIn(director.browser), await isIn(coordinator.browser), await isIn(beyond.browser)]).toEqual(
    [true, true, true],
  )
  expect((await beyond.browser.post(own[0] ?? '')).status).toBe(403)
  expect((await director.browser.get('/people/trail')).text).toContain('Ended someone’s sign-ins')
  // The role stands: they sign in again.
  expect((await elsewhere(evaluator.email)).cookies.size).toBeGreaterThan(0)
})
