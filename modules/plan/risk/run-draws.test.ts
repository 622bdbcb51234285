import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { Forbidden } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { openRevocations } from '#platform/revocations.ts'
import { anyone, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import type { PlanDesk } from '../county-plan/plan-desk.ts'
import { aBrowser, aDesk, staffOf } from '../plan.factory.tsx'
import { plainAsks } from '../question/question.ts'
import { type Drawn, drawInThread } from './draw-in-thread.ts'
import { findRiskRun, insertRiskRun } from './risk-run.queries.ts'
import { riskRoutes } from './risks.routes.tsx'
import { drawState, endDraws, runDraws, runKey } from './run-draws.ts'

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

const visitor = anyone(34)
const asker = { visitor: 'one', address: 'somewhere' }
const plan = () => world.database.asViewer(visitor, (tx) => desk.read(tx, plainAsks))
const kept = (seed: number) =>
  world.database.asViewer(visitor, async (tx) =>
    findRiskRun(tx, runKey(await desk.read(tx, plainAsks), seed)),
  )
const parts = () => ({ database: world.database, desk })

describe('a random run', () => {
  test('is made once, with progress, and kept; the same seed gives the same figures', async () => {
    const heard: number[] = []
    const draw = vi.fn((work, progress, signal) =>
      drawInThread(
        { ...work, request: { ...work.request, draws: 400 } },
        (done) => {
          heard.push(done)
          progress(done)
        },
        signal,
      ),
    )
    const asked = { plan: await plan(), seed: 7 }
    expect(await runDraws({ ...parts(), draw }, visitor, asked, asker)).toBeNull()
    await vi.waitFor(async () => expect(await kept(7)).toBeDefined(), { timeout: 20_000 })
    expect(heard).toEqual([100, 200, 300, 400])
    const first = (await kept(7))!.summary
    // Full coverage takes more people than this county can ever keep: "never" comes back from the table as it went.
    expect(first.netCents.tenth).toBeLessThan(first.netCents.ninetieth)
    expect(first.draws).toBe(400)

    expect(await runDraws({ ...parts(), draw }, visitor, asked, asker)).toBeNull()
    expect(draw).toHaveBeenCalledTimes(1)
    await sql`delete from plan.risk_run`.execute(world.owner)
    expect(await runDraws({ ...parts(), draw }, visitor, asked, { ...asker, visitor: 'two' })).toBeNull()
    await vi.waitFor(async () => expect(await kept(7)).toBeDefined(), { timeout: 20_000 })
    expect((await kept(7))!.summary).toEqual(first)
  })

  test('"never" comes back from the table as it went', async () => {
    const never = { tenth: 3, median: Number.POSITIVE_INFINITY, ninetieth: Number.POSITIVE_INFINITY }
    const key = runKey(await plan(), 99)
    const known = (await kept(7))!
    const summary = { ...known.summary, fullCoverageYear: never }
    const service = { ...visitor, roles: ['service'], databaseRole: 'app_school_wide' } as const
    await world.database.asViewer(service, (tx) => insertRiskRun(tx, key, { summary, seconds: 1 }))
    expect((await kept(99))!.summary.fullCoverageYear).toEqual(never)
  })

  test('only who asked may end it, and an ended run leaves nothing', async () => {
    const draw = (_work: unknown, _progress: unknown, signal: AbortSignal) =>
      new Promise<Drawn>((_, stop) => signal.addEventListener('abort', () => stop(new Error('stopped'))))
    const asked = { plan: await plan(), seed: 8 }
    const third = { visitor: 'three', address: 'elsewhere' }
    expect(await runDraws({ ...parts(), draw }, visitor, asked, third)).toBeNull()
    const key = runKey(asked.plan, 8)
    expect(drawState(desk, visitor, key)).toMatchObject({ state: 'solving' })
    expect(await runDraws({ ...parts(), draw }, visitor, { ...asked, seed: 9 }, third)).toBe('one_at_a_time')
    expect(endDraws(desk, visitor, key, 'another')).toBe(false)
    expect(endDraws(desk, visitor, key, 'three')).toBe(true)
    await vi.waitFor(() => expect(drawState(desk, visitor, key)).toBeNull())
    expect(await kept(8)).toBeUndefined()
  })

  test('ends with the role of who asked, and what was drawn all the same is not kept', async () => {
    const revocations = await openRevocations(world.schoolUrl)
    const watched = aDesk(world.database, undefined, undefined, revocations)
    try {
      const coordinator = staffOf('county_coordinator')
      const membership = newId()
      await sql`insert into people.person (id, display_name, practice)
        values (${coordinator.personId}, 'Marisol Arroyo', false)`.execute(world.owner)
      await sql`insert into people.membership (county_id, id, person_id, role, title, starts_on, granted_as, reason)
        values (34, ${membership}, ${coordinator.personId}, 'county_coordinator', 'Coordinator', '2026-01-01', 'a test',
          'a test')`.execute(world.owner)
      const { summary } = (await kept(7))!
      const stopped = Promise.withResolvers<Drawn>()
      const draw = (_work: unknown, _progress: unknown, signal: AbortSignal) => {
        signal.addEventListener('abort', () => stopped.resolve({ summary, seconds: 1 }))
        return stopped.promise
      }
      const asked = { plan: await plan(), seed: 11 }
      const key = runKey(asked.plan, 11)
      await runDraws({ database: world.database, desk: watched, draw }, coordinator, asked, asker)
      expect(drawState(watched, coordinator, key)).toMatchObject({ state: 'solving' })
      await sql`insert into people.membership_ending (county_id, membership_id, ended_at, reason)
        values (34, ${membership}, now(), 'has left')`.execute(world.owner)
      await vi.waitFor(() => expect(drawState(watched, coordinator, key)).toBeNull(), { timeout: 10_000 })
      expect(await kept(11)).toBeUndefined()
    } finally {
      await watched.close()
      await revocations.close()
    }
  }, 20_000)

  test('a visitor may ask for one and write none; a role that is not named may not ask', async () => {
    const key = runKey(await plan(), 10)
    const { summary } = (await kept(7))!
    const write = world.database.asViewer(visitor, (tx) => insertRiskRun(tx, key, { summary, seconds: 1 }))
    await expect(write).rejects.toThrow(/permission denied/)
    const nobody: Viewer = { ...visitor, roles: [] }
    await expect(runDraws(parts(), nobody, { plan: await plan(), seed: 10 }, asker)).rejects.toThrow(
      Forbidden,
    )
  })
})

describe('the risks page', () => {
  const browser = () => aBrowser(world.database, riskRoutes(desk, 'secret'))

  test('shows each event and, pressed, before and after; it works without script', async () => {
    const text = await (await browser().get('/counties/34/risks')).text()
    expect(text).toContain('href="/counties/34/risks?event=plans_pay_late#events"')
    expect(text).toContain('The county office has entered no grant.')
    expect(text).not.toContain('Before and after')

    const pressed = await (
      await browser().get('/counties/34/risks?event=medi_cal_share_falls&event=x&event=plans_pay_late')
    ).text()
    expect(pressed).toContain('Before and after: Medi-Cal share falls ten points + Plans pay sixty days late')
    expect(pressed).toContain('/counties/34?mix_medi_cal_pps=0.65&amp;plans_late_days=60')
    // Pressed again it is let go.
    expect(pressed).toContain('href="/counties/34/risks?event=plans_pay_late#events"')
  })

  test('a seed that is none is refused beside its field, and nothing is asked', async () => {
    const answer = await browser().post('/counties/34/risks/run', { seed: 'luck' })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('A seed is a whole number from 0 to 4294967295.')
  })

  test('it speaks Spanish', async () => {
    const text = await (await browser().get('/counties/34/risks?lang=es&event=plans_pay_late')).text()
    expect(text).toContain('Los planes pagan sesenta días tarde')
    expect(text).not.toContain('Plans pay')
  })
})
