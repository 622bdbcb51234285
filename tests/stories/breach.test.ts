import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { strongPassword, totpCode } from '#modules/people/account/account.factory.ts'
import { openBrowser } from '#modules/people/browser.factory.ts'
import { aLink } from '#modules/people/people.factory.ts'
import { everyRoute } from '#tests/who-may.ts'
import { openStory, type Story } from './story.ts'

/**
 * In 2024 and 2025 a support login without a second factor opened the records of whole districts. The same here: someone
 * of the operator's has an account, its password is stolen, and the thief tries every door with it.
 */
let story: Story
beforeAll(async () => {
  story = await openStory()
}, 120_000)
afterAll(() => story?.close())

const email = 'sam@operator.example'
const leave = {
  name: 'Sam Operator',
  email,
  seen_as: 'county_coordinator',
  reason: 'a list that will not open',
  hours: '4',
  rows: '500',
}

/** A browser that speaks to the running server as Chromium does, without drawing. */
function sitAt(address: string) {
  const app = {
    request: (url: string, init: RequestInit) => fetch(url, { ...init, redirect: 'manual' }),
  } as unknown as Parameters<typeof openBrowser>[0]
  return openBrowser(app, address)
}
type At = ReturnType<typeof sitAt>

async function enroll(at: At, link: string, address: string): Promise<string> {
  await at.post(link, { password: strongPassword, again: strongPassword })
  await at.post('/sign-in', { email: address, password: strongPassword })
  const shown = await at.post('/account/code', { password: strongPassword })
  const key = (/id="totp-key">([^<]+)</.exec(shown.text)?.[1] ?? '').replaceAll(' ', '')
  await at.post('/account/code/confirmation', { code: totpCode(key, new Date()) })
  return key
}

/** Where each page without a parameter leads: what a stranger meets, and what the thief does. */
async function statuses(at: At): Promise<Readonly<Record<string, number>>> {
  const paths = everyRoute().flatMap(({ method, path }) =>
    method === 'GET' && !path.includes(':') ? [path] : [],
  )
  const met: Record<string, number> = {}
  for (const path of paths) met[path] = (await at.get(path)).status
  return met
}

/** All but the pages of one's own account, which belong to whoever signed in. */
const withoutAccount = (seen: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(seen).filter(([path]) => !/^\/account(\/|$)/.test(path)))

test('the password of an operator’s account, with leave open, gets what a stranger gets', async () => {
  const director = sitAt(story.address)
  await enroll(
    director,
    await aLink(story.world.database, 0, { email: 'director@example.org' }),
    'director@example.org',
  )
  const given = await director.post('/people/visits', leave)
  const link = (/id="visit-link">([^<]+)</.exec(given.text)?.[1] ?? '').replace(/^https?:\/\/[^/]+/, '')
  const sam = sitAt(story.address)
  const key = await enroll(sam, link, email)
  const visit = /name="membership" value="([^"]+)"/.exec((await sam.get('/account')).text)?.[1] ?? ''
  await sam.post('/account/place', { membership: visit })
  expect((await sam.get('/people')).status).toBe(200)

  const thief = sitAt(story.address)
  expect((await thief.post('/sign-in', { email, password: strongPassword })).location).toBe('/sign-in/code')
  expect(await statuses(thief)).toEqual(await statuses(sitAt(story.address)))
  expect((await thief.post('/account/code', { password: strongPassword })).status).toBe(401)
  expect((await thief.post('/account/place', { membership: visit })).status).toBe(401)
  expect((await thief.get('/people')).status).toBe(403)

  // Even with a code read over his shoulder: used once, it is used up.
  const code = totpCode(key, new Date())
  const fresh = sitAt(story.address)
  await fresh.post('/sign-in', { email, password: strongPassword })
  expect((await fresh.post('/sign-in/code', { code })).status).toBe(303)
  expect((await thief.post('/sign-in/code', { code })).status).toBe(422)
})

test('the thief sits at a real browser, with script and without, and every door is closed', async () => {
  const director = sitAt(story.address)
  const own = 'third@example.org'
  await enroll(director, await aLink(story.world.database, 0, { email: own }), own)
  const kit = 'kit@operator.example'
  const given = await director.post('/people/visits', { ...leave, email: kit })
  const link = (/id="visit-link">([^<]+)</.exec(given.text)?.[1] ?? '').replace(/^https?:\/\/[^/]+/, '')
  await enroll(sitAt(story.address), link, kit)
  for (const script of [true, false]) {
    const thief = await story.person({ script })
    await thief.visit('/sign-in')
    await thief.page.getByLabel('E-mail address').fill(kit)
    await thief.page.getByLabel('Password', { exact: true }).fill(strongPassword)
    await thief.press('Sign in')
    expect(thief.path()).toBe('/sign-in/code')
    await thief.page.getByLabel('Code', { exact: true }).fill('123456')
    await thief.press('Go on', { status: 422 })
    for (const path of ['/people', '/people/trail', '/front/messages', '/learn/team', '/today'])
      await thief.visit(path, { status: 403 })
    await thief.visit('/account', { status: 401 })
    await thief.leave()
  }
}, 120_000)

test('without leave, password and code together read nothing of any county', async () => {
  const director = sitAt(story.address)
  await enroll(
    director,
    await aLink(story.world.database, 0, { email: 'second@example.org' }),
    'second@example.org',
  )
  const given = await director.post('/people/visits', { ...leave, email: 'kim@operator.example' })
  const link = (/id="visit-link">([^<]+)</.exec(given.text)?.[1] ?? '').replace(/^https?:\/\/[^/]+/, '')
  const kim = sitAt(story.address)
  await enroll(kim, link, 'kim@operator.example')
  const listed = (await director.get('/people/visits')).text
  const endings = [...listed.matchAll(/action="(\/people\/visits\/[0-9a-f-]+\/ending)"/g)]
  for (const [, path] of endings) expect((await director.post(path ?? '')).status).toBe(303)
  expect(withoutAccount(await statuses(kim))).toEqual(withoutAccount(await statuses(sitAt(story.address))))
  expect((await kim.get('/account')).text).toContain('no role in any county')
})

test('a password stolen a day later cannot be given a code of the thief’s own', async () => {
  const address = 'late@operator.example'
  const late = sitAt(story.address)
  const link = await aLink(story.world.database, 0, { email: address, role: 'evaluator' })
  await late.post(link, { password: strongPassword, again: strongPassword })
  await sql`update auth."user" set created_at = now() - interval '25 hours', updated_at = now() - interval '25 hours'
    where email = ${address}`.execute(story.world.owner)
  expect(await thiefEnrolls(address)).toContain('more than a day')
})

async function thiefEnrolls(address: string): Promise<string> {
  const thief = sitAt(story.address)
  await thief.post('/sign-in', { email: address, password: strongPassword })
  return (await thief.post('/account/code', { password: strongPassword })).text
}
