import { sql } from 'kysely'
import type { Keeper } from '#platform/keeper.ts'
import type { HeldSession, Link } from './account.ts'

type HeldPassword = { readonly name: string; readonly email: string; readonly passwordHash: string }

export async function findPasswordOf(keeper: Keeper, personId: string): Promise<HeldPassword | undefined> {
  const found = await sql<HeldPassword>`
    select "user".name, "user".email, account.password as password_hash
    from auth."user" join auth.account on account.user_id = "user".id and account.provider_id = 'credential'
    where "user".id = ${personId}`.execute(keeper)
  return found.rows[0]
}

/** Says that a session was used now. */
export async function touchSession(keeper: Keeper, sessionId: string, now: Date): Promise<void> {
  await sql`update auth.session set updated_at = ${now} where id = ${sessionId}`.execute(keeper)
}

type NewRow = {
  readonly personId: string
  readonly accountId: string
  readonly email: string
  readonly name: string
  readonly passwordHash: string
}

/** One statement, so that no account is ever without its password. */
export async function insertAccount(keeper: Keeper, row: NewRow): Promise<void> {
  await sql`
    with person as (
      insert into auth."user" (id, name, email, email_verified, created_at, updated_at)
      values (${row.personId}, ${row.name}, ${row.email}, true, now(), now()) returning id)
    insert into auth.account (id, account_id, provider_id, user_id, password, created_at, updated_at)
    select ${row.accountId}, id, 'credential', id, ${row.passwordHash}, now(), now() from person`.execute(
    keeper,
  )
}

export async function findLinkedPerson(
  keeper: Keeper,
  provider: string,
  subject: string,
): Promise<string | null> {
  const { rows } = await sql<{ personId: string }>`select user_id as person_id from auth.account
    where provider_id = ${provider} and account_id = ${subject}`.execute(keeper)
  return rows[0]?.personId ?? null
}

export async function insertLink(
  keeper: Keeper,
  id: string,
  { provider, subject, personId }: Link,
): Promise<void> {
  await sql`insert into auth.account (id, account_id, provider_id, user_id, created_at, updated_at)
    values (${id}, ${subject}, ${provider}, ${personId}, now(), now())`.execute(keeper)
}

/** One statement, so that no account is ever without a way in. */
export async function insertLinkedAccount(
  keeper: Keeper,
  id: string,
  { provider, subject, personId, email, name }: Link & { readonly email: string; readonly name: string },
): Promise<void> {
  await sql`
    with person as (
      insert into auth."user" (id, name, email, email_verified, created_at, updated_at)
      values (${personId}, ${name}, ${email}, true, now(), now()) returning id)
    insert into auth.account (id, account_id, provider_id, user_id, created_at, updated_at)
    select ${id}, ${subject}, ${provider}, id, now(), now() from person`.execute(keeper)
}

/** True when the account was made, or invited again, after this moment. */
export async function isInvitedSince(keeper: Keeper, personId: string, since: Date): Promise<boolean> {
  const { rows } = await sql`select from auth."user"
    where id = ${personId} and greatest(created_at, updated_at) > ${since}`.execute(keeper)
  return rows.length === 1
}

export async function updateInvited(keeper: Keeper, personId: string): Promise<void> {
  await sql`update auth."user" set updated_at = now() where id = ${personId}`.execute(keeper)
}

export async function updatePassword(keeper: Keeper, personId: string, passwordHash: string): Promise<void> {
  await sql`update auth.account set password = ${passwordHash}, updated_at = now()
    where user_id = ${personId} and provider_id = 'credential'`.execute(keeper)
}

export async function deleteSessionsOf(
  keeper: Keeper,
  personId: string,
  except: string | null = null,
  only: string | null = null,
): Promise<number> {
  const { rows } = await sql`delete from auth.session
    where user_id = ${personId} and id is distinct from ${except}::uuid
      and (${only}::uuid is null or id = ${only}::uuid) returning id`.execute(keeper)
  return rows.length
}

/** Sessions that neither ran out nor were left alone for longer than a session may be. */
export async function listSessions(
  keeper: Keeper,
  personId: string,
  now: Date,
  usedSince: Date,
): Promise<readonly HeldSession[]> {
  const { rows } = await sql<HeldSession>`
    select id, created_at as begun_at, updated_at as used_at,
      case when proof is null then 'password' when proof = 'passkey' then 'passkey' else 'provider' end as by
    from auth.session where user_id = ${personId} and expires_at > ${now} and updated_at >= ${usedSince}
    order by created_at desc, id desc limit 100`.execute(keeper)
  return rows
}

/** Recovery codes, as they are kept, of whom a first step of a sign-in waits for; null when it waits for nobody. */
export async function findWaitingCodes(keeper: Keeper, cookie: string): Promise<string | null> {
  const waiting = cookie.slice(0, Math.max(0, cookie.lastIndexOf('.')))
  const { rows } = await sql<{ backupCodes: string }>`
    select two_factor.backup_codes from auth.verification
    join auth.two_factor on two_factor.user_id::text = verification.value
    where verification.identifier = ${waiting} limit 1`.execute(keeper)
  return rows[0]?.backupCodes ?? null
}
