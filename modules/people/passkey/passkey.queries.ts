import { sql } from 'kysely'
import type { Keeper } from '#platform/keeper.ts'
import type { Passkey } from './passkey.ts'

export type HeldPasskey = {
  readonly id: string
  readonly userId: string
  readonly credentialId: string
  readonly publicKey: Uint8Array<ArrayBuffer>
  readonly counter: number
}

export async function listPasskeys(keeper: Keeper, personId: string): Promise<readonly Passkey[]> {
  const { rows } = await sql<Passkey>`select id, name, created_at, used_at from auth.passkey
    where user_id = ${personId} order by id limit 50`.execute(keeper)
  return rows
}

export async function listCredentialIds(keeper: Keeper, personId: string): Promise<readonly string[]> {
  const { rows } = await sql<{ credentialId: string }>`select credential_id from auth.passkey
    where user_id = ${personId} limit 50`.execute(keeper)
  return rows.map(({ credentialId }) => credentialId)
}

export async function findPasskey(keeper: Keeper, credentialId: string): Promise<HeldPasskey | undefined> {
  const { rows } =
    await sql<HeldPasskey>`select id, user_id, credential_id, public_key, counter from auth.passkey
    where credential_id = ${credentialId}`.execute(keeper)
  return rows[0]
}

type NewPasskey = Omit<HeldPasskey, 'publicKey'> & {
  readonly publicKey: Uint8Array
  readonly transports: readonly string[]
  readonly name: string
}

/** Answers false when this passkey is known already. */
export async function insertPasskey(keeper: Keeper, one: NewPasskey, now: Date): Promise<boolean> {
  const { rows } =
    await sql`insert into auth.passkey (id, user_id, credential_id, public_key, counter, transports, name,
      created_at)
    values (${one.id}, ${one.userId}, ${one.credentialId}, ${Buffer.from(one.publicKey)}, ${one.counter},
      ${[...one.transports]}, ${one.name}, ${now})
    on conflict do nothing returning id`.execute(keeper)
  return rows.length === 1
}

/** Moves the counter on; false when another sign-in has moved it past, which a copied key would show. */
export async function updateCounter(
  keeper: Keeper,
  { id, counter }: Pick<HeldPasskey, 'id' | 'counter'>,
  next: number,
  now: Date,
): Promise<boolean> {
  const { rows } = await sql`update auth.passkey set counter = ${next}, used_at = ${now}
    where id = ${id} and counter = ${counter} returning id`.execute(keeper)
  return rows.length === 1
}

export async function updatePasskeyName(
  keeper: Keeper,
  personId: string,
  id: string,
  name: string,
): Promise<boolean> {
  const { rows } = await sql`update auth.passkey set name = ${name}
    where id = ${id} and user_id = ${personId} returning id`.execute(keeper)
  return rows.length === 1
}

export async function deletePasskey(keeper: Keeper, personId: string, id: string): Promise<boolean> {
  const { rows } =
    await sql`delete from auth.passkey where id = ${id} and user_id = ${personId} returning id`.execute(
      keeper,
    )
  return rows.length === 1
}
