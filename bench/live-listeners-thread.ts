import { Agent, type ClientRequest, request } from 'node:http'
import { parentPort, workerData } from 'node:worker_threads'

// Browsers that listen to a live talk, on a thread of their own: what they cost is not the server's time.

export type Listeners = {
  /** A room's stream, up to the number to go on from. */
  readonly stream: string
  /** One browser each: the cookie of its seat. */
  readonly cookies: readonly string[]
  /** The first so many drop their line again and again, as on a bad network. */
  readonly dropping: number
  /** The number to go on from. */
  readonly after: number
}
/** What they saw: of each question how long after it was sent each heard of it, and what each heard in all. */
export type Heard = {
  readonly latencyMs: readonly number[]
  /** Questions that each browser knows at the end. */
  readonly known: readonly number[]
  /** The number each browser has come to. */
  readonly numbers: readonly number[]
  readonly reconnections: number
  readonly refused: number
}
export type Word = 'connected' | Heard

const { stream, cookies, dropping, after } = workerData as Listeners
const agent = new Agent({ keepAlive: false, maxSockets: Number.POSITIVE_INFINITY })
const latencyMs: number[] = []
let reconnections = 0
let refused = 0
let over = false

type Browser = {
  last: number
  retryMs: number
  readonly known: Set<string>
  line: ClientRequest | null
  open: boolean
}
const browsers: Browser[] = cookies.map(() => ({
  last: after,
  retryMs: 1000,
  known: new Set(),
  line: null,
  open: false,
}))

function listen(browser: Browser, cookie: string): void {
  if (over) return
  let ended = false
  const again = () => {
    if (ended || over) return
    ended = true
    browser.open = false
    reconnections += 1
    setTimeout(() => listen(browser, cookie), browser.retryMs)
  }
  const line = request(`${stream}${browser.last}`, {
    agent,
    headers: { cookie, accept: 'text/event-stream', 'last-event-id': String(browser.last) },
  })
  browser.line = line
  line.on('response', (answer) => {
    if (answer.statusCode !== 200) refused += 1
    browser.open = answer.statusCode === 200
    let text = ''
    answer.setEncoding('utf8')
    answer.on('data', (chunk: string) => {
      const parts = (text + chunk).split('\n\n')
      text = parts.pop() ?? ''
      for (const part of parts) take(browser, part)
    })
    answer.on('error', () => {})
    answer.on('close', again)
  })
  line.on('error', again)
  line.end()
}

function take(browser: Browser, part: string): void {
  const now = Date.now()
  for (const row of part.split('\n')) {
    if (row.startsWith('retry: ')) browser.retryMs = Number(row.slice(7))
    else if (row.startsWith('id: ')) browser.last = Number(row.slice(4))
    else if (row.startsWith('data: '))
      for (const { id, body } of JSON.parse(row.slice(6)).questions ?? []) {
        if (browser.known.has(id)) continue
        browser.known.add(id)
        latencyMs.push(now - Number(String(body).split(' ').at(-1)))
      }
  }
}

for (const [at, browser] of browsers.entries()) {
  setTimeout(() => listen(browser, cookies[at] ?? ''), at * 4)
  if (at < dropping) setInterval(() => browser.line?.destroy(), 15_000 + Math.random() * 15_000).unref()
}
const waiting = setInterval(() => {
  if (browsers.some(({ open }) => !open)) return
  clearInterval(waiting)
  parentPort?.postMessage('connected' satisfies Word)
}, 100)

parentPort?.once('message', () => {
  over = true
  for (const { line } of browsers) line?.destroy()
  const heard: Heard = {
    latencyMs,
    known: browsers.map(({ known }) => known.size),
    numbers: browsers.map(({ last }) => last),
    reconnections,
    refused,
  }
  parentPort?.postMessage(heard satisfies Word)
  parentPort?.close()
})
