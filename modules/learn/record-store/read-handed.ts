import { createHash } from 'node:crypto'
import { signatureUsage, whyNotSignature } from './check-signature.ts'
import { boundaryOf, type Part, partsOf } from './multipart.rules.ts'
import { isRefused, type Refused, refuse, type Wanted } from './request.rules.ts'
import { below, isObject, type JsonObject } from './shape.rules.ts'
import { mediaType, parsedJson, statementsOf } from './statement-body.rules.ts'
import type { Handed } from './store-statements.ts'

/** What a request hands in: statements alone as JSON, or with their attachments in parts (part three, 1.5). */
export function readHanded(wanted: Wanted, bytes: Uint8Array<ArrayBuffer>): Handed | Refused {
  const header = wanted.header('content-type')
  const single = wanted.method === 'PUT'
  if (mediaType(header) === 'application/json') return fromJson(bytes, new Map(), single)
  const boundary = mediaType(header) === 'multipart/mixed' ? boundaryOf(header) : undefined
  if (boundary === undefined)
    return refuse(400, 'Statements come as application/json, or as multipart/mixed with a boundary.')
  const parts = partsOf(bytes, boundary)
  if (isRefused(parts)) return parts
  const [first, ...others] = parts
  if (!first || mediaType(first.headers.get('content-type')) !== 'application/json')
    return refuse(400, 'The first part must be application/json.')
  const attachments = attachmentsOf(others)
  return isRefused(attachments) ? attachments : fromJson(first.bytes, attachments, single)
}

/** By what they hash to. A part says its hash, and must hold what hashes to it. */
function attachmentsOf(parts: readonly Part[]): Handed['attachments'] | Refused {
  const found = new Map<string, { readonly type: string; readonly bytes: Uint8Array }>()
  for (const [index, { headers, bytes }] of parts.entries()) {
    const said = headers.get('x-experience-api-hash')?.toLowerCase()
    const place = `Part ${index + 2}`
    if (said === undefined) return refuse(400, `${place} has no X-Experience-API-Hash.`)
    if (headers.get('content-transfer-encoding')?.toLowerCase() !== 'binary')
      return refuse(400, `${place} has no Content-Transfer-Encoding of binary.`)
    if (hashLike(said, bytes) !== said) return refuse(400, `${place} does not hash to what it says.`)
    found.set(said, { type: headers.get('content-type') ?? 'application/octet-stream', bytes })
  }
  return found
}

const algorithms: Readonly<Record<number, string>> = {
  56: 'sha224',
  64: 'sha256',
  96: 'sha384',
  128: 'sha512',
}
function hashLike(said: string, bytes: Uint8Array): string | undefined {
  const algorithm = algorithms[said.length]
  return algorithm && createHash(algorithm).update(bytes).digest('hex')
}

function fromJson(bytes: Uint8Array, attachments: Handed['attachments'], single: boolean): Handed | Refused {
  const parsed = parsedJson(bytes)
  if (isRefused(parsed)) return parsed
  const statements = statementsOf(parsed.value, { single })
  if (isRefused(statements)) return statements
  const used = new Set<string>()
  for (const [index, statement] of statements.entries()) {
    const at = Array.isArray(parsed.value) ? `/${index}` : ''
    for (const { value, place } of attachedTo(statement, at)) {
      const sha2 = String(value.sha2).toLowerCase()
      const missing = whyMissing(value, attachments.has(sha2))
      if (missing) return refuse(400, missing, place)
      used.add(sha2)
      const bytes = value.usageType === signatureUsage ? attachments.get(sha2)?.bytes : undefined
      const broken = bytes && whyNotSignature(statement, value, bytes)
      if (broken) return refuse(400, broken, place)
    }
  }
  const stray = [...attachments.keys()].find((sha2) => !used.has(sha2))
  return stray === undefined
    ? { statements, attachments }
    : refuse(400, 'A part belongs to no attachment of these statements.')
}

/** What is not among the parts lies at its fileUrl. A signature must be read before it is stored, and no address is called. */
function whyMissing({ usageType, fileUrl }: JsonObject, isPart: boolean): string | null {
  if (isPart) return null
  if (usageType === signatureUsage) return 'A signature must come as a part: none is read from its fileUrl.'
  return fileUrl === undefined ? 'An attachment has no fileUrl, and no part holds it.' : null
}

function attachedTo(
  { attachments, object }: JsonObject,
  at: string,
): readonly { readonly value: JsonObject; readonly place: string }[] {
  const own = Array.isArray(attachments) ? attachments.filter(isObject) : []
  const here = own.map((value, index) => ({ value, place: below(below(at, 'attachments'), index) }))
  const inside = isObject(object) && object.objectType === 'SubStatement'
  return inside ? [...here, ...attachedTo(object, below(at, 'object'))] : here
}
