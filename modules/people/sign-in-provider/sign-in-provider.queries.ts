import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import type { ProviderDoor, SignInProvider, SignInProviderId } from './sign-in-provider.ts'

const standing = sql`not exists (select from people.sign_in_provider_removal gone
  where gone.county_id = provider.county_id and gone.provider_id = provider.id)`

/** Every county's doors, as whoever stands before them sees them. */
export async function listProviderDoors(tx: Tx): Promise<readonly ProviderDoor[]> {
  return rows(
    tx,
    sql<ProviderDoor>`select provider.id, provider.county_id, provider.name from people.sign_in_provider provider
      where ${standing} order by provider.name, provider.id limit 1000`,
  )
}

/** The viewer's county's providers. */
export async function listProviders(tx: Tx): Promise<readonly SignInProvider[]> {
  return rows(
    tx,
    sql<SignInProvider>`select provider.id, provider.county_id, name, issuer, client_id, sealed_secret, domains,
        second_factor
      from people.sign_in_provider provider
      where provider.county_id = ${tx.viewer.county} and ${standing} order by name, provider.id limit 200`,
  )
}

export async function findProvider(tx: Tx, id: SignInProviderId): Promise<SignInProvider | undefined> {
  return (await listProviders(tx)).find((one) => one.id === id)
}

export async function insertProvider(tx: Tx, one: Omit<SignInProvider, 'countyId'>): Promise<void> {
  await sql`insert into people.sign_in_provider (county_id, id, name, issuer, client_id, sealed_secret, domains,
      second_factor, entered_at, entered_by_id)
    values (${tx.viewer.county}, ${one.id}, ${one.name}, ${one.issuer}, ${one.clientId}, ${one.sealedSecret},
      ${[...one.domains]}, ${one.secondFactor}, ${tx.now}, ${tx.viewer.personId})`.execute(tx)
}

/** Answers false when it was removed already. */
export async function insertProviderRemoval(tx: Tx, id: SignInProviderId): Promise<boolean> {
  const removed = await rows(
    tx,
    sql`insert into people.sign_in_provider_removal (county_id, provider_id, removed_at, removed_by_id)
      values (${tx.viewer.county}, ${id}, ${tx.now}, ${tx.viewer.personId}) on conflict do nothing returning provider_id`,
  )
  return removed.length === 1
}

/** The token hash of the newest invitation of the viewer's county that is open to an address. */
export async function findInvitationOf(tx: Tx, email: string): Promise<{ tokenHash: string } | undefined> {
  return row(
    tx,
    sql<{ tokenHash: string }>`select token_hash from people.invitation_open
      where county_id = ${tx.viewer.county} and email = ${email} and expires_at > ${tx.now}
      order by invited_at desc, id limit 1`,
  )
}

/** True for who is something in the viewer's county today. */
export async function isMember(tx: Tx, personId: string): Promise<boolean> {
  const found = await rows(
    tx,
    sql`select from people.membership_standing membership
      where county_id = ${tx.viewer.county} and person_id = ${personId}
        and ${tx.today} between starts_on and coalesce(ends_on, 'infinity') limit 1`,
  )
  return found.length === 1
}
