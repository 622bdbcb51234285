import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import { forgetImport } from '../organization/organization.queries.ts'
import type { GivenOrganization, OrganizationId } from '../organization/organization.ts'
import type { DirectoryImport, DirectoryImportId } from './directory-import.ts'
import type { HsdsListing } from './read-hsds.rules.ts'
import { waitingColumns, waitingLines } from './waiting-line.rules.ts'

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
  /** The agencies those listings stand on. */
  readonly organizations: readonly GivenOrganization[]
}

export async function insertDirectoryImport(tx: Tx, given: Looked): Promise<void> {
  const lines = waitingLines(given.listings, () => newId<'listing'>(tx.now))
  await sql`insert into connect.directory_import
      (county_id, id, file_name, waiting, waiting_organizations, listing_count, problems, problem_count, twins, known_count, left_out, person_id, looked_at)
    values (${tx.viewer.county}, ${given.id}, ${given.fileName}, ${lines}, ${JSON.stringify(given.organizations)},
      ${given.listings.length}, ${JSON.stringify(given.problems)}, ${given.problemCount}, ${JSON.stringify(given.twins)}, ${given.knownCount},
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

type Standing = ReadonlyMap<string, OrganizationId>

/**
 * Writes what waits into the directory; what was taken back before comes in again as it is now. Answers how many. The edition
 * was raised before, so nobody writes the same listing meanwhile.
 */
export async function insertWaitingListings(
  tx: Tx,
  id: DirectoryImportId,
  edition: number,
  standing: Standing,
): Promise<number> {
  const stood = JSON.stringify([...standing].map(([key, agency]) => ({ key, agency })))
  // A whole directory is held at once; the default would send it to disk and back.
  await sql`set local work_mem = '64MB'`.execute(tx)
  const written = await row(
    tx,
    sql<{ count: number }>`with waiting as materialized (
        select stood.agency as organization_id, line.* from connect.directory_import import
        cross join lateral (
          select ${lineColumns} from string_to_table(import.waiting, ${between}) piece
          cross join lateral (select string_to_array(piece, ${within}, '') as told offset 0) split) line
        join json_to_recordset(${stood}::json) as stood(key text, agency uuid) on stood.key = line.organization_key
        where import.county_id = ${tx.viewer.county} and import.id = ${id}),
      again as (
        update connect.listing set (organization_id, ${told}) = row(waiting.organization_id, ${waitingTold}),
          import_id = ${id}, withdrawn_at = null, edition = ${edition}
        from waiting
        where listing.county_id = ${tx.viewer.county} and listing.source = 'hsds'
          and listing.source_key = waiting.source_key and listing.withdrawn_at is not null and listing.import_id is null
        returning listing.id, listing.source_key),
      fresh as (
        insert into connect.listing (county_id, id, source, source_key, import_id, entered_at, edition,
          organization_id, ${told})
        select ${tx.viewer.county}, waiting.id, 'hsds', waiting.source_key, ${id}, ${tx.now}, ${edition},
          waiting.organization_id, ${waitingTold} from waiting
        where not exists (select from connect.listing known where known.county_id = ${tx.viewer.county}
          and known.source = 'hsds' and known.source_key = waiting.source_key)
        returning id, source_key),
      written as (select * from again union all select * from fresh),
      waits as (
        insert into connect.wait_told (county_id, id, listing_id, wait, told_on, person_id, written_at)
        select ${tx.viewer.county}, waiting.id, written.id, waiting.wait,
          least(coalesce(waiting.wait_told_on, ${tx.today}::date), ${tx.today}::date), ${tx.viewer.personId}::uuid, ${tx.now}
        from waiting join written using (source_key) where waiting.wait is not null)
      select count(*) from written`,
  )
  return written?.count ?? 0
}

const between = '\u001e'
const within = '\u001f'
const lineColumns = sql.raw(
  waitingColumns.map(([column, type], at) => `told[${at + 1}]::${type} as ${column}`).join(', '),
)
/** What a line says of its listing; the others are what it is known by, and what is kept elsewhere. */
const toldNames = waitingColumns
  .map(([column]) => column)
  .filter((column) => !['id', 'source_key', 'organization_key', 'wait', 'wait_told_on'].includes(column))
const told = sql.raw(toldNames.join(', '))
const waitingTold = sql.raw(toldNames.map((column) => `waiting.${column}`).join(', '))

export async function markApplied(tx: Tx, id: DirectoryImportId): Promise<void> {
  // What was written stands in the directory; the copy that waited is not needed again.
  await sql`update connect.directory_import set applied_at = ${tx.now}, waiting = null, waiting_organizations = null
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
