import { symmetricEncrypt } from 'better-auth/crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { keeperOf } from '../people.factory.ts'
import { cookieJar, strongPassword, totpCode } from './account.factory.ts'
import type { Accounts } from './account.ts'
import { openAccounts } from './open-accounts.ts'
import { librarySecret } from './sign-in-library.ts'

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

const unused = async () => true
const anAccount = async (email: string) => {
  const personId = newId()
  await accounts.create({ personId, email, name: 'Marisol Arroyo', password: strongPassword })
  return personId
}

test('the right password begins a session, and signing out ends it', async () => {
  const personId = await anAccount('marisol@example.org')
  const jar = cookieJar()
  const answer = await accounts.signIn('Marisol@example.org', strongPassword)
  expect(answer?.owesCode).toBe(false)
  jar.take(answer?.cookies ?? null)
  expect(await accounts.whoIs(jar.read)).toMatchObject({ personId, secondFactor: false })
  const { rows } = await sql<{ password: string }>`select password from auth.account`.execute(world.owner)
  expect(rows[0]?.password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  await accounts.signOut(jar.read)
  expect(await accounts.whoIs(jar.read)).toBeNull()
})

test('a wrong password and an unknown address are both nothing', async () => {
  await anAccount('devon@example.org')
  expect(await accounts.signIn('devon@example.org', `${strongPassword}!`)).toBeNull()
  expect(await accounts.signIn('nobody@example.org', strongPassword)).toBeNull()
  expect(await accounts.personOf('devon@example.org', 'wrong')).toBeNull()
  expect(await accounts.personOf('nobody@example.org', 'wrong')).toBeNull()
})

test('an authenticator once switched on is asked for, and ends sessions that had none', async () => {
  const personId = await anAccount('priya@example.org')
  const [mine, thief] = [cookieJar(), cookieJar()]
  mine.take((await accounts.signIn('priya@example.org', strongPassword))?.cookies ?? null)
  thief.take((await accounts.signIn('priya@example.org', strongPassword))?.cookies ?? null)
  const totp = await accounts.beginTotp(mine.read, strongPassword)
  if (!totp) throw new Error('no key')
  expect(totp.recoveryCodes.length).toBe(10)
  expect(await accounts.confirmTotp(mine.read, '000000')).toBeNull()
  mine.take(await accounts.confirmTotp(mine.read, totpCode(totp.key, new Date())))
  expect(await accounts.whoIs(mine.read)).toMatchObject({ personId, secondFactor: true })
  expect(await accounts.whoIs(thief.read)).toBeNull()

  const again = cookieJar()
  const first = await accounts.signIn('priya@example.org', strongPassword)
  expect(first?.owesCode).toBe(true)
  again.take(first?.cookies ?? null)
  expect(await accounts.whoIs(again.read)).toBeNull()
  expect(await accounts.giveCode(again.read, '000000', unused)).toBeNull()
  again.take((await accounts.giveCode(again.read, totpCode(totp.key, new Date()), unused))?.cookies ?? null)
  expect(await accounts.whoIs(again.read)).toMatchObject({ personId })

  const recovered = cookieJar()
  recovered.take((await accounts.signIn('priya@example.org', strongPassword))?.cookies ?? null)
  recovered.take(
    (await accounts.giveRecoveryCode(recovered.read, totp.recoveryCodes[0] ?? '', unused))?.cookies ?? null,
  )
  expect(await accounts.whoIs(recovered.read)).toMatchObject({ personId })
  const reused = cookieJar()
  reused.take((await accounts.signIn('priya@example.org', strongPassword))?.cookies ?? null)
  expect(await accounts.giveRecoveryCode(reused.read, totp.recoveryCodes[0] ?? '', unused)).toBeNull()
})

test('recovery codes are kept as salted hashes, and one from before they were still opens once', async () => {
  const personId = await anAccount('hana@example.org')
  const jar = cookieJar()
  jar.take((await accounts.signIn('hana@example.org', strongPassword))?.cookies ?? null)
  const totp = await accounts.beginTotp(jar.read, strongPassword)
  if (!totp) throw new Error('no key')
  jar.take(await accounts.confirmTotp(jar.read, totpCode(totp.key, new Date())))
  const kept = async () => {
    const { rows } = await sql<{ codes: string }>`select backup_codes as codes from auth.two_factor
      where user_id = ${personId}`.execute(world.owner)
    return rows[0]?.codes ?? ''
  }
  const hashes: string[] = JSON.parse(await kept())
  expect(hashes).toHaveLength(10)
  for (const hash of hashes) expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(new Set(hashes.map((hash) => hash.split('$')[4])).size, 'a salt each').toBe(10)
  const given = async (code: string) => {
    const other = cookieJar()
    other.take((await accounts.signIn('hana@example.org', strongPassword))?.cookies ?? null)
    return (await accounts.giveRecoveryCode(other.read, code, unused)) !== null
  }
  expect(await given(hashes[3] ?? ''), 'what is kept opens nothing').toBe(false)
  expect(await given('none')).toBe(false)
  expect(await given(totp.recoveryCodes[3] ?? '')).toBe(true)
  expect(await given(totp.recoveryCodes[3] ?? '')).toBe(false)
  const key = librarySecret('the secret of a test run, long enough')
  const before = await symmetricEncrypt({ key, data: JSON.stringify(['first-code', 'other-code']) })
  await sql`update auth.two_factor set backup_codes = ${before} where user_id = ${personId}`.execute(
    world.owner,
  )
  expect(await given('other-code')).toBe(true)
  expect(JSON.parse(await kept())).toEqual([expect.stringMatching(/^\$argon2id\$/)])
  expect(await given('first-code')).toBe(true)
}, 60_000)

test('a session is known by a text that nobody guesses, another for each sign-in', async () => {
  const personId = await anAccount('odile@example.org')
  const tokens = new Set<string>()
  for (let time = 0; time < 40; time += 1) {
    const [cookie] = await accounts.beginSession(personId, 'passkey')
    tokens.add(decodeURIComponent(cookie?.value ?? '').split('.')[0] ?? '')
  }
  expect(tokens.size).toBe(40)
  // Thirty-two of sixty-two signs: 190 bits, where 128 are asked.
  for (const token of tokens) expect(token).toMatch(/^[A-Za-z0-9]{32}$/)
  const signs = new Set([...tokens].join(''))
  expect(signs.size, 'of all signs').toBeGreaterThan(58)
})

test('ending a person’s sessions ends them everywhere at once', async () => {
  const personId = await anAccount('tomas@example.org')
  const [one, two] = [cookieJar(), cookieJar()]
  for (const jar of [one, two])
    jar.take((await accounts.signIn('tomas@example.org', strongPassword))?.cookies ?? null)
  expect(await accounts.endSessions(personId)).toBe(2)
  expect(await accounts.whoIs(one.read)).toBeNull()
  expect(await accounts.whoIs(two.read)).toBeNull()
})

test('no viewer’s login reaches an account, and the keeper reaches no record of a county', async () => {
  await expect(
    world.database.asViewer(
      {
        personId: null,
        label: '',
        roles: ['service'],
        databaseRole: 'app_school_wide',
        county: 34,
        schools: [],
      },
      (tx) => sql`select from auth."user"`.execute(tx),
    ),
  ).rejects.toThrow('permission denied')
  const keeper = keeperOf(world.schoolUrl)
  await expect(sql`select from people.person`.execute(keeper)).rejects.toThrow('permission denied')
  await keeper.destroy()
})
