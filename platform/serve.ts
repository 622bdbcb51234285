import { randomBytes } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { compress } from 'hono/compress'
import { getCookie, setCookie } from 'hono/cookie'
import { csrf } from 'hono/csrf'
import { HTTPException } from 'hono/http-exception'
import { secureHeaders } from 'hono/secure-headers'
import type { PersonRecords } from './audit/read-trace.ts'
import { traceReads } from './audit/trace-reads.ts'
import type { Database } from './database.ts'
import { ClosedDoor, Malformed, NotFound, TooBusy } from './errors.ts'
import { limitForm, typedFields } from './form-fields.ts'
import type { Answer, Asked, PageContent, Problems, Route } from './http.ts'
import type { KeptPage, KeptPages } from './kept-pages.ts'
import type { Log } from './log.ts'
import { type Revocations, untilRevoked } from './revocations.ts'
import { sentOf } from './sent.ts'
import { anyone, demand, type Viewer } from './viewer.ts'
import type { Language } from './words.ts'

export type Seen = {
  readonly route: string
  readonly method: string
  readonly status: number
  readonly seconds: number
}

export type Serving = {
  readonly database: Database
  /** Which tables hold a person's record: whoever reads one leaves a line in the county's trail. */
  readonly records?: PersonRecords
  readonly routes: readonly Route[]
  readonly log: Log
  /** Who is asking, from the request's cookies. */
  readonly viewerOf: (cookie: (name: string) => string | undefined) => Promise<Viewer>
  readonly languageOf: (asked: LanguageHints) => Language
  /** The whole document around a page's content. */
  readonly shell: (page: PageContent, around: Around) => string
  /** The content of a closed door or a fault; `reference` names the line of the log. */
  readonly closed: (
    status: number,
    language: Language,
    reference: string,
    detail: string | null,
  ) => PageContent
  /** True behind https: cookies are then sent over nothing else. */
  readonly secure: boolean
  /** How many proxies before us may be believed about the visitor's address; 0 for none. */
  readonly trustedProxies: number
  /** What ends a stream as soon as whom it goes to has lost their role or their session. */
  readonly revocations?: Revocations | undefined
  /** Where pages that are the same for all visitors are kept; without it each is made anew. */
  readonly keptPages?: KeptPages | undefined
  readonly seen?: (request: Seen) => void
}

export type LanguageHints = {
  readonly query: string | null
  readonly cookie: string | undefined
  readonly header: string | undefined
}
export type Around = {
  readonly viewer: Viewer
  readonly language: Language
  readonly path: string
  readonly query: URLSearchParams
}

/** The web application: routes as data in, one fetch handler out. */
export function serve(serving: Serving): Hono {
  const app = new Hono()
  app.use(compress())
  app.use(headers(serving.secure))
  for (const route of serving.routes) mount(app, route, serving)
  app.notFound((context) => answerFault(context, new NotFound(), serving, 'none'))
  app.onError((error, context) => answerFault(context, error, serving, 'none'))
  return app
}

const headers = (secure: boolean) =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      fontSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      mediaSrc: ["'self'"],
      connectSrc: ["'self'"],
      workerSrc: ["'self'"],
      manifestSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    // With no-referrer, a browser would post forms with `Origin: null` and the forgery guard would refuse them.
    referrerPolicy: 'same-origin',
    strictTransportSecurity: secure ? 'max-age=31536000; includeSubDomains' : false,
  })

function mount(app: Hono, route: Route, serving: Serving): void {
  const guards = route.method === 'POST' && route.kind !== 'exchange' ? [csrf(), limitForm(route)] : []
  app.on(route.method, [route.path], ...guards, async (context) => {
    const started = performance.now()
    const response = await (route.kind === 'exchange' ? answerProgram : respond)(context, route, serving)
    const seconds = (performance.now() - started) / 1000
    serving.seen?.({ route: route.path, method: route.method, status: response.status, seconds })
    serving.log.info('request', {
      route: route.path,
      method: route.method,
      status: response.status,
      ms: Math.round(seconds * 1000),
    })
    return response
  })
}

async function respond(context: Context, route: Route, serving: Serving): Promise<Response> {
  try {
    const cookie = cookieOf(context, serving)
    const knownAt = performance.now()
    const viewer: Viewer = { ...(await serving.viewerOf(cookie)), knownAt }
    // Before anything is read or parsed: who may not take the route learns nothing from it.
    demand(viewer, route.who.policy, route.who.ability)
    const traced = traceReads(serving.database, viewer, route.path, serving.records ?? {})
    const asked = ask(context, traced ?? serving.database, serving, viewer, cookie)
    const around = { viewer, language: asked.language, path: context.req.path, query: asked.query }
    if (route.method === 'POST') {
      const answer = await submit(context, route, asked)
      await traced?.settle(answer)
      return send(context, answer, serving, around)
    }
    const kept = keptFor(serving, around)
    const page = kept?.find()
    if (page) return sendKept(context, page, serving, around)
    const answer = await route.handle({ ...asked, input: undefined, typed: {} })
    await traced?.settle(answer)
    return send(context, answer, serving, around, kept)
  } catch (error) {
    return answerFault(context, error, serving, route.path)
  }
}

/** A program is nobody by a cookie: what it may is what its key says, which the verb asks. */
async function answerProgram(context: Context, route: Route, serving: Serving): Promise<Response> {
  const noCookie = () => undefined
  const asked = ask(context, serving.database, serving, anyone(), noCookie)
  const around = {
    viewer: asked.viewer,
    language: asked.language,
    path: context.req.path,
    query: asked.query,
  }
  // A language in its address is no choice of a page's reader, and nothing is set at a program.
  const reply = (answer: Answer) =>
    send(context, answer, serving, { ...around, query: new URLSearchParams() })
  try {
    demand(asked.viewer, route.who.policy, route.who.ability)
    return reply(await route.handle({ ...asked, input: sentOf(context.req.raw), typed: {} }))
  } catch (error) {
    if (!route.broken) return answerFault(context, error, serving, route.path)
    if (error instanceof ClosedDoor) return reply(route.broken(error.status, ''))
    const reference = randomBytes(4).toString('hex')
    serving.log.fault('fault', error, { route: route.path, reference })
    return reply(route.broken(500, reference))
  }
}

type KeptFor = {
  find(): KeptPage | undefined
  keep(answer: Answer & { kind: 'page' }, body: string): void
}

/** The place where a visitor's page is kept; none for someone who is known, or while nothing is kept. */
function keptFor({ keptPages }: Serving, { viewer, language, path, query }: Around): KeptFor | undefined {
  const begun = keptPages?.begin() ?? null
  if (!keptPages || begun === null || viewer.personId !== null) return undefined
  const key = `${language} ${path}?${query}`
  return {
    find: () => keptPages.find(key),
    keep: ({ status, cookies, headers, sameForAll, page }, body) => {
      if (status !== 200 || cookies || headers || !sameForAll) return
      keptPages.keep(key, { begun, county: sameForAll.county, body, noindex: page.noindex === true })
    },
  }
}

function sendKept(context: Context, page: KeptPage, serving: Serving, around: Around): Response {
  const zipped = /\bgzip\b/.test(context.req.header('accept-encoding') ?? '')
  const headers = {
    ...(page.noindex ? { 'x-robots-tag': 'noindex' } : {}),
    ...(zipped ? { 'content-encoding': 'gzip', vary: 'Accept-Encoding' } : {}),
  }
  const body = zipped ? page.gzipped() : page.body
  const answer = { kind: 'bytes', type: 'text/html; charset=UTF-8', status: 200, body, headers } as const
  return send(context, answer, serving, around)
}

function ask(
  context: Context,
  database: Database,
  serving: Serving,
  viewer: Viewer,
  cookie: Asked<string>['cookie'],
): Asked<string> {
  return {
    database,
    viewer,
    params: context.req.param() as Record<never, string>,
    query: new URL(context.req.url).searchParams,
    language: language(context, serving),
    address: addressOf(context, serving.trustedProxies),
    range: context.req.header('range'),
    lastEventId: context.req.header('last-event-id'),
    cookie,
  }
}

const language = (context: Context, serving: Serving): Language =>
  serving.languageOf({
    query: new URL(context.req.url).searchParams.get('lang'),
    cookie: cookieOf(context, serving)('language'),
    header: context.req.header('accept-language'),
  })

/**
 * A browser takes a cookie of this name from this very host alone, over https and for every path: no host beside or below
 * ours can plant one. On plain loopback, where no browser would keep it, the name stands by itself.
 */
const nameFor = ({ secure }: Serving, name: string): string => (secure ? `__Host-${name}` : name)

const cookieOf =
  (context: Context, serving: Serving) =>
  (name: string): string | undefined =>
    getCookie(context, nameFor(serving, name))

function addressOf(context: Context, trustedProxies: number): string {
  const incoming = (context.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)
    ?.incoming
  const direct = incoming?.socket?.remoteAddress ?? 'unknown'
  if (trustedProxies === 0) return direct
  // Each proxy appends the address it saw, so the believable one is counted from the right.
  const chain = (context.req.header('x-forwarded-for') ?? '').split(',').map((part) => part.trim())
  return chain.at(-trustedProxies) || direct
}

async function submit(context: Context, route: Route, asked: Asked<string>): Promise<Answer> {
  const typed = await typedFields(context, route)
  // The library's own words are for programmers, and English: where a page does not say it better, the closed door does.
  const parsed = route.schema?.safeParse(typed, route.invalid ? {} : { error: () => '' })
  if (!parsed || parsed.success) return route.handle({ ...asked, input: parsed?.data, typed })
  const problems: Problems = Object.fromEntries(
    parsed.error.issues.map((issue) => [issue.path.join('.') || 'form', issue.message]),
  )
  if (!route.invalid) throw new Malformed(Object.values(problems).find((said) => said !== '') ?? '')
  return route.invalid({ ...asked, typed, problems })
}

function send(
  context: Context,
  answer: Answer,
  serving: Serving,
  around: Around,
  kept?: KeptFor | undefined,
): Response {
  // A language asked for in the address is kept, so that the next page speaks it too.
  const chosen =
    around.query.get('lang') === around.language
      ? [{ name: 'language', value: around.language, maxAgeSeconds: 31_536_000 }]
      : []
  for (const { name, value, maxAgeSeconds } of [...chosen, ...(answer.cookies ?? [])])
    setCookie(context, nameFor(serving, name), value ?? '', {
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
      secure: serving.secure,
      maxAge: value === null ? 0 : (maxAgeSeconds ?? 86_400),
    })
  for (const [name, value] of Object.entries(answer.headers ?? {})) context.header(name, value)
  if (answer.kind === 'elsewhere') return context.redirect(answer.location, 303)
  context.status(answer.status as 200)
  // Nothing a viewer was shown may be kept by a cache between them and us.
  if (!answer.headers?.['cache-control'])
    context.header('cache-control', around.viewer.personId === null ? 'no-cache' : 'no-store')
  if (answer.kind === 'page') {
    if (answer.page.noindex) context.header('x-robots-tag', 'noindex')
    const body = serving.shell(answer.page, around)
    kept?.keep(answer, body)
    return context.html(body)
  }
  if (answer.status === 204) return context.body(null)
  context.header('content-type', answer.type)
  return context.body(
    answer.kind === 'stream' ? whileWelcome(context, answer.body, serving, around) : answer.body,
  )
}

/** A stream to someone who is known goes on for as long as a request of theirs would still be theirs. */
function whileWelcome(
  context: Context,
  body: ReadableStream<Uint8Array>,
  serving: Serving,
  { viewer }: Around,
): ReadableStream<Uint8Array> {
  const { revocations, viewerOf } = serving
  if (viewer.personId === null || revocations === undefined) return body
  return untilRevoked(body, revocations, viewer.personId, async () => {
    const now = await viewerOf(cookieOf(context, serving))
    return (
      now.personId === viewer.personId &&
      now.county === viewer.county &&
      now.roles.join() === viewer.roles.join() &&
      now.schools.join() === viewer.schools.join()
    )
  })
}

function answerFault(context: Context, error: unknown, serving: Serving, route: string): Response {
  const spoken = language(context, serving)
  const around: Around = {
    viewer: {
      personId: null,
      label: '',
      roles: ['anyone'],
      databaseRole: 'app_public',
      county: null,
      schools: [],
    },
    language: spoken,
    path: context.req.path,
    query: new URLSearchParams(),
  }
  const door =
    error instanceof HTTPException ? new ClosedDoor(error.status === 403 ? 403 : 400, 'refused') : error
  if (door instanceof TooBusy) return answerBusy(context, serving, around)
  if (door instanceof ClosedDoor)
    return send(
      context,
      {
        kind: 'page',
        status: door.status,
        page: serving.closed(
          door.status,
          spoken,
          '',
          door instanceof Malformed ? door.message || null : null,
        ),
      },
      serving,
      around,
    )
  const reference = randomBytes(4).toString('hex')
  serving.log.fault('fault', error, { route, reference })
  try {
    return send(
      context,
      { kind: 'page', status: 500, page: serving.closed(500, spoken, reference, null) },
      serving,
      around,
    )
  } catch {
    // The frame itself is broken: a plain sentence is better than an empty answer.
    return context.text(`Something went wrong. Reference: ${reference}`, 500)
  }
}

/** What a full house answers, made once for each language: a crowd at the door must cost next to nothing. */
const busyPages = new WeakMap<Serving, Map<Language, string>>()

function answerBusy(context: Context, serving: Serving, around: Around): Response {
  const pages = busyPages.get(serving) ?? new Map<Language, string>()
  busyPages.set(serving, pages)
  const { language } = around
  const body =
    pages.get(language) ?? serving.shell(serving.closed(503, language, '', null), { ...around, path: '/' })
  pages.set(language, body)
  const again = context.req.method === 'GET' ? { refresh: '5' } : {}
  const headers = { 'retry-after': '5', 'x-robots-tag': 'noindex', ...again }
  return send(
    context,
    { kind: 'bytes', type: 'text/html; charset=UTF-8', status: 503, body, headers },
    serving,
    around,
  )
}
