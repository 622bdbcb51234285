import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anyone } from '#platform/viewer.ts'
import { publicData } from '#tests/public-data.ts'
import { bringCounties } from '#tests/stories/story-world.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { findCountyOutcomes } from '../outcome/find-county-outcomes.ts'
import type { CountyOutcomes } from '../outcome/outcome.ts'
import { contrastOf, seriesOf, similarTo } from './comparison.rules.ts'

const folder = publicData()

describe.skipIf(folder === null)('Sacramento County, where no comparison had begun', () => {
  let world: World
  let county: CountyOutcomes
  beforeAll(async () => {
    world = await freshDatabase()
    await bringCounties(world, folder ?? '', ['34'])
    county = (await world.database.asViewer(anyone(34), findCountyOutcomes))!
  }, 120_000)
  afterAll(() => world.close())

  const measures = ['chronic_absence', 'suspension'] as const

  /** How many comparisons of nothing could be judged, and how many found something, in both years that can be asked. */
  function judge(measure: (typeof measures)[number], groups: readonly (readonly string[])[]) {
    const years = county.years[measure].slice(-3)
    const series = seriesOf(county, measure)
    const made = groups.flatMap((chosen) => {
      const sides = { chosen, similar: similarTo(chosen, county) }
      return [1, 2].flatMap(
        (count) => contrastOf(sides, years.slice(0, count), [years[count]!], series) ?? [],
      )
    })
    const found = made.filter(({ low, high }) => low > 0 || high < 0).length
    console.info(`${measure}: ${found} of ${made.length} comparisons of nothing found a difference`)
    return { judged: made.length, share: found / made.length }
  }

  test.each(measures)('%s: every school by itself finds one in at most 6 of 100', (measure) => {
    const { judged, share } = judge(
      measure,
      county.profiles.map(({ code }) => [code]),
    )
    expect(judged).toBeGreaterThan(300)
    expect(share).toBeLessThanOrEqual(0.06)
  })

  test.each(measures)('%s: so do groups of four drawn by lot', { timeout: 120_000 }, (measure) => {
    const random = seeded(20_261_123)
    const series = seriesOf(county, measure)
    const open = county.profiles.filter(({ code }) =>
      county.years[measure].every((year) => series(code, year) !== null),
    )
    const groups = Array.from({ length: 1500 }, () => {
      const chosen = new Set<string>()
      while (chosen.size < 4) chosen.add(open[Math.floor(random() * open.length)]!.code)
      return [...chosen]
    })
    const { judged, share } = judge(measure, groups)
    expect(judged).toBeGreaterThan(2000)
    expect(share).toBeLessThanOrEqual(0.06)
  })
})

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
