import type { IncomingMessage } from 'node:http'
import { request } from 'node:https'
import { isIP } from 'node:net'
import { isPublicAddress, lookupWhere, NotPublic } from '#platform/public-address.ts'

type Asking = {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | URLSearchParams | Uint8Array | ArrayBuffer | null | undefined
  readonly signal?: AbortSignal | undefined
}

/** A provider tells who it is and who someone is; more than this is no answer of one. */
const mostBytes = 1024 * 1024

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
      { method, headers, lookup: lookupWhere(isPublicAddress), ...(signal ? { signal } : {}) },
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
