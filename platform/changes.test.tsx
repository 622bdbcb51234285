import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { type Changes, openChanges } from './changes.ts'
import { connect } from './database.ts'
import { html, only, page, sameForAll } from './http.ts'
import { keepPages } from './kept-pages.ts'
import { openLog } from './log.ts'
import { serve } from './serve.ts'
import { anyone, service, type Viewer } from './viewer.ts'

let world: World
let changes: Changes
beforeAll(async () => {
  world = await freshDatabase()
  await sql`create schema board`.execute(world.owner)
  await sql`grant usage on schema board to app_public, app_school_wide`.execute(world.owner)
  await sql`create table board.note (county_id int, text text)`.execute(world.owner)
  await sql`create table board.hidden (county_id int)`.execute(world.owner)
  await sql`create view board.open_note as select text from board.note`.execute(world.owner)
  await sql`grant select on board.open_note to app_public`.execute(world.owner)
  await sql`grant select, insert on board.note, board.hidden to app_school_wide`.execute(world.owner)
  await sql`select app.watch_public_tables()`.execute(world.owner)
  changes = await openChanges(world.schoolUrl)
})
afterAll(async () => {
  await changes.close()
  await world.close()
})

const pin = (text: string, county = 34) =>
  world.database.asViewer(service('a test', county), (tx) =>
    sql`insert into board.note values (${county}, ${text})`.execute(tx),
  )

test('a change to what visitors may read, through a view too, is told with its county', async () => {
  const before = changes.lastOf(34)
  await pin('first')
  await vi.waitUntil(() => changes.lastOf(34) > before)
  expect(changes.lastOf(19)).toBeLessThan(changes.lastOf(34))
})

test('what is not for visitors is not told, nor what was rolled back', async () => {
  const before = changes.newest()
  const hidden = (tx: Parameters<Parameters<typeof world.database.asViewer>[1]>[0]) =>
    sql`insert into board.hidden values (34)`.execute(tx)
  await world.database.asViewer(service('a test', 34), hidden)
  await world.database
    .asViewer(service('a test', 34), async (tx) => {
      await sql`insert into board.note values (34, 'never')`.execute(tx)
      throw new Error('no')
    })
    .catch(() => {})
  await pin('elsewhere', 19)
  await vi.waitUntil(() => changes.newest() !== before)
  expect(changes.newest()).toBe((before ?? 0) + 1)
})

test('what a visitor leaves behind, and what is said to be quiet, is not told', async () => {
  await sql`grant insert on board.note to app_public`.execute(world.owner)
  const before = changes.newest()
  const leave = (viewer: Viewer, quiet: string) =>
    world.database.asViewer(viewer, async (tx) => {
      await sql`select set_config('app.quiet', ${quiet}, true)`.execute(tx)
      await sql`insert into board.note values (34, 'left')`.execute(tx)
    })
  await leave(anyone(34), '')
  await leave(service('a test', 34), 'yes')
  await pin('told', 19)
  await vi.waitUntil(() => changes.newest() !== before)
  expect(changes.newest()).toBe((before ?? 0) + 1)
})

test('each table of the product that a visitor may read is watched', async () => {
  const unwatched = await sql<{ name: string }>`
    select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
      and has_any_column_privilege('app_public', c.oid, 'select')
      and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'public_change')
  `.execute(world.owner)
  expect(unwatched.rows).toEqual([])
})

test('a lost connection counts as a change to everything, and is made again', async () => {
  const before = changes.lastOf(19)
  // A login may end its own connections, and no other's.
  const sameLogin = connect(world.schoolUrl, 1)
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where query like 'listen %' and datname = current_database()`.execute(sameLogin)
  await sameLogin.destroy()
  await vi.waitUntil(() => changes.lastOf(19) > before, { timeout: 10_000 })
  expect(changes.newest()).not.toBeNull()
})

test('a visitor is shown a kept page until the county changes; someone who is known never is', async () => {
  let made = 0
  let viewer: Viewer = anyone()
  const app = serve({
    routes: [
      page('/notes', only({ read: ['anyone', 'principal'] }, 'read'), async ({ database }) => {
        made += 1
        const { rows } = await database.asViewer(anyone(34), (tx) =>
          sql<{ text: string }>`select text from board.open_note`.execute(tx),
        )
        const texts = rows.map(({ text }) => text).join()
        return html({ title: texts, main: <p>{texts}</p>, noindex: true }, 200, sameForAll(34))
      }),
    ],
    database: world.database,
    log: openLog({ write: () => {} }),
    viewerOf: async () => viewer,
    languageOf: ({ query }) => (query === 'es' ? 'es' : 'en'),
    shell: ({ title }, { language }) => `<title>${language} ${title}</title>`,
    closed: (status) => ({ title: `${status}`, main: <p /> }),
    secure: false,
    trustedProxies: 0,
    keptPages: keepPages(changes),
  })
  const read = async (path = '/notes') => {
    const response = await app.request(path, { headers: { 'accept-encoding': 'identity' } })
    expect(response.headers.get('x-robots-tag')).toBe('noindex')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    return response.text()
  }
  expect(await read()).toBe(await read())
  expect(made).toBe(1)
  expect(await read('/notes?lang=es')).toContain('es ')
  expect(made).toBe(2)
  viewer = { ...anyone(34), personId: 'a person', roles: ['principal'] }
  await read()
  await read()
  expect(made).toBe(4)
  viewer = anyone()
  const before = changes.lastOf(34)
  await pin('second')
  await vi.waitUntil(() => changes.lastOf(34) > before)
  expect(await read()).toContain('second')
})
