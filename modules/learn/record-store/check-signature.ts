import { verify, X509Certificate } from 'node:crypto'
import { isSameStatement } from './compare.rules.ts'
import { isObject, type JsonObject } from './shape.rules.ts'
import { parsedJson } from './statement-body.rules.ts'

// xAPI 1.0.3, part two, 2.6: a statement signed as a JSON web signature that is attached to it.

export const signatureUsage = 'http://adlnet.gov/expapi/attachments/signature'
const algorithms: Readonly<Record<string, string>> = { RS256: 'sha256', RS384: 'sha384', RS512: 'sha512' }

/**
 * Why a signature is malformed; null where it is not. It must say the statement it came with; where it brings a
 * certificate, it must have been made with that one's key. Whose certificate that is, nobody is asked.
 */
export function whyNotSignature(
  statement: JsonObject,
  attachment: JsonObject,
  bytes: Uint8Array,
): string | null {
  if (attachment.contentType !== 'application/octet-stream')
    return 'A signature must have the contentType application/octet-stream.'
  const [, head = '', payload = '', signature = ''] =
    /^([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(new TextDecoder().decode(bytes)) ?? []
  const header = objectOf(head)
  const algorithm = header && typeof header.alg === 'string' ? algorithms[header.alg] : undefined
  if (!header || algorithm === undefined)
    return 'A signature must be a compact JSON web signature by RS256, RS384 or RS512.'
  const said = objectOf(payload)
  if (!said || !isSameStatement(said, statement)) return 'A signature must hold the statement it came with.'
  if (header.x5c === undefined) return null
  const [first] = Array.isArray(header.x5c) ? header.x5c : []
  const isTrue = isSignedBy(String(first), algorithm, `${head}.${payload}`, signature)
  return isTrue ? null : 'A signature must have been made with the key of the certificate it brings.'
}

function objectOf(encoded: string): JsonObject | undefined {
  const parsed = parsedJson(Buffer.from(encoded, 'base64url'))
  return 'value' in parsed && isObject(parsed.value) ? parsed.value : undefined
}

function isSignedBy(certificate: string, algorithm: string, text: string, signature: string): boolean {
  try {
    const { publicKey } = new X509Certificate(Buffer.from(certificate, 'base64'))
    return verify(algorithm, Buffer.from(text), publicKey, Buffer.from(signature, 'base64url'))
  } catch {
    // What is no certificate, or holds a key of another kind, has signed nothing.
    return false
  }
}
