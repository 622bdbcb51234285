import { Agent, createServer, request } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import pg from 'pg'
import { type Bench, type BenchRow, median, quantile } from './bench.ts'
import { addressOf, type Served, serveSacramento } from './served.ts'

const connections = 32
const perSecond = 100
const seconds = 10
const throughputSeconds = 3
const pages = [
  '/counties/34',
  '/counties/34/schools',
  '/counties/34/schools/34674396033765',
  '/counties/34/districts',
  '/',
]

/** Server time at 100 pages a second over 32 kept connections, and throughput beside a bare page of the same framework. */
export const pageSpeed: Bench = {
  name: 'page-speed',
  about: 'p99 ≤ 25 ms at fixed arrivals, ≥ 0.5 × a bare page with one indexed read',
  run: () => speedOf(async () => pages),
}

/** Pages of learning that a visitor reads: a lesson, and a whole phase with its steps. */
export const lessonSpeed: Bench = {
  name: 'lesson-speed',
  about: 'as page-speed, for a lesson and a phase',
  run: () => speedOf(async () => ['/learn/lessons/crisis', '/learn/clinician-1/1']),
}

/** The same for the pages that are there once what they need was put in. */
export async function speedOf(
  prepare: (served: Served) => Promise<readonly string[]>,
): Promise<readonly BenchRow[]> {
  const served = await serveSacramento()
  try {
    const rows: BenchRow[] = []
    for (const path of await prepare(served))
      rows.push(await arrivals(served.address, path), await beside(served.address, path, served.databaseUrl))
    return rows
  } finally {
    await served.close()
  }
}

/** Arrivals keep their beat: a late start counts into the time, an error as infinite. */
async function arrivals(address: string, path: string): Promise<BenchRow> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  await Promise.all(Array.from({ length: connections }, () => ask(agent, `${address}${path}`)))
  const times: number[] = []
  const started = performance.now()
  const under: Promise<void>[] = []
  for (let index = 0; index < perSecond * seconds; index++) {
    const due = started + (index * 1000) / perSecond
    const wait = due - performance.now()
    if (wait > 1) await new Promise((next) => setTimeout(next, wait))
    under.push(
      ask(agent, `${address}${path}`).then((status) => {
        times.push(status === 200 ? performance.now() - due : Number.POSITIVE_INFINITY)
      }),
    )
  }
  await Promise.all(under)
  agent.destroy()
  const p99 = quantile(times, 0.99)
  return {
    name: `page-speed ${path}`,
    measured: `p50 ${median(times).toFixed(1)} p95 ${quantile(times, 0.95).toFixed(1)} p99 ${p99.toFixed(1)} ms`,
    goal: 'p99 ≤ 25 ms',
    met: p99 <= 25,
    detail: `${perSecond} a second, ${connections} connections, worst ${Math.max(...times).toFixed(0)} ms; the load runs on the same cores`,
    samples: times,
  }
}

/** Closed loop, ours and the bare page in turn, seven pairs. */
async function beside(address: string, path: string, databaseUrl: string): Promise<BenchRow> {
  const body = await (await fetch(`${address}${path}`)).text()
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 8 })
  // Its connections may still be closing when the server stops.
  pool.on('error', () => {})
  const bare = new Hono()
  bare.get('/', async (context) => {
    await pool.query('select 1 from pg_catalog.pg_class where oid = $1', [1259])
    return context.html(body)
  })
  const server = createServer(getRequestListener(bare.fetch))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const samples: [number, number][] = []
  // The first pair is not counted: both are still being compiled.
  for (let pair = -1; pair < 7; pair++) {
    const both = [await throughput(`${address}${path}`), await throughput(`${addressOf(server)}/`)] as const
    if (pair >= 0) samples.push([...both])
  }
  server.close()
  server.closeAllConnections()
  await pool.end()
  const ratio = median(samples.map(([ours, limit]) => ours / limit))
  const limits = samples.map(([, limit]) => limit)
  const swing = (Math.max(...limits) - Math.min(...limits)) / 2 / median(limits)
  return {
    name: `page-speed ${path} (ratio)`,
    measured: `${ratio.toFixed(2)} × bare`,
    goal: '≥ 0.5 ×',
    met: swing > 0.15 ? 'void' : ratio >= 0.5,
    detail: `ours ${median(samples.map(([ours]) => ours)).toFixed(0)}/s, bare ${median(limits).toFixed(0)}/s, swing ${(swing * 100).toFixed(0)} %`,
    samples,
  }
}

async function throughput(url: string): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const until = performance.now() + throughputSeconds * 1000
  let answered = 0
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < until) {
        if ((await ask(agent, url)) === 200) answered += 1
      }
    }),
  )
  agent.destroy()
  return answered / throughputSeconds
}

function ask(agent: Agent, url: string): Promise<number> {
  return new Promise((resolve) => {
    const sent = request(url, { agent, headers: { 'accept-encoding': 'identity' } }, (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode ?? 0))
    })
    sent.on('error', () => resolve(0))
    sent.end()
  })
}
