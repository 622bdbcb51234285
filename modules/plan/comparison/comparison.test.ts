import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import type { PlanDesk } from '../county-plan/plan-desk.ts'
import { aBrowser, aDesk, staffOf } from '../plan.factory.tsx'
import { plainAsks } from '../question/question.ts'
import { keepScenario } from '../scenario/keep-scenario.ts'
import { shareScenario } from '../scenario/share-scenario.ts'
import { planComparisonRoutes } from './comparison.routes.tsx'

let world: World
let desk: PlanDesk
beforeAll(async () => {
  world = await freshDatabase()
  desk = aDesk(world.database)
})
afterAll(async () => {
  await desk.close()
  await world.close()
})

const get = (a: string, b: string, more = '') =>
  aBrowser(world.database, planComparisonRoutes(desk)).get(
    `/counties/34/compare?${new URLSearchParams({ a, b })}${more}`,
  )

test('two plans stand side by side with what differs, whose each is, and no search engine keeps it', async () => {
  const answer = await get('', 'pps_rate=300&shape=B')
  const text = await answer.text()
  expect(answer.headers.get('x-robots-tag')).toBe('noindex')
  expect(text).toContain('The county office has not confirmed it.')
  expect(text).toContain('Made by a visitor.')
  expect(text).toMatch(/Medi-Cal visit rate<\/th><td class="numeric">\$250<\/td><td class="numeric">\$300/)
  expect(text).toMatch(/Partnership shape<\/th><td class="numeric">none<\/td><td class="numeric">B/)
  expect(text).not.toContain('>Show rate<')
  expect(text).toContain('href="/counties/34?shape=B&amp;pps_rate=300"')
  // Neither is worked out: their money stands all the same.
  expect(text).toContain('The years of this plan are not worked out yet.')
  expect(text).toContain('All schools together, settled, a year')
})

test('years stand side by side once both are worked out', async () => {
  const viewer = staffOf('county_director')
  for (const years of [3, 4]) {
    await desk.ask(viewer, { ...plainAsks, years }, { visitor: String(years), address: String(years) })
  }
  const text = await vi.waitFor(
    async () => {
      const shown = await (await get('years=3', 'years=4')).text()
      expect(shown).toContain('2029–30')
      return shown
    },
    { timeout: 20_000 },
  )
  expect(text).toContain('Clinicians, second plan')
  expect(text).toMatch(/2029–30<\/th><td class="numeric">–</)
})

test('a scenario is named by its link', async () => {
  const director = staffOf('county_director')
  const outcome = await world.database.asViewer(director, async (tx) =>
    keepScenario(tx, await desk.read(tx, { ...plainAsks, changed: { take_up: 0.6 } }), 'Fewer come'),
  )
  if (!outcome.done) throw new Error(outcome.refusal)
  await world.database.asViewer(director, (tx) => shareScenario(tx, outcome.result, []))
  const text = await (await get('', `https://example.org/counties/34/scenarios/${outcome.result}`)).text()
  expect(text).toContain('“Fewer come”: a draft of the county office.')
})

test.each([
  ['/counties/33?pps_rate=300', 'This link is of another county.'],
  ['something else', 'This is no link of a plan.'],
  ['pps_rate=1', 'This plan takes values that no plan takes.'],
  ['/counties/34/scenarios/01a20000-0000-7000-8000-00000000abcd', 'The county office keeps no plan'],
])('%s is refused beside its box, with what was typed', async (side, why) => {
  const answer = await get('', side)
  expect(answer.status).toBe(422)
  const text = await answer.text()
  expect(text).toContain(why)
  expect(text).toContain(`value="${side}"`)
})

test('it speaks Spanish', async () => {
  const text = await (await get('', 'pps_rate=300', '&lang=es')).text()
  expect(text).toContain('Dos planes lado a lado')
  expect(text).toContain('Tarifa por visita de Medi-Cal')
})
