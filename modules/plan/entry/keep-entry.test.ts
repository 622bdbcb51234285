import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Forbidden } from '#platform/errors.ts'
import { anyone } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { staffOf } from '../plan.factory.tsx'
import { listEntries } from './entry.queries.ts'
import { enteredOf } from './entry.rules.ts'
import { addedPostSchema, type Entry, grantSchema, measuredShareSchema } from './entry.ts'
import { keepEntry, removeEntry } from './keep-entry.ts'

const director = (county: number) => staffOf('county_director', county)
const measured = (share: number): Entry => ({
  kind: 'measured_share',
  measured: { cds: '00999990000001', share, measuredOn: '2026-10-31' },
})

let world: World
beforeAll(async () => {
  world = await freshDatabase()
})
afterAll(() => world.close())

test('a new measurement takes the place of the old, which stays to be read', async () => {
  const viewer = director(1)
  await world.database.asViewer(viewer, (tx) => keepEntry(tx, measured(0.8)))
  await world.database.asViewer(viewer, (tx) => keepEntry(tx, measured(0.6)))
  const kept = await world.database.asViewer(anyone(1), listEntries)
  expect(kept.map(({ entry }) => entry)).toEqual([measured(0.6)])
  expect(enteredOf(kept.map(({ entry }) => entry)).measuredMediCalShares.get('00999990000001')).toBe(0.6)
  const { rows } = await sql`select from plan.entry where county_id = 1`.execute(world.owner)
  expect(rows).toHaveLength(2)
})

test('an entry is taken back', async () => {
  const viewer = director(2)
  await world.database.asViewer(viewer, (tx) => keepEntry(tx, measured(0.8)))
  const [kept] = await world.database.asViewer(viewer, listEntries)
  await world.database.asViewer(viewer, (tx) => removeEntry(tx, kept?.id ?? ''))
  expect(await world.database.asViewer(viewer, listEntries)).toEqual([])
})

test('a visitor enters nothing, and another county sees nothing', async () => {
  await expect(world.database.asViewer(anyone(1), (tx) => keepEntry(tx, measured(0.1)))).rejects.toThrow(
    Forbidden,
  )
  expect(await world.database.asViewer(director(3), listEntries)).toEqual([])
})

test.each([
  [grantSchema, { name: '', source: 'x', starts_in: '2026-07', months: '18' }, 'name'],
  [grantSchema, { name: 'A grant', source: 'x', starts_in: '2026-13', months: '18' }, 'starts_in'],
  [grantSchema, { name: 'A grant', source: 'x', starts_in: '2026-07', months: 'long' }, 'months'],
  [
    grantSchema,
    { name: 'A grant', source: 'x', starts_in: '2026-07', months: '18', pay_share: '2' },
    'pay_share',
  ],
  [addedPostSchema, { name: 'Nurse', per_clinician: '9', pay: '80000' }, 'per_clinician'],
  [measuredShareSchema, { cds: '34', share: '.5', measured_on: '2026-10-31' }, 'cds'],
  [measuredShareSchema, { cds: '34674396033765', share: '1.2', measured_on: '2026-10-31' }, 'share'],
  [measuredShareSchema, { cds: '34674396033765', share: '0.5', measured_on: 'yesterday' }, 'measured_on'],
])('a form that says too little or too much is marked: %#', (schema, typed, field) => {
  const read = schema.safeParse(typed)
  expect(read.success).toBe(false)
  expect(read.error?.issues.map((issue) => issue.path.join('.'))).toContain(field)
})

test('a grant whose amount nobody knows yet is entered as such', () => {
  const read = grantSchema.parse({
    name: 'Six posts',
    source: 'Award letter',
    starts_in: '2024-10',
    months: '18',
    post: 'navigator',
    fte: '6',
  })
  expect(read).toMatchObject({
    grant: { payShare: null, centsPerMonth: null, posts: { post: 'navigator', fte: 6 } },
  })
})
