import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

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
