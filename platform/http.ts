import type { VNode } from 'preact'
import type { z } from 'zod'
import type { Database } from './database.ts'
import type { CalendarDate } from './time.ts'
import type { Policy, Viewer } from './viewer.ts'
import type { Language } from './words.ts'

/** Someone whom a county named as having read a translation, in the words it has today. */
export type Reviewer = { readonly by: string; readonly on: CalendarDate }

/** What a page hands to the shell, which adds header, banner, crisis help and footer. */
export type PageContent = {
  readonly title: string
  readonly description?: string
  readonly main: VNode
  /** The way here from home, ending in the page itself. */
  readonly breadcrumbs?: readonly { readonly href: string; readonly text: string }[]
  /** True keeps the page out of search engines: drafts, visitors' scenarios, forms. */
  readonly noindex?: boolean
  /**
   * Who has read the page's translation; null or nothing where nobody is named, which the frame then says. A page whose
   * text has a state of its own says it itself.
   */
  readonly reviewer?: Reviewer | 'on_page' | null
  /** The whole width for a map or a wide table; else one reading column. */
  readonly wide?: boolean
}

export type Cookie = {
  readonly name: string
  /** Null takes the cookie away. */
  readonly value: string | null
  readonly maxAgeSeconds?: number
}

type Extras = {
  readonly cookies?: readonly Cookie[]
  readonly headers?: Readonly<Record<string, string>>
  /**
   * Says that every visitor who asks for this address in this language sees this very page, until public rows of the
   * county change (of any county, for null). Never for a page that depends on who asks, or on what is under way.
   */
  readonly sameForAll?: { readonly county: number | null }
}

/** An answer is returned, never sent on the side, so it cannot be sent twice. */
export type Answer = Extras & { readonly status: number } & (
    | { readonly kind: 'page'; readonly page: PageContent }
    | { readonly kind: 'bytes'; readonly body: string | Uint8Array<ArrayBuffer>; readonly type: string }
    | { readonly kind: 'stream'; readonly body: ReadableStream<Uint8Array>; readonly type: string }
    | { readonly kind: 'elsewhere'; readonly location: `/${string}` }
  )

export const html = (page: PageContent, status = 200, extras: Extras = {}): Answer => ({
  kind: 'page',
  page,
  status,
  ...extras,
})
/** Extras of a page that is the same for every visitor until a public row changes, in one county or in any. */
export const sameForAll = (county: number | null): Extras => ({ sameForAll: { county } })

export const json = (value: unknown, status = 200, extras: Extras = {}): Answer => ({
  kind: 'bytes',
  body: JSON.stringify(value),
  type: 'application/json; charset=utf-8',
  status,
  ...extras,
})
export const seeOther = (location: `/${string}`, extras: Extras = {}): Answer => ({
  kind: 'elsewhere',
  location,
  status: 303,
  ...extras,
})
/** A file to keep: always an attachment, so that nothing uploaded or made here runs as a page of ours. */
export const file = (
  body: string | Uint8Array<ArrayBuffer>,
  type: string,
  name: string,
  status = 200,
): Answer => ({
  kind: 'bytes',
  body,
  type,
  status,
  headers: { 'content-disposition': `attachment; filename="${name.replace(/[^\w.-]+/g, '-')}"` },
})

/** Server-sent events, which nobody on the way may hold back or keep. */
export const eventStream = (body: ReadableStream<Uint8Array>): Answer => ({
  kind: 'stream',
  body,
  type: 'text/event-stream; charset=utf-8',
  status: 200,
  headers: { 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
})

export type Who = { readonly policy: Policy<string>; readonly ability: string }

/** Who may take a route. An ability the policy lacks does not compile. */
export const only = <Ability extends string>(policy: Policy<Ability>, ability: NoInfer<Ability>): Who => ({
  policy,
  ability,
})

type ParamName<Path extends string> = Path extends `${string}:${infer Rest}`
  ? Rest extends `${infer Name}/${infer Tail}`
    ? CleanName<Name> | ParamName<`/${Tail}`>
    : CleanName<Rest>
  : never
type CleanName<Name extends string> = Name extends `${infer Before}{${string}` ? Before : Name

export type Uploaded = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }

export type Asked<Path extends string> = {
  readonly database: Database
  readonly viewer: Viewer
  readonly params: Readonly<Record<ParamName<Path>, string>>
  readonly query: URLSearchParams
  readonly language: Language
  /** The address to count a visitor's work by; never stored or logged as it is. */
  readonly address: string
  /** Which bytes of a file are asked for, as the header says it. */
  readonly range: string | undefined
  /** The last event of a stream that the browser saw before it broke, as the header says it. */
  readonly lastEventId: string | undefined
  /** A cookie the request carried. */
  cookie(name: string): string | undefined
}

/** What a program sends: no cookie of ours, no form, and a body that is read only when someone asks for it. */
export type Sent = {
  header(name: string): string | undefined
  /** The body as it came, or null where it is larger than this. To be read once. */
  body(mostBytes: number): Promise<Uint8Array<ArrayBuffer> | null>
}

export type Route = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly kind: 'page' | 'form' | 'api' | 'exchange'
  readonly who: Who
  /** What an exchange answers where something closed or broke; `reference` names the line of the log, if there is one. */
  readonly broken?: (status: number, reference: string) => Answer
  readonly schema?: z.ZodType
  /** Most bytes of a form; uploads ask for more than the default of 64 KB. */
  readonly mostBytes?: number
  readonly handle: (asked: Asked<string> & { input: unknown; typed: Typed }) => Promise<Answer>
  readonly invalid?: (asked: Asked<string> & { typed: Typed; problems: Problems }) => Promise<Answer>
}

/** What was typed, field by field, so that a refused form comes back as it was. */
export type Typed = Readonly<Record<string, string | readonly string[] | Uploaded | readonly Uploaded[]>>
/** Field → what is wrong with it. */
export type Problems = Readonly<Record<string, string>>

export function page<const Path extends `/${string}`>(
  path: Path,
  who: Who,
  handle: (asked: Asked<Path>) => Promise<Answer>,
): Route {
  return { method: 'GET', path, kind: 'page', who, handle: handle as Route['handle'] }
}

export function api<const Path extends `/${string}`>(
  path: Path,
  who: Who,
  handle: (asked: Asked<Path>) => Promise<Answer>,
): Route {
  return { method: 'GET', path, kind: 'api', who, handle: handle as Route['handle'] }
}

/**
 * An address that programs talk to with a key of their own. Nobody is known here by a cookie, so a page elsewhere cannot
 * lend a visitor's name to what it sends; the key is asked by the verb. HEAD answers as GET does.
 */
export const exchange = (
  method: Route['method'],
  path: `/${string}`,
  who: Who,
  handle: (asked: Asked<string> & { input: Sent }) => Promise<Answer>,
  broken: NonNullable<Route['broken']>,
): Route => ({ method, path, kind: 'exchange', who, handle: handle as Route['handle'], broken })

type FormOptions<Path extends string> = {
  readonly mostBytes?: number
  readonly invalid?: (asked: Asked<Path> & { typed: Typed; problems: Problems }) => Promise<Answer>
}

export function form<const Path extends `/${string}`, Schema extends z.ZodType>(
  path: Path,
  who: Who,
  schema: Schema,
  handle: (asked: Asked<Path> & { input: z.infer<Schema>; typed: Typed }) => Promise<Answer>,
  options: FormOptions<Path> = {},
): Route {
  return {
    method: 'POST',
    path,
    kind: 'form',
    who,
    schema,
    handle: handle as Route['handle'],
    ...(options.mostBytes === undefined ? {} : { mostBytes: options.mostBytes }),
    ...(options.invalid === undefined ? {} : { invalid: options.invalid as NonNullable<Route['invalid']> }),
  }
}
