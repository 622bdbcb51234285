/** A request as the specification means it, whichever way it was sent. */
export type Wanted = {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE'
  readonly params: ReadonlyMap<string, string>
  header(name: string): string | undefined
  /** What was sent inside a form; undefined where the body itself is the content. */
  readonly content?: Uint8Array<ArrayBuffer>
}

/** Why a request goes no further. `at` points into what was sent. */
export type Refused = { readonly status: number; readonly why: string; readonly at?: string }
export const refuse = (status: number, why: string, at?: string): Refused => ({
  status,
  why,
  ...(at === undefined ? {} : { at }),
})
export const isRefused = (value: unknown): value is Refused =>
  typeof value === 'object' && value !== null && 'status' in value && 'why' in value

const methods = ['GET', 'PUT', 'POST', 'DELETE'] as const
const asHeaders = [
  'authorization',
  'x-experience-api-version',
  'content-type',
  'content-length',
  'if-match',
  'if-none-match',
]

/** Pairs of an address or a form. A name that comes twice says two things at once. */
function mapOf(pairs: URLSearchParams): ReadonlyMap<string, string> | Refused {
  const found = new Map<string, string>()
  for (const [name, value] of pairs) {
    if (found.has(name)) return refuse(400, `The parameter ${name} comes twice.`)
    if (/\p{Cc}/u.test(name) || value.includes('\0'))
      return refuse(400, 'A parameter holds a control character.')
    found.set(name, value)
  }
  return found
}

/** A request sent in the usual way. */
export function plainRequest(
  method: Wanted['method'],
  query: URLSearchParams,
  header: Wanted['header'],
): Wanted | Refused {
  const params = mapOf(query)
  return isRefused(params) ? params : { method, params, header }
}

/** True for a POST that means another method (part three, 1.3): `?method=` and all else in a form. */
export const isInsideForm = (method: string, query: URLSearchParams): boolean =>
  method === 'POST' && query.has('method')

/** The request inside a form: some fields are headers, `content` is the body, and the rest are parameters. */
export function requestInsideForm(
  query: URLSearchParams,
  header: Wanted['header'],
  body: Uint8Array,
): Wanted | Refused {
  const method = methods.find((one) => one === query.get('method'))
  if (!method) return refuse(400, 'The parameter method must be GET, PUT, POST or DELETE.')
  if ([...query].length > 1) return refuse(400, 'Beside method, every parameter belongs into the form.')
  const fields = mapOf(new URLSearchParams(new TextDecoder().decode(body)))
  if (isRefused(fields)) return fields
  const headers = new Map<string, string>()
  const params = new Map<string, string>()
  for (const [name, value] of fields)
    if (asHeaders.includes(name.toLowerCase())) headers.set(name.toLowerCase(), value)
    else if (name !== 'content') params.set(name, value)
  const content = fields.get('content')
  const own = (name: string) => headers.get(name.toLowerCase())
  return {
    method,
    params,
    // What the form does not say about its content is not said by the header of the form, which is about the form.
    header: (name) => own(name) ?? (/^content-/i.test(name) ? contentHeader(name, content) : header(name)),
    content: new TextEncoder().encode(content ?? ''),
  }
}

const contentHeader = (name: string, content: string | undefined): string | undefined =>
  name.toLowerCase() === 'content-type' && content !== undefined ? 'application/json' : undefined

/** The version of xAPI a request speaks: any 1.0, and no other (part three, 3.3). */
export function whyNotVersion(version: string | undefined): Refused | null {
  if (version === undefined) return refuse(400, 'The header X-Experience-API-Version is missing.')
  return /^1\.0(\.\d{1,9})?$/.test(version)
    ? null
    : refuse(400, `This store speaks xAPI 1.0.3, and no version ${version.slice(0, 20)}.`)
}

/** A page at another address may not use a name and secret that a browser remembers. */
export const isFromElsewhere = (header: Wanted['header']): boolean =>
  header('authorization') !== undefined &&
  ['cross-site', 'same-site'].includes(header('sec-fetch-site') ?? 'none')

/** Names of parameters that this request may have, and those it must. */
export function whyNotParams(
  { params }: Wanted,
  allowed: readonly string[],
  required: readonly string[] = [],
): Refused | null {
  const stray = [...params.keys()].find((name) => !allowed.includes(name))
  if (stray !== undefined) return refuse(400, `The parameter ${stray.slice(0, 80)} does not belong here.`)
  const missing = required.find((name) => !params.has(name))
  return missing === undefined ? null : refuse(400, `The parameter ${missing} is missing.`)
}
