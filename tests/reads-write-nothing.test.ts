import { sql } from 'kysely'
import { render } from 'preact-render-to-string'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { personRecords } from '#app/person-records.ts'
import { aColleague } from '#modules/learn/colleague.factory.ts'
import { newId } from '#platform/ids.ts'
import { openLog } from '#platform/log.ts'
import { serve } from '#platform/serve.ts'
import { anyone, type StaffRole, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { everyRoute } from './who-may.ts'

const county = 34
/** The trail of who looked is written by looking; nothing else is. */
const byLooking: readonly string[] = ['audit.entry']

let world: World
let viewer: Viewer = anyone(county)
beforeAll(async () => {
  world = await freshDatabase()
  // A message whose time to be erased has come: its words are the job's to take, and no reader's.
  const message = newId()
  await sql`insert into front.reach_out (county_id, id, asker, language, received_at)
    values (${county}, ${message}, 'job_seeker', 'en', now() - interval '300 days')`.execute(world.owner)
  await sql`insert into front.reach_out_words (county_id, id, reach_out_id, answers)
    values (${county}, ${message}, ${message}, '{"name": "A name"}')`.execute(world.owner)
  await sql`insert into front.reach_out_step (county_id, id, reach_out_id, kind, by_name, happened_at)
    values (${county}, ${newId()}, ${message}, 'closed', 'A Colleague', now() - interval '200 days')`.execute(
    world.owner,
  )
  // Every row that is written leaves the name of its table, whoever writes it.
  await sql`create table public.written (name text not null)`.execute(world.owner)
  await sql`create function public.note_written() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
    begin
      insert into public.written values (tg_table_schema || '.' || tg_table_name);
      return null;
    end $$`.execute(world.owner)
  await sql`do $$ declare one record; begin
    for one in select schemaname, tablename from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema', 'public') and tableowner = current_user loop
      execute format('create trigger note_written after insert or update or delete on %I.%I for each row
        execute function public.note_written()', one.schemaname, one.tablename);
    end loop; end $$`.execute(world.owner)
}, 120_000)
afterAll(() => world?.close())

const written = async (): Promise<readonly string[]> => {
  const { rows } = await sql<{ name: string }>`select distinct name from public.written order by 1`.execute(
    world.owner,
  )
  return rows.map(({ name }) => name).filter((name) => !byLooking.includes(name))
}

/** Addresses of pages and files that need no more than a county. */
const addresses = everyRoute()
  .filter(({ method }) => method === 'GET')
  .map(({ path }) => path.replace(/:code\{\[0-9\]\{2\}\}/, String(county)))
  .filter((path) => !path.includes(':'))

test('whoever looks at a page writes nothing but that they looked', async () => {
  const app = serve({
    database: world.database,
    records: personRecords,
    routes: everyRoute(),
    log: openLog({ write: () => {} }),
    viewerOf: async () => viewer,
    languageOf: () => 'en',
    shell: ({ main }) => render(main),
    closed: () => ({ title: '', main: '' as never }),
    secure: false,
    trustedProxies: 0,
  })
  const staff: readonly StaffRole[] = ['county_director']
  const lookers: Viewer[] = [anyone(county)]
  for (const role of staff)
    lookers.push(await aColleague(world.database, { role, county, name: 'A Colleague' }))
  await sql`truncate public.written`.execute(world.owner)
  const found: string[] = []
  let shown = 0
  for (viewer of lookers)
    for (const path of addresses) {
      const answer = await app.request(`http://localhost${path}`)
      await answer.text()
      if (answer.status === 200) shown += 1
      const tables = await written()
      if (tables.length === 0) continue
      found.push(`${viewer.roles} ${path}: ${tables}`)
      await sql`truncate public.written`.execute(world.owner)
    }
  expect(found).toEqual([])
  expect(shown).toBeGreaterThan(150)
}, 300_000)

test('and a row that is written would be seen', async () => {
  await sql`insert into front.county_contact select * from front.county_contact where false`.execute(
    world.owner,
  )
  expect(await written()).toEqual([])
  await world.database.asViewer({ ...anyone(county) }, (tx) =>
    sql`insert into app.event (county_id, id, kind, subject_id, viewer_label, happened_at)
      values (${county}, gen_random_uuid(), 'a.test', 'x', 'x', now())`.execute(tx),
  )
  expect(await written()).toEqual(['app.event'])
})
