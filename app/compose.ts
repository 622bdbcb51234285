import type { Hono } from 'hono'
import {
  type Accounts,
  findPracticeViewer,
  findSignedInViewer,
  openStandingDoor,
  openVisitDoor,
  practiceCookie,
} from '#modules/people/index.ts'
import type { PlanDesk } from '#modules/plan/index.ts'
import type { Changes } from '#platform/changes.ts'
import type { Database } from '#platform/database.ts'
import { keepPages } from '#platform/kept-pages.ts'
import type { Limits } from '#platform/limits/limits.ts'
import type { Log } from '#platform/log.ts'
import type { Revocations } from '#platform/revocations.ts'
import { type LanguageHints, type Seen, serve } from '#platform/serve.ts'
import type { Streams } from '#platform/streams/streams.ts'
import { anyone, type Viewer } from '#platform/viewer.ts'
import { isLanguage, type Language } from '#platform/words.ts'
import { serveBuilt } from './built.ts'
import { starterFolderOf } from './config.ts'
import { personRecords } from './person-records.ts'
import { allRoutes } from './routes.ts'
import { closed, shell } from './shell.tsx'

export type Parts = {
  readonly mode: 'practice' | 'production'
  readonly secret: string
  readonly publicUrl: string | null
  readonly trustedProxies: number
  readonly database: Database
  readonly desk: PlanDesk
  /** What the database tells of changes; without it every page is made anew for every visitor. */
  readonly changes?: Changes
  /** What the database tells of roles and sessions that ended; a stream ends by it. */
  readonly revocations?: Revocations
  /** What happens in live rooms, told to browsers. */
  readonly streams?: Streams
  readonly log: Log
  /** Without accounts everyone is a visitor, or in practice mode whom they became. */
  readonly accounts?: Accounts
  readonly limits?: Limits
  /** Where mail is handed over; without it, and in practice mode, nothing leaves. */
  readonly smtpUrl?: string | null
  readonly seen?: (request: Seen) => void
  /** Where what was made here lies; without it no starter video is looked for. */
  readonly dataDir?: string
  /** The largest request that the store of learning records takes. */
  readonly recordStoreMostMb?: number
  /** Where it listens; without a public address, people on this machine find it there. */
  readonly port?: number
}

/** The whole web application of one mode. Production is composed without the page on which anyone becomes anyone. */
export function composeWeb(parts: Parts): Hono {
  const { mode, secret, desk } = parts
  const database = openStandingDoor(openVisitDoor(parts.database))
  const practice = mode === 'practice'
  const app = serve({
    database,
    records: personRecords,
    log: parts.log,
    routes: allRoutes({
      practice,
      secret,
      desk,
      accounts: parts.accounts,
      limits: parts.limits,
      origin: parts.publicUrl?.replace(/\/$/, ''),
      mail: practice || (parts.smtpUrl ?? null) !== null,
      videos: {
        starterFolder: parts.dataDir && starterFolderOf({ dataDir: parts.dataDir }),
        fault: (error) => parts.log.fault('videos', error),
      },
      streams: parts.streams,
      recordStoreMostMb: parts.recordStoreMostMb,
      localOrigin: parts.port === undefined ? undefined : `http://localhost:${parts.port}`,
    }),
    viewerOf: (cookie) => viewerOf(parts, cookie),
    languageOf,
    shell: shell({ practice, publicUrl: parts.publicUrl }),
    closed,
    secure: !practice,
    trustedProxies: parts.trustedProxies,
    revocations: parts.revocations,
    keptPages: parts.changes && keepPages(parts.changes),
    ...(parts.seen === undefined ? {} : { seen: parts.seen }),
  })
  serveBuilt(app)
  return app
}

/** In practice mode whom one became; else who signed in; else a visitor. */
async function viewerOf(
  { mode, database, secret, accounts }: Parts,
  cookie: (name: string) => string | undefined,
): Promise<Viewer> {
  if (mode === 'practice' && cookie(practiceCookie) !== undefined)
    return findPracticeViewer(database, secret, cookie(practiceCookie))
  return accounts === undefined ? anyone() : findSignedInViewer(database, accounts, cookie)
}

/** What the address asks for, else what was chosen before, else what the browser prefers. */
function languageOf({ query, cookie, header }: LanguageHints): Language {
  if (isLanguage(query ?? undefined)) return query as Language
  if (isLanguage(cookie)) return cookie
  return /^es\b/i.test(header ?? '') ? 'es' : 'en'
}
