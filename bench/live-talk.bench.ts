import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type pg from 'pg'
import { newId } from '#platform/ids.ts'
import { type Bench, type BenchRow, median, quantile, timed } from './bench.ts'
import type { Heard, Listeners, Word } from './live-listeners-thread.ts'
import { type AppProcess, comeIn, type LiveServed, openTalk, serveLive } from './live-served.ts'

const listeners = 500
const dropping = 50
/** How long one talk is listened to; ten minutes in full. */
const seconds = Number(process.env.LIVE_TALK_SECONDS ?? 600)

/** One talk with five hundred listeners, the server killed once; and two processes behind one database. */
export const liveTalk: Bench = {
  name: 'live-talk',
  about: 'what happens reaches all within a second at p99, none lost; two processes serve one talk',
  run: async () => {
    const served = await serveLive()
    try {
      const first = await served.start()
      await openTalk(served.owner, served.talk)
      const cookies: string[] = []
      for (let come = 0; come < listeners; come += 10)
        cookies.push(...(await Promise.all(Array.from({ length: 10 }, () => comeIn(first.address)))))
      const yardstick = await insertMs(served.owner)
      const [whole, again] = await oneTalk(served, first, cookies, yardstick)
      return [whole, await twoProcesses(served, again, cookies, yardstick)]
    } finally {
      await served.close()
    }
  },
}

type Posting = { readonly accepted: number; readonly failed: number; readonly postMs: readonly number[] }

async function oneTalk(
  served: LiveServed,
  first: AppProcess,
  cookies: readonly string[],
  yardstick: string,
): Promise<readonly [BenchRow, AppProcess]> {
  const room = roomAt(first.address, served.talk)
  const poll = await openPoll(served.owner, served.talk)
  const browsers = openListeners({ stream: `${room}/from/`, cookies, dropping, after: 0 })
  await browsers.connected
  const lag = monitorEventLoopDelay({ resolution: 10 })
  lag.enable()
  let again = first
  let outageMs = 0
  const killing = pause((seconds * 1000) / 2).then(async () => {
    const began = performance.now()
    await first.kill()
    again = await served.start(first.port)
    outageMs = performance.now() - began
  })
  const posting = await postFor(seconds, room, poll, cookies)
  await killing
  const number = await settled(served.owner, served.talk)
  lag.disable()
  const heard = await browsers.end()
  const { rows } = await served.owner.query<{ count: number }>(
    'select count(*)::int as count from convene.live_question where talk_id = $1',
    [served.talk],
  )
  const asked = rows[0]?.count ?? 0
  const lost =
    heard.known.reduce((sum, known) => sum + asked - known, 0) +
    heard.numbers.filter((reached) => reached < number).length
  const p99 = quantile(heard.latencyMs, 0.99)
  return [
    {
      name: 'live-talk 500 listeners',
      measured: `p99 ${Math.round(p99)} ms, ${lost} lost`,
      goal: 'p99 ≤ 1000 ms, 0 lost',
      met: p99 <= 1000 && lost === 0,
      detail: `${seconds} s; ${asked} questions, ${number} events (questions, votes, answers), ${heard.latencyMs.length} deliveries; p50 ${Math.round(median(heard.latencyMs))}, p95 ${Math.round(quantile(heard.latencyMs, 0.95))}, max ${Math.round(Math.max(0, quantile(heard.latencyMs, 1)))} ms from the question's sending; posts: ${posting.accepted} taken (median ${Math.round(median(posting.postMs))}, p99 ${Math.round(quantile(posting.postMs, 0.99))} ms), ${posting.failed} failed while the server was gone; killed once, back after ${(outageMs / 1000).toFixed(1)} s; ${heard.reconnections} reconnections, ${heard.refused} refused; ${lagText(lag)}; ${yardstick}`,
      samples: {
        latencyMs: heard.latencyMs.length,
        quantiles: quantilesOf(heard.latencyMs),
        posting,
        heard: { known: heard.known, numbers: heard.numbers },
      },
    },
    again,
  ]
}

/** Each second one question, two votes and one answer, from one browser after another. */
async function postFor(
  seconds: number,
  room: string,
  poll: string,
  cookies: readonly string[],
): Promise<Posting> {
  const postMs: number[] = []
  let failed = 0
  const under: Promise<unknown>[] = []
  const begun = performance.now()
  let newest: string | null = null
  const send = async (path: string, fields: Record<string, string>, at: number) => {
    const started = performance.now()
    const status = await post(`${room}${path}`, fields, cookies[at % cookies.length] ?? '')
    if (status === 200) postMs.push(performance.now() - started)
    else if (status !== 409) failed += 1
    return status
  }
  for (let second = 0; second < seconds; second += 1) {
    const wait = begun + second * 1000 - performance.now()
    if (wait > 0) await pause(wait)
    under.push(send('/questions', { body: `A bench asks ${second} at ${Date.now()}`, askedBy: '' }, second))
    newest = await newestQuestion(room, cookies[0] ?? '', newest, second)
    for (const more of [1, 2])
      if (newest !== null) under.push(send(`/questions/${newest}/vote`, {}, second * 2 + more))
    if (second < cookies.length)
      under.push(
        send(`/polls/${poll}/answer`, { choice: String(1 + (second % 3)) }, cookies.length - 1 - second),
      )
  }
  await Promise.all(under)
  return { accepted: postMs.length, failed, postMs }
}

/** A question to vote for, read off the page as a reader does, now and then. */
async function newestQuestion(
  room: string,
  cookie: string,
  known: string | null,
  second: number,
): Promise<string | null> {
  if (second % 30 !== 5) return known
  try {
    const text = await (await fetch(room, { headers: { cookie } })).text()
    return [...text.matchAll(/questions\/([0-9a-f-]{36})\/vote/g)].at(-1)?.[1] ?? known
  } catch {
    return known
  }
}

async function twoProcesses(
  served: LiveServed,
  first: AppProcess,
  cookies: readonly string[],
  yardstick: string,
): Promise<BenchRow> {
  const second = await served.start()
  const processes = [first, second]
  const { rows } = await served.owner.query<{ number: number; asked: number }>(
    `select last_number::int as number, (select count(*)::int from convene.live_question where talk_id = $1) as asked
     from convene.live_room where talk_id = $1`,
    [served.talk],
  )
  const before = rows[0] ?? { number: 0, asked: 0 }
  const halves = processes.map(({ address }, at) =>
    openListeners({
      stream: `${roomAt(address, served.talk)}/from/`,
      cookies: cookies.slice(at * 50, at * 50 + 50),
      dropping: 0,
      after: before.number,
    }),
  )
  await Promise.all(halves.map(({ connected }) => connected))
  const posts = 60
  const failed: number[] = []
  for (let sent = 0; sent < posts; sent += 1) {
    const room = roomAt(processes[sent % 2]?.address ?? '', served.talk)
    const status = await post(
      `${room}/questions`,
      { body: `A bench asks ${sent} at ${Date.now()}`, askedBy: '' },
      cookies[100 + sent] ?? '',
    )
    if (status !== 200) failed.push(status)
    await pause(200)
  }
  await pause(3000)
  const heard = await Promise.all(halves.map((half) => half.end()))
  const lost = heard
    .flatMap(({ known }) => known.map((count) => posts - failed.length - count))
    .reduce((sum, one) => sum + Math.abs(one), 0)
  const latencyMs = heard.flatMap((half) => half.latencyMs)
  const p99 = quantile(latencyMs, 0.99)
  return {
    name: 'live-talk two processes',
    measured: `p99 ${Math.round(p99)} ms, ${lost} lost`,
    goal: 'each reaches both, p99 ≤ 1000 ms',
    met: lost === 0 && failed.length === 0 && p99 <= 1000,
    detail: `${posts} questions posted to one process and the other in turn, 50 listeners at each; ${latencyMs.length} deliveries, p50 ${Math.round(median(latencyMs))} ms; ${yardstick}`,
    samples: { latencyMs, failed },
  }
}

const roomAt = (address: string, talk: string) => `${address}/counties/00/talks/${talk}/live`

function openListeners(given: Listeners) {
  const thread = new Worker(new URL('./live-listeners-thread.ts', import.meta.url), { workerData: given })
  const next = <Message extends Word>() =>
    new Promise<Message>((resolve, reject) => {
      thread.once('message', resolve)
      thread.once('error', reject)
    })
  return {
    connected: next(),
    end: () => {
      const heard = next<Heard>()
      thread.postMessage('end')
      return heard
    },
  }
}

/** Waits until nothing more can be on its way: every line is open again and the room's number stands. */
async function settled(owner: pg.Client, talk: string): Promise<number> {
  await pause(5000)
  const { rows } = await owner.query<{ number: number }>(
    'select last_number::int as number from convene.live_room where talk_id = $1',
    [talk],
  )
  return rows[0]?.number ?? 0
}

async function post(address: string, fields: Record<string, string>, cookie: string): Promise<number> {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { origin: new URL(address).origin, cookie },
      body: new URLSearchParams({ ...fields, by: 'script' }),
      signal: AbortSignal.timeout(30_000),
    })
    await answer.arrayBuffer()
    return answer.status
  } catch {
    return 0
  }
}

async function openPoll(owner: pg.Client, talk: string): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    `insert into convene.live_poll (county_id, id, talk_id, kind, prompt, options, state, made_at)
     values (0, $2, $1, 'choice', 'Which?', '{A,B,C}', 'open', now()) returning id`,
    [talk, newId()],
  )
  return rows[0]?.id ?? ''
}

/** What the machine needs for one durable row, by which other figures are read. */
async function insertMs(owner: pg.Client): Promise<string> {
  await owner.query('create table if not exists public.bench_yardstick (at timestamptz)')
  const samples: number[] = []
  for (let made = 0; made < 200; made += 1)
    samples.push(await timed(() => owner.query('insert into public.bench_yardstick values (now())')))
  await owner.query('drop table public.bench_yardstick')
  return `durable insert p50 ${median(samples).toFixed(1)}, p99 ${quantile(samples, 0.99).toFixed(1)} ms`
}

const lagText = (lag: ReturnType<typeof monitorEventLoopDelay>): string =>
  `a bare loop beside it lagged p50 ${(lag.percentile(50) / 1e6 - 10).toFixed(1)}, p99 ${(lag.percentile(99) / 1e6 - 10).toFixed(1)}, max ${(lag.max / 1e6 - 10).toFixed(0)} ms`

const quantilesOf = (values: readonly number[]) =>
  Object.fromEntries([0.5, 0.9, 0.95, 0.99, 0.999, 1].map((share) => [share, quantile(values, share)]))
