import { createHmac } from 'node:crypto'
import type { Cookie } from '#platform/http.ts'
import type { CookieReader } from './account.ts'

export const strongPassword = 'copper lantern drifts past nine herons'

/** The six digits an authenticator app shows for a key in base 32 (RFC 6238). */
export function totpCode(key: string, moment: Date): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(moment.getTime() / 30_000)))
  const digest = createHmac('sha1', fromBase32(key)).update(counter).digest()
  const offset = (digest.at(-1) ?? 0) & 0x0f
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

function fromBase32(text: string): Buffer {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = [...text.replace(/=+$/, '')].map((letter) =>
    alphabet.indexOf(letter).toString(2).padStart(5, '0'),
  )
  return Buffer.from((bits.join('').match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}

/** A browser's cookies: what answers set, read back. */
export function cookieJar(): { read: CookieReader; take(cookies: readonly Cookie[] | null): void } {
  const held = new Map<string, string>()
  return {
    read: (name) => held.get(name),
    take: (cookies) => {
      for (const { name, value } of cookies ?? [])
        if (value === null) held.delete(name)
        else held.set(name, value)
    },
  }
}
