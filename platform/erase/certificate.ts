import { createPublicKey, sign, verify } from 'node:crypto'
import { headKey } from '../audit/head-file.ts'
import type { Erasure } from './erase-county.ts'

/** What is told to whoever asks for proof that a county's records are gone. */
export type Certificate = Erasure & {
  /** The name of the county, and who answers for the erasing, as they typed it. */
  readonly name: string
  readonly by: string
  readonly version: string
}

export type SignedCertificate = {
  readonly certificate: Certificate
  /** Ed25519, as SubjectPublicKeyInfo in base64: the key that signs the heads of the audit trail. */
  readonly publicKey: string
  readonly signature: string
}

const said = (certificate: Certificate): Buffer => Buffer.from(JSON.stringify(certificate))

export function signCertificate(certificate: Certificate, secret: string): SignedCertificate {
  const key = headKey(secret)
  return {
    certificate,
    publicKey: createPublicKey(key).export({ format: 'der', type: 'spki' }).toString('base64'),
    signature: sign(null, said(certificate), key).toString('base64url'),
  }
}

/** Whether this product signed it, word for word. */
export const isOurCertificate = ({ certificate, signature }: SignedCertificate, secret: string): boolean =>
  verify(null, said(certificate), createPublicKey(headKey(secret)), Buffer.from(signature, 'base64url'))
