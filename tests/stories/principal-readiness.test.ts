import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from './person.ts'
import { openStory, type Story } from './story.ts'

let story: Story
let tomas: Person
let devon: Person
let school: string
beforeAll(async () => {
  story = await openStory({ clock: () => new Date('2027-09-15T17:00:00Z') })
  // The principal's office has an old machine without script.
  tomas = await story.person({ script: false })
  devon = await story.person()
  await tomas.visit('/become')
  await tomas.press('Become Tomas Ridge')
  await devon.visit('/become')
  await devon.press('Become Devon Lark')
}, 180_000)
afterAll(() => story?.close())

const choose = async (who: Person, item: string, answer: string) => {
  const id = await who.page.locator(`[name="${item}"][value="${answer}"]`).getAttribute('id')
  await who.page.locator(`label[for="${id}"]`).click()
}

test('a principal answers what a principal knows, and sees at once what stops a launch', {
  timeout: 180_000,
}, async () => {
  await tomas.visit('/learn/readiness')
  await tomas.follow(/For a principal: 12 questions/)
  expect(await tomas.page.locator('fieldset').count()).toBe(12)
  await choose(tomas, 'rd-principal', '2')
  await choose(tomas, 'rd-cost', '0')
  await tomas.press('See where we stand')
  await tomas.page.getByText('My school and its district').click()
  await tomas.press('Save this check')
  expect(await tomas.text()).toContain('Saved by Tomas Ridge')
})

test('each gap gets a name and a date', { timeout: 120_000 }, async () => {
  await tomas.follow(/Make one task of this/)
  await tomas.page.locator('[name="rd-cost.owner"]').fill('Amara Stone')
  await tomas.press('Make these tasks')
  expect(await tomas.page.locator('table#tasks-table tbody tr').count()).toBe(1)
})

test('from there to the plan: it says when the school may open, and what holds it up', {
  timeout: 180_000,
}, async () => {
  await tomas.visit('/learn')
  await tomas.follow('Launch plan')
  school = /\d{14}/.exec(tomas.path())?.[0] ?? ''
  expect(tomas.path()).toBe(`/learn/journey/${school}`)
  await tomas.press('Draw the plan from this day', { status: 422 })
  await tomas.page.getByLabel('First day').fill('2027-09-01')
  await tomas.press('Draw the plan from this day')
  const text = await tomas.text()
  expect(text).toContain('Launch on this plan')
  expect(text).toMatch(/between .* and .*, if open steps take/)
  expect(await tomas.page.locator('table#steps-table tbody tr').count()).toBe(14)
})

test('the first gate is passed, and the next step opens', { timeout: 120_000 }, async () => {
  await tomas.follow('Bring the partners together')
  await tomas.page.getByLabel('Gate passed on').fill('2027-09-14')
  await tomas.press('Save this step', { status: 422 })
  expect(await tomas.text()).toContain('Name who keeps this step.')
  await tomas.page.getByLabel('Who keeps it').fill('Tomas Ridge')
  await tomas.press('Save this step')
  expect(await tomas.text()).toContain('Gate passed')
  expect(await tomas.page.locator('.sheet').first().textContent()).toContain('See need and what is there')
})

test('the launch board is kept with owners and dates', { timeout: 120_000 }, async () => {
  await tomas.visit(`/learn/launch-board/${school}`)
  await tomas.follow('Change: The room')
  await tomas.page.locator('[name="lb-room.state"]').selectOption('under_way')
  await tomas.page.locator('[name="lb-room.owner"]').fill('Facilities')
  await tomas.page.locator('[name="lb-room.due"]').fill('2027-09-10')
  await tomas.page.locator('[name="lb-room.detail"]').fill('Room 12, beside the library')
  await tomas.press('Save these')
  expect(await tomas.text()).toContain('One is late.')
})

test('a coordinator sees which school is stuck, on what, and unblocks it', { timeout: 180_000 }, async () => {
  await devon.visit('/learn/launch-board')
  const row = devon.page.locator('table#boards-table tbody tr').first()
  expect(await row.textContent()).toContain('1')
  await devon.goBy(() => row.getByRole('link').click())
  expect(await devon.text()).toContain('Room 12, beside the library')
  await devon.follow('Change: The room')
  await devon.page.locator('[name="lb-room.state"]').selectOption('ready')
  await devon.press('Save these')
  expect(await devon.text()).not.toContain('One is late.')
  await devon.visit('/learn/journey')
  expect(await devon.text()).toContain('See need and what is there')
})

test('what binds the school is on record: parties, days, signatures and paper', {
  timeout: 180_000,
}, async () => {
  await devon.visit(`/learn/schools/${school}`)
  await devon.follow('Agreements')
  await devon.follow('Record an agreement')
  await devon.press('Record it', { status: 422 })
  await devon.page.getByLabel('Kind').selectOption('mou')
  await devon.page.getByLabel('Agreement', { exact: true }).fill('MOU with Valley Health Center')
  await devon.page.getByLabel('School or district code').fill(school)
  await devon.page.getByLabel('First day').fill('2027-07-01')
  await devon.page.getByLabel('Last day').fill('2028-06-30')
  await devon.page.getByLabel('Party 1').fill('Practice County Office of Education')
  await devon.page.getByLabel('Party 2').fill('Valley Health Center')
  await devon.press('Record it')
  for (const _ of [1, 2]) {
    await devon.page.getByLabel('Who signed').fill('A. Signer')
    await devon.page.getByLabel('On which day').fill('2027-06-15')
    await devon.press('Note this signature')
  }
  const paper = (name: string, text: string) =>
    devon.page
      .getByLabel('Signed paper')
      .setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(text) })
  await paper('mou.pdf', '<script>alert(1)</script>')
  await devon.press('Keep this paper', { status: 409 })
  expect(await devon.text()).toContain('Nothing was kept')
  await paper('../mou 2027.pdf', '%PDF-1.7\nsigned\n%%EOF\n')
  await devon.press('Keep this paper')
  expect(await devon.text()).toContain('In force')
  const link = devon.page.getByRole('link', { name: 'Download mou 2027.pdf' })
  const answer = await devon.page.request.get(`${story.address}${await link.getAttribute('href')}`)
  expect(answer.headers()['content-disposition']).toContain('attachment')
  expect(answer.headers()['content-type']).toBe('application/pdf')
})

test('the principal decides what his district sees', { timeout: 180_000 }, async () => {
  const priya = await story.person()
  await priya.visit('/become')
  await priya.press('Become Priya Meadow')
  await priya.visit(`/learn/launch-board/${school}`)
  await tomas.visit(`/learn/schools/${school}`)
  await tomas.page.getByText('Not our district').first().click()
  await tomas.press('Decide this')
  expect(await tomas.text()).toContain('Tomas Ridge decided this')
  await priya.visit(`/learn/launch-board/${school}`, { status: 404 })
  await priya.visit(`/learn/schools/${school}`)
  expect(await priya.text()).toContain('The school keeps this to itself.')
  await devon.visit(`/learn/launch-board/${school}`)
})
