import type { Hono } from 'hono'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { composeWeb } from '#app/compose.ts'
import { openDesk } from '#app/desk.ts'
import { openLimits } from '#platform/limits/limits.ts'
import { openLog } from '#platform/log.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { strongPassword, totpCode } from '../account/account.factory.ts'
import type { Accounts } from '../account/account.ts'
import { openAccounts } from '../account/open-accounts.ts'
import { openBrowser } from '../browser.factory.ts'
import { aLink, keeperOf, someoneSignedIn } from '../people.factory.ts'

const origin = 'https://wellness.example.org'
const secret = 'the secret of a test run, long enough'
const changed = 'seven marbles under a tin roof at dusk'
let world: World
let accounts: Accounts
let app: Hono
let now = new Date()
beforeAll(async () => {
  world = await freshDatabase()
  accounts = openAccounts({
    keeper: keeperOf(world.schoolUrl),
    secret,
    publicUrl: origin,
    clock: () => now,
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
    smtpUrl: 'smtp://127.0.0.1:9',
    limits: openLimits(secret, { perAccount: 100_000, perAddress: 100_000, firstPauseSeconds: 0 }),
  })
})
afterAll(async () => {
  await accounts?.close()
  await world?.close()
})

/** The newest letter with a link to an address, or nothing. */
async function linkTo(email: string): Promise<string | undefined> {
  const { rows } = await sql<{ body: string }>`select body from mail.message
    where recipient = ${email} and kind = 'password.forgotten' order by id desc limit 1`.execute(world.owner)
  return /https:\/\/\S+/.exec(rows[0]?.body ?? '')?.[0]?.slice(origin.length)
}

test('a letter brings a link that is good once; known and unknown addresses are told the same', async () => {
  const email = 'forgot@example.org'
  const { browser, key } = await someoneSignedIn(
    app,
    origin,
    await aLink(world.database, 34, { email }),
    email,
  )
  const asker = openBrowser(app, origin)
  const known = await asker.post('/sign-in/forgotten', { email })
  const unknown = await asker.post('/sign-in/forgotten', { email: 'nobody@example.org' })
  expect(known.status).toBe(200)
  expect(unknown).toEqual(known)
  expect(await linkTo('nobody@example.org')).toBeUndefined()
  const link = (await linkTo(email)) ?? ''
  expect((await asker.get(link)).status).toBe(200)
  expect((await asker.post(link, { changed, again: 'other' })).status).toBe(422)
  expect((await asker.post(link, { changed: 'short', again: 'short' })).status).toBe(422)
  expect((await browser.get('/people')).status).toBe(200)
  expect(await asker.post(link, { changed, again: changed })).toMatchObject({ status: 303 })
  expect((await browser.get('/people')).status, 'every session is over').toBe(403)
  expect((await asker.get(link)).status, 'a link is good once').toBe(404)
  expect((await asker.post('/sign-in', { email, password: strongPassword })).status).toBe(422)
  // The letter gives a password and no second factor.
  expect((await asker.post('/sign-in', { email, password: changed })).location).toBe('/sign-in/code')
  expect((await asker.get('/people')).status).toBe(403)
  expect((await asker.post('/sign-in/code', { code: totpCode(key, new Date()) })).status).toBe(303)
})

test('a link is nothing when forged, or an hour old', async () => {
  const email = 'late@example.org'
  await someoneSignedIn(app, origin, await aLink(world.database, 34, { email }), email, false)
  const asker = openBrowser(app, origin)
  await asker.post('/sign-in/forgotten', { email })
  const link = (await linkTo(email)) ?? ''
  for (const forged of [`${link.slice(0, -3)}abc`, '/sign-in/forgotten/x', `${link}x`.replace('e', 'f')])
    expect((await asker.get(forged)).status).toBe(404)
  const asked = now
  now = new Date(asked.getTime() + 61 * 60_000)
  expect((await asker.get(link)).status).toBe(404)
  now = asked
  expect((await asker.get(link)).status).toBe(200)
})

test('half an hour with nobody at the keyboard ends a session, and use keeps it', async () => {
  const email = 'idle@example.org'
  const link = await aLink(world.database, 34, { email })
  const { browser } = await someoneSignedIn(app, origin, link, email)
  const began = now
  for (const minutes of [25, 50, 75]) {
    now = new Date(began.getTime() + minutes * 60_000)
    expect((await browser.get('/people')).status, `after ${minutes} minutes`).toBe(200)
  }
  now = new Date(began.getTime() + 106 * 60_000)
  expect((await browser.get('/people')).status).toBe(403)
  now = began
  expect((await browser.get('/people')).status, 'it is gone, not asleep').toBe(403)
})
