import { type Bench, type BenchRow, median, quantile } from './bench.ts'
import { openLoad } from './open-load.ts'
import { type ServedState, serveState } from './served-state.ts'

const perSecond = 100
const seconds = 20
const warming = 5

/** Outcomes pages of schools, districts and counties drawn from the whole state, none of them kept from before. */
export const outcomePages: Bench = {
  name: 'outcome-pages',
  about: 'any outcomes page over every school, three years and all groups: p99 ≤ 25 ms',
  run: async () => {
    const served = await serveState()
    try {
      return [await keeping(served), await arrivals(served), await nearest(served)]
    } finally {
      await served.close()
    }
  },
}

async function keeping({ owner, keptMs }: ServedState): Promise<BenchRow> {
  const { rows } = await owner.query<{ rates: number; places: number }>(`select
    (select count(*)::int from places.rate_figure) as rates, (select count(*)::int from evaluate.outcome_place) as places`)
  return {
    name: 'outcome-pages: kept once',
    measured: `${(keptMs / 1000).toFixed(1)} s`,
    goal: '(no goal)',
    met: true,
    detail: `what 58 counties show, worked out of ${rows[0]?.rates} rates and kept for ${rows[0]?.places} places`,
    samples: keptMs,
  }
}

async function arrivals(served: ServedState): Promise<BenchRow> {
  const { address } = served
  // Cold apart from warm: the first pages of a process are slow because the engine has not compiled them yet.
  const read = async (pages: readonly string[]) =>
    (await openLoad({ kind: 'readers', address, pages, perSecond, seconds: pages.length / perSecond })).run()
  const cold = (await read(await drawn(served, perSecond * warming))).pageMs
  const times = (await read(await drawn(served, perSecond * seconds))).pageMs
  const p99 = quantile(times, 0.99)
  const said = (of: readonly number[]) =>
    `p50 ${median(of).toFixed(1)} p95 ${quantile(of, 0.95).toFixed(1)} p99 ${quantile(of, 0.99).toFixed(1)}`
  return {
    name: 'outcome-pages: arrivals',
    measured: `${said(times)} ms`,
    goal: 'p99 ≤ 25 ms',
    met: p99 <= 25,
    detail: `${times.length} pages, each made anew, ${perSecond} a second over 32 kept connections; the first ${cold.length} of the process before them ${said(cold)} ms, worst after them ${Math.max(...times).toFixed(0)} ms`,
    samples: { cold, times },
  }
}

/** Every place as likely as every other, both measures, by year and together. */
async function drawn({ owner }: ServedState, count: number): Promise<readonly string[]> {
  const { rows } = await owner.query<{ path: string }>(
    `select '/counties/' || lpad(county_id::text, 2, '0') || case level when 'county' then ''
        when 'district' then '/districts/' || left(code, 7) else '/schools/' || code end || '/outcomes'
        || (array['', '?measure=suspension', '?years=together'])[1 + floor(random() * 3)] as path
      from evaluate.outcome_place where level <> 'state' order by random() limit $1`,
    [count],
  )
  return rows.map(({ path }) => path)
}

/** The schools most like each one in the state, by the rule of the product, for all of them. */
async function nearest({ database, owner }: ServedState): Promise<BenchRow> {
  const { findSimilarInState } = await import('#modules/evaluate/outcome/find-similar-in-state.ts')
  const { listPeers } = await import('#modules/evaluate/outcome/school-listing.queries.ts')
  const { nearestAmong } = await import('#modules/evaluate/outcome/similar.rules.ts')
  const { anyone } = await import('#platform/viewer.ts')
  const samples: number[] = []
  let found = 0
  for (let run = 0; run < 3; run++) {
    const started = performance.now()
    const peers = await database.asViewer(anyone(34), listPeers)
    const near = nearestAmong(peers)
    found = peers.filter(({ code }) => near(code).length > 0).length
    samples.push(performance.now() - started)
  }
  const { rows } = await owner.query<{ code: string }>(
    'select code from evaluate.school_listing order by random() limit 1',
  )
  const started = performance.now()
  await database.asViewer(anyone(34), (tx) => findSimilarInState(tx, rows[0]?.code ?? ''))
  const worst = Math.max(...samples)
  return {
    name: 'outcome-pages: similar in the state',
    measured: `${(worst / 1000).toFixed(2)} s`,
    goal: '≤ 10 s',
    met: worst <= 10_000,
    detail: `${found} schools with similar ones; the first reader after a change waits ${(performance.now() - started).toFixed(0)} ms`,
    samples,
  }
}
