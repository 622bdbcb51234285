import { Agent, request } from 'node:http'
import { parentPort, workerData } from 'node:worker_threads'

// Readers or a crowd, on a thread of their own: what they cost is not the server's time.

export type Load =
  | {
      readonly kind: 'readers'
      readonly address: string
      /** Plain pages, read in turn at a fixed beat over 32 kept connections. */
      readonly pages: readonly string[]
      readonly perSecond: number
      readonly seconds: number
    }
  | {
      readonly kind: 'crowd'
      readonly address: string
      /** The form by which each of them asks for a plan of their own, all at once. */
      readonly path: string
      readonly visitors: number
    }
/** Milliseconds from when each page was due, infinite for an error; and how many of the crowd got each status. */
export type LoadSeen = {
  readonly pageMs: readonly number[]
  readonly statuses: Readonly<Record<number, number>>
  readonly seconds: number
}

const load = workerData as Load
// Loading this file takes the machine longer than the crowd itself: everyone waits for the word.
parentPort?.postMessage('ready')
await new Promise((go) => parentPort?.once('message', go))
const begun = performance.now()
const seen = load.kind === 'readers' ? await read(load) : await crowd(load)
parentPort?.postMessage({ ...seen, seconds: (performance.now() - begun) / 1000 })

async function read({ address, pages, perSecond, seconds }: Extract<Load, { kind: 'readers' }>) {
  const agent = new Agent({ keepAlive: true, maxSockets: 32 })
  await Promise.all(Array.from({ length: 32 }, () => ask(agent, `${address}${pages[0]}`)))
  const pageMs: number[] = []
  const under: Promise<unknown>[] = []
  const started = performance.now()
  for (let index = 0; index < perSecond * seconds; index++) {
    const due = started + (index * 1000) / perSecond
    const wait = due - performance.now()
    if (wait > 1) await new Promise((next) => setTimeout(next, wait))
    under.push(
      ask(agent, `${address}${pages[index % pages.length]}`).then((status) => {
        pageMs.push(status === 200 ? performance.now() - due : Number.POSITIVE_INFINITY)
      }),
    )
  }
  await Promise.all(under)
  agent.destroy()
  return { pageMs, statuses: {} }
}

async function crowd({ address, path, visitors }: Extract<Load, { kind: 'crowd' }>) {
  const answers = await Promise.all(
    Array.from({ length: visitors }, (_, visitor) => askWork(`${address}${path}`, visitor)),
  )
  const statuses: Record<number, number> = {}
  for (const status of answers) statuses[status] = (statuses[status] ?? 0) + 1
  return { pageMs: [], statuses }
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

/** One visitor's own question, from an address of its own. */
function askWork(url: string, visitor: number): Promise<number> {
  const body = `pps_rate=${200 + visitor / 10}`
  return new Promise((resolve) => {
    const sent = request(url, {
      method: 'POST',
      agent: false,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': body.length,
        'sec-fetch-site': 'same-origin',
        origin: new URL(url).origin,
        'x-forwarded-for': `10.${visitor >> 8}.${visitor & 255}.1`,
      },
    })
    sent.on('response', (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode ?? 0))
    })
    sent.on('error', () => resolve(0))
    sent.end(body)
  })
}
