import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import type { DirectoryImport, DirectoryImportId } from './directory-import.ts'

const columns = sql`id, file_name, listings, problems, twins, known_count, left_out, looked_at, applied_at, undone_at`

export const findDirectoryImport = (tx: Tx, id: DirectoryImportId): Promise<DirectoryImport | undefined> =>
  row(
    tx,
    sql<DirectoryImport>`select ${columns} from connect.directory_import
      where county_id = ${tx.viewer.county} and id = ${id} for update`,
  )

/** The newest first, without what they hold. */
export const listDirectoryImports = (tx: Tx): Promise<readonly Omit<DirectoryImport, 'listings'>[]> =>
  rows(
    tx,
    sql<DirectoryImport>`select id, file_name, '[]'::jsonb as listings, '[]'::jsonb as problems, '[]'::jsonb as twins,
        known_count, left_out, looked_at, applied_at, undone_at
      from connect.directory_import where county_id = ${tx.viewer.county} order by looked_at desc limit 20`,
  )

export async function insertDirectoryImport(
  tx: Tx,
  given: Omit<DirectoryImport, 'lookedAt' | 'appliedAt' | 'undoneAt'>,
): Promise<void> {
  await sql`insert into connect.directory_import
      (county_id, id, file_name, listings, problems, twins, known_count, left_out, person_id, looked_at)
    values (${tx.viewer.county}, ${given.id}, ${given.fileName}, ${JSON.stringify(given.listings)},
      ${JSON.stringify(given.problems)}, ${JSON.stringify(given.twins)}, ${given.knownCount}, ${given.leftOut},
      ${tx.viewer.personId}, ${tx.now})`.execute(tx)
}

export async function markApplied(tx: Tx, id: DirectoryImportId): Promise<void> {
  // What was written stands in the directory; the copy that waited is not needed again.
  await sql`update connect.directory_import set applied_at = ${tx.now}, listings = '[]'
    where county_id = ${tx.viewer.county} and id = ${id}`.execute(tx)
}

/** Names listings of the import, so that they can be taken back together. */
export async function nameImport(tx: Tx, id: DirectoryImportId, keys: readonly string[]): Promise<void> {
  await sql`update connect.listing set import_id = ${id}, withdrawn_at = null
    where county_id = ${tx.viewer.county} and source = 'hsds' and import_id is null
      and source_key = any(select jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb))`.execute(tx)
}

/** Takes the listings of an import out of the directory, but for those that someone has found true since. */
export async function undoImportedListings(tx: Tx, id: DirectoryImportId): Promise<number> {
  const taken = await rows(
    tx,
    sql`update connect.listing set withdrawn_at = ${tx.now}, import_id = null
      where county_id = ${tx.viewer.county} and import_id = ${id} and withdrawn_at is null and not exists (
        select from connect.listing_check found where found.county_id = listing.county_id
          and found.listing_id = listing.id and found.outcome in ('still_true', 'changed'))
      returning id`,
  )
  await sql`update connect.directory_import set undone_at = ${tx.now}
    where county_id = ${tx.viewer.county} and id = ${id}`.execute(tx)
  return taken.length
}

/** Which of some keys are in the directory already, and not taken back. */
export async function listKnownKeys(tx: Tx, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const known = await rows(
    tx,
    sql<{ sourceKey: string }>`select source_key from connect.listing
      where county_id = ${tx.viewer.county} and source = 'hsds' and withdrawn_at is null
        and source_key = any(select jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb))`,
  )
  return new Set(known.map(({ sourceKey }) => sourceKey))
}
