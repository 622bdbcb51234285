import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { settingsOf } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import { migrateDatabase, prepareSideLogins } from '#platform/migrate.ts'
import { startServer } from '#platform/postgres/server.ts'
import { type Bench, type BenchRow, median, timed } from './bench.ts'

const schoolCounts = [1, 20, 385, 2140] as const
const rowsASchool = 200
const pairs = 101

/** A school's rows under the house's policy for listed schools, beside the same question filtered by hand. */
export const rowSecurity: Bench = {
  name: 'row-security',
  about: 'a policy costs at most a twentieth of the same query filtered by hand',
  run: async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'wellness-bench-'))
    const server = await startServer({ dataDir })
    await migrateDatabase(server.ownerUrl)
    const sides = await prepareSideLogins(server.ownerUrl, 'the secret of a bench, long enough')
    const [owner, login] = [server.ownerUrl, sides.school].map(
      (url) => new pg.Client({ connectionString: url }),
    )
    if (owner === undefined || login === undefined) throw new Error('two clients were asked for')
    try {
      await Promise.all([owner.connect(), login.connect()])
      const schools = await fillTables(owner)
      const found: BenchRow[] = []
      for (const count of schoolCounts) found.push(await compare(login, schools.slice(0, count)))
      return found
    } finally {
      await Promise.all([owner.end(), login.end()])
      await server.stop()
      rmSync(dataDir, { recursive: true, force: true })
    }
  },
}

/** Two tables of equal rows, one under the policy that `house` tables have, one open to the same role. */
async function fillTables(owner: pg.Client): Promise<readonly string[]> {
  const schools = Array.from({ length: schoolCounts[3] }, () => newId())
  await owner.query(`
    create schema bench;
    grant usage on schema bench to app_school_listed;
    create table bench.guarded (county_id int not null, school_id uuid not null, id bigint not null, amount int not null);
    create table bench.plain (like bench.guarded)`)
  await owner.query(
    `insert into bench.guarded select case when place % 3 = 0 then 19 else 34 end, school, row, (row * place % 97)::int
     from unnest($1::uuid[]) with ordinality as of(school, place), generate_series(1, ${rowsASchool}) as row`,
    [schools],
  )
  await owner.query(`
    insert into bench.plain select * from bench.guarded;
    create index on bench.guarded (county_id, school_id);
    create index on bench.plain (county_id, school_id);
    select app.protect('bench.guarded');
    create policy listed on bench.guarded for select to app_school_listed
      using (county_id = (select app.county()) and school_id = any((select app.schools())::uuid[]));
    grant select on bench.guarded, bench.plain to app_school_listed;
    analyze bench.guarded; analyze bench.plain`)
  return schools
}

async function compare(login: pg.Client, schools: readonly string[]): Promise<BenchRow> {
  const listed = `{${schools.join(',')}}`
  await login.query('begin')
  // As the door tells a transaction of its viewer.
  const viewer = {
    databaseRole: 'app_school_listed',
    personId: null,
    label: 'bench',
    county: 34,
    schools,
    roles: [],
  } as const
  for (const [name, value] of settingsOf(viewer))
    await login.query('select set_config($1, $2, true)', [name, value])
  const policy = () => login.query('select count(*), sum(amount) from bench.guarded')
  const byHand = () =>
    login.query(
      'select count(*), sum(amount) from bench.plain where county_id = 34 and school_id = any($1::uuid[])',
      [listed],
    )
  const [one, other] = [(await policy()).rows[0], (await byHand()).rows[0]]
  if (JSON.stringify(one) !== JSON.stringify(other)) throw new Error('the two questions differ')
  const samples: [number, number][] = []
  for (let pair = 0; pair < pairs; pair += 1) {
    const first = pair % 2 === 0 ? await timed(policy) : Number.NaN
    const hand = await timed(byHand)
    samples.push([Number.isNaN(first) ? await timed(policy) : first, hand])
  }
  await login.query('rollback')
  const ratio = median(samples.map(([guarded, hand]) => hand / guarded))
  return {
    name: `row-security ${schools.length} schools`,
    measured: `${ratio.toFixed(2)} × by hand`,
    goal: '≥ 0.95 ×',
    met: ratio >= 0.95,
    detail: `policy ${median(samples.map(([guarded]) => guarded)).toFixed(2)} ms, by hand ${median(samples.map(([, hand]) => hand)).toFixed(2)} ms, ${one.count} rows`,
    samples,
  }
}
