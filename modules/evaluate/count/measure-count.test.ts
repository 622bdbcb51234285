import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anyone } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { findCountedRates } from './find-counted-rates.ts'
import { listMeasureCounts } from './measure-count.queries.ts'

// A floor as it may come: facts, a rollup kept with them, and the one view that is read from above.
const floorBelow = `
  create schema refer;
  create table refer.fact (county_id int not null, id int not null, school_code text not null, early boolean not null,
    primary key (county_id, id));
  create table refer.fact_count (county_id int not null, school_code text not null, numerator int not null,
    denominator int not null, primary key (county_id, school_code));
  select app.protect('refer.fact'), app.protect('refer.fact_count');
  create policy read_in_county on refer.fact_count for select to app_public using (county_id = (select app.county()));
  select app.keep_rollup('refer.fact', 'refer.fact_count', array['county_id', 'school_code'],
    '{"numerator": "early::int", "denominator": "1"}');
  create view refer.public_measure_count with (security_invoker = true) as
    select county_id, 'early-identification' as measure, school_code, '2026-27' as school_year,
      'all' as student_group, 'total' as group_category, numerator, denominator from refer.fact_count;
  grant usage on schema refer to app_public;
  grant select on refer.fact_count, refer.public_measure_count to app_public;`

let world: World
const codes = ['00700520000010', '00700520000020', '00700520000030']
beforeAll(async () => {
  world = await freshDatabase()
}, 60_000)
afterAll(() => world.close())

const read = <Answer>(work: Parameters<typeof world.database.asViewer<Answer>>[1], county = 0) =>
  world.database.asViewer(anyone(county), work)
const write = (text: string) => sql.raw(text).execute(world.owner)
/** So many referrals at a school, the first of them early. */
const refer = (school: number, from: number, count: number, early: number) =>
  write(`insert into refer.fact select 0, ${from} + n, '${codes[school]}', n <= ${early}
    from generate_series(1, ${count}) n`)
const rateAt = async (level: 'school' | 'county', code: string) =>
  (await read((tx) => findCountedRates(tx, level, code)))[0]?.rate

test('before a floor feeds anything there is nothing, and no fault', async () => {
  expect(await read(listMeasureCounts)).toEqual([])
  expect(await read((tx) => findCountedRates(tx, 'county', '00000000000000'))).toEqual([])
})

test('facts are counted in the transaction that writes, changes or removes them', async () => {
  await write(floorBelow)
  await refer(0, 0, 60, 40)
  await refer(1, 100, 50, 30)
  await refer(2, 200, 90, 45)
  expect(await rateAt('school', codes[0]!)).toEqual({ shown: true, numerator: 40, denominator: 60 })
  await write(`update refer.fact set early = false where id in (1, 2)`)
  await write(`delete from refer.fact where id = 3`)
  expect(await rateAt('school', codes[0]!)).toEqual({ shown: true, numerator: 37, denominator: 59 })
  await expect(
    world.owner.transaction().execute(async (tx) => {
      await sql`insert into refer.fact values (0, 9999, ${codes[0]}, true)`.execute(tx)
      throw new Error('taken back')
    }),
  ).rejects.toThrow('taken back')
  expect(await rateAt('county', '00000000000000')).toEqual({ shown: true, numerator: 112, denominator: 199 })
})

test('a small count is hidden, and another with it, so that the county gives neither away', async () => {
  await write(`delete from refer.fact where school_code = '${codes[1]}'`)
  await refer(1, 300, 20, 4)
  const shown = await Promise.all(codes.map((code) => rateAt('school', code)))
  expect(shown.filter((rate) => rate?.shown)).toHaveLength(1)
  expect(shown[1]).toEqual({ shown: false })
})

test('another county reads none of it', async () => {
  expect(await read(listMeasureCounts, 34)).toEqual([])
})
