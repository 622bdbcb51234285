import type { Cookie } from '#platform/http.ts'
import type { Limits } from '#platform/limits/limits.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import type { Accounts, Begun, CookieReader, SignInAnswer } from '../account/account.ts'
import type { SignInRefusal } from './sign-in.ts'

type Given = { readonly email: string; readonly password: string; readonly address: string }

/** The first step. Whether there is an account is not to be learned: the same work, the same answer. */
export async function beginSession(
  accounts: Accounts,
  limits: Limits,
  { email, password, address }: Given,
): Promise<Outcome<SignInAnswer, SignInRefusal>> {
  const attempt = await limits.attempt(email, address)
  if (attempt === null) return refused('too_often')
  // A text that is no address goes the same way as an unknown one.
  const asked = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? email : 'nobody@example.invalid'
  const answer = await accounts.signIn(asked, password)
  if (answer === null) return refused('wrong')
  if (!answer.owesCode) await attempt.succeeded()
  return done(answer)
}

/** The second step: six digits of the authenticator, or one of the recovery codes. Each is good once. */
export async function completeSession(
  accounts: Accounts,
  limits: Limits,
  cookie: CookieReader,
  { code, address }: { readonly code: string; readonly address: string },
): Promise<Begun | null> {
  const digits = code.replaceAll(' ', '')
  // Asked before the session begins, so that the trail tells of none that a used code began.
  const isUnused = (personId: string) => limits.once(`${personId} ${digits}`)
  const begun = /^\d{6}$/.test(digits)
    ? await accounts.giveCode(cookie, digits, isUnused)
    : await accounts.giveRecoveryCode(cookie, code, isUnused)
  if (begun !== null) await limits.proved(begun.signedIn.email, address)
  return begun
}

/** Reads cookies that an answer is about to set, as the next request will bear them. */
export const readerOf =
  (cookies: readonly Cookie[]): CookieReader =>
  (name) =>
    cookies.find((one) => one.name === name)?.value ?? undefined
