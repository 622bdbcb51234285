import type { JWK } from 'jose'
import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { PublicKey } from './certificate.ts'

export type SealedKey = { readonly id: string; readonly sealedPrivate: string }

/** The key that signs now: the newest. */
export async function findSigningKey(tx: Tx): Promise<SealedKey | undefined> {
  return row(
    tx,
    sql<SealedKey>`select id, sealed_private from learn.signing_key
      where county_id = ${tx.viewer.county} order by made_at desc, id desc limit 1`,
  )
}

/** Every key the county ever signed with, the newest first. */
export async function listPublicKeys(tx: Tx): Promise<readonly PublicKey[]> {
  return rows(
    tx,
    sql<PublicKey>`select id, public_key, made_at from learn.public_signing_key
      where county_id = ${tx.viewer.county} order by made_at desc, id desc limit 500`,
  )
}

export async function insertSigningKey(
  tx: Tx,
  key: { readonly publicKey: JWK; readonly sealedPrivate: string; readonly madeById: string | null },
): Promise<SealedKey> {
  const id = newId(tx.now)
  await sql`insert into learn.signing_key (county_id, id, public_key, sealed_private, made_at, made_by_id)
    values (${tx.viewer.county}, ${id}, ${JSON.stringify(key.publicKey)}, ${key.sealedPrivate}, ${tx.now},
      ${key.madeById})`.execute(tx)
  return { id, sealedPrivate: key.sealedPrivate }
}
