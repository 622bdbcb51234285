import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readAsks } from '#modules/plan/index.ts'
import { newId } from '#platform/ids.ts'
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

/** The county office's confirmed scenario at a rate that pays for schools, its years worked out. */
async function confirmScenario(name: string): Promise<string> {
  const read = readAsks(new URLSearchParams({ plan_from: '2026-07-01', pps_rate: '600' }), '00')
  if (!read.done) throw new Error(JSON.stringify(read.problems))
  await story.desk.ask(anyone(0), read.asks, { visitor: 'story', address: 'story' })
  for (let tries = 0; ; tries++) {
    const plan = await story.world.database.asViewer(anyone(0), (tx) => story.desk.read(tx, read.asks))
    if (plan.document !== null) break
    if (tries > 1000) throw new Error('the plan was not worked out')
    await new Promise((next) => setTimeout(next, 100))
  }
  const id = newId<'scenario'>()
  const { owner } = story.world
  await sql`insert into plan.scenario (county_id, id, name, asks, made_by_id, made_at, data_edition, model_version)
    values (0, ${id}, ${name}, ${JSON.stringify(read.asks)}, ${newId()}, now(), '', '')`.execute(owner)
  await sql`insert into plan.scenario_confirmation (county_id, scenario_id, confirmed_by_id, confirmed_name,
      confirmed_on, data_edition) values (0, ${id}, ${newId()}, 'Alma Ridge', current_date, '')`.execute(
    owner,
  )
  return id
}

test('schools the plan will open are fixed as they are, before services start', {
  timeout: 180_000,
}, async () => {
  await evaluator.visit('/counties/00/comparisons')
  expect(await evaluator.text()).toContain('No confirmed scenario')
  await confirmScenario('Five years')
  await evaluator.visit('/counties/00/comparisons')
  const rows = evaluator.page.locator('#planned-sites tbody tr')
  await evaluator.goBy(() => rows.first().locator('a').click())
  const typed = await evaluator.page.getByLabel('School codes').inputValue()
  expect(typed.split('\n').length).toBe(Number(await rows.first().locator('td').nth(1).textContent()))
  await evaluator.press('Fix this comparison')
  const text = await evaluator.text()
  expect(text).toContain('All schools that the confirmed scenario “Five years” opens in the first year.')
  expect(text).toMatch(/Not yet\. The figures of 20\d\d–\d\d are not published\./)
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
