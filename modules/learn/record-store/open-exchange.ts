import { timingSafeEqual } from 'node:crypto'
import type { Database } from '#platform/database.ts'
import type { Answer, Asked, Sent } from '#platform/http.ts'
import { openMeter } from '#platform/limits/meter.ts'
import { contentHash } from '#platform/secrets.ts'
import { service, type Viewer } from '#platform/viewer.ts'
import { findOpenKey, upsertKeyUse } from './record-key.queries.ts'
import { credentialsOf } from './record-key.rules.ts'
import type { RecordKey } from './record-key.ts'
import {
  isFromElsewhere,
  isInsideForm,
  isRefused,
  plainRequest,
  type Refused,
  refuse,
  requestInsideForm,
  type Wanted,
  whyNotVersion,
} from './request.rules.ts'

/** A request whose key opened, and what answers it. */
export type Call = {
  readonly database: Database
  /** The store in the key's county; it acts for no person. */
  readonly store: Viewer
  readonly key: RecordKey
  readonly wanted: Wanted
  /** Of this installation, without a slash at the end. */
  readonly origin: string
  body(): Promise<Uint8Array<ArrayBuffer> | Refused>
}
export type Answers = Partial<Record<Wanted['method'], (call: Call) => Promise<Answer | Refused>>>

const megabyte = 1024 * 1024
/** The largest request taken, a batch with what comes beside it, where the installation sets no other. */
const usualMostMegabytes = 8
/** A form is read before its key is known, and so takes less. */
const partInsideForm = 1 / 8
/** Refused names and secrets from one address within a minute; beyond it nobody there is heard for the rest of it. */
const mostRefused = 60

export const version = '1.0.3'
const headers = {
  'x-experience-api-version': version,
  'cache-control': 'no-store, no-transform',
}

export const answerOf = (
  status: number,
  body: string | Uint8Array<ArrayBuffer>,
  more: Readonly<Record<string, string>> = {},
  type = 'application/json; charset=utf-8',
): Answer => ({ kind: 'bytes', status, body, type, headers: { ...headers, ...more } })

export const jsonAnswer = (
  value: unknown,
  more: Readonly<Record<string, string>> = {},
  status = 200,
): Answer => answerOf(status, JSON.stringify(value), more)

/** A refusal says why and where, and nothing of what was sent. */
export function refusalAnswer({ status, why, at }: Refused): Answer {
  const ask = status === 401 ? { 'www-authenticate': 'Basic realm="xAPI", charset="UTF-8"' } : {}
  return jsonAnswer({ error: why, ...(at === undefined ? {} : { at }) }, ask, status)
}

export const brokenAnswer = (status: number, reference: string): Answer =>
  jsonAnswer({ error: 'Something went wrong.', ...(reference === '' ? {} : { reference }) }, {}, status)

export type Exchange = (
  asked: Asked<string> & { input: Sent },
  method: Wanted['method'],
  answers: Answers,
) => Promise<Answer>

export type Store = {
  /** Of this installation, without a slash at the end. */
  readonly origin: string
  /** The largest request taken, in megabytes of 1,048,576 bytes. */
  readonly mostMegabytes?: number | undefined
}

/** Lets a request in by its key: read, heard, known, counted, and then answered. */
export function openExchange({ origin, mostMegabytes = usualMostMegabytes }: Store): Exchange {
  const mostBytes = mostMegabytes * megabyte
  const refusedFrom = openMeter(60)
  const asked = openMeter(60)
  const doorFor = async (given: Asked<string>, header: Wanted['header']) => {
    const credentials = credentialsOf(header('authorization'))
    const found = credentials && (await keyOf(given.database, credentials))
    if (found) return (await asked(found.key.id)) > found.key.perMinute ? tooMany : found
    return (await refusedFrom(given.address)) > mostRefused
      ? tooMany
      : refuse(401, 'No key opens by this name and secret.')
  }
  return async (given, method, answers) => {
    const wanted = await wantedOf(given, method, Math.floor(mostBytes * partInsideForm))
    const answered = async (): Promise<Answer | Refused> => {
      if (isRefused(wanted)) return wanted
      if (isFromElsewhere(given.input.header))
        return refuse(403, 'A page at another address may not use this key.')
      const version = whyNotVersion(wanted.header('x-experience-api-version'))
      if (version) return version
      const door = await doorFor(given, wanted.header)
      if (isRefused(door)) return door
      const answer = answers[wanted.method]
      if (!answer) return refuse(405, `${wanted.method} is not answered here.`)
      return answer({
        ...door,
        database: given.database,
        wanted,
        origin,
        body: async () =>
          wanted.content ??
          (await given.input.body(mostBytes)) ??
          refuse(413, `A request may have ${mostBytes} bytes.`),
      })
    }
    const answer = await answered()
    return isRefused(answer) ? refusalAnswer(answer) : answer
  }
}

const tooMany = refuse(429, 'Too many requests within a minute.')

async function wantedOf(
  { query, input }: Asked<string> & { input: Sent },
  method: Wanted['method'],
  mostBytes: number,
): Promise<Wanted | Refused> {
  if (!isInsideForm(method, query)) return plainRequest(method, query, input.header)
  const body = await input.body(mostBytes)
  return body === null
    ? refuse(413, `A request inside a form may have ${mostBytes} bytes.`)
    : requestInsideForm(query, input.header, body)
}

async function keyOf(
  database: Database,
  { county, id, secret }: NonNullable<ReturnType<typeof credentialsOf>>,
): Promise<{ readonly key: RecordKey; readonly store: Viewer } | undefined> {
  const store = service(`Record key ${id}`, county)
  return database.asViewer(store, async (tx) => {
    const key = await findOpenKey(tx, id)
    if (!key || !timingSafeEqual(Buffer.from(key.secretHash), Buffer.from(contentHash(secret))))
      return undefined
    await upsertKeyUse(tx, key.id)
    return { key, store }
  })
}
