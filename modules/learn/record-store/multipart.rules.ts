import { joinedBytes } from '#platform/joined-bytes.ts'
import { type Refused, refuse } from './request.rules.ts'

/** A part of a multipart body (RFC 2046, 5.1): its headers in lower case, and its bytes as they are. */
export type Part = {
  readonly headers: ReadonlyMap<string, string>
  readonly bytes: Uint8Array<ArrayBuffer>
}

const mostParts = 200

/** The boundary a Content-Type names, in quotes or without. */
export function boundaryOf(contentType: string | undefined): string | undefined {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType ?? '') ?? []
  return quoted ?? plain
}

/** The parts between the boundaries, in order. */
export function partsOf(body: Uint8Array<ArrayBuffer>, boundary: string): readonly Part[] | Refused {
  const line = new TextEncoder().encode(`--${boundary}`)
  const starts: number[] = []
  for (let at = indexOf(body, line, 0); at >= 0; at = indexOf(body, line, at + line.length)) {
    // A boundary begins a line; the same letters elsewhere are content.
    if (at === 0 || (body[at - 1] === 10 && body[at - 2] === 13) || starts.length === 0) starts.push(at)
    if (starts.length > mostParts + 1) return refuse(413, `A request may have ${mostParts} parts.`)
  }
  const last = starts.at(-1)
  const isClosed =
    last !== undefined && body[last + line.length] === 45 && body[last + line.length + 1] === 45
  if (!isClosed || starts.length < 2) return refuse(400, 'The parts do not end with their boundary.')
  const parts: Part[] = []
  for (const [index, start] of starts.slice(0, -1).entries()) {
    const from = indexOf(body, lineEnd, start)
    const part = partOf(body.slice(from + 2, (starts[index + 1] ?? from) - 2))
    if (!part) return refuse(400, `Part ${index + 1} has no headers.`)
    parts.push(part)
  }
  return parts
}

const lineEnd = new Uint8Array([13, 10])
const headEnd = new Uint8Array([13, 10, 13, 10])

function partOf(bytes: Uint8Array<ArrayBuffer>): Part | undefined {
  // A part without headers begins with the empty line itself.
  const end = bytes[0] === 13 && bytes[1] === 10 ? -2 : indexOf(bytes, headEnd, 0)
  if (end === -1) return undefined
  const lines = new TextDecoder().decode(bytes.slice(0, Math.max(0, end))).split('\r\n')
  const headers = new Map<string, string>()
  for (const line of lines) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return { headers, bytes: bytes.slice(end + 4) }
}

function indexOf(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
  const [first = 0] = wanted
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at
  return -1
}

/** A multipart body of JSON first and then what belongs to it; the boundary must occur in none. */
export function multipartBody(
  boundary: string,
  json: string,
  attachments: readonly {
    readonly sha2: string
    readonly contentType: string
    readonly contents: Uint8Array
  }[],
): Uint8Array<ArrayBuffer> {
  const text = (said: string) => new TextEncoder().encode(said)
  const head = (lines: readonly string[]) => text(`--${boundary}\r\n${lines.join('\r\n')}\r\n\r\n`)
  const parts = attachments.flatMap(({ sha2, contentType, contents }) => [
    head([
      `Content-Type: ${contentType.replace(/[\r\n]/g, ' ')}`,
      'Content-Transfer-Encoding: binary',
      `X-Experience-API-Hash: ${sha2}`,
    ]),
    contents,
    lineEnd,
  ])
  const first = [head(['Content-Type: application/json']), text(json), lineEnd]
  return joinedBytes([...first, ...parts, text(`--${boundary}--\r\n`)])
}
