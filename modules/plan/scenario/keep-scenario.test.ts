import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { Forbidden, NotFound } from '#platform/errors.ts'
import { id } from '#platform/ids.ts'
import { done, refused } from '#platform/outcome.ts'
import { anyone, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { countyPlanRoutes } from '../county-plan/county-plan.routes.tsx'
import type { PlanDesk } from '../county-plan/plan-desk.ts'
import { readHeadline } from '../county-plan/read-headline.ts'
import { aBrowser, aDesk, staffOf } from '../plan.factory.tsx'
import { asksQuery, readAsks } from '../question/question.rules.ts'
import { confirmScenario } from './confirm-scenario.ts'
import { keepScenario } from './keep-scenario.ts'
import { findScenario, insertScenario, insertShare, listScenarios } from './scenario.queries.ts'
import type { ScenarioId } from './scenario.ts'
import { scenarioRoutes } from './scenarios.routes.tsx'
import { endSharing, shareScenario } from './share-scenario.ts'
import { withdrawScenario } from './withdraw-scenario.ts'

// 22:30 on the 21st in California is already the 22nd in UTC: what is confirmed is confirmed on the 21st.
const lateEvening = () => new Date('2026-11-22T06:30:00Z')

let world: World
let desk: PlanDesk
beforeAll(async () => {
  world = await freshDatabase(lateEvening)
  desk = aDesk(world.database, undefined, lateEvening)
})
afterAll(async () => {
  await desk.close()
  await world.close()
})

const director = staffOf('county_director')
const coordinator = staffOf('county_coordinator')
const principal = staffOf('principal')
const as = <Result>(viewer: Viewer, work: Parameters<typeof world.database.asViewer<Result>>[1]) =>
  world.database.asViewer(viewer, work)

function asksOf(query: string) {
  const read = readAsks(new URLSearchParams(query), '34')
  if (!read.done) throw new Error(JSON.stringify(read.problems))
  return read.asks
}

const keep = (viewer: Viewer, query: string, name: string) =>
  as(viewer, async (tx) => keepScenario(tx, await desk.read(tx, asksOf(query)), name))

async function kept(query: string, name: string): Promise<ScenarioId> {
  const outcome = await keep(coordinator, query, name)
  if (!outcome.done) throw new Error(outcome.refusal)
  return outcome.result
}

/** Has the years of a scenario worked out, as its page does when asked to. */
async function workOut(scenario: ScenarioId): Promise<void> {
  const { asks } = (await as(director, (tx) => findScenario(tx, scenario)))!
  await desk.ask(director, asks, { visitor: scenario, address: scenario })
  await vi.waitFor(
    async () => expect((await as(director, (tx) => desk.read(tx, asks))).document).not.toBeNull(),
    { timeout: 30_000 },
  )
}

describe('keeping', () => {
  test('a coordinator keeps a changed plan; any link to the same plan then says whose it is', async () => {
    const scenario = await kept('pps_rate=300&shape=B', 'Rate of 300')
    const { asks, state, dataEdition } = (await as(principal, (tx) => findScenario(tx, scenario)))!
    expect(asks).toMatchObject({ shape: 'B', changed: { pps_rate: 300, plan_from: 20261121 } })
    expect([state, dataEdition]).toEqual(['draft', '2025-26 · 00000000'])

    const link = asksOf(asksQuery(asks).toString())
    const read = await as(principal, (tx) => desk.read(tx, link))
    expect(read.whose).toEqual({ by: 'draft', name: 'Rate of 300' })
    // Outside, nothing tells that the office thinks of the same.
    const outside = await as(anyone(34), (tx) => desk.read(tx, link))
    expect(outside.whose).toEqual({ by: 'visitor' })
    const near = await as(anyone(34), (tx) => desk.read(tx, asksOf('pps_rate=301')))
    expect(near.whose).toEqual({ by: 'visitor' })
    const { rows } = await sql<{
      kind: string
    }>`select kind from app.event where subject_id = ${scenario}`.execute(world.owner)
    expect(rows).toEqual([{ kind: 'plan.scenario_kept' }])
  })

  test('a name that stands already is refused, also when two keep it at once, and nothing is written', async () => {
    expect(await keep(director, 'pps_rate=310', ' rate OF 300')).toEqual(refused('name_taken'))
    expect(await keep(director, 'pps_rate=310', '')).toEqual(refused('name_missing'))
    const late = await as(director, async (tx) =>
      insertScenario(tx, { name: 'Rate of 300', asks: asksOf(''), dataEdition: '', modelVersion: '' }),
    )
    expect(late).toBeNull()
    expect(await as(principal, listScenarios)).toHaveLength(1)
  })

  test.each([
    ['a visitor', anyone(34)],
    ['a principal', staffOf('principal')],
    ['an evaluator', { ...director, roles: ['evaluator'] } as Viewer],
  ])('%s may not', async (_who, viewer) => {
    await expect(keep(viewer, 'pps_rate=320', 'Mine')).rejects.toThrow(Forbidden)
  })

  test('a director of another county writes nothing here, not even past the verb', async () => {
    const stranger = staffOf('county_director', 33)
    const written = as(stranger, async (tx) => {
      await insertScenario(tx, { name: 'Theirs', asks: asksOf(''), dataEdition: '', modelVersion: '' })
      return listScenarios(tx)
    })
    expect((await written).map(({ name }) => name)).toEqual(['Theirs'])
    expect((await as(principal, listScenarios)).map(({ name }) => name)).not.toContain('Theirs')
    await expect(
      as(anyone(34), (tx) =>
        insertScenario(tx, { name: 'Forged', asks: asksOf(''), dataEdition: '', modelVersion: '' }),
      ),
    ).rejects.toThrow(/permission denied/)
  })
})

describe('confirming', () => {
  test('nobody confirms years that are not worked out', async () => {
    const scenario = await kept('pps_rate=330', 'Unseen')
    expect(await as(director, (tx) => confirmScenario(tx, desk, scenario))).toEqual(refused('not_worked_out'))
    expect((await as(director, (tx) => findScenario(tx, scenario)))!.state).toBe('draft')
  })

  test('a director confirms in her own name and on her own day, once', async () => {
    const scenario = await kept('pps_rate=340', 'Rate of 340')
    await workOut(scenario)
    expect(await as(director, (tx) => confirmScenario(tx, desk, scenario))).toEqual(done(scenario))
    const { asks, ...confirmed } = (await as(principal, (tx) => findScenario(tx, scenario)))!
    expect(confirmed).toMatchObject({
      state: 'confirmed',
      confirmedName: 'Marisol Arroyo',
      confirmedOn: '2026-11-21',
    })
    const { whose } = await as(principal, (tx) => desk.read(tx, asks))
    expect(whose).toMatchObject({ by: 'confirmed', person: 'Marisol Arroyo', on: '2026-11-21' })
    expect(await as(coordinator, (tx) => confirmScenario(tx, desk, scenario))).toEqual(
      refused('already_confirmed'),
    )
  })

  test('it is taken back and stays to be read; then nobody stands by it', async () => {
    const [scenario] = (await as(principal, listScenarios)).filter(({ state }) => state === 'confirmed')
    expect(await as(director, (tx) => withdrawScenario(tx, scenario!.id))).toEqual(done(scenario!.id))
    expect(await as(director, (tx) => withdrawScenario(tx, scenario!.id))).toEqual(refused('withdrawn'))
    expect(await as(director, (tx) => confirmScenario(tx, desk, scenario!.id))).toEqual(refused('withdrawn'))
    const { whose } = await as(principal, (tx) => desk.read(tx, scenario!.asks))
    expect(whose).toEqual({ by: 'visitor' })
  })

  test('a visitor may neither confirm nor take back, and to another county it does not exist', async () => {
    const scenario = await kept('pps_rate=350', 'Rate of 350')
    await expect(as(anyone(34), (tx) => confirmScenario(tx, desk, scenario))).rejects.toThrow(Forbidden)
    await expect(as(anyone(34), (tx) => withdrawScenario(tx, scenario))).rejects.toThrow(Forbidden)
    const stranger = staffOf('county_director', 33)
    await expect(as(stranger, (tx) => confirmScenario(tx, desk, scenario))).rejects.toThrow(NotFound)
    await expect(as(stranger, (tx) => withdrawScenario(tx, scenario))).rejects.toThrow(NotFound)
  })
})

describe('sharing outside', () => {
  const outside = anyone(34)
  const seen = (scenario: ScenarioId) => as(outside, (tx) => findScenario(tx, scenario))

  test('until someone shares it, its id is worth nothing outside the county', async () => {
    const scenario = await kept('pps_rate=360', 'Rate of 360')
    expect(await seen(scenario)).toBeUndefined()
    expect(await as(outside, listScenarios)).toEqual([])
    expect(await as(staffOf('county_director', 33), (tx) => findScenario(tx, scenario))).toBeUndefined()
    expect((await as(principal, (tx) => findScenario(tx, scenario)))?.name).toBe('Rate of 360')
    for (const table of ['plan.scenario', 'plan.scenario_now', 'plan.public_confirmation'])
      await expect(as(outside, (tx) => sql`select from ${sql.table(table)}`.execute(tx))).rejects.toThrow(
        'permission denied',
      )
    const rows = await as(outside, (tx) => sql`select from plan.scenario_confirmation`.execute(tx))
    expect(rows.rows).toEqual([])
  })

  test('figures held back are in no row outside; the copy is nobody’s confirmed plan', async () => {
    const scenario = await kept('pps_rate=377&pay_licensed=91234&hires_per_year=20', 'With our rates')
    await workOut(scenario)
    await as(director, (tx) => confirmScenario(tx, desk, scenario))
    expect(await as(coordinator, (tx) => shareScenario(tx, scenario, ['pps_rate', 'pay_licensed']))).toEqual(
      done(scenario),
    )
    const copy = (await seen(scenario))!
    expect(copy).toMatchObject({
      state: 'draft',
      confirmedName: null,
      heldBack: 2,
      sharedName: coordinator.label,
    })
    expect(copy.asks.changed).toEqual({ hires_per_year: 20, plan_from: 20261121 })
    const { rows } = await as(outside, (tx) =>
      sql<{ row: string }>`select to_jsonb(share)::text as row from plan.scenario_share share`.execute(tx),
    )
    expect(rows.map(({ row }) => row).join()).not.toMatch(/377|91234/)
    expect((await as(principal, (tx) => findScenario(tx, scenario)))!).toMatchObject({ state: 'confirmed' })
    expect(await as(director, (tx) => shareScenario(tx, scenario, []))).toEqual(refused('already_shared'))
  })

  test('shared whole it says who confirmed it, stands in front of the county, and can be taken back in', async () => {
    const scenario = await kept('take_up=0.61', 'For the board')
    await workOut(scenario)
    await as(director, (tx) => confirmScenario(tx, desk, scenario))
    const headline = () => as(director, (tx) => readHeadline(desk, tx))
    expect((await headline()).whose).toEqual({ by: 'product' })
    await as(director, (tx) => shareScenario(tx, scenario, []))
    expect(await seen(scenario)).toMatchObject({
      state: 'confirmed',
      confirmedName: 'Marisol Arroyo',
      heldBack: 0,
    })
    expect((await headline()).whose).toMatchObject({ by: 'confirmed', name: 'For the board' })
    await as(coordinator, (tx) => endSharing(tx, scenario))
    expect(await seen(scenario)).toBeUndefined()
    for (const table of ['plan.scenario_share', 'plan.scenario_confirmation']) {
      const left = sql`select from ${sql.table(table)} where scenario_id = ${scenario}`
      expect((await as(outside, (tx) => left.execute(tx))).rows).toEqual([])
    }
    expect((await headline()).whose).toEqual({ by: 'product' })
    expect(await as(director, (tx) => shareScenario(tx, scenario, []))).toEqual(done(scenario))
    await as(director, (tx) => withdrawScenario(tx, scenario))
    expect(await seen(scenario)).toMatchObject({ state: 'withdrawn' })
    await as(director, (tx) => endSharing(tx, scenario))
    expect(await as(director, (tx) => shareScenario(tx, scenario, []))).toEqual(refused('withdrawn'))
  })

  test('who does not plan for the county shares nothing, not even past the verb', async () => {
    const scenario = await kept('take_up=0.62', 'Not theirs')
    for (const viewer of [outside, principal, { ...director, roles: ['evaluator'] } as Viewer]) {
      await expect(as(viewer, (tx) => shareScenario(tx, scenario, []))).rejects.toThrow(Forbidden)
      await expect(as(viewer, (tx) => endSharing(tx, scenario))).rejects.toThrow(Forbidden)
    }
    const [given] = (await as(principal, listScenarios)).filter(({ id }) => id === scenario)
    for (const viewer of [outside, principal])
      await expect(
        as(viewer, (tx) => insertShare(tx, given!, { asks: given!.asks, heldBack: 0 })),
      ).rejects.toThrow('permission denied')
    await expect(as(staffOf('county_director', 33), (tx) => shareScenario(tx, scenario, []))).rejects.toThrow(
      NotFound,
    )
  })
})

describe('the pages', () => {
  const browser = (viewer?: Viewer) =>
    aBrowser(
      world.database,
      [...scenarioRoutes(desk), ...countyPlanRoutes(desk, 'secret', async () => new Set())],
      viewer,
    )

  test('a director keeps the plan of her link, reads it and finds it in the list', async () => {
    const form = await (await browser(director).get('/counties/34/scenarios?years=12')).text()
    expect(form).toContain('name="years" value="12"')
    const sent = await browser(director).post('/counties/34/scenarios', { years: '12', name: 'Twelve years' })
    expect(sent.status).toBe(303)
    const page = await (await browser(director).get(sent.headers.get('location')!)).text()
    expect(page).toContain('“Twelve years”: a draft of the county office.')
    expect(page).toContain('Work out the years first')
    expect(page).toContain('Kept on 2026-11-21')
    expect(page).toContain('href="/counties/34/risks?years=12&amp;plan_from=20261121"')
    const list = await (await browser().get('/counties/34/scenarios')).text()
    expect(list).not.toContain('Twelve years')
    expect(list).not.toContain('Keep this plan as a draft')
    const inside = await (await browser(principal).get('/counties/34/scenarios')).text()
    expect(inside).toContain('Draft. Read inside this county only')
  })

  test('shared, a visitor reads it, and every link of it, as the office’s and not as a visitor’s', async () => {
    const kept = await as(principal, listScenarios)
    const scenario = kept.find(({ name }) => name === 'Twelve years')
    const path = `/counties/34/scenarios/${scenario!.id}`
    expect((await browser().get(path)).status).toBe(404)
    expect(await (await browser(director).get(path)).text()).toContain(
      'Share as Marisol Arroyo on 2026-11-21',
    )
    expect((await browser(director).post(`${path}/share`, {})).status).toBe(303)
    expect(await (await browser(director).get(path)).text()).toContain('Stop sharing it')
    const answer = await browser().get(path)
    const page = await answer.text()
    expect(page).toContain('Shared outside by Marisol Arroyo on 2026-11-21')
    expect(page).not.toContain('Stop sharing it')
    expect(page).not.toContain('Confirm as')
    expect(page).not.toContain('Take it back')
    expect(answer.headers.get('x-robots-tag')).toBe('noindex')
    const years = await browser().get('/counties/34/years?years=12&plan_from=20261121')
    expect(await years.text()).toContain('“Twelve years”: a draft of the county office.')
  })

  test('a taken name comes back with what was typed; a strange id is no page', async () => {
    const sent = await browser(director).post('/counties/34/scenarios', { name: 'Twelve years' })
    expect(sent.status).toBe(409)
    const text = await sent.text()
    expect(text).toContain('A plan of the county office has this name already.')
    expect(text).toContain('value="Twelve years"')
    const strange = id<'scenario'>('01a20000-0000-7000-8000-00000000abcd')
    expect((await browser().get(`/counties/34/scenarios/${strange}`)).status).toBe(404)
  })
})
