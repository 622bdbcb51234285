import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aColleague } from '#modules/learn/colleague.factory.ts'
import { visit } from '#modules/learn/learn.factory.tsx'
import { seedPracticeCounty } from '#modules/places/index.ts'
import { Forbidden } from '#platform/errors.ts'
import { refused } from '#platform/outcome.ts'
import { anyone, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { aDirector } from '../convene.factory.ts'
import { conveneRoutes } from '../convene.routes.ts'
import { findOwnFile, listCopies } from './movement.queries.ts'
import { fileSchema, type MovementFile } from './movement.ts'
import { isSealedBy } from './seal-movement.ts'
import {
  addAddresses,
  readMovements,
  removeAddress,
  tellMovement,
  withdrawMovement,
} from './tell-movement.ts'

const front = { secret: 'the secret of a test run, long enough', origin: 'https://wellness.example.org' }
const typed = { startMonth: '2026-08', phaseFrom: 0, phaseTo: 2 }
const there = 'https://other.example.org/counties/01/movement.json'
let now = new Date('2026-11-22T17:00:00Z')
let world: World
let director: Viewer
let principal: Viewer
beforeAll(async () => {
  world = await freshDatabase(() => now)
  await seedPracticeCounty(world.database)
  director = await aDirector(world.database)
  principal = await aColleague(world.database, { role: 'principal', name: 'Tomas Ridge', county: 0 })
}, 120_000)
afterAll(() => world?.close())

const file = async (): Promise<MovementFile | null> => {
  const own = await world.database.asViewer(anyone(0), findOwnFile)
  return own?.file == null ? null : fileSchema.parse(JSON.parse(own.file))
}
const copies = () => world.database.asViewer(anyone(0), listCopies)

test('a county tells ranges under its own key, and takes them back', async () => {
  expect(() => withdrawMovement(world.database, principal)).toThrow(Forbidden)
  await expect(tellMovement(world.database, principal, front, typed)).rejects.toThrow(Forbidden)
  expect(await tellMovement(world.database, director, { ...front, origin: '' }, typed)).toEqual(
    refused('no_address'),
  )
  expect((await tellMovement(world.database, director, front, typed)).done).toBe(true)
  const told = await file()
  expect(told?.statement).toMatchObject({
    county: '00',
    address: 'https://wellness.example.org/counties/00/movement.json',
    started: { from: '2026-07', to: '2026-09' },
    phases: { from: 0, to: 2 },
    fullCoverage: null,
    publishedOn: '2026-11-22',
  })
  const { rows } = await sql<{
    key: object
    id: string
  }>`select public_key as key, id from learn.signing_key`.execute(world.owner)
  expect(told?.key).toBe(`https://wellness.example.org/certificates/keys/00/${rows[0]?.id}`)
  expect(told !== null && isSealedBy(told, rows[0]?.key)).toBe(true)
  now = new Date('2026-11-23T17:00:00Z')
  await withdrawMovement(world.database, director)
  expect(await file()).toBeNull()
})

test('the plan’s year is told where the county published it', async () => {
  await sql`insert into plan.county_answer (county_id, data_edition, model_version, figures, published_at)
    values (0, 'a', 'b', '{"everySchoolIn": 2034}', now())`.execute(world.owner)
  now = new Date('2026-11-24T17:00:00Z')
  await tellMovement(world.database, director, front, typed)
  expect((await file())?.statement.fullCoverage).toEqual({ from: 2033, to: 2034 })
})

test('the office finds the phases its own records say, and publishes what it chooses', async () => {
  const page = (viewer: Viewer) =>
    visit(conveneRoutes(front), world.database, viewer).get('/counties/00/movement')
  expect((await page(director)).text).toContain('cannot say the phases yet')
  const chosen = (text: string, name: string) =>
    /<option value="(\d)" selected/.exec(text.slice(text.indexOf(`name="${name}"`)))?.[1]
  // The file of before tells 0 to 2, and stands until our records say more.
  expect(chosen((await page(director)).text, 'phaseTo')).toBe('2')
  await sql`insert into learn.site_standing (county_id, place_code, role, place_name, late_count, steps, phase, counted_at)
    select 0, lpad(n::text, 14, '0'), 'principal', 'Some school', 0, '{}', case when n > 6 then 3 when n > 5 then 4 else 1 end,
      now() from generate_series(1, 11) n`.execute(world.owner)
  const { text } = await page(director)
  expect(text).toContain('our sites have come to Phase 1 to Phase 3')
  expect([chosen(text, 'phaseFrom'), chosen(text, 'phaseTo')]).toEqual(['1', '3'])
  expect((await page(principal)).text).not.toContain('have come to')
  expect((await file())?.statement.phases).toEqual({ from: 0, to: 2 })
})

test('what was read stays with its day when nobody answers later; a person keeps no copy', async () => {
  expect(await addAddresses(world.database, director, [there, there])).toBe(1)
  expect(await addAddresses(world.database, director, [there])).toBe(0)
  await expect(addAddresses(world.database, director, ['http://a.org'])).rejects.toThrow('check')
  const statement = { ...(await file())!.statement, name: 'Other County' }
  const good = async () => ({ read: true, statement, keyAddress: 'https://other.example.org/key' }) as const
  const gone = async () => ({ read: false, failure: 'unreachable' }) as const
  expect(await readMovements(world.database, 0, good)).toBe(1)
  expect(await readMovements(world.database, 0, gone)).toBe(0)
  const first = await copies()
  expect(first).toMatchObject([{ address: there, statement: { name: 'Other County' }, failure: null }])
  now = new Date('2026-11-26T17:00:00Z')
  expect(await readMovements(world.database, 0, gone)).toBe(1)
  expect(await copies()).toMatchObject([
    { statement: { name: 'Other County' }, readAt: first[0]?.readAt, failure: 'unreachable' },
  ])
  await expect(
    world.database.asViewer(director, (tx) =>
      sql`insert into convene.movement_copy (county_id, address_id, tried_at, failure)
        values (0, ${first[0]?.id}, now(), 'not_there')`.execute(tx),
    ),
  ).rejects.toThrow('row-level security')
  await removeAddress(world.database, director, first[0]!.id)
  expect(await copies()).toEqual([])
  expect(await readMovements(world.database, 0, gone)).toBe(0)
})

test('an address that was never read says why', async () => {
  await addAddresses(world.database, director, [`${there}?2`])
  await readMovements(world.database, 0, async () => ({ read: false, failure: 'not_signed' }))
  expect(await copies()).toMatchObject([{ statement: null, readAt: null, failure: 'not_signed' }])
})

test('no visitor learns who told or who listed', async () => {
  for (const table of ['movement_file', 'movement_address'])
    await expect(
      world.database.asViewer(anyone(0), (tx) =>
        sql`select person_id from convene.${sql.raw(table)}`.execute(tx),
      ),
    ).rejects.toThrow('permission denied')
})
