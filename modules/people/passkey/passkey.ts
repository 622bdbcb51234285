import { z } from 'zod'

/** A passkey as its owner sees it. */
export type Passkey = {
  readonly id: string
  readonly name: string
  readonly createdAt: Date
  readonly usedAt: Date | null
}

/** What the browser is asked for, as the text of its own JSON, and the cookie that remembers the question. */
export type Ceremony = { readonly options: string; readonly kept: string }

/** What the browser answers: `PublicKeyCredential.toJSON()`, as text. */
const credential = z.string().max(20_000).default('')

export const passkeySignInSchema = z.object({ credential })
export const passkeySchema = z.object({ credential, name: z.string().trim().max(60).default('') })
export const passkeyNameSchema = z.object({ name: z.string().trim().min(1).max(60) })

export type PasskeyRefusal = 'not_taken' | 'factor_late' | 'not_fresh' | 'last_factor' | 'too_often'
