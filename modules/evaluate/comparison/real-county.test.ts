import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anyone } from '#platform/viewer.ts'
import { publicData } from '#tests/public-data.ts'
import { bringCounties } from '#tests/stories/story-world.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { findCountyOutcomes } from '../outcome/find-county-outcomes.ts'
import type { CountyOutcomes } from '../outcome/outcome.ts'
import { placebos, seriesOf, similarTo } from './comparison.rules.ts'

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

  test.each(['chronic_absence', 'suspension'] as const)(
    '%s: groups of four schools drawn by lot',
    (measure) => {
      const random = seeded(20_261_123)
      const years = county.years[measure].slice(-3)
      const series = seriesOf(county, measure)
      const open = county.profiles.filter(({ code }) => years.every((year) => series(code, year) !== null))
      let [judged, found] = [0, 0]
      for (let draw = 0; draw < 300; draw++) {
        const chosen = Array.from({ length: 4 }, () => open[Math.floor(random() * open.length)]!.code)
        const sides = { chosen: [...new Set(chosen)], similar: similarTo([...new Set(chosen)], county) }
        const { contrast } = placebos(sides, years, series).at(-1)!
        if (contrast === null) continue
        judged++
        if (contrast.low > 0 || contrast.high < 0) found++
      }
      // Real schools are no simulation: printed, and judged loosely.
      console.info(`${measure}: ${found} of ${judged} comparisons of nothing found a difference`)
      expect(judged).toBeGreaterThan(200)
      expect(found / judged).toBeLessThan(0.12)
    },
  )
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
