import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readSheets } from '#modules/plan/table-export/read-sheets.factory.ts'
import { anyone } from '#platform/viewer.ts'
import { publicData } from '#tests/public-data.ts'
import { bringCounties } from '#tests/stories/story-world.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { findCountyOutcomes } from './find-county-outcomes.ts'
import { findHiddenRates } from './find-hidden-rates.ts'
import { makeOutcomeBook } from './make-outcome-book.ts'
import { type CountyOutcomes, placeKey, type Rate, rateKey, rateOf, type SchoolProfile } from './outcome.ts'
import { saidByCsv, saidBySheet } from './outcome-book.factory.ts'
import { outcomesCsv } from './outcome-csv.rules.ts'
import { sentences } from './outcome-text.rules.ts'
import { apartInDistrict, outcomeView } from './outcome-view.rules.ts'

const folder = publicData()
const measures = [
  ['chronic_absence', 'sacramento_chronic_absenteeism_2022-23_to_2024-25.csv'],
  ['suspension', 'sacramento_suspension_2022-23_to_2024-25.csv'],
] as const

describe.skipIf(folder === null)('Sacramento County, from the real public files', () => {
  let world: World
  let county: CountyOutcomes
  beforeAll(async () => {
    world = await freshDatabase()
    await bringCounties(world, folder ?? '', ['34'])
    const started = performance.now()
    county = (await world.database.asViewer(anyone(34), findCountyOutcomes))!
    // Printed, not judged.
    console.info(`what to hide in the county, worked out once: ${Math.round(performance.now() - started)} ms`)
  }, 120_000)
  afterAll(() => world.close())

  test.each(measures)(
    '%s: each figure shown is the published one, and the published rate follows from it',
    (measure, file) => {
      let [shown, hidden, different, few] = [0, 0, 0, 0]
      for (const row of published(`${folder}/${file}`)) {
        const place = county.places.get(placeKey(row.level as 'school', row.cds_code!))
        const rate = place?.rates.get(rateKey(measure, row.academic_year!, row.subgroup_id!))
        expect(rate, `${row.cds_code} ${row.academic_year} ${row.subgroup_id}`).toBeDefined()
        if (!rate?.shown) {
          hidden++
          continue
        }
        shown++
        const [numerator, denominator] = [Number(row.numerator), Number(row.denominator)]
        const same = rate.numerator === numerator && rate.denominator === denominator
        const percent = (100 * rate.numerator) / rate.denominator
        if (!same || Math.abs(percent - Number(row.rate_pct)) > 0.0501) different++
        for (const count of [numerator, denominator - numerator]) if (count > 0 && count < 11) few++
      }
      console.info(`${measure}: ${shown} shown, ${hidden} hidden`)
      expect(different).toBe(0)
      expect(few).toBe(0)
      expect(shown).toBeGreaterThan(1000)
    },
  )

  test.each(measures)(
    '%s: no pair of 100,000 questions to these pages leaves 1 to 10 students',
    (measure, file) => {
      const random = seeded(20_261_122)
      const rows = published(`${folder}/${file}`)
      const places = [
        ...Map.groupBy(rows, (row) => `${row.level} ${row.cds_code} ${row.academic_year}`).values(),
      ]
      const shown = (row: Record<string, string>) => {
        const place = county.places.get(placeKey(row.level as 'school', row.cds_code!))
        const rate = place?.rates.get(rateKey(measure, row.academic_year!, row.subgroup_id!))
        return rate?.shown ? rate : null
      }
      let [isolated, raw, pairs] = [0, 0, 0]
      while (pairs < 100_000) {
        const groups = places[Math.floor(random() * places.length)]!
        const kinds = [...new Set(groups.map((row) => row.subgroup_category!))].filter(
          (kind) => kind !== 'total',
        )
        const kind = kinds[Math.floor(random() * kinds.length)]
        const all = groups.find((row) => row.subgroup_id === 'all')!
        const parts = groups.filter(
          (row) => row.subgroup_category === kind && row.subgroup_id !== 'grades_tk_8',
        )
        // One program group at a time, since programs overlap; of the others, all shown but one or two.
        const least = kind === 'program' ? parts.length - 1 : Math.floor(random() * 3)
        const dropped = new Set(shuffled(parts, random).slice(0, least))
        const less = parts.filter((row) => !dropped.has(row))
        pairs++
        if (
          few(
            all,
            less.filter((row) => row.numerator !== ''),
            (row) =>
              row.numerator === ''
                ? null
                : { numerator: Number(row.numerator), denominator: Number(row.denominator) },
          )
        )
          raw++
        if (
          few(
            all,
            less.filter((row) => shown(row) !== null),
            shown,
          )
        )
          isolated++
      }
      console.info(
        `${measure}: ${raw} of ${pairs} pairs would isolate students in the published files, ${isolated} here`,
      )
      expect(isolated).toBe(0)
      expect(raw).toBeGreaterThan(1000)
    },
  )

  test('the county’s XLSX says what its CSV says, every group of every school', {
    timeout: 120_000,
  }, async () => {
    const places = [...county.places.values()]
    const started = performance.now()
    const bytes = await makeOutcomeBook({ places, scores: [], groupsApart: true })
    const ms = Math.round(performance.now() - started)
    const [, figures, groups] = readSheets(bytes)
    const schools = saidBySheet(groups!)
    // Printed, not judged.
    console.info(
      `the county's XLSX: ${schools.length} rows of schools by group, ${bytes.length} bytes, ${ms} ms`,
    )
    expect(schools.length).toBeGreaterThan(30_000)
    for (const [key] of schools) expect(key).toMatch(/^[^|]+\|school\|/)
    const said = new Map([...saidBySheet(figures!), ...schools])
    const csv = saidByCsv(outcomesCsv(places))
    expect(said.size).toBe(csv.length)
    expect(csv.filter(([key, figures]) => said.get(key) !== figures)).toEqual([])
  })

  test('other pages are told which rates of a school would give others away', async () => {
    // Beside its district and one other small school, Elverta's would tell theirs.
    const hidden = await world.database.asViewer(anyone(34), (tx) => findHiddenRates(tx, '34673226033138'))
    expect([...hidden]).toEqual(expect.arrayContaining(['chronic_absence 2024-25', 'suspension 2024-25']))
  })

  test('the charter for adults is told apart from its district', () => {
    const view = outcomeView(county, 'district', '34765050000000', {
      measure: 'chronic_absence',
      pooled: false,
      among: 'county',
    })
    const [charter] = apartInDistrict(view!)
    expect(charter?.name).toBe('Highlands Community Charter')
    expect(charter?.rate.denominator).toBe(14_871)
    expect(sentences(view!, 'en').at(-1)).toContain('Without it the rate is 30.')
  })

  test('the state and the county are those of the fact sheet', () => {
    const state = county.places.get(placeKey('state', '0'.repeat(14)))
    const own = county.places.get(placeKey('county', `34${'0'.repeat(12)}`))
    expect(rateOf(state, 'chronic_absence', '2024-25')).toMatchObject({
      numerator: 1_143_668,
      denominator: 5_903_507,
    })
    expect(rateOf(own, 'suspension', '2024-25')).toMatchObject({ numerator: 12_077, denominator: 278_700 })
  })

  test('similar schools are of one level and setting, and the charter for adults stands beside none of them', () => {
    const adults = county.profiles.filter(({ code }) => county.kinds.get(code)?.setting === 'adult')
    expect(adults.map(({ name }) => name)).toContain('Highlands Community Charter')
    const apart = new Set(adults.map(({ code }) => code))
    for (const profile of county.profiles) {
      if (apart.has(profile.code)) continue
      const { similar } = county.kinds.get(profile.code)!
      expect(similar).toEqual(slowlyNearest(county, profile))
      for (const code of similar) {
        expect(county.profiles.find((one) => one.code === code)?.schoolLevel).toBe(profile.schoolLevel)
        expect(apart.has(code)).toBe(false)
        expect(code).not.toBe(profile.code)
      }
    }
  })
})

/** The rule of likeness written out a second time, plainly: every school sorted by its distance. */
function slowlyNearest({ profiles, kinds }: CountyOutcomes, own: SchoolProfile): readonly string[] {
  const traits = ({ enrollment, groups }: SchoolProfile) => [
    Math.log(enrollment),
    Number(groups.socioeconomically_disadvantaged) / enrollment,
    Number(groups.english_learner) / enrollment,
  ]
  const known = profiles.filter(
    ({ enrollment, groups }) =>
      enrollment > 0 && groups.socioeconomically_disadvantaged != null && groups.english_learner != null,
  )
  if (!known.includes(own)) return []
  const spread = [0, 1, 2].map((which) => {
    const values = known.map((one) => traits(one)[which]!)
    const mean = values.reduce((sum, value) => sum + value) / values.length
    return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)
  })
  const far = (one: SchoolProfile) =>
    Math.hypot(...[0, 1, 2].map((which) => (traits(one)[which]! - traits(own)[which]!) / spread[which]!))
  return known
    .filter(
      (one) =>
        one.code !== own.code &&
        one.schoolLevel === own.schoolLevel &&
        kinds.get(one.code)?.setting === kinds.get(own.code)?.setting,
    )
    .sort((one, other) => far(one) - far(other))
    .slice(0, 10)
    .map(({ code }) => code)
}

type Row = Record<string, string>

/** A total less some of its parts counts 1 to 10, of those counted or of those not. */
function few(all: Row, less: readonly Row[], read: (row: Row) => Rate | null): boolean {
  const whole = read(all)
  if (whole === null) return false
  const left = less.reduce(
    (sum, row) => {
      const part = read(row)!
      return {
        numerator: sum.numerator - part.numerator,
        denominator: sum.denominator - part.denominator,
      }
    },
    { numerator: whole.numerator, denominator: whole.denominator },
  )
  return [left.numerator, left.denominator - left.numerator].some((count) => count > 0 && count < 11)
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => [random(), item] as const)
    .sort(([one], [other]) => one - other)
    .map(([, item]) => item)
}

/** Mulberry32: the same draws on every machine. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Rows as the file has them, read by nothing of ours. No cell of these two files is quoted but names with commas. */
function published(path: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(path, 'utf8').trim().split('\n')
  const names = head.split(',')
  return lines.map((line) => {
    const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      (cell) => cell[1] ?? cell[2] ?? '',
    )
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']))
  })
}
