import { randomBytes } from 'node:crypto'
import type { Clock } from '#platform/database.ts'
import { deciphered, enciphered } from '#platform/secrets.ts'
import type { SignedIn, TotpKey } from './account.ts'
import { inBase32, isCodeOf, totpUri } from './totp.ts'

export const issuer = 'Centers of Wellness'
const purpose = 'new authenticator'
const withinMs = 15 * 60_000

/** What waits in the page that shows a new key; in the database nothing changes until its first code is given. */
type Waiting = {
  readonly personId: string
  readonly sessionId: string
  readonly until: number
  readonly key: string
  readonly codes: readonly string[]
}

/** A key and recovery codes to take the place of the ones that stand, and go on standing until these are proved. */
export function offerReplacement(secret: string, clock: Clock, signedIn: SignedIn): TotpKey {
  const key = randomBytes(24).toString('base64url')
  const codes = Array.from({ length: 10 }, recoveryCode)
  const { personId, sessionId } = signedIn
  const waiting: Waiting = { personId, sessionId, until: clock().getTime() + withinMs, key, codes }
  return {
    key: inBase32(key),
    uri: totpUri(issuer, signedIn.email, key),
    recoveryCodes: codes,
    kept: enciphered(secret, purpose, JSON.stringify(waiting)),
  }
}

/** What is to be put in place, if this code is the new key's and this session was offered it; else null. */
export function proveReplacement(
  secret: string,
  clock: Clock,
  signedIn: SignedIn,
  { kept, code }: { readonly kept: string; readonly code: string },
): Pick<Waiting, 'key' | 'codes'> | null {
  const waiting = read(secret, kept)
  const own = waiting?.personId === signedIn.personId && waiting.sessionId === signedIn.sessionId
  if (waiting === null || !own || waiting.until < clock().getTime()) return null
  return isCodeOf(waiting.key, code, clock()) ? waiting : null
}

function read(secret: string, kept: string): Waiting | null {
  try {
    return JSON.parse(deciphered(secret, purpose, kept)) as Waiting
  } catch {
    return null
  }
}

/** Ten letters without those that are taken for one another, in two groups as the first ones were. */
function recoveryCode(): string {
  const easy = 'abcdefghijkmnpqrstuvwxyzACDEFGHJ'
  const text = [...randomBytes(10)].map((byte) => easy[byte % easy.length]).join('')
  return `${text.slice(0, 5)}-${text.slice(5)}`
}
