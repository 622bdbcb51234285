import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { Document } from './document.rules.ts'
import type { DocumentKind } from './record-key.rules.ts'

/** What a document stands under; empty where the kind has none. */
export type Under = {
  readonly kind: DocumentKind
  readonly activity: string
  readonly agent: string
  readonly registration: string
}
export type KeptDocument = Document & { readonly keyId: string; readonly updatedAt: Date }

/** Of two programs that write one document, the second waits for the first. */
export async function lockDocument(tx: Tx, place: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(7341, hashtext(${place}))`.execute(tx)
}

export const findDocument = (tx: Tx, place: string): Promise<KeptDocument | undefined> =>
  row(
    tx,
    sql<KeptDocument>`select content_type, contents, etag, key_id, updated_at from learn.record_document
      where county_id = ${tx.viewer.county} and place = ${place}`,
  )

export async function upsertDocument(
  tx: Tx,
  { place, name, keyId }: { readonly place: string; readonly name: string; readonly keyId: string },
  { kind, activity, agent, registration }: Under,
  { contentType, contents, etag }: Document,
): Promise<void> {
  await sql`insert into learn.record_document (county_id, id, place, kind, activity, agent, registration, name,
      content_type, contents, etag, key_id, updated_at)
    values (${tx.viewer.county}, ${newId(tx.now)}, ${place}, ${kind}, ${activity}, ${agent}, ${registration}, ${name},
      ${contentType}, ${Buffer.from(contents)}, ${etag}, ${keyId}::uuid, ${tx.now})
    on conflict (county_id, place) do update set content_type = excluded.content_type,
      contents = excluded.contents, etag = excluded.etag, updated_at = excluded.updated_at`.execute(tx)
}

export async function deleteDocument(tx: Tx, place: string): Promise<void> {
  await sql`delete from learn.record_document where county_id = ${tx.viewer.county} and place = ${place}`.execute(
    tx,
  )
}

const those = (tx: Tx, { kind, activity, agent, registration }: Under, mine: string | null) =>
  sql`county_id = ${tx.viewer.county} and kind = ${kind} and activity = ${activity} and agent = ${agent}
    and (${registration} = '' or registration = ${registration}) and (${mine}::uuid is null or key_id = ${mine}::uuid)`

/** Names of what stands under this, with when each was last written; `since` leaves out older ones. */
export const listDocuments = (
  tx: Tx,
  under: Under,
  mine: string | null,
  since: Date | undefined,
): Promise<readonly { readonly name: string; readonly updatedAt: Date }[]> =>
  rows(
    tx,
    sql<{
      name: string
      updatedAt: Date
    }>`select name, max(updated_at) as updated_at from learn.record_document
      where ${those(tx, under, mine)} and (${since ?? null}::timestamptz is null or updated_at > ${since ?? null})
      group by name order by name limit 5000`,
  )

export async function deleteDocuments(tx: Tx, under: Under, mine: string | null): Promise<void> {
  await sql`delete from learn.record_document where ${those(tx, under, mine)}`.execute(tx)
}
