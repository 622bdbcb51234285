import { readFileSync } from 'node:fs'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeSchema } from '#db/describe-schema.ts'
import { describeTables, kindOf, type TableFacts, tablesText } from '#db/describe-tables.ts'
import { migrateDatabase } from '#platform/migrate.ts'
import { freshDatabase, type World } from './world/fresh-database.ts'

let world: World
let owner: pg.Client
let tables: readonly TableFacts[]
beforeAll(async () => {
  world = await freshDatabase()
  owner = new pg.Client({ connectionString: world.ownerUrl })
  await owner.connect()
  tables = await describeTables(owner)
})
afterAll(async () => {
  await owner?.end()
  await world?.close()
})

test('the schema is the text in db/schema.sql (npm run db:schema writes it)', async () => {
  expect(await describeSchema(owner)).toBe(readFileSync('db/schema.sql', 'utf8'))
})

test('every table is listed in docs/tables.txt with its kind', () => {
  expect(tablesText(tables)).toBe(readFileSync('docs/tables.txt', 'utf8'))
  expect(tables.filter((table) => kindOf(table) === null).map(({ name }) => name)).toEqual([])
})

test('row security is on and forced on every table', () => {
  expect(tables.filter(({ rowSecurity, forced }) => !rowSecurity || !forced).map(({ name }) => name)).toEqual(
    [],
  )
})

test('every key of a county table leads with the county', () => {
  const loose = tables
    .filter((table) => kindOf(table) === 'County')
    .flatMap(({ name, keys }) => keys.filter((key) => leads(key)).map((key) => `${name}: ${key.name}`))
  expect(loose).toEqual([])
})

/** A key to a global table (a person, a county) has no county to lead with; every other one has. */
const globalKeys = ['person_id', 'county_id']
const leads = ({ kind, columns }: TableFacts['keys'][number]) =>
  columns[0] !== 'county_id' &&
  !(kind === 'f' && columns.every((column) => globalKeys.some((key) => column.endsWith(key))))

test('every table says why it is global', () => {
  const silent = tables.filter((table) => kindOf(table) === 'Global' && (table.comment ?? '').length < 40)
  expect(silent.map(({ name }) => name)).toEqual([])
})

test('no viewer role may reach what the sign-in and job libraries own', () => {
  const open = tables.filter((table) => kindOf(table) === 'Library' && table.viewerGrants.length > 0)
  expect(open.map(({ name }) => name)).toEqual([])
})

test('migrating twice does no harm', async () => {
  expect(await migrateDatabase(world.ownerUrl)).toEqual([])
})

test('neither side login may become the other side, nor see what it owns', async () => {
  for (const [url, role] of [
    [world.schoolUrl, 'app_clinic_wide'],
    [world.clinicUrl, 'app_school_wide'],
    [world.clinicUrl, 'app_public'],
  ] as const) {
    const login = new pg.Client({ connectionString: url })
    await login.connect()
    await expect(login.query(`set role ${role}`)).rejects.toThrow('permission denied to set role')
    await expect(login.query('select from people.person')).rejects.toThrow('permission denied')
    await login.end()
  }
})

test('what policies ask of the viewer’s settings is called, or the planner would open it in each guarded query', async () => {
  const { rows } = await owner.query(`
    select proname as name, lanname as language from pg_proc join pg_language on pg_language.oid = prolang
    where pronamespace = 'app'::regnamespace and proname in ('county', 'person', 'roles', 'schools')
    order by proname`)
  expect(rows).toEqual(
    ['county', 'person', 'roles', 'schools'].map((name) => ({ name, language: 'plpgsql' })),
  )
})
