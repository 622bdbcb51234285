import { setTimeout as wait } from 'node:timers/promises'
import { audit } from '#platform/audit/audit.ts'
import type { Database } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { writeMail } from '#platform/mail/write-mail.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { service } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'
import type { Accounts } from '../account/account.ts'
import { whyNotPassword } from '../account/password.rules.ts'
import { listMembershipsOf } from '../membership/membership.queries.ts'
import { actingNowhere } from '../membership/membership.rules.ts'
import type { ResetRefusal } from './forgotten-password.ts'
import { resetMailWords } from './forgotten-password.words.ts'

export type Forgot = { readonly email: string; readonly origin: string; readonly language: Language }

/** Longer than writing a letter takes, so that an answer's time does not tell whether one was written. */
const answerAfter = 400

/** Writes a link to whoever has this address and a role somewhere; to everyone else nothing, in the same time. */
export async function askForReset(database: Database, accounts: Accounts, forgot: Forgot): Promise<void> {
  await Promise.all([writeLink(database, accounts, forgot), wait(answerAfter)])
}

async function writeLink(database: Database, accounts: Accounts, { email, origin, language }: Forgot) {
  const reset = await accounts.beginReset(email)
  if (reset === null) return
  const counties = await countiesOf(database, reset.personId)
  const [county] = counties
  if (county === undefined) return
  const { subject, body } = resetMailWords[language]
  const link = `${origin}/sign-in/forgotten/${reset.token}`
  await database.asViewer(service('forgotten password', county), (tx) =>
    writeMail(tx, [{ kind: 'password.forgotten', recipient: email, subject, body: body(link) }]),
  )
}

/** Puts a new password in place and ends every session; the second factor stays as it is. */
export async function resetPassword(
  database: Database,
  accounts: Accounts,
  token: string,
  typed: { readonly changed: string; readonly again: string },
): Promise<Outcome<null, ResetRefusal>> {
  const { personId, email, name } = found(await accounts.findReset(token))
  if (typed.changed !== typed.again) return refused('not_the_same')
  const refusal = whyNotPassword(typed.changed, [email, name, 'centers of wellness'])
  if (refusal) return refused(refusal)
  await accounts.resetPassword(personId, typed.changed)
  for (const county of await countiesOf(database, personId))
    await database.asViewer(service('forgotten password', county), (tx) =>
      audit(tx, { kind: 'password.reset', subjects: [personId] }),
    )
  return done(null)
}

async function countiesOf(database: Database, personId: string): Promise<readonly number[]> {
  const memberships = await database.asViewer(actingNowhere(personId, ''), (tx) =>
    listMembershipsOf(tx, personId),
  )
  return [...new Set(memberships.map(({ countyId }) => countyId))]
}
