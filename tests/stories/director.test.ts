import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from './person.ts'
import { openStory, type Story } from './story.ts'

let story: Story
let director: Person
let visitor: Person
beforeAll(async () => {
  story = await openStory()
  director = await story.person()
  visitor = await story.person({ script: false })
}, 120_000)
afterAll(() => story?.close())

const code = '00'
let cds: string
let before: number

/** How many schools the county's question asks about, as page one says it. */
const asked = async () => Number(/(?:of|de) (\d+)$/m.exec(await visitor.text())?.[1])

test('a visitor sees the marks and cannot make one', async () => {
  await visitor.visit('/counties/00')
  before = await asked()
  expect(before).toBeGreaterThan(100)
  await visitor.visit(`/counties/${code}/marks`)
  expect(await visitor.text()).toContain('No marks yet')
  expect(await visitor.page.getByRole('button', { name: 'Add this mark' }).count()).toBe(0)
})

test('the county director steps in and finds her county', async () => {
  await director.visit('/become')
  await director.press('Become Marisol Arroyo')
  expect(director.path()).toBe('/counties/00')
  expect(await director.page.locator('header').textContent()).toContain('Marisol Arroyo')
})

test('she sets a school aside, and says by whom it is served', async () => {
  await director.follow('Schools')
  const school = director.page.locator('tbody tr').first().getByRole('link')
  cds = (await school.getAttribute('href'))?.match(/\d{14}/)?.[0] ?? ''
  expect(cds).toMatch(/^00/)
  await director.follow('Marks')
  await director.page.getByLabel('School or district code').fill(cds)
  await director.page.getByLabel('Mark', { exact: true }).selectOption({ label: 'Served by another' })
  await director.page.getByLabel('By whom').fill('Meadow Health')
  await director.page.getByLabel(/^Since/).fill('2025-08-11')
  await director.press('Add this mark')
  expect(await director.page.locator('table#marks tbody tr').count()).toBe(1)
  expect(await director.text()).toContain('Meadow Health')
})

test('everyone sees it, and the plan leaves the school out', async () => {
  await visitor.visit(`/counties/${code}/marks`)
  expect(await visitor.text()).toContain('Served by another')
  expect(await visitor.page.getByRole('button', { name: 'Take back' }).count()).toBe(0)
  await visitor.visit('/counties/00')
  expect(await asked()).toBe(before - 1)
})

test('a mark that cannot hold comes back with what was typed', async () => {
  await director.page.getByLabel('School or district code').fill('00999999999999')
  await director.press('Add this mark', { status: 422 })
  expect(await director.page.getByLabel('School or district code').inputValue()).toBe('00999999999999')
  expect(await director.page.locator('table#marks tbody tr').count()).toBe(1)
})

test('she takes it back, and steps out again', async () => {
  await director.visit(`/counties/${code}/marks`)
  await director.press('Take back')
  expect(await director.text()).toContain('No marks yet')
  await director.press('Step out')
  expect(await director.page.locator('header').textContent()).not.toContain('Marisol Arroyo')
})

test('a counselor may look at the marks and not move them', async () => {
  const counselor = await story.person()
  await counselor.visit('/become')
  await counselor.press('Become Amara Stone')
  await counselor.visit(`/counties/${code}/marks`)
  expect(await counselor.page.getByRole('button', { name: 'Add this mark' }).count()).toBe(0)
  const answer = await counselor.page.request.post(`${story.address}/counties/${code}/marks`, {
    form: { code: cds, mark: 'not_to_be_served' },
    headers: { origin: story.address },
  })
  expect(answer.status()).toBe(403)
  await visitor.visit(`/counties/${code}/marks`)
  expect(await visitor.text()).toContain('No marks yet')
})
