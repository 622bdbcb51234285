import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { forgetImport } from '../organization/organization.queries.ts'
import type { GivenOrganization } from '../organization/organization.ts'
import type { DirectoryImport, DirectoryImportId } from './directory-import.ts'

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

type Looked = Omit<DirectoryImport, 'lookedAt' | 'appliedAt' | 'undoneAt'> & {
  /** The agencies the listings stand on that wait. */
  readonly organizations: readonly GivenOrganization[]
}

export async function insertDirectoryImport(tx: Tx, given: Looked): Promise<void> {
  await sql`insert into connect.directory_import
      (county_id, id, file_name, waiting_organizations, listing_count, problems, problem_count, twins, known_count, left_out, person_id, looked_at)
    values (${tx.viewer.county}, ${given.id}, ${given.fileName}, ${JSON.stringify(given.organizations)},
      ${given.listingCount}, ${JSON.stringify(given.problems)}, ${given.problemCount}, ${JSON.stringify(given.twins)}, ${given.knownCount},
      ${given.leftOut}, ${tx.viewer.personId}, ${tx.now})`.execute(tx)
}

/** The agencies that wait with an import. */
export async function findWaitingOrganizations(
  tx: Tx,
  id: DirectoryImportId,
): Promise<readonly GivenOrganization[]> {
  const found = await row(
    tx,
    sql<{ waiting: string | null }>`select waiting_organizations as waiting from connect.directory_import
      where county_id = ${tx.viewer.county} and id = ${id}`,
  )
  return JSON.parse(found?.waiting ?? '[]')
}

export async function markApplied(tx: Tx, id: DirectoryImportId): Promise<void> {
  // What was written stands in the directory; what waited is cleared away when nobody waits for it.
  await sql`update connect.directory_import set applied_at = ${tx.now}, waiting_organizations = null
    where county_id = ${tx.viewer.county} and id = ${id}`.execute(tx)
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
  await forgetImport(tx, id)
  await sql`update connect.directory_import set undone_at = ${tx.now}
    where county_id = ${tx.viewer.county} and id = ${id}`.execute(tx)
  return taken.length
}

/** Keys that are in the directory already, or were taken out of it by hand: an import leaves them as they are. */
export async function listKnownKeys(tx: Tx): Promise<ReadonlySet<string>> {
  const known = await rows(
    tx,
    sql<{ sourceKey: string }>`select source_key from connect.listing
      where county_id = ${tx.viewer.county} and source = 'hsds'
        and (withdrawn_at is null or import_id is not null) limit 100000`,
  )
  return new Set(known.map(({ sourceKey }) => sourceKey))
}
