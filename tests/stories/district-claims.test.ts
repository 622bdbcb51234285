import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from './person.ts'
import { openStory, type Story } from './story.ts'

let story: Story
let she: Person
let file: string
beforeAll(async () => {
  story = await openStory()
  // Nobody of the district has an account yet: no script either, on an old office machine.
  she = await story.person({ script: false })
}, 180_000)
afterAll(() => story?.close())

const choose = async (item: string, answer: string) => {
  const id = await she.page.locator(`[name="${item}"][value="${answer}"]`).getAttribute('id')
  await she.page.locator(`label[for="${id}"]`).click()
}

test('a district looks where it stands, without an account', { timeout: 120_000 }, async () => {
  await she.visit('/learn/readiness')
  await she.follow('For a district')
  await choose('rd-sponsor', '2')
  await choose('rd-board', '1')
  await choose('rd-agreement', '0')
  await choose('rd-record', 'unknown')
  await she.press('See where we stand')
  const text = await she.text()
  expect(text).toContain('Do not launch yet')
  expect(text).toContain('To: Your county')
  expect(text).not.toContain('Save this check')
})

test('it takes its answers away in a file, and nothing is kept here', { timeout: 60_000 }, async () => {
  const coming = she.page.waitForEvent('download')
  await she.page.getByRole('button', { name: 'Download my answers' }).click()
  const chunks: Buffer[] = []
  for await (const chunk of await (await coming).createReadStream()) chunks.push(Buffer.from(chunk))
  file = Buffer.concat(chunks).toString()
  expect(JSON.parse(file)).toMatchObject({
    kind: 'readiness',
    form: 'district',
    answers: { 'rd-agreement': '0' },
  })
  await she.visit('/learn/readiness/district')
  expect(await she.page.locator('input:checked').count()).toBe(0)
})

test('months later its lead has an account, and claims them', { timeout: 120_000 }, async () => {
  await she.visit('/become')
  await she.press('Become Priya Meadow')
  await she.visit('/learn/readiness')
  await she.page.locator('input[type=file]').setInputFiles({
    name: 'readiness-district.json',
    mimeType: 'application/json',
    buffer: Buffer.from(file),
  })
  await she.press('Read the file')
  expect(await she.text()).toContain('These are the answers of your file.')
  await she.page.getByText('My school, its district and the county office').click()
  await she.press('Save this check')
  expect(she.path()).toMatch(/^\/learn\/readiness\/saved\//)
  expect(await she.text()).toContain('Saved by Priya Meadow')
})

test('its gaps become tasks with a name and a date', { timeout: 120_000 }, async () => {
  await she.follow(/Make \d+ tasks and questions/)
  await she.page.locator('[name="rd-record.owner"]').fill('Devon Lark')
  await she.page.locator('[name="rd-agreement.due"]').fill('2020-01-01')
  await she.press('Make these tasks', { status: 422 })
  expect(await she.text()).toContain('That day has passed')
  await she.page.locator('[name="rd-agreement.due"]').fill('2099-01-01')
  await she.press('Make these tasks')
  expect(await she.text()).toContain('Devon Lark')
})

test('whoever can answer is asked, and the answer comes back', { timeout: 120_000 }, async () => {
  const saved = she.path().replace(/#.*/, '')
  const devon = await story.person()
  await devon.visit('/become')
  await devon.press('Become Devon Lark')
  await devon.visit('/learn/readiness/tasks')
  expect(await devon.text()).toContain('From Priya Meadow')
  const first = devon.page.locator('.sheet').first()
  await first.getByText('Yes', { exact: true }).click()
  await devon.goBy(() => first.getByRole('button', { name: 'Close this' }).click())
  expect(await devon.text()).toContain('Nothing waits for you.')
  await she.visit(saved)
  expect(await she.text()).toContain('One answer came in since.')
  await she.press('Answer again from here')
  expect(await she.page.locator('input[type=radio][name="rd-record"][value="2"]').isChecked()).toBe(true)
})

test('in a browser with script, answers stay there until they are forgotten', {
  timeout: 120_000,
}, async () => {
  const other = await story.person()
  await other.visit('/learn/readiness/school')
  const box = other.page.locator('[name="rd-cost"][value="1"]')
  await other.page.locator(`label[for="${await box.getAttribute('id')}"]`).click()
  await other.visit('/learn/readiness/school')
  expect(await box.isChecked()).toBe(true)
  await other.page.getByRole('button', { name: 'Forget them in this browser' }).click()
  expect(await box.isChecked()).toBe(false)
  await other.visit('/learn/readiness/school')
  expect(await other.page.locator('input:checked').count()).toBe(0)
})
