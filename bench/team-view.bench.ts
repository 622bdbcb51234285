import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { shell } from '#app/shell.tsx'
import { openLearning } from '#modules/learn/role/learning.ts'
import { countSites } from '#modules/learn/team-view/count-sites.ts'
import { teamRoutes } from '#modules/learn/team-view/team-view.routes.tsx'
import { openDatabase } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import { openLog } from '#platform/log.ts'
import { migrateDatabase, prepareSideLogins } from '#platform/migrate.ts'
import { startServer } from '#platform/postgres/server.ts'
import { serve } from '#platform/serve.ts'
import type { Viewer } from '#platform/viewer.ts'
import { type Bench, type BenchRow, median, quantile, timed } from './bench.ts'

const learners = 10_000
const schools = 1_000
const asked = 300
const paths = [
  '/learn/team',
  '/learn/team?page=7',
  '/learn/team?late=1',
  '/learn/team?role=clinician-1&lang=es',
]

/** Where sites wait, over 10,000 invented learners at 1,000 invented schools: the whole page, made on the server. */
export const teamView: Bench = {
  name: 'team-view',
  about: 'the page over 10,000 learners ≤ 50 ms',
  run: async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'wellness-bench-'))
    const postgres = await startServer({ dataDir })
    await migrateDatabase(postgres.ownerUrl)
    const database = openDatabase(
      await prepareSideLogins(postgres.ownerUrl, 'the secret of a bench, long enough'),
    )
    try {
      const learning = openLearning({ addresses: {} })
      const curriculum = await learning.curriculum()
      const steps = curriculum
        .roles('en')
        .flatMap(({ slug }) =>
          curriculum.phases(slug, 'en').flatMap((phase) => phase.steps.map(({ id }) => id)),
        )
      await invent(postgres.ownerUrl, steps)
      let sites = 0
      const counting = await timed(async () => {
        for (let some = -1; some !== 0; sites += some) some = await countSites(database, 0, curriculum)
      })
      const app = serve({
        database,
        routes: teamRoutes(learning),
        log: openLog({ write: () => {} }),
        viewerOf: async () => coordinator,
        languageOf: ({ query }) => (query === 'es' ? 'es' : 'en'),
        shell: shell({ practice: true, publicUrl: null }),
        closed: () => ({ title: '', main: null as never }),
        secure: false,
        trustedProxies: 0,
      })
      const rows: BenchRow[] = []
      for (const path of paths)
        rows.push(await measured(app, path, `${sites} rows counted in ${Math.round(counting)} ms`))
      return rows
    } finally {
      await database.close()
      await postgres.stop()
      rmSync(dataDir, { recursive: true, force: true })
    }
  },
}

const coordinator: Viewer = {
  personId: newId(),
  label: 'A coordinator',
  roles: ['county_coordinator'],
  databaseRole: 'app_school_wide',
  county: 0,
  schools: [],
}

async function measured(app: ReturnType<typeof serve>, path: string, detail: string): Promise<BenchRow> {
  const once = async () => {
    const answer = await app.request(`http://localhost${path}`)
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
    await answer.text()
  }
  for (let warm = 0; warm < 20; warm += 1) await once()
  const times: number[] = []
  for (let index = 0; index < asked; index += 1) times.push(await timed(once))
  const p99 = quantile(times, 0.99)
  return {
    name: `team-view ${path}`,
    measured: `p50 ${median(times).toFixed(1)} p99 ${p99.toFixed(1)} ms`,
    goal: 'p99 ≤ 50 ms',
    met: p99 <= 50,
    detail,
    samples: times,
  }
}

/** Schools, people of four roles, and a third of their steps said to be done. */
async function invent(ownerUrl: string, steps: readonly string[]): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  await owner.query(`
    insert into places.county_import (county_id, id, staged_at, staged_by) values (0, gen_random_uuid(), now(), 'bench')`)
  await owner.query(`
    insert into places.district (county_id, code, name, import_id)
    select 0, '00100' || lpad(n::text, 2, '0'), 'District ' || n, county_import.id
    from generate_series(1, 20) n, places.county_import where county_import.county_id = 0`)
  await owner.query(
    `insert into places.school (county_id, id, code, name, district_code, listed_from, listed_in, import_id)
    select 0, gen_random_uuid(), '00100' || lpad((n % 20 + 1)::text, 2, '0') || lpad(n::text, 7, '0'), 'School ' || n,
      '00100' || lpad((n % 20 + 1)::text, 2, '0'), '2024-25', '2024-25', county_import.id
    from generate_series(1, $1::int) n, places.county_import where county_import.county_id = 0`,
    [schools],
  )
  await owner.query(
    `with listed as (select code, row_number() over (order by code) as n from places.school where county_id = 0),
      made as (insert into people.person (id, display_name, practice)
        select gen_random_uuid(), 'Someone ' || n, true from generate_series(1, $1::int) n returning id, display_name)
    insert into people.membership (county_id, id, person_id, role, title, place, starts_on, granted_as, reason)
    select 0, gen_random_uuid(), made.id,
      (array['clinician_1', 'clinician_2', 'school_counselor', 'family_navigator'])[1 + (nth.n / $2::int) % 4], 'x', listed.code,
      '2026-07-01', 'bench', 'bench'
    from made, lateral (select split_part(made.display_name, ' ', 2)::int as n) nth, listed
    where listed.n = 1 + nth.n % $2::int`,
    [learners, schools],
  )
  await owner.query(
    `insert into learn.step_completion (county_id, id, person_id, step_id, completed_at)
    select 0, gen_random_uuid(), person_id, step, now() - interval '1 day'
    from people.membership, unnest($1::text[]) step where county_id = 0 and random() < 0.33`,
    [steps],
  )
  await owner.query('analyze')
  await owner.end()
}
