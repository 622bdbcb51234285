import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
// Bytes from here on would make some signs likelier than others.
const even = 256 - (256 % signs.length)

/** So many signs drawn at random, each as likely as any other. */
export function randomSigns(count: number): string {
  const drawn = [...randomBytes(count * 2)].filter((byte) => byte < even).slice(0, count)
  const text = drawn.map((byte) => signs[byte % signs.length]).join('')
  return text.length === count ? text : text + randomSigns(count - text.length)
}

const signatureOf = (key: string, text: string) => createHmac('sha256', key).update(text).digest('base64')

/** A text with its signature behind it, as the sign-in library's cookies bear it and read it. */
export const withSignature = (key: string, text: string): string => `${text}.${signatureOf(key, text)}`

/** The text, if the signature behind it is ours; else null. */
export function readSigned(key: string, given: string | undefined): string | null {
  const end = given?.lastIndexOf('.') ?? -1
  if (given === undefined || end < 1) return null
  const text = given.slice(0, end)
  const [right, said] = [Buffer.from(signatureOf(key, text)), Buffer.from(given.slice(end + 1))]
  return right.length === said.length && timingSafeEqual(right, said) ? text : null
}
