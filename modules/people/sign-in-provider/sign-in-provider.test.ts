import type { Hono } from 'hono'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { composeWeb } from '#app/compose.ts'
import { openDesk } from '#app/desk.ts'
import { seedPracticeCounty } from '#modules/places/index.ts'
import { openLimits } from '#platform/limits/limits.ts'
import { openLog } from '#platform/log.ts'
import { anyone } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { strongPassword } from '../account/account.factory.ts'
import type { Accounts } from '../account/account.ts'
import { openAccounts } from '../account/open-accounts.ts'
import { type Browser, openBrowser } from '../browser.factory.ts'
import { aLink, keeperOf, someoneSignedIn } from '../people.factory.ts'
import { hideClientSecret, readClientSecret } from './client-secret.ts'
import { openSchoolProvider, type SchoolProvider } from './school-provider.factory.ts'
import { isIssuer, isVouched, whyNotKeepProvider, whyNotMatch } from './sign-in-provider.rules.ts'
import { providerSchema } from './sign-in-provider.ts'

const origin = 'https://wellness.example.org'
const secret = 'the secret of a test run, long enough'
let world: World
let accounts: Accounts
let app: Hono
let school: SchoolProvider
let director: Browser
let door: string
let place: string
beforeAll(async () => {
  ;[world, school] = await Promise.all([freshDatabase(), openSchoolProvider(`${origin}/sign-in/school/back`)])
  await seedPracticeCounty(world.database)
  accounts = openAccounts({ keeper: keeperOf(world.schoolUrl), secret, publicUrl: origin })
  app = composeWeb({
    mode: 'production',
    secret,
    publicUrl: origin,
    trustedProxies: 0,
    database: world.database,
    desk: openDesk(world.database),
    log: openLog({ write: () => {} }),
    accounts,
    limits: openLimits(secret, { perAccount: 100_000, perAddress: 100_000, firstPauseSeconds: 0 }),
  })
  const link = await aLink(world.database, 0, { email: 'director@example.org' })
  director = (await someoneSignedIn(app, origin, link, 'director@example.org')).browser
  const { rows } = await sql<{ code: string }>`select min(code) as code from places.school where county_id = 0
    and closed_on is null`.execute(world.owner)
  place = rows[0]?.code ?? ''
})
afterAll(async () => {
  await school?.close()
  await accounts?.close()
  await world?.close()
})

const given = () => ({
  name: 'Meadow Unified',
  issuer: school.issuer,
  client_id: 'wellness',
  client_secret: 'told to the county alone',
  domains: 'meadowusd.example',
  second_factor: 'never',
})

/** Names a provider and answers its door's address. */
async function aDoor(over: Partial<ReturnType<typeof given>> = {}): Promise<string> {
  expect((await director.post('/people/providers', { ...given(), ...over })).location).toBe(
    '/people/providers',
  )
  const { rows } = await sql<{ id: string }>`select id from people.sign_in_provider
    order by entered_at desc, id desc limit 1`.execute(world.owner)
  return `/sign-in/school/00/${rows[0]?.id}`
}

/** Follows the provider's own redirects, as a browser that is signed in there does, to the way back to us. */
async function throughSchool(to: string): Promise<string> {
  const cookies = new Map<string, string>()
  let at = to
  for (let steps = 0; steps < 8 && !at.startsWith(origin); steps += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(at, { redirect: 'manual', headers: { cookie } })
    for (const text of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(text) ?? []
      cookies.set(name, value)
    }
    at = new URL(answer.headers.get('location') ?? '', at).toString()
  }
  return at.slice(origin.length)
}

type Someone = { subject: string; email: string; verified?: boolean }

/** One press: from our door to the school and back. */
async function press(browser: Browser, at: string, { subject, email, verified = true }: Someone) {
  school.now = { subject, email, verified }
  const left = await browser.get(at)
  expect(left.status).toBe(303)
  return browser.get(await throughSchool(left.location ?? ''))
}

test('a provider is refused without a name, an https issuer, a client or an ending', async () => {
  for (const [wrong, sentence] of [
    [{ name: '' }, 'what people know it by'],
    [{ issuer: 'http://accounts.example.org' }, 'no https address'],
    [{ issuer: 'javascript:alert(1)' }, 'no https address'],
    [{ client_id: '' }, 'The provider gives you this'],
    [{ client_secret: '' }, 'The provider gives you this'],
    [{ domains: '*' }, 'at least one ending'],
  ] as const) {
    const answer = await director.post('/people/providers', { ...given(), ...wrong })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(sentence)
    expect(answer.text).not.toContain('told to the county alone')
  }
  door = await aDoor()
  expect((await openBrowser(app, origin).get('/sign-in/school')).text).toContain(door)
})

test('an invited teacher signs in with one press, and the next time as well', async () => {
  const teacher = { subject: 'school-7', email: 'teacher@meadowusd.example' }
  await aLink(world.database, 0, { email: teacher.email, role: 'school_staff', place, name: 'Iris Grove' })
  for (const day of [1, 2]) {
    const browser = openBrowser(app, origin)
    expect(await press(browser, door, teacher), `day ${day}`).toMatchObject({
      status: 303,
      location: '/today',
    })
    const account = (await browser.get('/account')).text
    expect(account).toContain('Iris Grove')
    expect(account).toContain('You are acting here now')
    expect((await browser.get('/people')).status).toBe(403)
    expect((await browser.post('/account/code', { password: '' })).status).toBe(422)
    await browser.post('/sign-out')
    expect((await browser.get('/account')).status).toBe(401)
  }
  // The name at the school is what counts: the same address under another name is someone else.
  const impostor = openBrowser(app, origin)
  const answer = await press(impostor, door, { ...teacher, email: 'other@meadowusd.example', subject: 'x' })
  expect(answer.text).toContain('has not invited this address')
})

test('nobody comes in uninvited, by an unverified address, or by one of another district', async () => {
  const stranger = { subject: 'school-8', email: 'stranger@meadowusd.example' }
  for (const [who, sentence] of [
    [stranger, 'has not invited this address'],
    [{ ...stranger, email: 'director@example.org' }, 'may not speak for an address'],
    [{ ...stranger, email: 'teacher@meadowusd.example', verified: false }, 'has checked your address'],
  ] as const) {
    const browser = openBrowser(app, origin)
    const answer = await press(browser, door, who)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(sentence)
    expect((await browser.get('/account')).status).toBe(401)
  }
})

test('a role that reads records needs a provider that vouches for a second factor', async () => {
  const email = 'principal@meadowusd.example'
  const who = { subject: 'school-9', email }
  await aLink(world.database, 0, { email, role: 'county_director', name: 'Vera Pine' })
  const plain = openBrowser(app, origin)
  await press(plain, door, who)
  expect((await plain.get('/people')).status).toBe(403)
  expect((await plain.get('/account')).text).toContain('does not vouch for a second factor')
  const vouched = openBrowser(app, origin)
  await press(vouched, await aDoor({ name: 'Vouching', second_factor: 'always' }), who)
  expect((await vouched.get('/people')).status).toBe(200)
})

test('a county’s provider opens that county alone, and adds no way into the account', async () => {
  const email = 'two@meadowusd.example'
  const elsewhere = await aLink(world.database, 19, { email, role: 'county_director', name: 'Two Counties' })
  const browser = openBrowser(app, origin)
  await browser.post(elsewhere, { password: strongPassword, again: strongPassword })
  await aLink(world.database, 0, { email, role: 'evaluator', name: 'Two Counties' })
  const brought = openBrowser(app, origin)
  await press(brought, await aDoor({ name: 'Both', second_factor: 'always' }), {
    subject: 'school-10',
    email,
  })
  const account = (await brought.get('/account')).text
  expect(account).toContain('county 00')
  expect(account).not.toContain('county 19')
  const changed = 'seven marbles under a tin roof at dusk'
  const refused = { current: strongPassword, changed, again: changed }
  expect((await brought.post('/account/password', refused)).status).toBe(422)
  expect((await brought.post('/account/passkeys', { credential: '{}', name: 'x' })).status).toBe(422)
})

test('an answer that is forged, foreign or used twice signs nobody in', async () => {
  const who = { subject: 'school-7', email: 'teacher@meadowusd.example', verified: true }
  school.now = who
  const mine = openBrowser(app, origin)
  const back = await throughSchool((await mine.get(door)).location ?? '')
  const others = openBrowser(app, origin)
  expect((await others.get(back)).status, 'without the cookie').toBe(422)
  await others.get(door)
  expect((await others.get(back)).status, 'with a cookie of one’s own').toBe(422)
  const forged = openBrowser(app, origin)
  await forged.get(door)
  const cookie = forged.cookies.get('__Host-school_sign_in') ?? ''
  forged.cookies.set('__Host-school_sign_in', `${cookie.slice(0, -2)}xx`)
  expect((await forged.get(back)).status).toBe(422)
  expect((await mine.get(`${back}x`)).status, 'a state that is not ours').toBe(422)
  const again = openBrowser(app, origin)
  const good = await throughSchool((await again.get(door)).location ?? '')
  const held = again.cookies.get('__Host-school_sign_in') ?? ''
  expect((await again.get(good)).status).toBe(303)
  await again.post('/sign-out')
  again.cookies.set('__Host-school_sign_in', held)
  expect((await again.get(good)).status, 'a second time').toBe(422)
})

test('a provider that is away, or removed, is said so and signs nobody in', async () => {
  const away = await aDoor({ name: 'Away', issuer: 'http://127.0.0.1:9' })
  const browser = openBrowser(app, origin)
  expect((await browser.get(away)).text).toContain('did not answer as it should')
  const id = door.split('/').at(-1)
  expect((await director.post(`/people/providers/${id}/removal`)).status).toBe(303)
  expect((await browser.get(door)).status).toBe(404)
  expect((await browser.get('/sign-in/school/19/01920000-0000-7000-8000-000000000000')).status).toBe(404)
})

test('the client secret is hidden in the database and out of a visitor’s reach', async () => {
  const { rows } = await sql<{ sealedSecret: string }>`select sealed_secret from people.sign_in_provider
    limit 1`.execute(world.owner)
  const kept = rows[0]?.sealedSecret ?? ''
  expect(kept).not.toContain('told')
  expect(readClientSecret(secret, kept)).toBe('told to the county alone')
  expect(() => readClientSecret('another secret, long enough', kept)).toThrow()
  expect(hideClientSecret(secret, 'x')).not.toBe(hideClientSecret(secret, 'x'))
  await expect(
    world.database.asViewer(anyone(), (tx) =>
      sql`select sealed_secret from people.sign_in_provider`.execute(tx),
    ),
  ).rejects.toThrow('permission denied')
})

test('rules of issuers, endings and vouching', () => {
  const typed = (over: object) =>
    whyNotKeepProvider({ ...providerSchema.parse({}), ...given(), ...over }, true)
  expect(typed({})).toBeNull()
  expect(typed({ domains: 'a.example, b.example;c.example' })).toBeNull()
  for (const bad of [
    'https://u@x.example',
    'https://x.example?a=b',
    'ftp://x.example',
    'x',
    'http://10.0.0.1',
    'https://10.0.0.1',
    'https://localhost',
    'https://database',
    'https://[::1]',
    'http://127.0.0.1:5432',
  ])
    expect(isIssuer(bad), bad).toBe(false)
  expect(isIssuer('http://127.0.0.1:5432', true), 'in the practice county').toBe(true)
  const who = { subject: 's', email: 'a@b.example', emailVerified: true, methods: ['pwd', 'mfa'] }
  expect(whyNotMatch({ domains: ['b.example'] }, who)).toBeNull()
  expect(whyNotMatch({ domains: ['example'] }, who)).toBe('other_domain')
  expect(whyNotMatch({ domains: ['b.example'] }, { ...who, email: null })).toBe('address_unverified')
  expect(isVouched({ secondFactor: 'when_said' }, who)).toBe(true)
  expect(isVouched({ secondFactor: 'when_said' }, { ...who, methods: ['pwd'] })).toBe(false)
  expect(isVouched({ secondFactor: 'never' }, who)).toBe(false)
})
