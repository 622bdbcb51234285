import { sql } from 'kysely'
import type { Keeper } from '#platform/keeper.ts'
import { kept } from '#platform/kept-statements.ts'
import type { CalendarDate } from '#platform/time.ts'
import type { HeldRole, SessionProof } from './account.ts'

// What every sign-in and every request of someone who is known asks, in as few ways to the database as there can be.

type WhoseAccount = {
  readonly personId: string
  readonly name: string
  readonly email: string
  /** True when the account has an authenticator app. */
  readonly authenticator: boolean
}

export type HeldAccount = WhoseAccount & { readonly passwordHash: string | null }

export async function findAccountByEmail(keeper: Keeper, email: string): Promise<HeldAccount | undefined> {
  const found =
    await sql<HeldAccount>`${kept}select "user".id as person_id, "user".name, "user".email, "user".two_factor_enabled as authenticator,
      account.password as password_hash
    from auth."user"
    left join auth.account on account.user_id = "user".id and account.provider_id = 'credential'
    where "user".email = ${email}`.execute(keeper)
  return found.rows[0]
}

export type SessionRow = WhoseAccount & {
  readonly sessionId: string
  readonly begunAt: Date
  readonly usedAt: Date
  readonly expiresAt: Date
  readonly proof: SessionProof | null
  readonly countyId: number | null
}

export async function findSession(keeper: Keeper, token: string): Promise<SessionRow | undefined> {
  const found =
    await sql<SessionRow>`${kept}select session.id as session_id, session.created_at as begun_at, session.updated_at as used_at,
      session.expires_at, session.proof, session.county_id, "user".id as person_id, "user".name, "user".email,
      "user".two_factor_enabled as authenticator
    from auth.session join auth."user" on "user".id = session.user_id
    where session.token = ${token}`.execute(keeper)
  return found.rows[0]
}

export type NewSession = {
  readonly sessionId: string
  readonly token: string
  readonly personId: string
  readonly begunAt: Date
  readonly expiresAt: Date
}

/** A sign-in as the trail tells it, of a session that begins in the same statement. */
type Telling = Pick<NewSession, 'personId' | 'begunAt'> & {
  readonly secondFactor: boolean
  readonly today: CalendarDate
}

const telling = ({ personId, secondFactor, today, begunAt }: Telling) =>
  sql`auth.tell_sign_in(${personId}::uuid, ${secondFactor}::boolean, ${today}::date, ${begunAt}::timestamptz)`

/** Tells the counties of a session that began already. Answers what the person is in each. */
export async function tellSignIn(keeper: Keeper, told: Telling): Promise<readonly HeldRole[]> {
  return (await sql<HeldRole>`${kept}select * from ${telling(told)}`.execute(keeper)).rows
}

/** One statement: the session and its lines in the trail stand, or neither. Answers what the person is in each county. */
export async function insertSession(
  keeper: Keeper,
  row: NewSession,
  told: Telling,
): Promise<readonly HeldRole[]> {
  const { rows } =
    await sql<Begun>`${kept}with begun as (insert into auth.session (id, token, user_id, created_at, updated_at, expires_at)
      values (${row.sessionId}, ${row.token}, ${row.personId}, ${row.begunAt}, ${row.begunAt}, ${row.expiresAt})
      returning id)
    select told.* from begun left join lateral ${telling(told)} told on true`.execute(keeper)
  return rolesOf(rows)
}

/** A row for each county, or a single one of nulls for a session of who is nothing anywhere. */
type Begun = HeldRole | { readonly countyId: null }

const rolesOf = (rows: readonly Begun[]): readonly HeldRole[] => rows.filter((row) => row.countyId !== null)

export async function deleteSession(keeper: Keeper, token: string): Promise<void> {
  await sql`${kept}delete from auth.session where token = ${token}`.execute(keeper)
}

export type NewWait = {
  readonly ids: readonly [string, string]
  readonly identifier: string
  readonly personId: string
  readonly now: Date
  readonly expiresAt: Date
}

/** Where the library counts the tries of a first step. */
const triesOf = (identifier: string) => `2fa-attempts-${identifier}`

/** A first step waits for its code, as the library would keep it; those that waited too long are taken away. */
export async function insertWait(keeper: Keeper, row: NewWait): Promise<void> {
  await sql`${kept}with late as (delete from auth.verification where expires_at < ${row.now})
    insert into auth.verification (id, identifier, value, expires_at, created_at, updated_at) values
      (${row.ids[0]}, ${row.identifier}, ${row.personId}, ${row.expiresAt}, ${row.now}, ${row.now}),
      (${row.ids[1]}, ${triesOf(row.identifier)}, '0', ${row.expiresAt}, ${row.now}, ${row.now})`.execute(
    keeper,
  )
}

export type Wait = WhoseAccount & { readonly sealedKey: string }

/** Who waits to give a code, and for which key; undefined when nobody does, or while the library has locked them out. */
export async function findWait(keeper: Keeper, identifier: string, now: Date): Promise<Wait | undefined> {
  const found =
    await sql<Wait>`${kept}select "user".id as person_id, "user".name, "user".email, "user".two_factor_enabled as authenticator,
      two_factor.secret as sealed_key
    from auth.verification waiting
    join auth."user" on "user".id::text = waiting.value
    join auth.two_factor on two_factor.user_id = "user".id
    where waiting.identifier = ${identifier} and waiting.expires_at > ${now}
      and two_factor.verified is not false and two_factor.locked_until is null`.execute(keeper)
  return found.rows[0]
}

/**
 * The code was right: the first step is used up, failures are forgotten, the session begins and the trail tells of it, all
 * or nothing. Null when someone else used it up, or while another try is being counted.
 */
export async function takeWait(
  keeper: Keeper,
  identifier: string,
  row: NewSession,
  told: Telling,
  mostTries: number,
): Promise<readonly HeldRole[] | null> {
  const { rows } = await sql<Begun>`${kept}with gone as (
      delete from auth.verification where identifier in (${identifier}, ${triesOf(identifier)})
      returning identifier, value, expires_at),
    taken as (
      select from gone waiting join gone tries on tries.identifier = ${triesOf(identifier)}
      where waiting.identifier = ${identifier} and waiting.value = ${row.personId}::uuid::text
        and waiting.expires_at > ${row.begunAt} and tries.value::int < ${mostTries}::int),
    forgiven as (
      update auth.two_factor set failed_verification_count = 0, locked_until = null
      where user_id = ${row.personId}::uuid and failed_verification_count <> 0 and exists (select from taken)),
    begun as (
      insert into auth.session (id, token, user_id, created_at, updated_at, expires_at)
      select ${row.sessionId}::uuid, ${row.token}, ${row.personId}::uuid, ${row.begunAt}::timestamptz,
        ${row.begunAt}::timestamptz, ${row.expiresAt}::timestamptz from taken
      returning id)
    select told.* from begun left join lateral ${telling(told)} told on true`.execute(keeper)
  return rows.length === 0 ? null : rolesOf(rows)
}
