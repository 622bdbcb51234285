import { createPrivateKey, createPublicKey, type JsonWebKey, sign, verify } from 'node:crypto'
import { canonicalJson } from './movement.rules.ts'
import type { MovementFile, MovementStatement } from './movement.ts'

/** The file of a county, signed with Ed25519 (RFC 8032) over the canonical text of what it tells. */
export function sealMovement(statement: MovementStatement, privateKey: object, key: string): MovementFile {
  const signing = createPrivateKey({ key: privateKey as JsonWebKey, format: 'jwk' })
  const signature = sign(null, Buffer.from(canonicalJson(statement)), signing).toString('base64url')
  return { statement, key, signature }
}

/** Whether a file is what the holder of this public key signed. Anything that is no Ed25519 key signs nothing. */
export function isSealedBy({ statement, signature }: MovementFile, publicKey: unknown): boolean {
  try {
    const { kty, crv, x } = publicKey as Record<string, string>
    if (kty !== 'OKP' || crv !== 'Ed25519' || x === undefined) return false
    const key = createPublicKey({ key: { kty, crv, x }, format: 'jwk' })
    return verify(null, Buffer.from(canonicalJson(statement)), key, Buffer.from(signature, 'base64url'))
  } catch {
    // A key that cannot be read is none.
    return false
  }
}
