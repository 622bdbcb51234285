import type { Hono } from 'hono'
import { findPracticeViewer, practiceCookie } from '#modules/people/index.ts'
import type { PlanDesk } from '#modules/plan/index.ts'
import type { Database } from '#platform/database.ts'
import type { Log } from '#platform/log.ts'
import { type LanguageHints, type Seen, serve } from '#platform/serve.ts'
import { anyone } from '#platform/viewer.ts'
import { isLanguage, type Language } from '#platform/words.ts'
import { serveBuilt } from './built.ts'
import { allRoutes } from './routes.ts'
import { closed, shell } from './shell.tsx'

export type Parts = {
  readonly mode: 'practice' | 'production'
  readonly secret: string
  readonly publicUrl: string | null
  readonly trustedProxies: number
  readonly database: Database
  readonly desk: PlanDesk
  readonly log: Log
  readonly seen?: (request: Seen) => void
}

/** The whole web application of one mode. Production is composed without the page on which anyone becomes anyone. */
export function composeWeb(parts: Parts): Hono {
  const { mode, secret, database, desk } = parts
  const practice = mode === 'practice'
  const app = serve({
    database,
    log: parts.log,
    routes: allRoutes({ practice, secret, desk }),
    viewerOf: (cookie) =>
      practice ? findPracticeViewer(database, secret, cookie(practiceCookie)) : Promise.resolve(anyone()),
    languageOf,
    shell: shell({ practice, publicUrl: parts.publicUrl }),
    closed,
    secure: !practice,
    trustedProxies: parts.trustedProxies,
    ...(parts.seen === undefined ? {} : { seen: parts.seen }),
  })
  serveBuilt(app)
  return app
}

/** What the address asks for, else what was chosen before, else what the browser prefers. */
function languageOf({ query, cookie, header }: LanguageHints): Language {
  if (isLanguage(query ?? undefined)) return query as Language
  if (isLanguage(cookie)) return cookie
  return /^es\b/i.test(header ?? '') ? 'es' : 'en'
}
