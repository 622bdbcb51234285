import { type Database, systemClock, timeZone } from '#platform/database.ts'
import type { Route } from '#platform/http.ts'
import { openLog } from '#platform/log.ts'
import { serve } from '#platform/serve.ts'
import { addDays, dateIn } from '#platform/time.ts'
import { anyone, type Viewer } from '#platform/viewer.ts'
import { type MadeKey, makeRecordKey } from './keep-record-key.ts'
import type { RecordKey, Scope } from './record-key.ts'
import type { JsonObject } from './shape.rules.ts'

/** A key of this name with these scopes, good for a month. */
export async function aRecordKey(
  database: Database,
  maker: Viewer,
  name: string,
  scopes: readonly Scope[],
  more: Partial<RecordKey> = {},
): Promise<MadeKey & { readonly id: string }> {
  const endsOn = addDays(dateIn(timeZone, systemClock()), 30)
  const made = await makeRecordKey(database, maker, { name, scopes, endsOn, perMinute: 6000, ...more })
  if (!made.done) throw new Error(made.refusal)
  return { ...made.result, id: made.result.name.slice(3) }
}

export type Program = ReturnType<typeof aProgram>

/** A program outside that talks to the store by a key, or by what it claims is one. */
export function aProgram(routes: readonly Route[], database: Database, key: MadeKey | null) {
  const lines: string[] = []
  const app = serve({
    database,
    routes,
    log: openLog({ write: (line) => lines.push(line) }),
    viewerOf: async () => anyone(),
    languageOf: () => 'en',
    shell: ({ title }) => title,
    closed: (status) => ({ title: `closed ${status}`, main: '' as never }),
    secure: false,
    trustedProxies: 0,
  })
  const known: Readonly<Record<string, string>> =
    key === null
      ? {}
      : { authorization: `Basic ${Buffer.from(`${key.name}:${key.secret}`).toString('base64')}` }
  const ask = async (
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string | undefined>> = {},
  ) => {
    const all = {
      'x-experience-api-version': '1.0.3',
      ...known,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    }
    const said = Object.fromEntries(
      Object.entries(all).filter((one): one is [string, string] => one[1] !== undefined),
    )
    const sent =
      body === undefined || typeof body === 'string' || body instanceof Uint8Array
        ? body
        : JSON.stringify(body)
    return app.request(`http://localhost/xAPI/${path}`, {
      method,
      headers: said,
      ...(sent === undefined ? {} : { body: sent as BodyInit }),
    })
  }
  const read = async (path: string, headers: Readonly<Record<string, string>> = {}) =>
    (await ask('GET', path, undefined, headers)).json()
  return { ask, read, lines }
}

/** A right statement, with what a test changes. */
export const aStatement = (changes: Readonly<Record<string, unknown>> = {}): JsonObject =>
  ({
    actor: { objectType: 'Agent', name: 'Ada Reed', mbox: 'mailto:ada@example.org' },
    verb: {
      id: 'http://adlnet.gov/expapi/verbs/completed',
      display: { 'en-US': 'completed', es: 'completó' },
    },
    object: { objectType: 'Activity', id: 'https://example.org/courses/listening' },
    ...changes,
  }) as JsonObject
