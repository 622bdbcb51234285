import { Agent, type IncomingHttpHeaders, request } from 'node:http'
import { parentPort, workerData } from 'node:worker_threads'
import { totpCode } from '#modules/people/account/account.factory.ts'
import { inBase32 } from '#modules/people/account/totp.ts'
import type { StaffMember } from './sign-in-staff.ts'

// Staff who sign in at a fixed beat, on a thread of its own: what they cost is not the server's time.

export type Crowd = {
  readonly address: string
  readonly publicUrl: string
  readonly password: string
  readonly staff: readonly StaffMember[]
  readonly seconds: number
  /** Schools from whose addresses they come, in turn. */
  readonly addresses: number
}
/** Milliseconds from when a sign-in was due until its session was there, code included; infinite for an error. */
export type CrowdSeen = {
  readonly withCode: readonly number[]
  readonly withoutCode: readonly number[]
  /** A plain page that someone else reads twice a second meanwhile. */
  readonly pages: readonly number[]
  readonly answers: Readonly<Record<string, number>>
  /** Cookies of sessions that began, one in fifty. */
  readonly sessions: readonly string[]
  readonly seconds: number
}

const { address, publicUrl, password, staff, seconds, addresses } = workerData as Crowd
const agent = new Agent({ keepAlive: true, maxSockets: 256 })
const answers: Record<string, number> = {}
const sessions: string[] = []
const [withCode, withoutCode, pages]: [number[], number[], number[]] = [[], [], []]

parentPort?.postMessage('ready')
await new Promise((go) => parentPort?.once('message', go))
const begun = performance.now()
await Promise.all([crowd(), readOn()])
agent.destroy()
parentPort?.postMessage({
  withCode,
  withoutCode,
  pages,
  answers,
  sessions,
  seconds: (performance.now() - begun) / 1000,
} satisfies CrowdSeen)

async function crowd(): Promise<void> {
  const under: Promise<void>[] = []
  const everyMs = (seconds * 1000) / staff.length
  for (const [place, member] of staff.entries()) {
    const due = begun + place * everyMs
    await until(due)
    under.push(
      signIn(member, place).then((done) => {
        const into = member.key === null ? withoutCode : withCode
        into.push(done ? performance.now() - due : Number.POSITIVE_INFINITY)
      }),
    )
  }
  await Promise.all(under)
}

async function readOn(): Promise<void> {
  for (let count = 0; count < seconds * 2; count += 1) {
    const due = begun + count * 500
    await until(due)
    const { status } = await ask('GET', '/about', '192.0.2.1')
    pages.push(status === 200 ? performance.now() - due : Number.POSITIVE_INFINITY)
  }
}

async function until(due: number): Promise<void> {
  const wait = due - performance.now()
  if (wait > 1) await new Promise((next) => setTimeout(next, wait))
}

async function signIn({ email, key }: StaffMember, place: number): Promise<boolean> {
  const from = `10.0.${Math.floor((place % addresses) / 250)}.${(place % addresses) % 250}`
  const first = await ask('POST', '/sign-in', from, { email, password })
  const last =
    key === null
      ? first
      : await ask(
          'POST',
          '/sign-in/code',
          from,
          { code: totpCode(inBase32(key), new Date()) },
          cookiesOf(first),
        )
  const done =
    first.location === (key === null ? '/today' : '/sign-in/code') &&
    last.location === '/today' &&
    cookiesOf(last).includes('wellness.session_token=')
  const said = `${first.status} ${first.location ?? ''}${key === null ? '' : ` ${last.status} ${last.location ?? ''}`}`
  answers[said] = (answers[said] ?? 0) + 1
  if (done && place % 50 < 2) sessions.push(cookiesOf(last))
  return done
}

type Answered = {
  readonly status: number
  readonly location: string | undefined
  readonly cookies: readonly string[]
}

function cookiesOf({ cookies }: Answered): string {
  const set = cookies.map((one) => one.split(';')[0] ?? '')
  return set.filter((one) => !one.endsWith('=')).join('; ')
}

function ask(
  method: 'GET' | 'POST',
  path: string,
  from: string,
  form: Readonly<Record<string, string>> = {},
  cookie = '',
): Promise<Answered> {
  const body = method === 'POST' ? new URLSearchParams(form).toString() : ''
  return new Promise((resolve) => {
    const answered = (status: number, headers: IncomingHttpHeaders = {}) =>
      resolve({ status, location: headers.location, cookies: headers['set-cookie'] ?? [] })
    const sent = request(`${address}${path}`, {
      method,
      agent,
      headers: {
        host: new URL(publicUrl).host,
        origin: publicUrl,
        'sec-fetch-site': 'same-origin',
        'x-forwarded-for': from,
        'content-length': Buffer.byteLength(body),
        'content-type': 'application/x-www-form-urlencoded',
        ...(cookie === '' ? {} : { cookie }),
      },
    })
    sent.on('response', (response) => {
      response.resume()
      response.on('end', () => answered(response.statusCode ?? 0, response.headers))
    })
    sent.on('error', () => answered(0))
    sent.end(body)
  })
}
