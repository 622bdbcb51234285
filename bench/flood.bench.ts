import { type Bench, median, quantile } from './bench.ts'
import type { LoadSeen } from './load-thread.ts'
import { openLoad } from './open-load.ts'
import { serveSacramento } from './served.ts'

const pages = ['/', '/counties/34', '/counties/34/schools', '/counties/34/districts', '/help-now']
const pairs = 7
const seconds = 10
const visitors = 1000

/** A thousand visitors ask for a plan of their own at once: how do the others' pages fare? */
export const flood: Bench = {
  name: 'flood',
  about: '1,000 requests for work at once leave other pages at ≤ 2 × their p99',
  run: async () => {
    const served = await serveSacramento({ trustedProxies: 1 })
    try {
      const readers = { kind: 'readers', address: served.address, pages, perSecond: 100 } as const
      const crowd = { kind: 'crowd', address: served.address, path: '/counties/34/solve', visitors } as const
      await (await openLoad({ ...readers, seconds: 2 })).run()
      const samples: { alone: number; flooded: number; crowd: LoadSeen }[] = []
      for (let pair = 0; pair < pairs; pair++) {
        const [alone, flooded, asking] = await Promise.all([
          openLoad({ ...readers, seconds }),
          openLoad({ ...readers, seconds }),
          openLoad(crowd),
        ])
        const quiet = await alone.run()
        const [read, asked] = await Promise.all([
          flooded.run(),
          new Promise((next) => setTimeout(next, 2000)).then(asking.run),
        ])
        const p99 = ({ pageMs }: LoadSeen) => quantile(pageMs, 0.99)
        samples.push({ alone: p99(quiet), flooded: p99(read), crowd: asked })
      }
      const ratio = median(samples.map(({ alone, flooded }) => flooded / alone))
      const last = samples.at(-1)?.crowd
      return [
        {
          name: 'flood other pages’ p99',
          measured: `${ratio.toFixed(2)} × alone`,
          goal: '≤ 2 ×',
          met: ratio <= 2,
          detail: `p99 alone ${said(samples.map(({ alone }) => alone))} ms, flooded ${said(samples.map(({ flooded }) => flooded))} ms over ${seconds} s at 100 a second; the crowd got ${JSON.stringify(last?.statuses)} in ${last?.seconds.toFixed(1)} s`,
          samples,
        },
      ]
    } finally {
      await served.close()
    }
  },
}

const said = (values: readonly number[]): string =>
  `${median(values).toFixed(1)} (${Math.min(...values).toFixed(1)}–${Math.max(...values).toFixed(1)})`
