import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedPracticeCounty } from '#modules/places/index.ts'
import { anyone } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { findCountyOutcomes } from './find-county-outcomes.ts'
import { type CountyOutcomes, placeKey, rateKey, rateOf } from './outcome.ts'
import { sentences } from './outcome-text.rules.ts'
import { outcomeView } from './outcome-view.rules.ts'

let world: World
let county: CountyOutcomes
let [zero, marked, moved, merged]: readonly string[] = []
const older = '00700529999990'
const asks = { measure: 'suspension', pooled: false, among: 'county' } as const

beforeAll(async () => {
  world = await freshDatabase()
  await seedPracticeCounty(world.database)
  const { rows } = await sql<{ code: string }>`select code from places.public_school_profile
    where county_id = 0 and school_level = 'Elementary' order by enrollment desc limit 4`.execute(world.owner)
  ;[zero, marked, moved, merged] = rows.map(({ code }) => code)
  for (const change of [
    // Suppressed cells, once as zeros, once marked as what they are with a figure left in them.
    sql`update places.rate_figure set numerator = 0, denominator = 0, rate_pct = 0 where code = ${zero}
      and measure = 'suspension' and school_year = '2024-25' and student_group = 'all'`,
    sql`update places.rate_figure set reliability = 'suppressed' where code = ${marked}
      and measure = 'suspension' and school_year = '2024-25' and student_group = 'all'`,
    // A school that had another code in the first year.
    sql`insert into places.school_code (county_id, code, school_id, listed_in, import_id)
      select county_id, ${older}, school_id, listed_in, import_id from places.school_code
      where county_id = 0 and code = ${moved}`,
    sql`update places.rate_figure set code = ${older} where code = ${moved} and school_year = '2022-23'`,
    sql`update places.school set closed_on = '2026-06-30', closed_reason = 'merged'
      where county_id = 0 and code = ${merged}`,
  ])
    await change.execute(world.owner)
  county = (await world.database.asViewer(anyone(0), findCountyOutcomes))!
}, 120_000)
afterAll(() => world.close())

const place = (code: string | undefined) => county.places.get(placeKey('school', code ?? ''))

test('a suppressed cell is hidden, whether its file says zero or leaves a figure in it', () => {
  for (const code of [zero, marked]) {
    expect(place(code)?.rates.get(rateKey('suspension', '2024-25', 'all'))).toEqual({ shown: false })
    expect(sentences(outcomeView(county, 'school', code!, asks)!, 'en')[0]).toMatch(
      /^The figure for 2024–25 is hidden/,
    )
  }
})

test('figures under a school’s older code stand under the one it has now, and nowhere else', () => {
  expect(county.newestCodes.get(older)).toBe(moved)
  expect(rateOf(place(moved), 'suspension', '2022-23')).not.toBeNull()
  expect(rateOf(place(moved), 'suspension', '2024-25')).not.toBeNull()
  expect(place(older)).toBeUndefined()
})

test('a merged school keeps its past figures, says so, and stands beside no other school', () => {
  expect(rateOf(place(merged), 'suspension', '2024-25')).not.toBeNull()
  expect(outcomeView(county, 'school', merged!, asks)?.school).toBeNull()
  for (const { similar } of county.kinds.values()) expect(similar).not.toContain(merged)
})

test('students counted over a year may be more than are enrolled', () => {
  const { enrollment } = county.profiles.find(({ code }) => code === moved)!
  expect(rateOf(place(moved), 'suspension', '2024-25')!.denominator).toBeGreaterThan(enrollment)
})
