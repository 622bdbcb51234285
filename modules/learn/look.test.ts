import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { build } from '#app/build.ts'
import { serveBuilt } from '#app/built.ts'
import { closed, shell } from '#app/shell.tsx'
import { launchChromium } from '#app/theme/gallery/launch-chromium.ts'
import { installAssets } from '#packages/ui/index.ts'
import { openLog } from '#platform/log.ts'
import { serve } from '#platform/serve.ts'
import { anyone, type Viewer } from '#platform/viewer.ts'
import { faultsByAxe } from '#tests/axe.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { aColleague } from './colleague.factory.ts'
import { visit } from './learn.factory.tsx'
import { learnRoutes } from './learn.routes.ts'
import { openLearning } from './role/learning.ts'

const learning = openLearning({ addresses: { crisis: '/help-now', plan: '/counties' } })

/** One page of each type; with a name before it, as that person sees it. */
const open = [
  '/learn',
  '/learn/glossary',
  '/learn/clinician-1',
  '/learn/leader?lang=es',
  '/learn/clinician-1/1',
  '/learn/school-counselor/0',
  '/learn/steps/c1-1-principal',
  '/learn/lessons/crisis',
  '/learn/paths/family-and-student?lang=es',
  '/learn/assessments/path-family-and-student-check?lang=es',
  'joon /learn/assessments/c1-05-check',
  'joon LAST-TRY',
  '/learn/readiness',
  '/learn/who-does-what?people=counselor&people=clinician&people=nurse',
  '/learn/readiness/school?who=all&lang=es',
  'joon /learn/workbooks/clinician-1',
  '/learn/workbooks/principal?lang=es',
  'joon /learn',
  'joon /learn/clinician-1',
  'joon /learn/clinician-1/1',
  'joon /learn/steps/c1-1-say',
  'joon /learn/steps/c1-1-ten?lang=es',
  'joon /learn/place?q=x',
  'devon /learn/sign-offs',
  '/learn/launch-board',
  '/learn/journey?lang=es',
  '/learn/duties',
  'devon /learn/launch-board?lang=es',
  'devon /learn/agreements/new',
  'devon /learn/readiness/tasks',
  'devon /learn/edition?lang=es',
  'devon /learn/edition/of/clinician-1',
  'devon /learn/edition/things/c1-1-around',
]

const routes = learnRoutes(learning)
let world: World
let server: Server
let browser: Browser
let root: string
let newest: string
beforeAll(async () => {
  world = await freshDatabase(() => new Date('2027-09-15T17:00:00Z'))
  installAssets((await build()).assets)
  const people = await walk()
  newest = await lastTry(people)
  const app = serve({
    database: world.database,
    routes,
    log: openLog({ write: () => {} }),
    viewerOf: async (cookie) => people[cookie('who') ?? ''] ?? anyone(),
    languageOf: ({ query }) => (query === 'es' ? 'es' : 'en'),
    shell: shell({ practice: true, publicUrl: null }),
    closed,
    secure: false,
    trustedProxies: 0,
  })
  serveBuilt(app)
  server = createServer(getRequestListener(app.fetch))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await launchChromium()
})
afterAll(async () => {
  await browser?.close()
  server?.close()
  await world?.close()
})

/** Joon has begun: one step said, one signed, one refused, one asked for. */
async function walk(): Promise<Readonly<Record<string, Viewer>>> {
  const joon = await aColleague(world.database, { role: 'clinician_1', name: 'Joon Field' })
  const devon = await aColleague(world.database, { role: 'county_coordinator', name: 'Devon Lark' })
  const lena = await aColleague(world.database, { role: 'clinician_2', name: 'Lena Brook' })
  const joons = visit(routes, world.database, joon)
  await joons.post('/learn/steps/c1-1-around/completion', {})
  await joons.post('/learn/steps/c1-1-principal/sign-off', { asked: devon.personId, note: 'Monday.' })
  await joons.post('/learn/steps/c1-1-meetings/sign-off', { asked: lena.personId, note: '' })
  for (const [who, decision] of [
    [devon, 'signed'],
    [lena, 'not_yet'],
  ] as const) {
    const theirs = visit(routes, world.database, who)
    const path = /\/learn\/sign-offs\/[0-9a-f-]+\/decision/.exec(
      (await theirs.get('/learn/sign-offs')).text,
    )?.[0]
    await theirs.post(path ?? '', { decision, note: 'Sit in on one more meeting.' })
  }
  await joons.post('/learn/assessments/lesson-crisis-check', await wrongChoices())
  await joons.post('/learn/steps/c1-05-county/sign-off', { asked: devon.personId, note: '' })
  return { joon, devon }
}

async function wrongChoices(): Promise<Readonly<Record<string, string>>> {
  const placed = (await learning.curriculum()).assessment('lesson-crisis-check', 'en')
  const scenes = placed?.assessment.scenarios ?? []
  return Object.fromEntries(scenes.map(({ id, choices }) => [id, choices.at(-1)?.id ?? '']))
}

/** The address of the newest try, which is known only once it was made. */
async function lastTry(people: Readonly<Record<string, Viewer>>): Promise<string> {
  const page = await visit(routes, world.database, people.joon ?? anyone()).get(
    '/learn/assessments/lesson-crisis-check',
  )
  return /\/learn\/assessments\/[a-z-]+\/attempts\/[0-9a-f-]+/.exec(page.text)?.[0] ?? ''
}

/** What the browser and axe say of a page, and whether it needs scrolling sideways. */
async function judge(page: Page): Promise<void> {
  const faults = await faultsByAxe(page)
  expect(faults.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
  await fits(page)
}

async function fits(page: Page): Promise<void> {
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(sideways).toBeLessThanOrEqual(0)
}

async function keepPicture(page: Page, name: string): Promise<void> {
  if (process.env.LOOK_DIR)
    await page.screenshot({
      path: `${process.env.LOOK_DIR}/${name.replace(/\W+/g, '-')}.png`,
      fullPage: true,
    })
}

async function openAs(
  who: string,
  width: number,
): Promise<{ page: Page; complaints: string[]; close(): Promise<void> }> {
  const context = await browser.newContext({ viewport: { width, height: 800 } })
  await context.addCookies([{ name: 'who', value: who, url: root }])
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  return { page, complaints, close: () => context.close() }
}

describe.each(open)('%s', (address) => {
  const [path = '', who = ''] = address.split(' ').reverse()

  test('fits on a desk, and on a phone is clean to axe too', async () => {
    const { page, complaints, close } = await openAs(who, 1366)
    const target = path === 'LAST-TRY' ? newest : path
    expect((await page.goto(`${root}${target}`))?.status()).toBe(200)
    await fits(page)
    await keepPicture(page, `${address}-1366`)
    await page.setViewportSize({ width: 360, height: 800 })
    await judge(page)
    expect(complaints).toEqual([])
    await keepPicture(page, `${address}-360`)
    await close()
  })
})

test.each([360, 1366])('the scored readiness check is clean to axe and fits at %i px', async (width) => {
  const { page, complaints, close } = await openAs('devon', width)
  await page.goto(`${root}/learn/readiness/district?lang=es`)
  for (const [item, answer] of [
    ['rd-board', '2'],
    ['rd-consent', '0'],
    ['rd-cash', '1'],
    ['rd-record', 'unknown'],
  ])
    await page
      .locator(`label[for="${await page.locator(`[name="${item}"][value="${answer}"]`).getAttribute('id')}"]`)
      .click()
  await page.locator('.usa-button--accent-warm').click()
  await page.locator('#result').waitFor()
  await judge(page)
  expect(complaints).toEqual([])
  await keepPicture(page, `readiness-scored-${width}`)
  await close()
})

test.each([360, 1366])('the drawn page of who does what is clean to axe and fits at %i px', async (width) => {
  const { page, complaints, close } = await openAs('devon', width)
  await page.goto(`${root}/learn/who-does-what?people=counselor&people=clinician&people=navigator`)
  for (const [key, part] of [
    ['ww-skills.counselor', 'lead'],
    ['ww-skills.clinician', 'lead'],
    ['ww-therapy.clinician', 'lead'],
    ['ww-therapy.counselor', 'share'],
    ['ww-linkage.navigator', 'lead'],
  ])
    await page.locator(`[name="${key}"]`).selectOption(part ?? '')
  await page.locator('.usa-button--accent-warm').click()
  await page.locator('#page').waitFor()
  await judge(page)
  expect(complaints).toEqual([])
  await keepPicture(page, `who-does-what-drawn-${width}`)
  await close()
})
