import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anyone } from '#platform/viewer.ts'
import type { Person } from './person.ts'
import { openStory, type Story } from './story.ts'

let story: Story
let evaluator: Person
let codes: readonly string[]
beforeAll(async () => {
  story = await openStory()
  evaluator = await story.person()
  codes = await largestSchools()
}, 120_000)
afterAll(async () => {
  await evaluator?.leave()
  await story?.close()
})

/** Elementary schools large enough to show their figures. */
const largestSchools = () =>
  story.world.database.asViewer(anyone(0), async (tx) => {
    const { rows } = await sql<{ code: string }>`select code from places.public_school_profile
      where county_id = 0 and school_level = 'Elementary' order by enrollment desc limit 3`.execute(tx)
    return rows.map(({ code }) => code)
  })

const fill = async (firstYear: string) => {
  const { page } = evaluator
  await page.getByLabel('Name').fill('First three sites')
  await page.getByLabel('Why these schools').fill('They have a room for a clinic.')
  await page.getByLabel('School codes').fill(codes.join('\n'))
  await page.getByLabel('First year with the service').fill(firstYear)
}

test('nobody but the evaluator and the county office comes in', async () => {
  const visitor = await story.person()
  await visitor.visit('/counties/00/comparisons', { status: 403 })
  await visitor.visit('/counties/00/outcomes')
  expect(await visitor.page.getByRole('link', { name: 'Fair comparisons fixed in advance' }).count()).toBe(0)
  await visitor.leave()
})

test('she finds the page from the county’s outcomes', { timeout: 60_000 }, async () => {
  await evaluator.visit('/become')
  await evaluator.press('Become Noor Summit')
  await evaluator.visit('/counties/00/outcomes')
  await evaluator.follow('Fair comparisons fixed in advance')
  expect(await evaluator.text()).toContain('None yet')
})

test('what is left out, or already published, is refused and stays typed', { timeout: 60_000 }, async () => {
  await evaluator.press('Fix this comparison', { status: 422 })
  expect(await evaluator.text()).toContain('Say why these schools were chosen.')
  await fill('2024-25')
  await evaluator.press('Fix this comparison', { status: 422 })
  expect(await evaluator.text()).toContain('Figures of that year are published already.')
  expect(await evaluator.page.getByLabel('Name').inputValue()).toBe('First three sites')
})

test('fixed in advance, it says so, and says what chance does', { timeout: 60_000 }, async () => {
  await fill('2026-27')
  await evaluator.press('Fix this comparison')
  const text = await evaluator.text()
  expect(text).toContain('Not yet. The figures of 2026–27 are not published.')
  expect(text).toMatch(/Fixed by Noor Summit on \w+ \d+, 20\d\d\. Nothing of it can be changed or removed\./)
  expect(text).toMatch(/a true difference of about [\d.]+ points would be found four times in five/)
  expect(text).toContain('It is no proof')
  expect(await evaluator.page.locator('#changes tbody tr').count()).toBe(2)
  expect(await evaluator.page.locator('#comparison-schools tbody tr').count()).toBeGreaterThan(10)
})

test('a second of the same name is refused', { timeout: 60_000 }, async () => {
  await evaluator.visit('/counties/00/comparisons')
  await fill('2026-27')
  await evaluator.press('Fix this comparison', { status: 422 })
  expect(await evaluator.text()).toContain('A comparison of this name is fixed already.')
})

test('no role of the product can change or remove it', async () => {
  const viewer = {
    ...anyone(0),
    roles: ['county_director' as const],
    databaseRole: 'app_school_wide' as const,
  }
  for (const change of [
    sql`update evaluate.comparison set name = 'Another' where county_id = 0`,
    sql`delete from evaluate.comparison_school where county_id = 0`,
  ])
    await expect(story.world.database.asViewer(viewer, (tx) => change.execute(tx))).rejects.toThrow(
      'permission denied',
    )
  const others = { ...viewer, county: 34 }
  const seen = await story.world.database.asViewer(others, (tx) =>
    sql`select from evaluate.comparison`.execute(tx),
  )
  expect(seen.rows).toHaveLength(0)
})
