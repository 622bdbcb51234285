import { audit } from '#platform/audit/audit.ts'
import type { Database } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { Limits } from '#platform/limits/limits.ts'
import { writeMail } from '#platform/mail/write-mail.ts'
import { service } from '#platform/viewer.ts'
import type { Accounts } from '../account/account.ts'
import { listMembershipsOf } from '../membership/membership.queries.ts'
import { actingNowhere } from '../membership/membership.rules.ts'
import { listDirectorAddresses } from '../vendor-visit/vendor-visit.queries.ts'
import { waveMailWords } from './sign-in.words.ts'

/**
 * Counts a wrong password in every county its account works in; a wave of them is told to the county's directors and
 * stands in its trail. An unknown address costs the same questions, asked of nobody.
 */
export async function noteFailure(
  database: Database,
  accounts: Accounts,
  limits: Limits,
  email: string,
): Promise<void> {
  const personId = (await accounts.personByEmail(email)) ?? newId()
  const memberships = await database.asViewer(actingNowhere(personId, ''), (tx) =>
    listMembershipsOf(tx, personId),
  )
  for (const county of new Set(memberships.map(({ countyId }) => countyId)))
    if (await limits.failedIn(county)) await raise(database, county)
}

async function raise(database: Database, county: number): Promise<void> {
  await database.asViewer(service('sign-in', county), async (tx) => {
    await audit(tx, { kind: 'sign_in.wave' })
    const { subject, body } = waveMailWords
    const letter = { kind: 'sign_in.wave', subject, body } as const
    await writeMail(
      tx,
      (await listDirectorAddresses(tx)).map((recipient) => ({ ...letter, recipient })),
    )
  })
}
