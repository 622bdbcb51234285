import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Person } from './person.ts'
import { openStory, type Story } from './story.ts'

let story: Story
let school: string
let district: string
beforeAll(async () => {
  story = await openStory()
  const first = await story.person()
  await first.visit('/counties/00')
  await first.waitForAnswer()
  const document = await (await fetch(`${story.address}/counties/00/plan.json`)).json()
  school = document.schools[0].cds
  district = document.schools[0].districtCode
  await first.leave()
}, 180_000)
afterAll(() => story?.close())

/** What anyone can open of the product without signing in. */
const pages = () => [
  '/',
  '/help-now',
  '/counties',
  '/become',
  '/convenings',
  '/counties/00/convenings',
  '/counties/00',
  '/counties/00?pps_rate=290',
  '/counties/00/schools',
  `/counties/00/schools/${school}`,
  '/counties/00/districts',
  `/counties/00/districts/${district}`,
  '/counties/00/years',
  '/counties/00/assumptions',
  '/counties/00/risks',
  '/counties/00/marks',
  '/counties/00/partners',
  '/counties/00/impact',
]

describe('every page', () => {
  test.each([
    ['on a phone, in Spanish', { width: 360, height: 740, language: 'es' }],
    ['on a desk, in Spanish, without script', { language: 'es', script: false }],
    ['at 400 % zoom', { width: 320, height: 256 }],
    ['in the dark', { width: 768, height: 1024, options: { colorScheme: 'dark' } }],
    ['in forced colors', { options: { forcedColors: 'active' } }],
  ] as const)('is clean and whole %s', { timeout: 180_000 }, async (_how, seat) => {
    const person = await story.person(seat)
    for (const path of pages()) await person.visit(path)
    await person.leave()
  })
})

describe('by keyboard alone', () => {
  let she: Person
  beforeAll(async () => {
    she = await story.person()
  })
  afterAll(() => she?.leave())

  test('the first Tab leads past the header to the content', async () => {
    await she.visit('/')
    await she.page.keyboard.press('Tab')
    expect(await she.page.evaluate(() => document.activeElement?.className)).toContain('usa-skipnav')
    await she.page.keyboard.press('Enter')
    expect(await she.page.evaluate(() => document.activeElement?.id)).toBe('main')
  })

  test('one finds a county, changes a figure and reads what follows', async () => {
    await she.tabTo('Plan your county')
    await she.goBy(() => she.page.keyboard.press('Enter'))
    await she.tabTo('Practice County')
    await she.goBy(() => she.page.keyboard.press('Enter'))
    expect(she.path()).toBe('/counties/00')
    await she.tabTo(/^Medi-Cal visit rate/)
    // The slider comes first: an arrow moves it, and the box it belongs to.
    const before = await she.page.locator('#field-pps_rate').inputValue()
    await she.page.keyboard.press('ArrowRight')
    expect(await she.page.locator('#field-pps_rate').inputValue()).not.toBe(before)
    await she.tabTo('See what changes')
    await she.goBy(() => she.page.keyboard.press('Enter'))
    expect(she.path()).toMatch(/^\/counties\/00\?pps_rate=\d+$/)
  })
})

test('printed, a plan is ink on paper: no banner, no navigation, every part of it', async () => {
  const person = await story.person()
  await person.visit('/counties/00')
  await person.page.emulateMedia({ media: 'print' })
  expect(await person.page.locator('header nav').first().isVisible()).toBe(false)
  expect(await person.page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
  const clipped = await person.page
    .locator('.table-region')
    .evaluateAll((regions) => regions.filter((one) => one.scrollHeight > one.clientHeight + 1).length)
  expect(clipped).toBe(0)
  await person.leave()
})
