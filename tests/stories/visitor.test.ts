import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findCountyFigures, findDataEdition } from '#modules/places/index.ts'
import { modelVersion, openPlanDesk, solveInThread } from '#modules/plan/index.ts'
import { plainAsks } from '#modules/plan/question/question.ts'
import { timeZone } from '#platform/database.ts'
import { anyone } from '#platform/viewer.ts'
import type { Person } from './person.ts'
import { openStory, type Story } from './story.ts'

// From here on every question that is taken up stays under way until it is cancelled.
let holding = false
let story: Story
let she: Person
beforeAll(async () => {
  story = await openStory({
    desk: (database, clock) =>
      openPlanDesk({
        database,
        clock,
        timeZone,
        modelVersion,
        findEdition: findDataEdition,
        findFigures: (tx) => findCountyFigures(tx, tx.viewer.county ?? -1),
        solve: (work, progress, signal) =>
          holding ? untilCancelled(progress, signal) : solveInThread(work, progress, signal),
      }),
  })
  she = await story.person()
}, 120_000)
afterAll(() => story?.close())

function untilCancelled(progress: (line: string) => void, signal: AbortSignal): Promise<never> {
  progress('rollout')
  return new Promise((_, reject) =>
    signal.addEventListener('abort', () => reject(new Error('stopped')), { once: true }),
  )
}

describe('a visitor types an absurd rate', () => {
  test.each([
    ['0', 'too low'],
    ['1000000', 'too high'],
    ['two hundred', 'not a number'],
  ])('"%s" comes back beside its field with the reason, and nothing is lost', async (rate, reason) => {
    const query = new URLSearchParams({ pps_rate: rate, hires_per_year: '25' })
    await she.visit(`/counties/00?${query}`, { status: 422 })
    const field = she.page.locator('#field-pps_rate')
    expect(await field.inputValue()).toBe(rate)
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    expect(await she.text()).toContain(reason)
    // What was typed well is still there, and the way to the field is one press from the top.
    expect(await she.page.locator('#field-hires_per_year').inputValue()).toBe('25')
    await she.page.locator('.error-summary a').first().press('Enter')
    expect(await she.page.evaluate(() => document.activeElement?.id)).toBe('field-pps_rate')
  })

  test.each(['years=0', 'years=400', 'start=1850', 'promise=everything', 'school_days=400'])(
    'so does %s',
    async (query) => {
      await she.visit(`/counties/00?${query}`, { status: 422 })
      expect(await she.page.locator('.usa-error-message').count()).toBe(1)
      expect(await she.page.locator('.error-summary a').count()).toBe(1)
    },
  )

  test('mended, the form leads back to the answer', async () => {
    await she.visit('/counties/00?pps_rate=0', { status: 422 })
    await she.page.locator('#field-pps_rate').fill('260')
    await she.press('See what changes')
    expect(she.path()).toBe('/counties/00?pps_rate=260')
  })
})

describe('the queue is full', () => {
  test('the newest kept answer is shown, and what was typed is still there', {
    timeout: 180_000,
  }, async () => {
    await she.visit('/counties/00')
    await she.waitForAnswer()
    holding = true
    for (let asker = 0; asker <= 20; asker += 1) {
      const asks = { ...plainAsks, changed: { pps_rate: 300 + asker } }
      const refusal = await story.desk.ask(anyone(0), asks, {
        visitor: `visitor ${asker}`,
        address: `address ${asker}`,
      })
      expect(refusal, `question ${asker}`).toBeNull()
    }
    await she.visit('/counties/00?pps_rate=270')
    await she.press('Work out the years', { status: 429 })
    expect(await she.text()).toContain('Twenty plans are waiting already. Nothing was lost')
    expect(await she.text()).toContain('for the plan without your changes')
    expect(await she.text()).toContain('Year by year')
    expect(await she.page.locator('#field-pps_rate').inputValue()).toBe('270')
  })

  test('a question under way shows its place and can be taken back by who asked it', async () => {
    const asked = { ...plainAsks, changed: { pps_rate: 305 } }
    await she.visit('/counties/00?pps_rate=305')
    expect(await she.text()).toMatch(/Waiting for its turn: \d+ before it\./)
    // Another's question cannot be cancelled from here: pressing changes nothing.
    await she.press('Cancel')
    expect(await she.text()).toMatch(/Waiting for its turn/)
    expect(await story.desk.cancel(anyone(0), asked, 'visitor 5')).toBe(true)
    await she.visit('/counties/00?pps_rate=270')
    await she.press('Work out the years')
    expect(await she.text()).toMatch(/Waiting for its turn: 20 before it\./)
    await she.press('Cancel')
    expect(await she.text()).toContain('have not been worked out yet')
  })
})

describe('an address that leads nowhere', () => {
  test.each([
    ['/counties/99', 404],
    ['/counties/00/schools/34000000000000', 404],
    ['/nowhere', 404],
  ])('%s says so, and where to start again', async (path, status) => {
    await she.visit(path, { status })
    expect(await she.text()).toContain('Nothing here')
    expect(await she.page.getByRole('link', { name: 'Centers of Wellness' }).count()).toBeGreaterThan(0)
  })
})
