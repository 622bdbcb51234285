import type { Hono } from 'hono'
import { type Database, systemClock } from '#platform/database.ts'
import { type Keeper, openKeeper } from '#platform/keeper.ts'
import { sidePassword } from '#platform/migrate.ts'
import { type StaffRole, service } from '#platform/viewer.ts'
import { strongPassword, totpCode } from './account/account.factory.ts'
import { openBrowser } from './browser.factory.ts'
import { offerSchema } from './invitation/invitation.ts'
import { invitePerson } from './invitation/invite-people.ts'

/** The keeper's login of a test's own database. */
export function keeperOf(schoolUrl: string): Keeper {
  const url = new URL(schoolUrl)
  url.username = 'wellness_keeper'
  url.password = sidePassword('the secret of a test run', 'wellness_keeper')
  return openKeeper(url.toString())
}

type Invitee = {
  readonly email: string
  readonly role?: StaffRole
  readonly place?: string
  readonly name?: string
}

/** A link from the command line to a role of a county. */
export async function aLink(database: Database, county: number, who: Invitee): Promise<string> {
  const { role = 'county_director', name = 'Marisol Arroyo', email, place = '' } = who
  const typed = offerSchema.parse({ email, role, name, place, reason: 'first of the county' })
  const answer = await database.asViewer(service('command line', county), (tx) => invitePerson(tx, typed))
  const path = answer.done ? answer.invited[0]?.path : undefined
  if (path === undefined) throw new Error(`not invited: ${JSON.stringify(answer)}`)
  return path
}

/** Someone who took up a link, signed in and, unless told not to, set up an authenticator. */
export async function someoneSignedIn(app: Hono, origin: string, link: string, email: string, code = true) {
  const browser = openBrowser(app, origin)
  await browser.post(link, { password: strongPassword, again: strongPassword })
  await browser.post('/sign-in', { email, password: strongPassword })
  if (!code) return { browser, key: '' }
  const shown = await browser.post('/account/code', { password: strongPassword })
  const key = (/id="totp-key">([^<]+)</.exec(shown.text)?.[1] ?? '').replaceAll(' ', '')
  await browser.post('/account/code/confirmation', { code: totpCode(key, systemClock()) })
  return { browser, key }
}
