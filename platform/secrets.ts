import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'

/** A text with a seal that only who knows the secret can make; `purpose` keeps one seal from serving another use. */
export const sealed = (secret: string, purpose: string, text: string): string =>
  `${text}.${seal(secret, purpose, text)}`

/** The text under an unbroken seal, or undefined. */
export function unsealed(secret: string, purpose: string, value: string | undefined): string | undefined {
  const cut = value?.lastIndexOf('.') ?? -1
  if (value === undefined || cut < 1) return undefined
  const text = value.slice(0, cut)
  const given = Buffer.from(value.slice(cut + 1))
  const right = Buffer.from(seal(secret, purpose, text))
  return given.length === right.length && timingSafeEqual(given, right) ? text : undefined
}

const seal = (secret: string, purpose: string, text: string): string =>
  createHmac('sha256', secret).update(`${purpose}\n${text}`).digest('base64url')

/** A name for an address or a question that cannot be read back without the secret. */
export const keyed = (secret: string, purpose: string, text: string): string =>
  seal(secret, purpose, text).slice(0, 24)

export const contentHash = (text: string | Uint8Array): string =>
  createHash('sha256').update(text).digest('hex')

/** A text that only who knows the secret can read, for one purpose: AES-256-GCM under a key of its own. */
export function enciphered(secret: string, purpose: string, text: string): string {
  const salt = randomBytes(16)
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', cipherKey(secret, purpose, salt), nonce)
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([salt, nonce, cipher.getAuthTag(), body]).toString('base64url')
}

/** The text back. Throws when the secret or purpose is another, or a byte was changed. */
export function deciphered(secret: string, purpose: string, value: string): string {
  const bytes = Buffer.from(value, 'base64url')
  const key = cipherKey(secret, purpose, bytes.subarray(0, 16))
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(16, 28))
  decipher.setAuthTag(bytes.subarray(28, 44))
  return Buffer.concat([decipher.update(bytes.subarray(44)), decipher.final()]).toString('utf8')
}

const cipherKey = (secret: string, purpose: string, salt: Uint8Array): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, salt, purpose, 32))
