import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build } from '#app/build.ts'
import { serveBuilt } from '#app/built.ts'
import { closed, shell } from '#app/shell.tsx'
import { launchChromium } from '#app/theme/gallery/launch-chromium.ts'
import { aColleague } from '#modules/learn/colleague.factory.ts'
import { learnRoutes, openLearning } from '#modules/learn/index.ts'
import { installAssets } from '#packages/ui/index.ts'
import { openLog } from '#platform/log.ts'
import { serve } from '#platform/serve.ts'
import { anyone, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { type Person, sitDown } from './person.ts'

/** Two releases of what we teach over one county's data: the second changes a step that the county says its own way. */
let world: World
let folder: string
let running: Hono
let server: Server
let browser: Browser
let editor: Person
let clinician: Person
const people: Record<string, Viewer> = {}

beforeAll(async () => {
  world = await freshDatabase(() => new Date('2027-09-15T17:00:00Z'))
  folder = await mkdtemp(join(tmpdir(), 'next-edition-'))
  await cp('content', folder, { recursive: true })
  installAssets((await build()).assets)
  people.marisol = await aColleague(world.database, { role: 'county_director', name: 'Marisol Arroyo' })
  people.joon = await aColleague(world.database, { role: 'clinician_1', name: 'Joon Field' })
  running = release('content/')
  server = createServer(getRequestListener((request) => running.fetch(request)))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  browser = await launchChromium()
  editor = await sit('marisol', false)
  clinician = await sit('joon', true)
}, 180_000)
afterAll(async () => {
  await browser?.close()
  server?.closeAllConnections()
  server?.close()
  await world?.close()
  await rm(folder, { recursive: true, force: true })
})

/** The learning pages as one release of the content has them. */
function release(contentFolder: string): Hono {
  const learning = openLearning({
    addresses: { crisis: '/help-now', plan: '/counties' },
    ...(contentFolder === 'content/' ? {} : { contentFolder }),
  })
  const app = serve({
    database: world.database,
    routes: learnRoutes(learning),
    log: openLog({ write: () => {} }),
    viewerOf: async (cookie) => people[cookie('who') ?? ''] ?? anyone(),
    languageOf: () => 'en',
    shell: shell({ practice: true, publicUrl: null }),
    closed,
    secure: false,
    trustedProxies: 0,
  })
  serveBuilt(app)
  return app
}

async function sit(who: string, script: boolean): Promise<Person> {
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const person = await sitDown(browser, address, { script })
  await person.page.context().addCookies([{ name: 'who', value: who, url: address }])
  return person
}

test('a county renames a step and says it in its own words', { timeout: 180_000 }, async () => {
  await editor.visit('/learn')
  await editor.follow('Our county’s edition')
  expect(await editor.text()).toContain('You read edition 1 as it is.')
  await editor.goBy(() =>
    editor.page.getByRole('link', { name: 'Phases and steps: Clinician I', exact: true }).click(),
  )
  await editor.goBy(() => editor.page.locator('a[href="/learn/edition/things/c1-1-around"]').click())
  await editor.page.locator('#field-name').fill('')
  await editor.press('Say it this way', { status: 409 })
  await editor.page.locator('#field-name').fill('Walk the campus with the custodian')
  await editor.press('Say it this way')
  expect(await editor.text()).toContain('Walk the campus with the custodian')
  expect(await editor.text()).toContain('You have looked through edition 1.')
})

test('it sets a role aside and adds one of its own', { timeout: 180_000 }, async () => {
  await editor.page.getByLabel('What it is called').fill('Wellness Aide')
  await editor.page.getByLabel('What it does, in a sentence').fill('Greets everyone at the door.')
  await editor.page.getByLabel('Its place among the roles').fill('9')
  await editor.page.getByLabel('Whose path it walks').selectOption({ label: 'Family Navigator' })
  await editor.press('Add this role')
  expect(editor.path()).toBe('/learn/county-wellness-aide')
  await editor.visit('/learn/edition')
  await editor.follow('District or County Leader')
  await editor.press('Set this role aside')
  await editor.visit('/learn')
  const roles = await editor.page.locator('section[aria-labelledby="roles"]').textContent()
  expect(roles).toContain('Wellness Aide')
  expect(roles).not.toContain('District or County Leader')
})

test('it adds a step to its own role, and sets one of ours aside with the reason', {
  timeout: 180_000,
}, async () => {
  await editor.visit('/learn/edition')
  await editor.goBy(() =>
    editor.page.getByRole('link', { name: 'Phases and steps: Wellness Aide', exact: true }).click(),
  )
  await editor.page.getByLabel('In which phase').selectOption('1')
  await editor.press('Add a step of your own', { status: 409 })
  await editor.page.getByLabel('In which phase').selectOption('1')
  await editor.page.getByLabel('What it is called').fill('Greet at the gate')
  await editor.page.getByLabel('Why it is there').fill('Children come in by name.')
  await editor.page.getByLabel('What to do').fill('Learn ten names.\nGreet each one.')
  await editor.press('Add a step of your own')
  expect(editor.path()).toBe('/learn/edition/things/county-wellness-aide-1-greet-at-the-gate')
  await editor.page.locator('#field-name_es').fill('Salude en la entrada')
  await editor.goBy(() =>
    editor.page.locator('section[aria-labelledby="part-name_es"] button').first().click(),
  )
  await editor.visit('/learn/edition/things/fn-1-known')
  await editor.page.locator('#field-aside').fill('We have no gate.')
  await editor.press('Set this step aside')
  expect(await editor.text()).toContain('We have no gate.')
  await clinician.visit('/learn/county-wellness-aide/1')
  expect(await clinician.text()).toContain('Greet at the gate')
  expect(await clinician.text()).toContain('Set aside by your county')
  await editor.visit('/learn/edition/things/fn-1-known')
  await editor.press('Ask for this step again')
  await clinician.visit('/learn/county-wellness-aide/1')
  expect(await clinician.text()).not.toContain('Set aside by your county')
})

test('it names who has read a text, and its people see the name', { timeout: 180_000 }, async () => {
  await editor.visit('/learn/edition')
  await editor.follow('Who stands for these texts')
  expect(await editor.text()).toContain('0 of ')
  await editor.follow(/^Name who read: Clinician I, Phase 1/)
  await editor.press('This person stands for it', { status: 409 })
  await editor.page.getByLabel('Who has read it').fill('Dr. Ana Ruiz')
  await editor.press('This person stands for it')
  expect(await editor.text()).toContain('Dr. Ana Ruiz')
  await clinician.visit('/learn/clinician-1/1')
  expect(await clinician.text()).toContain('Dr. Ana Ruiz')
  const visitor = await sit('nobody', true)
  await visitor.visit('/learn/clinician-1/1')
  expect(await visitor.text()).not.toContain('Dr. Ana Ruiz')
})

test('it lets a program hand in learning records, and ends its key', { timeout: 120_000 }, async () => {
  await editor.visit('/learn')
  await editor.follow('Keys for learning records')
  await editor.page.locator('[name=name]').fill('Course in empathy')
  await editor.page.locator('[name=ends]').fill('2028-06-30')
  await editor.press('Make the key')
  expect(await editor.text()).toContain('Copy the secret now')
  await editor.visit('/learn/record-keys')
  expect(await editor.text()).not.toContain('Copy the secret now')
  await editor.page.locator('label', { hasText: 'End Course in empathy' }).click()
  await editor.press('End the key')
  expect(await editor.text()).toContain('Ended on September 15, 2027')
})

test('a clinician says no to letters', { timeout: 120_000 }, async () => {
  await clinician.visit('/learn/own-record')
  await clinician.follow('Letters to you')
  await clinician.press('Send me none of these')
  expect(await clinician.text()).toContain('You do not get these letters.')
})

test('its people read it so; a visitor reads the common text', { timeout: 120_000 }, async () => {
  await clinician.visit('/learn/clinician-1/1')
  expect(await clinician.text()).toContain('Walk the campus with the custodian')
  const visitor = await sit('nobody', true)
  await visitor.visit('/learn/clinician-1/1')
  expect(await visitor.text()).toContain('Find your way around')
})

test('the next edition comes: what changed is shown, and what changed beneath its words is asked', {
  timeout: 180_000,
}, async () => {
  const file = join(folder, 'roles/clinician-1/1.en.md')
  const text = await readFile(file, 'utf8')
  const next = text
    .replace('### Find your way around {around}', '### Know your school by heart {around}')
    .replace(/### (.*) \{say\}/, '### Say in a minute who you are {say}')
  expect(next).not.toBe(text)
  await writeFile(file, next)
  await writeFile(join(folder, 'edition.json'), '{ "edition": 2, "published": "2027-09" }')
  running = release(folder)
  await editor.visit('/learn/edition')
  const said = await editor.text()
  expect(said).toContain('You looked through edition 1. Edition 2 is there.')
  expect(said).toContain('2 changes')
  expect(said).toContain('Changed beneath your own words')
  expect(said).toContain('Know your school by heart')
  await editor.press('Take edition 2', { status: 409 })
  expect(await editor.text()).toContain('Choose first for each text')
})

test('it keeps its own words, takes the edition, and the rest follows', { timeout: 180_000 }, async () => {
  await editor.press(/^Keep ours/)
  expect(await editor.text()).not.toContain('Changed beneath your own words')
  await editor.press('Take edition 2')
  expect(await editor.text()).toContain('You have looked through edition 2.')
  expect(await editor.text()).toContain('Nothing has changed since you looked.')
  await clinician.visit('/learn/clinician-1/1')
  const read = await clinician.text()
  expect(read).toContain('Walk the campus with the custodian')
  expect(read).toContain('Say in a minute who you are')
})
