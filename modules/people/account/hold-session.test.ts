import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { timeZone } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import { dateIn } from '#platform/time.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { keeperOf } from '../people.factory.ts'
import { cookieJar, strongPassword, totpCode } from './account.factory.ts'
import type { Accounts } from './account.ts'
import { openAccounts } from './open-accounts.ts'

let world: World
let accounts: Accounts
beforeAll(async () => {
  world = await freshDatabase()
  accounts = openAccounts({
    keeper: keeperOf(world.schoolUrl),
    secret: 'the secret of a test run, long enough',
    publicUrl: 'https://wellness.example.org',
  })
})
afterAll(async () => {
  await accounts?.close()
  await world?.close()
})

/** The product's day, which for a third of the hours is not yet the database's. */
const today = () => dateIn(timeZone, new Date())

/** Someone with an account, and with roles as `county role`, begun or ended so many days from today. */
async function someone(email: string, roles: readonly (readonly [number, string, number, number | null])[]) {
  const personId = newId()
  await accounts.create({ personId, email, name: 'Somebody', password: strongPassword })
  await sql`insert into people.person (id, display_name, practice) values (${personId}, 'Somebody', false)`.execute(
    world.owner,
  )
  // Roles are told in the order of their ids, which within a millisecond is any: each has one of its own.
  for (const [at, [county, role, begins, ends]] of roles.entries())
    await sql`insert into people.membership (county_id, id, person_id, role, title, starts_on, ends_on, granted_as, reason)
      values (${county}, ${newId(new Date(Date.now() + at))}, ${personId}, ${role}, 'A title',
        ${today()}::date + ${begins}::int, ${today()}::date + ${ends}::int, 'test', 'a test')`.execute(
      world.owner,
    )
  return personId
}

const told = async (personId: string) =>
  (
    await sql<{ line: string; id: string; moment: Date }>`
      select concat_ws(' ', county_id, kind, acting_as, subjects[1] = ${personId}, detail::text) as line, id,
        happened_at as moment
      from audit.entry where person_id = ${personId} order by id, county_id`.execute(world.owner)
  ).rows

const sessions = async (personId: string) =>
  (await sql`select from auth.session where user_id = ${personId}`.execute(world.owner)).rows.length

/** For this person no line of the trail can be written. */
async function withoutTrail(personId: string, work: () => Promise<unknown>): Promise<void> {
  await sql`alter table audit.entry add constraint untold
    check (person_id is distinct from ${sql.lit(personId)}) not valid`.execute(world.owner)
  await expect(work()).rejects.toThrow('untold')
  await sql`alter table audit.entry drop constraint untold`.execute(world.owner)
}

test('a sign-in stands in the trail of each county in which the person is something today', async () => {
  const email = 'noor@example.org'
  const personId = await someone(email, [
    [34, 'evaluator', -9, null],
    [19, 'school_staff', -9, 0],
    [19, 'content_editor', 0, 9],
    [37, 'evaluator', -9, -1],
    [30, 'evaluator', 3, null],
  ])
  const begun = await accounts.signIn(email, strongPassword)
  if (begun?.owesCode !== false) throw new Error('no session')
  expect(begun.memberships).toEqual([
    { countyId: 19, role: 'school_staff', factorAsked: false },
    { countyId: 19, role: 'content_editor', factorAsked: false },
    { countyId: 34, role: 'evaluator', factorAsked: false },
  ])
  const lines = await told(personId)
  expect(lines.map(({ line }) => line).sort()).toEqual([
    '19 sign_in.began content_editor t {"secondFactor": false}',
    '34 sign_in.began evaluator t {"secondFactor": false}',
  ])
  for (const { id, moment } of lines) {
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab]/)
    expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(moment.getTime())
  }
})

test('who is nothing anywhere signs in and is told to nobody', async () => {
  const personId = await someone('guest@example.org', [])
  expect(await accounts.signIn('guest@example.org', strongPassword)).toMatchObject({ memberships: [] })
  expect([await sessions(personId), await told(personId)]).toEqual([1, []])
})

test('no session begins that the trail cannot tell, and no used code leaves a line', async () => {
  const email = 'tam@example.org'
  const personId = await someone(email, [[34, 'county_director', -1, null]])
  const signIn = () => accounts.signIn(email, strongPassword)
  await withoutTrail(personId, signIn)
  expect(await sessions(personId)).toBe(0)
  const jar = cookieJar()
  jar.take((await signIn())?.cookies ?? null)
  const key = (await accounts.beginTotp(jar.read, strongPassword))?.key ?? ''
  await accounts.confirmTotp(jar.read, totpCode(key, new Date()))
  const [before, lines] = [await sessions(personId), (await told(personId)).length]

  const first = cookieJar()
  first.take((await signIn())?.cookies ?? null)
  const give = (isUnused: boolean) =>
    accounts.giveCode(first.read, totpCode(key, new Date()), async () => isUnused)
  await withoutTrail(personId, () => give(true))
  expect(await give(false)).toBeNull()
  expect([await sessions(personId), (await told(personId)).length]).toEqual([before, lines])
  // What failed used nothing up: the first step still takes its code.
  expect(await give(true)).toMatchObject({ memberships: [{ countyId: 34, role: 'county_director' }] })
  expect([await sessions(personId), (await told(personId)).length]).toEqual([before + 1, lines + 1])
})
