import type { Hono } from 'hono'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { composeWeb } from '#app/compose.ts'
import { openDesk } from '#app/desk.ts'
import { newId } from '#platform/ids.ts'
import { openLimits } from '#platform/limits/limits.ts'
import { openLog } from '#platform/log.ts'
import { roles, service } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { strongPassword } from '../account/account.factory.ts'
import type { Accounts } from '../account/account.ts'
import { openAccounts } from '../account/open-accounts.ts'
import { type Browser, openBrowser } from '../browser.factory.ts'
import { insertMembership, insertPerson } from '../membership/membership.queries.ts'
import { aLink, keeperOf, someoneSignedIn } from '../people.factory.ts'
import { owesSecondFactor, owingRoles, whyNotSet } from './second-factor.rules.ts'

const origin = 'https://wellness.example.org'
const secret = 'the secret of a test run, long enough'
let world: World
let accounts: Accounts
let app: Hono
let director: Browser
beforeAll(async () => {
  world = await freshDatabase()
  accounts = openAccounts({ keeper: keeperOf(world.schoolUrl), secret, publicUrl: origin })
  app = composeWeb({
    mode: 'production',
    secret,
    publicUrl: origin,
    trustedProxies: 0,
    database: world.database,
    desk: openDesk(world.database),
    log: openLog({ write: () => {} }),
    accounts,
    limits: openLimits(secret, { perAccount: 1e6, perAddress: 1e6, firstPauseSeconds: 0 }),
  })
  director = await someone('county_director')
}, 60_000)
afterAll(async () => {
  await accounts?.close()
  await world?.close()
})

async function someone(role: 'county_director' | 'county_coordinator'): Promise<Browser> {
  const email = `${newId()}@example.org`
  const link = await aLink(world.database, 34, { email, role })
  return (await someoneSignedIn(app, origin, link, email)).browser
}

/** A teacher who signed in with a password alone. */
async function aTeacher(county: number): Promise<Browser> {
  const personId = newId()
  const email = `${personId}@example.org`
  await accounts.create({ personId, email, name: 'Iris Grove', password: strongPassword })
  await world.database.asViewer(service('a test', county), async (tx) => {
    await insertPerson(tx, personId, 'Iris Grove')
    await insertMembership(tx, {
      personId,
      membershipId: newId(),
      role: 'school_staff',
      title: 'Teacher',
      place: '34674396033765',
      startsOn: tx.today,
      endsOn: null,
      grantedById: null,
      grantedAs: 'a test',
      reason: 'a test',
    })
  })
  const browser = openBrowser(app, origin)
  await browser.post('/sign-in', { email, password: strongPassword })
  return browser
}

test('every role owes a second factor but a teacher’s, and a county can only add to that', () => {
  expect(roles.filter((role) => !owesSecondFactor(role, false))).toEqual(['school_staff'])
  expect(roles.filter((role) => !owesSecondFactor(role, true))).toEqual([])
  expect(owingRoles.map(whyNotSet)).toEqual(owingRoles.map(() => 'owed_by_all'))
  expect(whyNotSet('school_staff')).toBeNull()
  expect(whyNotSet('nobody')).toBe('owed_by_all')
})

test('a county asks it of teachers, which holds at their next press, in that county alone', async () => {
  const [here, there] = [await aTeacher(34), await aTeacher(19)]
  const acts = async (browser: Browser) => (await browser.get('/today')).status === 200
  expect([await acts(here), await acts(there)]).toEqual([true, true])
  const ask = { role: 'school_staff', required: 'yes' }
  expect((await director.post('/people/second-factor', ask)).status).toBe(303)
  expect((await director.get('/people/second-factor')).text).toContain('needs a second factor here')
  expect([await acts(here), await acts(there)]).toEqual([false, true])
  expect((await director.post('/people/second-factor', { ...ask, required: 'no' })).status).toBe(303)
  expect(await acts(here)).toBe(true)
  expect((await director.get('/people/trail')).text).toContain('Set who needs a second factor')
}, 60_000)

test('nobody takes it from a role that owes it: not the form, not another role, not the database', async () => {
  const lower = { role: 'principal', required: 'no' }
  expect((await director.post('/people/second-factor', lower)).status).toBe(422)
  const coordinator = await someone('county_coordinator')
  expect((await coordinator.post('/people/second-factor', { ...lower, role: 'school_staff' })).status).toBe(
    403,
  )
  const lowered = world.database.asViewer(service('a test', 34), (tx) =>
    sql`insert into people.second_factor_rule (county_id, id, role, required, set_at, set_by_id)
      values (34, ${newId()}, 'principal', false, now(), ${newId()})`.execute(tx),
  )
  await expect(lowered).rejects.toThrow('second_factor_rule_role_check')
}, 60_000)
