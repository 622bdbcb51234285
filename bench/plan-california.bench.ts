import { readAllCounties } from '#modules/places/index.ts'
import { modelVersion, solveQuestion } from '#modules/plan/index.ts'
import { publicData } from '#tests/public-data.ts'
import type { Bench } from './bench.ts'

/** All 58 counties one after the other under the same assumptions, with the peak of memory. */
export const planCalifornia: Bench = {
  name: 'plan-california',
  about: 'all 58 counties ≤ 10 minutes, ≤ 1 GB',
  run: async () => {
    const folder = publicData()
    if (folder === null) throw new Error('this bench needs the public files: set PUBLIC_DATA_DIR')
    const started = performance.now()
    const read = await readAllCounties(folder)
    if (!read.done) throw new Error(`the folder could not be read: ${read.refusal}`)
    const samples: { county: string; seconds: number; status: string; gap: number | null }[] = []
    const ask = { kind: 'most_served' } as const
    const asks = {
      years: 8,
      startYear: null,
      promise: 'days_by_need',
      shape: null,
      changed: {},
      ask,
    } as const
    for (const figures of read.result.counties) {
      const question = {
        asks,
        dataEdition: figures.dataEdition,
        modelVersion,
        planFrom: 20261121,
        marks: [],
        entries: [],
      }
      const from = performance.now()
      const { solver } = await solveQuestion({ question, figures }, { planOnly: true })
      samples.push({
        county: figures.countyCode,
        seconds: (performance.now() - from) / 1000,
        status: solver.status,
        gap: solver.gap,
      })
    }
    const seconds = (performance.now() - started) / 1000
    const megabytes = process.resourceUsage().maxRSS / 1024
    return [
      {
        name: 'plan-california',
        measured: `${seconds.toFixed(0)} s, ${megabytes.toFixed(0)} MB`,
        goal: '≤ 600 s, ≤ 1,024 MB',
        met: seconds <= 600 && megabytes <= 1024,
        detail: `${samples.length} counties, largest gap ${(Math.max(...samples.map(({ gap }) => gap ?? 0)) * 100).toFixed(2)} %`,
        samples,
      },
    ]
  },
}
