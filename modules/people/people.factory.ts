import { type Keeper, openKeeper } from '#platform/keeper.ts'
import { sidePassword } from '#platform/migrate.ts'
import { totpCode } from './account/account.factory.ts'

export { totpCode }

/** The keeper's login of a test's own database. */
export function keeperOf(schoolUrl: string): Keeper {
  return openKeeper(keeperUrlOf(schoolUrl))
}

export function keeperUrlOf(schoolUrl: string): string {
  const url = new URL(schoolUrl)
  url.username = 'wellness_keeper'
  url.password = sidePassword('the secret of a test run', 'wellness_keeper')
  return url.toString()
}
