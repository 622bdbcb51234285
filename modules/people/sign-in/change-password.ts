import type { Limits } from '#platform/limits/limits.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import type { Accounts, SignedIn } from '../account/account.ts'
import { whyNotPassword } from '../account/password.rules.ts'
import type { AccountRefusal } from './sign-in.ts'

type Given = {
  readonly current: string
  readonly changed: string
  readonly again: string
  readonly address: string
}

/** A new password, for who still knows the old one; whoever else is signed in as this person is out. */
export async function changePassword(
  accounts: Accounts,
  limits: Limits,
  signedIn: SignedIn,
  { current, changed, again, address }: Given,
): Promise<Outcome<null, AccountRefusal>> {
  const attempt = await limits.attempt(signedIn.email, address)
  if (attempt === null) return refused('too_often')
  if ((await accounts.personOf(signedIn.email, current)) !== signedIn.personId) return refused('wrong')
  await attempt.succeeded()
  if (changed !== again) return refused('not_the_same')
  const refusal = whyNotPassword(changed, [signedIn.email, signedIn.name, current, 'centers of wellness'])
  if (refusal) return refused(refusal)
  await accounts.changePassword(signedIn, changed)
  return done(null)
}
