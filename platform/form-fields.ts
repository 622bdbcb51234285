import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { ClosedDoor, Malformed } from './errors.ts'
import type { Route, Typed, Uploaded } from './http.ts'
import { readLargeForm } from './large-form.ts'

const defaultMostBytes = 64 * 1024

const tooLarge = () => {
  throw new ClosedDoor(413, 'That is more than this form takes.')
}

/** Turns away what is larger than a route takes: by the length it says it has, which the server holds it to, else by counting. */
export function limitForm({ mostBytes = defaultMostBytes }: Pick<Route, 'mostBytes'>): MiddlewareHandler {
  const counting = bodyLimit({ maxSize: mostBytes, onError: tooLarge })
  return async (context, next) => {
    const length = context.req.header('content-length') ?? ''
    if (!/^\d+$/.test(length) || context.req.header('transfer-encoding') !== undefined)
      return counting(context, next)
    return Number(length) > mostBytes ? tooLarge() : next()
  }
}

/** A form that may be larger than this is read as it arrives. */
const largeForm = 8 * 1024 * 1024

/** What was typed or sent. @throws Malformed for anything but a form. */
export async function typedFields(
  context: Context,
  { mostBytes = 0 }: Pick<Route, 'mostBytes'>,
): Promise<Typed> {
  const type = context.req.header('content-type') ?? ''
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/.test(type))
    throw new Malformed('This address takes a form.')
  if (!type.startsWith('multipart')) return typedText(await context.req.text())
  const arriving = mostBytes > largeForm ? context.req.raw.body : null
  if (arriving !== null) return readLargeForm(arriving, type)
  const body = await context.req.parseBody({ all: true })
  const fields = Object.entries(body).map(async ([name, value]) => [name, await field(value)] as const)
  return Object.fromEntries(await Promise.all(fields))
}

/** A form of texts alone; a name that comes more than once has all of its values. */
function typedText(text: string): Typed {
  const pairs = new URLSearchParams(text)
  return Object.fromEntries(
    [...new Set(pairs.keys())].map((name) => {
      const [value = '', ...more] = pairs.getAll(name)
      return [name, more.length > 0 || name.endsWith('[]') ? [value, ...more] : value]
    }),
  )
}

async function field(value: string | File | (string | File)[]): Promise<Typed[string]> {
  if (value instanceof File) return uploaded(value)
  if (!Array.isArray(value)) return value
  const files = value.filter((part) => part instanceof File)
  return files.length > 0
    ? Promise.all(files.map(uploaded))
    : value.filter((part) => typeof part === 'string')
}

const uploaded = async (file: File): Promise<Uploaded> => ({
  name: file.name,
  bytes: new Uint8Array(await file.arrayBuffer()),
})
