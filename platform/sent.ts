import type { Sent } from './http.ts'
import { joinedBytes } from './joined-bytes.ts'

/** What a program sent, read piece by piece, so that a body too large is left where it is. */
export const sentOf = (request: Request): Sent => ({
  header: (name) => request.headers.get(name) ?? undefined,
  body: (mostBytes) => bytesOf(request, mostBytes),
})

async function bytesOf(request: Request, mostBytes: number): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return null
  const parts: Uint8Array[] = []
  let length = 0
  const reader = request.body?.getReader()
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    length += next.value.byteLength
    if (length > mostBytes) {
      await reader?.cancel()
      return null
    }
    parts.push(next.value)
  }
  return joinedBytes(parts)
}
