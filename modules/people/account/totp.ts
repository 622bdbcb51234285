import { createHmac, timingSafeEqual } from 'node:crypto'

const stepMs = 30_000
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** Whether six digits are those of a key now, or a step before or after (RFC 6238, section 5.2). */
export function isCodeOf(key: string, digits: string, now: Date): boolean {
  if (!/^\d{6}$/.test(digits)) return false
  const step = Math.floor(now.getTime() / stepMs)
  const given = Buffer.from(digits)
  return [-1, 0, 1]
    .map((near) => timingSafeEqual(given, Buffer.from(codeAt(key, step + near))))
    .includes(true)
}

function codeAt(key: string, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const digest = createHmac('sha1', key).update(counter).digest()
  const number = digest.readUInt32BE((digest.at(-1) ?? 0) & 15) & 0x7fffffff
  return String(number % 1_000_000).padStart(6, '0')
}

/** A key's bytes in base 32 without padding (RFC 4648), as authenticator apps take them. */
export function inBase32(key: string): string {
  const bits = [...Buffer.from(key)].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => letters[Number.parseInt(five.padEnd(5, '0'), 2)] ?? '')
    .join('')
}

/** The address that an authenticator app opens, or reads from a picture. */
export function totpUri(issuer: string, email: string, key: string): string {
  const query = new URLSearchParams({ secret: inBase32(key), issuer, digits: '6', period: '30' })
  return `otpauth://totp/${encodeURIComponent(issuer)}:${encodeURIComponent(email)}?${query}`
}
