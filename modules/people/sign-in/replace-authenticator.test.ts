import type { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { composeWeb } from '#app/compose.ts'
import { openDesk } from '#app/desk.ts'
import { systemClock } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import { openLimits } from '#platform/limits/limits.ts'
import { openLog } from '#platform/log.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { strongPassword, totpCode } from '../account/account.factory.ts'
import type { Accounts, SignedIn } from '../account/account.ts'
import { openAccounts } from '../account/open-accounts.ts'
import { offerReplacement, proveReplacement } from '../account/replace-authenticator.ts'
import { isCodeOf, totpUri } from '../account/totp.ts'
import { type Browser, openBrowser } from '../browser.factory.ts'
import { aLink, keeperOf, someoneSignedIn } from '../people.factory.ts'

const origin = 'https://wellness.example.org'
const secret = 'the secret of a test run, long enough'
let world: World
let accounts: Accounts
let app: Hono
/** Codes are read at this moment however long the test takes, so that no step of thirty seconds ends in the middle of it. */
const moment = systemClock()
beforeAll(async () => {
  world = await freshDatabase()
  const keeper = keeperOf(world.schoolUrl)
  accounts = openAccounts({ keeper, secret, publicUrl: origin, clock: () => moment })
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
})
afterAll(async () => {
  await accounts?.close()
  await world?.close()
})

/** The code of a key, some steps from now: each is good once, so a test that signs in twice takes another. */
const code = (key: string, steps = 0) => totpCode(key, new Date(moment.getTime() + steps * 30_000))

async function signedInWith(email: string, given: string): Promise<Browser | null> {
  const browser = openBrowser(app, origin)
  await browser.post('/sign-in', { email, password: strongPassword })
  const answer = await browser.post('/sign-in/code', { code: given })
  return answer.status === 303 && (await browser.get('/people')).status === 200 ? browser : null
}

const shown = (text: string) => ({
  key: (/id="totp-key">([^<]+)</.exec(text)?.[1] ?? '').replaceAll(' ', ''),
  kept: /name="kept" value="([^"]+)"/.exec(text)?.[1] ?? '',
  recovery: [...(/id="recovery-codes">(.*?)<\/ul>/s.exec(text)?.[1]?.matchAll(/<li>([^<]+)</g) ?? [])].map(
    ([, one = '']) => one,
  ),
})

test('an authenticator is replaced, and the one that stands goes on until the new one is proved', async () => {
  const email = 'director@example.org'
  const link = await aLink(world.database, 34, { email })
  const { browser, key: old } = await someoneSignedIn(app, origin, link, email)
  expect((await browser.get('/account')).text).toContain('Replace the authenticator app')
  expect((await browser.post('/account/code', { password: 'not this one' })).status).toBe(422)
  const offered = shown((await browser.post('/account/code', { password: strongPassword })).text)
  expect(offered.key).not.toBe(old)
  expect(offered.recovery).toHaveLength(10)

  // Offered, not proved: the old code opens, the new one and its recovery codes open nothing.
  expect(await signedInWith(email, code(offered.key))).toBeNull()
  expect(await signedInWith(email, offered.recovery[0] ?? '')).toBeNull()
  const elsewhere = await signedInWith(email, code(old, 1))
  expect(elsewhere).not.toBeNull()
  const wrong = { kept: offered.kept, code: code(old, 1) }
  expect((await browser.post('/account/code/confirmation', wrong)).status).toBe(422)
  // What one session was offered is of no use to another, not even the same person's.
  const proof = { kept: offered.kept, code: code(offered.key) }
  expect((await elsewhere?.post('/account/code/confirmation', proof))?.status).toBe(422)
  expect(await signedInWith(email, code(old, -1))).not.toBeNull()

  expect((await browser.post('/account/code/confirmation', proof)).status).toBe(303)
  expect((await browser.get('/people')).status).toBe(200)
  expect((await elsewhere?.get('/people'))?.status).toBe(403)
  expect(await signedInWith(email, code(old, 1))).toBeNull()
  // The code that proved it is used up; the next one signs in, and a recovery code does once.
  expect(await signedInWith(email, code(offered.key))).toBeNull()
  expect(await signedInWith(email, code(offered.key, 1))).not.toBeNull()
  expect(await signedInWith(email, offered.recovery[0] ?? '')).not.toBeNull()
  expect(await signedInWith(email, offered.recovery[0] ?? '')).toBeNull()
  expect((await browser.get('/people/trail')).text).toContain('Replaced their authenticator')
}, 60_000)

test('an offer is for one person, one session and a quarter of an hour', () => {
  const she: SignedIn = {
    personId: newId(),
    sessionId: newId(),
    name: 'She',
    email: 'she@example.org',
    secondFactor: true,
    authenticator: true,
    onlyCounty: null,
    fresh: true,
  }
  const now = new Date('2026-11-22T18:00:00Z')
  const { key, kept = '' } = offerReplacement(secret, () => now, she)
  const given = { kept, code: totpCode(key, now) }
  const at = (minutes: number) => () => new Date(now.getTime() + minutes * 60_000)
  expect(proveReplacement(secret, at(0), she, given)?.codes).toHaveLength(10)
  const late = { kept, code: totpCode(key, at(16)()) }
  expect(proveReplacement(secret, at(16), she, late)).toBeNull()
  expect(proveReplacement(secret, at(0), { ...she, personId: newId() }, given)).toBeNull()
  expect(proveReplacement(secret, at(0), { ...she, sessionId: newId() }, given)).toBeNull()
  expect(proveReplacement(secret, at(0), she, { ...given, kept: `${kept.slice(0, -2)}AA` })).toBeNull()
  expect(proveReplacement('another secret', at(0), she, given)).toBeNull()
})

test('codes are those of RFC 6238, one step about', () => {
  // Appendix B of the RFC, its SHA-1 key, the last six of eight digits.
  const key = '12345678901234567890'
  expect(isCodeOf(key, '287082', new Date(59_000))).toBe(true)
  expect(isCodeOf(key, '081804', new Date(1_111_111_109_000))).toBe(true)
  expect(isCodeOf(key, '081804', new Date(1_111_111_109_000 + 30_000))).toBe(true)
  expect(isCodeOf(key, '081804', new Date(1_111_111_109_000 + 90_000))).toBe(false)
  for (const text of ['', '12345', '1234567', '28708２', 'abcdef'])
    expect(isCodeOf(key, text, new Date(59_000))).toBe(false)
  expect(totpUri('A house', 'a@b.org', key)).toContain('secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ')
})
