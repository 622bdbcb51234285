import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { sql } from 'kysely'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build } from '#app/build.ts'
import { composeWeb } from '#app/compose.ts'
import { openDesk } from '#app/desk.ts'
import { launchChromium } from '#app/theme/gallery/launch-chromium.ts'
import { installAssets } from '#packages/ui/index.ts'
import { newId } from '#platform/ids.ts'
import { openLog } from '#platform/log.ts'
import { sitDown } from '#tests/stories/person.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { strongPassword, totpCode } from '../account/account.factory.ts'
import type { Accounts } from '../account/account.ts'
import { openAccounts } from '../account/open-accounts.ts'
import { aLink, keeperOf } from '../people.factory.ts'

const secret = 'the secret of a test run, long enough'
let world: World
let accounts: Accounts
let server: Server
let browser: Browser
let address: string
beforeAll(async () => {
  const [made, built] = await Promise.all([freshDatabase(), build()])
  world = made
  installAssets(built.assets)
  accounts = openAccounts({ keeper: keeperOf(world.schoolUrl), secret, publicUrl: 'http://127.0.0.1' })
  const app = composeWeb({
    mode: 'practice',
    secret,
    publicUrl: null,
    trustedProxies: 0,
    database: world.database,
    desk: openDesk(world.database),
    log: openLog({ write: () => {} }),
    accounts,
  })
  server = createServer(getRequestListener(app.fetch))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await launchChromium()
})
afterAll(async () => {
  await browser?.close()
  server?.closeAllConnections()
  server?.close()
  await accounts?.close()
  await world?.close()
})

/** Somebody of the practice county with a role for the whole of it. */
async function aColleague(name: string): Promise<string> {
  const personId = newId()
  await sql`insert into people.person (id, display_name, practice) values (${personId}, ${name}, true)`.execute(
    world.owner,
  )
  await sql`insert into people.membership (county_id, id, person_id, role, title, starts_on, granted_as, reason)
    values (0, ${newId()}, ${personId}, 'evaluator', 'Evaluator', current_date, 'test', 'a test')`.execute(
    world.owner,
  )
  return name
}

test.each([['en', true] as const, ['en', false] as const])(
  'a director takes her link and invites someone, each page checked (%s, script %s)',
  async (language, script) => {
    const email = `director-${script}@example.org`
    const link = await aLink(world.database, 0, { email })
    const person = await sitDown(browser, address, { language, script, ...(script ? {} : { width: 390 }) })
    const type = (label: string, text: string) =>
      person.page.getByLabel(label, { exact: true }).first().fill(text)
    await person.visit(link)
    await type('Password', 'too short')
    await person.press('Accept the invitation', { status: 422 })
    await type('Password', strongPassword)
    await type('The same password again', strongPassword)
    await person.press('Accept the invitation')
    expect(person.path()).toBe('/sign-in')
    await type('E-mail address', email)
    await type('Password', 'not this one at all')
    await person.press('Sign in', { status: 422 })
    await type('Password', strongPassword)
    await person.press('Sign in')
    expect(await person.text()).toContain('opens only with a second factor')
    await type('Password', strongPassword)
    await person.press('Set up an authenticator app')
    const shown = (await person.page.locator('#totp-key').textContent()) ?? ''
    const key = shown.replaceAll(' ', '')
    await type('Code', totpCode(key, new Date()))
    await person.press('Switch it on')
    await person.follow('People of this county')
    await type('Name', 'Noor Summit')
    await type('E-mail address', `noor-${script}@example.org`)
    await person.press('Make the invitation', { status: 422 })
    await person.page.getByLabel('Role', { exact: true }).selectOption('evaluator')
    await type('Reason', 'reads the counts')
    await person.press('Make the invitation')
    expect(await person.text()).toContain('/invitations/00-')
    await person.follow('Back to people')
    await person.follow('What was done here')
    expect(await person.text()).toContain('Invited someone')
    await person.visit('/people/outbox')
    expect(await person.text()).toContain(`noor-${script}@example.org`)
    // Someone of her team leaves.
    const leaver = await aColleague(script ? 'Tam Rivers' : 'Ada Rivers')
    await person.visit('/people')
    const buttons = person.page.locator('details', { hasText: leaver })
    await buttons.locator('summary').click()
    await buttons.getByLabel('Why it ends').fill('has left')
    await person.press(`End now: ${leaver}`)
    expect(await person.text()).not.toContain(leaver)
    await person.follow('Who needs a second factor')
    // The first of the two asks it of teachers, the second takes that back.
    await person.press(/^Ask it/)
    expect(await person.text()).toContain(script ? 'needs a second factor here' : 'this role reads no record')
    await person.visit('/account')
    await type('Password', strongPassword)
    await person.press('Replace the authenticator app')
    expect(await person.page.locator('#totp-key').textContent()).not.toBe(shown)
    await person.visit('/account')
    await person.press('Sign out')
    await person.visit('/people', { status: 403 })
    await person.visit('/sign-in')
    await type('E-mail address', email)
    await type('Password', strongPassword)
    await person.press('Sign in')
    expect(person.path()).toBe('/sign-in/code')
    await type('Code', '000000')
    await person.press('Go on', { status: 422 })
    expect(
      await person.page
        .context()
        .cookies()
        .then((all) => all.every(({ httpOnly }) => httpOnly)),
    ).toBe(true)
    await person.leave()
  },
  180_000,
)

test('the door in Spanish', async () => {
  const person = await sitDown(browser, address, { language: 'es', width: 390 })
  await person.visit('/sign-in?lang=es')
  expect(await person.text()).toContain('Iniciar sesión')
  await person.visit(`${await aLink(world.database, 0, { email: 'es@example.org' })}?lang=es`)
  expect(await person.text()).toContain('Aceptar la invitación')
  await person.leave()
})
