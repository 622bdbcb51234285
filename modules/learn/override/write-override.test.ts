import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Forbidden, NotFound } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { refused } from '#platform/outcome.ts'
import { anyone, service, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { aColleague } from '../colleague.factory.ts'
import { visit } from '../learn.factory.tsx'
import { learnRoutes } from '../learn.routes.ts'
import { openLearning } from '../role/learning.ts'
import { openTaught } from '../role/open-curriculum.ts'
import { applyOverrides } from './apply-overrides.rules.ts'
import { findTaken, listOverrides } from './override.queries.ts'
import type { OverridePart } from './override.ts'
import { takeEdition, writeCountyRole, writeCountyStep, writeOverride } from './write-override.ts'

const { library } = await openTaught()()
const common = { library, edition: 1 }
let world: World
let editor: Viewer
let principal: Viewer
beforeAll(async () => {
  let seconds = 0
  world = await freshDatabase(() => new Date(Date.UTC(2027, 8, 15, 17, 0, seconds++)))
  editor = await aColleague(world.database, { role: 'content_editor' })
  principal = await aColleague(world.database, { role: 'principal' })
})
afterAll(() => world?.close())

const write = (
  viewer: Viewer,
  thingId: string,
  part: OverridePart,
  value: string | null,
  seen: string | null = null,
) => writeOverride(world.database, viewer, common, { thingId, part, value, seen })
const held = () => world.database.asViewer(editor, (tx) => listOverrides(tx))

test('only the county’s office and its editors say things anew', async () => {
  await expect(write(principal, 'c1-1-around', 'name', 'Walk')).rejects.toThrow(Forbidden)
  await expect(write(editor, 'c1-1-nowhere', 'name', 'Walk')).rejects.toThrow(NotFound)
  expect(await write(editor, 'c1-1-around-keys', 'text', 'Long')).toEqual(refused('part_unknown'))
  expect(await write(editor, 'c1-1-around', 'name', '')).toEqual(refused('value_missing'))
  const forged = world.database.asViewer(principal, (tx) =>
    sql`insert into learn.override (county_id, id, thing_id, part, value, base_edition, person_id, person_name, written_at)
      values (0, ${newId()}, 'c1-1-around', 'name', 'x', 1, ${principal.personId}, 'x', now())`.execute(tx),
  )
  await expect(forged).rejects.toThrow('permission denied')
  expect(await held()).toEqual([])
})

test('two who write at once: one is told', async () => {
  const answers = await Promise.all(['Walk', 'Run'].map((name) => write(editor, 'c1-1-around', 'name', name)))
  expect(answers.filter(({ done }) => done)).toHaveLength(1)
  expect(answers).toContainEqual(refused('written_meanwhile'))
})

test('a row of another thing is no proof of having seen this one', async () => {
  const [other] = await held()
  expect(await write(editor, 'c1-1-meetings', 'name', 'Sit in', other?.id ?? '')).toEqual(
    refused('written_meanwhile'),
  )
})

test('the county’s people read its words; a visitor and another county do not', async () => {
  const routes = learnRoutes(openLearning({ addresses: { crisis: '/help-now' } }))
  const [now] = await held()
  await write(editor, 'c1-1-around', 'name', 'Walk the campus', now?.id ?? '')
  await writeCountyRole(world.database, editor, common, {
    title: 'Wellness Aide',
    summary: 'Greets everyone at the door.',
    order: 0,
    follows: 'family-navigator',
  })
  const reads = async (viewer: Viewer, path: string) =>
    (await visit(routes, world.database, viewer).get(path)).text
  expect(await reads(principal, '/learn/clinician-1/1')).toContain('Walk the campus')
  expect(await reads(principal, '/learn')).toContain('Wellness Aide')
  expect(await reads(principal, '/learn/county-wellness-aide')).toContain('Greets everyone at the door.')
  expect(await reads(anyone(), '/learn/clinician-1/1')).not.toContain('Walk the campus')
  const elsewhere = await world.database.asViewer(service('a test', 34), (tx) => listOverrides(tx))
  expect(elsewhere).toEqual([])
  // What is said anew is read at once.
  const role = (await held()).find(({ thingId, part }) => thingId === 'c1-1-around' && part === 'name')
  await write(editor, 'c1-1-around', 'name', null, role?.id ?? '')
  expect(await reads(principal, '/learn/clinician-1/1')).not.toContain('Walk the campus')
})

test('a county adds a step to its own role and sets one aside; its people read both at once', async () => {
  const routes = learnRoutes(openLearning({ addresses: { crisis: '/help-now' } }))
  const step = {
    role: 'county-wellness-aide',
    phase: '1',
    title: 'Greet at the gate',
    text: 'Children come in by name.',
    tasks: ['Learn ten names.'],
    signer: null,
  }
  await expect(writeCountyStep(world.database, principal, common, step)).rejects.toThrow(Forbidden)
  const add = (more: Partial<typeof step> | { signer: string }) =>
    writeCountyStep(world.database, editor, common, { ...step, ...more })
  expect(await add({ role: 'county-nobody' })).toEqual(refused('role_unknown'))
  expect(await add({ phase: '9' })).toEqual(refused('phase_unknown'))
  expect(await add({ signer: 'nobody' })).toEqual(refused('signer_unknown'))
  expect(await add({})).toEqual({ done: true, result: 'county-wellness-aide-1-greet-at-the-gate' })
  const aside = await write(editor, 'fn-1-gate', 'aside', 'No gate.').catch(() => null)
  expect(aside).toBeNull()
  expect((await write(editor, 'fn-1-known', 'aside', 'We have no gate.')).done).toBe(true)
  const reads = async (viewer: Viewer, path: string) =>
    (await visit(routes, world.database, viewer).get(path)).text
  const own = await reads(principal, '/learn/county-wellness-aide/1')
  expect(own).toContain('Greet at the gate')
  expect(own).toContain('Set aside by your county')
  expect(own).toContain('We have no gate.')
  expect(await reads(principal, '/learn/family-navigator/1')).not.toContain('Greet at the gate')
  expect(await reads(anyone(), '/learn/family-navigator/1')).not.toContain('We have no gate.')
  expect(await reads(principal, '/learn/steps/county-wellness-aide-1-greet-at-the-gate')).toContain(
    'Learn ten names.',
  )
})

test('an edition is taken once every clash is settled', async () => {
  const taken = () => world.database.asViewer(editor, (tx) => findTaken(tx))
  expect((await taken())?.edition).toBe(1)
  const before = (await held()).find(({ thingId, part }) => thingId === 'c1-1-say' && part === 'name')
  expect((await write(editor, 'c1-1-say', 'name', 'Say hello', before?.id ?? null)).done).toBe(true)
  const [base] = (await held()).filter(({ thingId }) => thingId === 'c1-1-say')
  if (!base) throw new Error('nothing held')
  const next = { library: applyOverrides(library, [{ ...base, value: 'Say who you are' }]), edition: 2 }
  expect(await takeEdition(world.database, editor, next)).toEqual(refused('conflicts_open'))
  // Keeping ours writes it again, against the new text.
  const keep = { thingId: 'c1-1-say', part: 'name', value: 'Say hello', seen: base.id } as const
  expect((await writeOverride(world.database, editor, next, keep)).done).toBe(true)
  expect(await takeEdition(world.database, editor, next)).toMatchObject({ done: true, result: 2 })
  expect((await taken())?.edition).toBe(2)
})
