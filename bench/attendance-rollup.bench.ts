import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { migrateDatabase, prepareSideLogins } from '#platform/migrate.ts'
import { startServer } from '#platform/postgres/server.ts'
import { type Bench, type BenchRow, median, timed } from './bench.ts'
import { copyRows } from './raw-copy.ts'

const students = 247_000
const schools = 385
const days = 180
const pairs = 7
/** One COPY of a day is over in a seventh of a second, and one flush of the disk moves it: a sample is the median of several. */
const daysEach = 7

/** Attendance of a year as a floor below would keep it: a row a student and day, and its rollup by the product's own function. */
const tables = `
  create schema bench;
  create table bench.attendance (county_id int not null, school int not null, month int not null, student int not null,
    day int not null, absent boolean not null);
  create table bench.attendance_count (county_id int not null, school int not null, month int not null,
    expected_count bigint not null, absent_count bigint not null, primary key (county_id, school, month));
  select app.protect('bench.attendance'), app.protect('bench.attendance_count');
  do $$ declare name text; begin
    foreach name in array array['attendance', 'attendance_count'] loop
      execute format('create policy in_county on bench.%I for all to app_school_wide
        using (county_id = (select app.county())) with check (county_id = (select app.county()))', name);
      execute format('grant select, insert, update, delete on bench.%I to app_school_wide', name);
    end loop;
  end $$;
  grant usage on schema bench to app_school_wide;
  create table bench.bare (like bench.attendance);`
const roll = `select app.keep_rollup('bench.attendance', 'bench.attendance_count', array['county_id', 'school', 'month'],
  '{"expected_count": "1", "absent_count": "absent::int"}')`
const dayRows = (day: number) => `
  select 34, student % ${schools}, ${Math.floor(day / 18)}, student, ${day},
    (student * 7919 + ${day} * 104729) % 100 < 3 + student % 15
  from generate_series(1, ${students}) student`

/** 44 million rows: a tile from the rollup beside the scan of the same question, and one day in and visible beside COPY. */
export const attendanceRollup: Bench = {
  name: 'attendance-rollup',
  about: 'a rollup answers in ≤ 1/490 of the scan; a day is in and visible in ≤ 2 × COPY',
  run: async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'wellness-bench-'))
    const postgres = await startServer({ dataDir })
    try {
      await migrateDatabase(postgres.ownerUrl)
      const sides = await prepareSideLogins(postgres.ownerUrl, 'the secret of a bench, long enough')
      return await measured(postgres.ownerUrl, sides.school)
    } finally {
      await postgres.stop()
      rmSync(dataDir, { recursive: true, force: true })
    }
  },
}

async function measured(ownerUrl: string, schoolUrl: string): Promise<readonly BenchRow[]> {
  const [owner, school, second] = [ownerUrl, schoolUrl, schoolUrl].map(
    (connectionString) => new pg.Client({ connectionString }),
  ) as [pg.Client, pg.Client, pg.Client]
  await Promise.all([owner.connect(), school.connect(), second.connect()])
  try {
    await owner.query(tables)
    await owner.query(roll)
    // The year but its last day; each day is a transaction and is counted in it.
    for (let day = 0; day < days - 1; day++) await owner.query(`insert into bench.attendance ${dayRows(day)}`)
    await owner.query('vacuum analyze bench.attendance')
    for (const client of [school, second])
      await client.query("set role app_school_wide; select set_config('app.county', '34', false)")
    return [await tile(school), await oneDay(owner, [school, second])]
  } finally {
    await Promise.all([owner.end(), school.end(), second.end()])
  }
}

/** The share of days missed, by month, of a third of the schools: row security on, both by the same login. */
async function tile(school: pg.Client): Promise<BenchRow> {
  const where = 'where county_id = 34 and school % 3 = 1 group by month order by month'
  const scan = `select month, count(*) as expected, count(*) filter (where absent) as absent from bench.attendance ${where}`
  const kept = `select month, sum(expected_count) as expected, sum(absent_count) as absent from bench.attendance_count ${where}`
  const [slow, quick] = [await school.query(scan), await school.query(kept)]
  const same = JSON.stringify(plain(slow.rows)) === JSON.stringify(plain(quick.rows))
  const samples: [number, number][] = []
  for (let pair = 0; pair < pairs; pair++)
    samples.push([await timed(() => school.query(kept)), await timed(() => school.query(scan))])
  const ratio = median(samples.map(([ours, limit]) => limit / ours))
  return {
    name: 'attendance-rollup: a tile',
    measured: `1/${ratio.toFixed(0)} of the scan`,
    goal: '≤ 1/490',
    met: same && ratio >= 490,
    detail: `${(((days - 1) * students) / 1e6).toFixed(1)} million rows; rollup ${median(samples.map(([ours]) => ours)).toFixed(1)} ms, scan ${median(samples.map(([, limit]) => limit)).toFixed(0)} ms; ${same ? 'equal answers' : 'DIFFERENT ANSWERS'}`,
    samples,
  }
}

const plain = (rows: readonly Record<string, unknown>[]) =>
  rows.map(({ month, expected, absent }) => [Number(month), Number(expected), Number(absent)])

/** An array as PostgreSQL reads it. The driver would look at each value by itself, which took longer than the insert. */
const arrayText = (values: readonly (number | 't' | 'f')[]): string => `{${values.join(',')}}`

/**
 * One day of a county: inserted by the product's role, counted and committed, beside COPY of the same rows without any of
 * it. Schools send their days apart from one another, so they come in over two connections, no school over both.
 */
async function oneDay(owner: pg.Client, lanes: readonly [pg.Client, pg.Client]): Promise<BenchRow> {
  const [school] = lanes
  const lastDay = days - 1
  const month = Math.floor(lastDay / 18)
  const { rows } = await owner.query<{ line: string; student: number; absent: boolean }>(`
    select concat_ws(E'\\t', 34, student % ${schools}, ${month}, student, ${days - 1}, absent) || E'\\n' as line,
      student, absent
    from (select student, (student * 7919 + ${days - 1} * 104729) % 100 < 3 + student % 15 as absent
      from generate_series(1, ${students}) student) day`)
  const lines = rows.map(({ line }) => line)
  const halves = lanes.map((_, lane) => {
    const own = rows.filter(({ student }) => (student % schools) % lanes.length === lane)
    return [own.map(({ student }) => student), own.map((row) => (row.absent ? 't' : 'f'))] as const
  })
  const feed = () =>
    Promise.all(
      halves.map(([ids, absent], lane) => lanes[lane]?.query(insert, [arrayText(ids), arrayText(absent)])),
    )
  const insert = `insert into bench.attendance
    select 34, student % ${schools}, ${month}, student, ${days - 1}, absent
    from (select unnest($1::int[]) as student, unnest($2::boolean[]) as absent) day`
  const samples: [number, number][] = []
  let visible = 0
  // The first pair is not counted: it fills caches for both.
  for (let pair = -1; pair < pairs; pair++) {
    const [fed, copied]: [number[], number[]] = [[], []]
    for (let each = 0; each < daysEach; each++) {
      fed.push(await timed(feed))
      visible = await countedIn(school, month)
      await school.query(`delete from bench.attendance where day = ${lastDay}`)
      copied.push(await timed(() => copyRows(owner, 'bench.bare', lines)))
      await owner.query('truncate bench.bare')
    }
    if (pair >= 0) samples.push([median(fed), median(copied)])
  }
  const ratio = median(samples.map(([ours, limit]) => ours / limit))
  const limits = samples.map(([, limit]) => limit)
  const swing = (Math.max(...limits) - Math.min(...limits)) / 2 / median(limits)
  const counted = visible === students * (days - month * 18)
  return {
    name: 'attendance-rollup: one day',
    measured: `${ratio.toFixed(2)} × COPY`,
    goal: '≤ 2 × COPY',
    met: swing > 0.15 ? 'void' : counted && ratio <= 2,
    detail: `${students} facts in over two connections, counted and committed in ${median(samples.map(([ours]) => ours)).toFixed(0)} ms, COPY ${median(limits).toFixed(0)} ms, swing ${(100 * swing).toFixed(0)} %${counted ? '' : '; NOT COUNTED'}`,
    samples,
  }
}

async function countedIn(school: pg.Client, month: number): Promise<number> {
  const { rows } = await school.query(
    `select sum(expected_count) as count from bench.attendance_count where month = ${month}`,
  )
  return Number(rows[0]?.count)
}
