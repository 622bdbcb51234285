import { lookup } from 'node:dns'
import type { IncomingMessage } from 'node:http'
import { request } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPublicAddress } from './public-address.ts'

type Asking = {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | URLSearchParams | Uint8Array | ArrayBuffer | null | undefined
  readonly signal?: AbortSignal | undefined
}

/** A provider tells who it is and who someone is; more than this is no answer of one. */
const mostBytes = 1024 * 1024

/** Looks a name up and gives no address that is not the open internet's: whoever names a provider names no neighbor of ours. */
const publicLookup: LookupFunction = (hostname, options, tell) =>
  lookup(hostname, { ...options, all: true }, (error, found) => {
    if (error) return tell(error, '', 0)
    const inside = found.find(({ address }) => !isPublicAddress(address))
    const [first] = found
    if (inside !== undefined || first === undefined) return tell(new NotPublic(hostname), '', 0)
    if (options.all) return tell(null, found)
    tell(null, first.address, first.family)
  })

class NotPublic extends Error {
  constructor(hostname: string) {
    super(`${hostname} is no address of the open internet`)
  }
}

/**
 * Asks over https and the open internet alone, at the very address that was looked at; follows no redirect and reads no
 * more than a mebibyte. Rejects otherwise.
 */
export function publicFetch(address: string, asking: Asking = {}): Promise<Response> {
  const url = new URL(address)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (url.protocol !== 'https:' || (isIP(host) !== 0 && !isPublicAddress(host)))
    return Promise.reject(new NotPublic(host))
  return new Promise((resolve, reject) => {
    const { method = 'GET', headers = {}, signal } = asking
    const sent = request(
      url,
      { method, headers, lookup: publicLookup, ...(signal ? { signal } : {}) },
      (answer) => read(answer).then(resolve, reject),
    )
    sent.on('error', reject)
    sent.end(bodyOf(asking))
  })
}

function bodyOf({ body }: Asking): string | Uint8Array | undefined {
  if (body === null || body === undefined) return undefined
  if (body instanceof ArrayBuffer) return new Uint8Array(body)
  return body instanceof URLSearchParams ? body.toString() : body
}

async function read(answer: IncomingMessage): Promise<Response> {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of answer as AsyncIterable<Buffer>) {
    bytes += part.length
    if (bytes > mostBytes) throw new Error('The answer is longer than a provider gives.')
    parts.push(part)
  }
  const headers = new Headers()
  for (const [name, value] of Object.entries(answer.headers))
    for (const one of [value ?? []].flat()) headers.append(name, one)
  const status = answer.statusCode ?? 502
  const none = status === 204 || status === 304
  return new Response(none ? null : Buffer.concat(parts), { status, headers })
}
