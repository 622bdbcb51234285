import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import { columnsOf, toldColumns } from '../listing/listing.queries.ts'
import type { DirectoryImport, DirectoryImportId } from './directory-import.ts'
import type { HsdsListing } from './read-hsds.rules.ts'

const columns = sql`id, file_name, listing_count, problems, problem_count, twins,
  known_count, left_out, looked_at, applied_at, undone_at`

export const findDirectoryImport = (tx: Tx, id: DirectoryImportId): Promise<DirectoryImport | undefined> =>
  row(
    tx,
    sql<DirectoryImport>`select ${columns} from connect.directory_import
      where county_id = ${tx.viewer.county} and id = ${id} for update`,
  )

/** The newest first, without what they hold. */
export const listDirectoryImports = (tx: Tx): Promise<readonly DirectoryImport[]> =>
  rows(
    tx,
    sql<DirectoryImport>`select id, file_name, listing_count, '[]'::jsonb as problems, problem_count,
        '[]'::jsonb as twins, known_count, left_out, looked_at, applied_at, undone_at
      from connect.directory_import where county_id = ${tx.viewer.county} order by looked_at desc limit 20`,
  )

type Looked = Omit<DirectoryImport, 'listingCount' | 'lookedAt' | 'appliedAt' | 'undoneAt'> & {
  readonly listings: readonly HsdsListing[]
}

export async function insertDirectoryImport(tx: Tx, given: Looked): Promise<void> {
  const listings = given.listings.map((one) => ({ ...columnsOf(one), id: newId<'listing'>(tx.now) }))
  await sql`insert into connect.directory_import
      (county_id, id, file_name, waiting, listing_count, problems, problem_count, twins, known_count, left_out, person_id, looked_at)
    values (${tx.viewer.county}, ${given.id}, ${given.fileName}, ${JSON.stringify(listings)},
      ${listings.length}, ${JSON.stringify(given.problems)}, ${given.problemCount}, ${JSON.stringify(given.twins)}, ${given.knownCount},
      ${given.leftOut}, ${tx.viewer.personId}, ${tx.now})`.execute(tx)
}

/** Writes what waits into the directory; what was taken back before comes in again as it is now. Answers how many. */
export async function insertWaitingListings(tx: Tx, id: DirectoryImportId, edition: number): Promise<number> {
  const told = sql.raw(toldColumns.join(', '))
  const given = sql.raw(toldColumns.map((column) => `excluded.${column}`).join(', '))
  const written = await row(
    tx,
    sql<{ count: number }>`with waiting as (
        select given.* from connect.directory_import import,
          json_populate_recordset(null::connect.listing, import.waiting::json) given
        where import.county_id = ${tx.viewer.county} and import.id = ${id}),
      written as (
        insert into connect.listing (county_id, id, source, source_key, import_id, entered_at, edition, ${told})
        select ${tx.viewer.county}, id, 'hsds', source_key, ${id}, ${tx.now}, ${edition}, ${told} from waiting
        on conflict (county_id, source, source_key) do update
          set (${told}) = row(${given}), import_id = excluded.import_id, withdrawn_at = null, edition = excluded.edition
          where listing.withdrawn_at is not null and listing.import_id is null
        returning 1)
      select count(*) from written`,
  )
  return written?.count ?? 0
}

export async function markApplied(tx: Tx, id: DirectoryImportId): Promise<void> {
  // What was written stands in the directory; the copy that waited is not needed again.
  await sql`update connect.directory_import set applied_at = ${tx.now}, waiting = null
    where county_id = ${tx.viewer.county} and id = ${id}`.execute(tx)
}

/** Takes the listings of an import out of the directory, but for those that someone has found true since. */
export async function undoImportedListings(tx: Tx, id: DirectoryImportId, edition: number): Promise<number> {
  const taken = await rows(
    tx,
    sql`update connect.listing set withdrawn_at = ${tx.now}, import_id = null, edition = ${edition}
      where county_id = ${tx.viewer.county} and import_id = ${id} and withdrawn_at is null and not exists (
        select from connect.listing_check found where found.county_id = listing.county_id
          and found.listing_id = listing.id and found.outcome in ('still_true', 'changed'))
      returning id`,
  )
  await sql`update connect.directory_import set undone_at = ${tx.now}
    where county_id = ${tx.viewer.county} and id = ${id}`.execute(tx)
  return taken.length
}

/** Which of some keys are in the directory already, or were taken out of it by hand: an import leaves them as they are. */
export async function listKnownKeys(tx: Tx, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const known = await rows(
    tx,
    sql<{ sourceKey: string }>`select source_key from connect.listing
      where county_id = ${tx.viewer.county} and source = 'hsds'
        and (withdrawn_at is null or import_id is not null)
        and source_key = any(select jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb))`,
  )
  return new Set(known.map(({ sourceKey }) => sourceKey))
}
