import { audit } from '#platform/audit/audit.ts'
import type { Tx } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { newId } from '#platform/ids.ts'
import { demand } from '#platform/viewer.ts'
import { hideClientSecret } from './client-secret.ts'
import { signInProviderPolicy } from './sign-in-provider.policy.ts'
import { findProvider, insertProvider, insertProviderRemoval } from './sign-in-provider.queries.ts'
import { domainsOf, vouchesOf, type WrongProvider, whyNotKeepProvider } from './sign-in-provider.rules.ts'
import type { SignInProviderId, TypedProvider } from './sign-in-provider.ts'

/** Where people are invented, and a provider may be tried out on the machine itself. */
export const practiceCounty = 0

/** Names a place where the viewer's county's people sign in; answers what is wrong with it, or null. */
export async function keepProvider(
  tx: Tx,
  secret: string,
  typed: TypedProvider,
): Promise<WrongProvider | null> {
  demand(tx.viewer, signInProviderPolicy, 'keep')
  const wrong = whyNotKeepProvider(typed, tx.viewer.county === practiceCounty)
  if (wrong !== null) return wrong
  const id = newId<'sign-in-provider'>(tx.now)
  await insertProvider(tx, {
    id,
    name: typed.name,
    issuer: typed.issuer,
    clientId: typed.client_id,
    sealedSecret: hideClientSecret(secret, typed.client_secret),
    domains: domainsOf(typed.domains),
    secondFactor: vouchesOf(typed.second_factor),
  })
  await audit(tx, { kind: 'sign_in_provider.kept', subjects: [id] })
  await record(tx, 'sign_in_provider.kept', id)
  return null
}

export async function removeProvider(tx: Tx, id: SignInProviderId): Promise<void> {
  demand(tx.viewer, signInProviderPolicy, 'keep')
  found(await findProvider(tx, id))
  if (!(await insertProviderRemoval(tx, id))) return
  await audit(tx, { kind: 'sign_in_provider.removed', subjects: [id] })
  await record(tx, 'sign_in_provider.removed', id)
}
