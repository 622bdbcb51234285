import { sql } from 'kysely'
import type { CDPSession } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { strongPassword } from '#modules/people/account/account.factory.ts'
import { aLink } from '#modules/people/people.factory.ts'
import { type Person, sitDown } from './person.ts'
import { openStory, type Story } from './story.ts'

let story: Story
let principal: Person
let address: string
let place: string
beforeAll(async () => {
  story = await openStory()
  // A passkey belongs to a name: at a bare number browsers make none.
  address = story.address.replace('127.0.0.1', 'localhost')
  principal = await sitDown(story.browser, address, { width: 390 })
  const { rows } = await sql<{ code: string }>`select min(code) as code from places.school
    where county_id = 0 and closed_on is null`.execute(story.world.owner)
  place = rows[0]?.code ?? ''
}, 120_000)
afterAll(() => story?.close())

const email = 'principal@example.org'
type Credential = Awaited<ReturnType<typeof credentialsOf>>[number]
let phone: Credential

/** A phone's authenticator, plugged into someone's browser; `verifies` is whether finger or PIN is right. */
async function plugIn(person: Person, held?: Credential, verifies = true) {
  const session = await person.page.context().newCDPSession(person.page)
  await session.send('WebAuthn.enable')
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: verifies,
      automaticPresenceSimulation: true,
    },
  })
  if (held) await session.send('WebAuthn.addCredential', { authenticatorId, credential: held })
  return { session, authenticatorId }
}

const credentialsOf = async (session: CDPSession, authenticatorId: string) =>
  (await session.send('WebAuthn.getCredentials', { authenticatorId })).credentials

test('a principal takes up her invitation on her phone and adds a passkey: no code is needed', async () => {
  const type = (label: string, text: string) =>
    principal.page.getByLabel(label, { exact: true }).first().fill(text)
  const { session, authenticatorId } = await plugIn(principal)
  await principal.visit(
    await aLink(story.world.database, 0, { email, role: 'principal', place, name: 'Vera Pine' }),
  )
  await type('Password', strongPassword)
  await type('The same password again', strongPassword)
  await principal.press('Accept the invitation')
  await type('E-mail address', email)
  await type('Password', strongPassword)
  await principal.press('Sign in')
  expect(await principal.text()).toContain('opens only with a second factor')
  await principal.follow('Your passkeys')
  await type('Name', 'my phone')
  await principal.press('Add a passkey on this device')
  expect(principal.path()).toBe('/account/passkeys')
  expect(await principal.text()).toContain('my phone')
  await principal.page.locator('[id^="name-"]').fill('my own phone')
  await principal.press('Rename my phone')
  expect(await principal.text()).toContain('my own phone')
  await principal.press('Remove my own phone', { status: 422 })
  expect(await principal.text()).toContain('your only second factor')
  await principal.visit('/account')
  expect(await principal.text()).toContain('You are acting here now')
  const [made] = await credentialsOf(session, authenticatorId)
  if (made === undefined) throw new Error('no passkey was made')
  phone = made
  await principal.leave()
})

test('on a borrowed laptop she signs in by it, and after she signs out nothing is left behind', async () => {
  const laptop = await sitDown(story.browser, address)
  await plugIn(laptop, phone)
  await laptop.visit('/sign-in')
  await laptop.follow('Sign in with a passkey')
  await laptop.press('Use my passkey')
  expect(laptop.path()).toBe('/today')
  await laptop.visit('/account')
  expect(await laptop.text()).toContain('Vera Pine')
  expect(await laptop.text()).toContain('You are acting here now')
  await laptop.follow('Where you are signed in')
  expect(await laptop.text()).toContain('This is the one you are using.')
  await laptop.press('End all others')
  expect(laptop.path()).toBe('/account/sessions')
  await laptop.follow('Back to your account')
  await laptop.press('Sign out')
  const cookies = await laptop.page.context().cookies()
  expect(cookies.map(({ name }) => name).filter((name) => name !== 'language')).toEqual([])
  const kept = await laptop.page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await caches.keys()).length,
    (await indexedDB.databases()).length,
  ])
  expect(kept).toEqual([0, 0, 0, 0])
  const back = await laptop.page.goBack()
  expect(back?.status()).toBe(401)
  expect(await laptop.page.content()).not.toContain('Vera Pine')
  await laptop.leave()
})

test('whoever holds her phone without her finger gets nowhere, and a password alone opens nothing', async () => {
  const thief = await sitDown(story.browser, address)
  await plugIn(thief, phone, false)
  await thief.visit('/sign-in/passkey')
  await thief.page.getByRole('button', { name: 'Use my passkey' }).click()
  await thief.page.getByText('This browser made no passkey').waitFor()
  await thief.visit('/sign-in')
  await thief.page.getByLabel('E-mail address').fill(email)
  await thief.page.getByLabel('Password').fill(strongPassword)
  await thief.press('Sign in')
  expect(await thief.text()).toContain('opens only with a second factor')
  await thief.page.getByLabel('Password', { exact: true }).fill(strongPassword)
  await thief.press('Set up an authenticator app', { status: 422 })
  await thief.leave()
})

test('without script the page says so, and the password stays', async () => {
  const plain = await sitDown(story.browser, address, { script: false, width: 390 })
  await plain.visit('/sign-in/passkey')
  expect(await plain.text()).toContain('A passkey needs script')
  expect(await plain.page.getByRole('button', { name: 'Use my passkey' }).count()).toBe(0)
  await plain.follow('Sign in with a password')
  await plain.leave()
})
