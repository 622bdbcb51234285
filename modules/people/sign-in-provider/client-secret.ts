import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'

// AES-256-GCM (NIST SP 800-38D): twelve bytes of nonce, sixteen of tag.
const algorithm = 'aes-256-gcm'
const keyOf = (secret: string) => createHmac('sha256', secret).update('client secret of a provider').digest()

/** A provider's client secret as the database keeps it: unreadable to whoever holds the database alone. */
export function hideClientSecret(secret: string, text: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv(algorithm, keyOf(secret), nonce)
  const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), hidden]).toString('base64url')
}

/** Throws when it was hidden under another secret, or changed. */
export function readClientSecret(secret: string, kept: string): string {
  const bytes = Buffer.from(kept, 'base64url')
  const cipher = createDecipheriv(algorithm, keyOf(secret), bytes.subarray(0, 12))
  cipher.setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString('utf8')
}
