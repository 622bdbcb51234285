import { sql } from 'kysely'
import { row, type Tx } from '#platform/database.ts'
import type { StandingAgency } from './beside-agency.rules.ts'
import type { DirectoryImportId } from './directory-import.ts'
import { betweenFields, betweenLines, waitingColumns } from './waiting-line.rules.ts'

/** Has listings wait, as lines in the order of their columns. `from` is the place of the first of them in the file. */
export async function insertWaitingLines(
  tx: Tx,
  id: DirectoryImportId,
  from: number,
  lines: string,
): Promise<void> {
  await sql`insert into connect.waiting_listing (county_id, import_id, place, ${names})
    select ${tx.viewer.county}, ${id}, ${from}::int + line.place, ${columns}
    from string_to_table(${lines}, ${betweenLines}) with ordinality as line(piece, place)
    cross join lateral (select string_to_array(line.piece, ${betweenFields}, '') as told offset 0) split`.execute(
    tx,
  )
}

/** Forgets what waits: a file of which the rest could not be read brings nothing. */
export async function deleteWaiting(tx: Tx, id: DirectoryImportId): Promise<void> {
  await sql`delete from connect.waiting_listing
    where county_id = ${tx.viewer.county} and import_id = ${id}`.execute(tx)
}

/**
 * Moves what waits into the directory; what was taken back before comes in again as it is now. Answers how many. The edition
 * was raised before, so nobody writes the same listing meanwhile.
 */
export async function moveWaiting(
  tx: Tx,
  id: DirectoryImportId,
  edition: number,
  standing: readonly StandingAgency[],
): Promise<number> {
  // A whole directory is held at once; the default would send it to disk and back. And as rows that came a moment ago are in
  // no statistics, the planner would think of a few and go through each table once for each of them.
  await sql`set local work_mem = '64MB'`.execute(tx)
  await sql`set local enable_nestloop = off`.execute(tx)
  const written = await row(
    tx,
    sql<{ count: number }>`with waiting as (
        delete from connect.waiting_listing where county_id = ${tx.viewer.county} and import_id = ${id} returning *),
      ready as materialized (
        select stood.agency as organization_id, waiting.id, waiting.source_key, waiting.wait, waiting.wait_told_on, ${said}
        from waiting join json_to_recordset(${JSON.stringify(standing)}::json) as stood(key text, agency uuid,
          way text, phone text, email text, website text, "hasWay" boolean) on stood.key = waiting.organization_key),
      again as (
        update connect.listing set (organization_id, ${told}) = row(ready.organization_id, ${readyTold}),
          import_id = ${id}, withdrawn_at = null, edition = ${edition}
        from ready
        where listing.county_id = ${tx.viewer.county} and listing.source = 'hsds'
          and listing.source_key = ready.source_key and listing.withdrawn_at is not null and listing.import_id is null
        returning listing.id, listing.source_key),
      fresh as (
        insert into connect.listing (county_id, id, source, source_key, import_id, entered_at, edition,
          organization_id, ${told})
        select ${tx.viewer.county}, ready.id, 'hsds', ready.source_key, ${id}, ${tx.now}, ${edition},
          ready.organization_id, ${readyTold} from ready
        where not exists (select from connect.listing known where known.county_id = ${tx.viewer.county}
          and known.source = 'hsds' and known.source_key = ready.source_key)
        returning id, source_key),
      written as (select * from again union all select * from fresh),
      waits as (
        insert into connect.wait_told (county_id, id, listing_id, wait, told_on, person_id, written_at)
        select ${tx.viewer.county}, ready.id, written.id, ready.wait,
          least(coalesce(ready.wait_told_on, ${tx.today}::date), ${tx.today}::date), ${tx.viewer.personId}::uuid, ${tx.now}
        from ready join written using (source_key) where ready.wait is not null)
      select count(*) from written`,
  )
  return written?.count ?? 0
}

const names = sql.raw(waitingColumns.map(([column]) => column).join(', '))
const columns = sql.raw(waitingColumns.map(([, type], at) => `told[${at + 1}]::${type}`).join(', '))
/** What a line says of its listing; the others are what it is known by, and what is kept elsewhere. */
const toldNames = waitingColumns
  .map(([column]) => column)
  .filter((column) => !['id', 'source_key', 'organization_key', 'wait', 'wait_told_on'].includes(column))
const told = sql.raw(toldNames.join(', '))
const readyTold = sql.raw(toldNames.map((column) => `ready.${column}`).join(', '))

/** How to reach it is what the listing says, or what its file says of an agency that stands here and does not say it. */
const reach: Readonly<Record<string, string>> = {
  phone: 'coalesce(waiting.phone, stood.phone)',
  email: 'coalesce(waiting.email, stood.email)',
  website: 'coalesce(waiting.website, stood.website)',
  referral_way: 'case when stood."hasWay" then stood.way else waiting.referral_way end',
}
const said = sql.raw(
  toldNames.map((column) => `${reach[column] ?? `waiting.${column}`} as ${column}`).join(', '),
)
