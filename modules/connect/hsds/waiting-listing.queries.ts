import { sql } from 'kysely'
import { row, type Tx } from '#platform/database.ts'
import { kept } from '#platform/kept-statements.ts'
import { wentWithImport } from '../listing/listing.queries.ts'
import type { OrganizationId } from '../organization/organization.ts'
import type { BesideAgency } from './beside-agency.rules.ts'
import type { DirectoryImportId } from './directory-import.ts'
import { betweenFields, betweenLines, waitingColumns } from './waiting-line.rules.ts'

/**
 * Has listings wait, as lines in the order of their columns. `from` is the place of the first of them in the file. Their ids
 * are that of their import, counted on in its last 48 bits (uuid v7 by RFC 9562, 6.2, method 2), so that they are written
 * side by side when they come in.
 */
export async function insertWaitingLines(
  tx: Tx,
  id: DirectoryImportId,
  from: number,
  lines: Buffer,
): Promise<void> {
  await sql`${kept}insert into connect.waiting_listing (county_id, import_id, place, id, ${names})
    select ${tx.viewer.county}, ${id}, ${from}::int + line.place,
      (${id.slice(0, 24)} || lpad(to_hex(${from}::int + line.place), 12, '0'))::uuid, ${columns}
    from string_to_table(${lines}::text, ${betweenLines}) with ordinality as line(piece, place)
    cross join lateral (select string_to_array(line.piece, ${betweenFields}, '') as told offset 0) split`.execute(
    tx,
  )
}

/** The agency that listings of a file stand on here. */
type StandingAgency = { readonly id: OrganizationId; readonly beside: BesideAgency | null }

/** True while listings of an import wait; after a crash none do. */
export const isWaiting = async (tx: Tx, id: DirectoryImportId): Promise<boolean> =>
  (await row(
    tx,
    sql`select from connect.waiting_listing
      where county_id = ${tx.viewer.county} and import_id = ${id} limit 1`,
  )) !== undefined

/** Forgets what waits: a file of which the rest could not be read brings nothing. */
export async function deleteWaiting(tx: Tx, id: DirectoryImportId): Promise<void> {
  await sql`delete from connect.waiting_listing
    where county_id = ${tx.viewer.county} and import_id = ${id}`.execute(tx)
}

/** Days for which what was only looked at waits to be written. */
const mostDays = 30

/** Clears away what waited: it was written, or looked at long ago and never written. */
export async function clearWaiting(tx: Tx): Promise<void> {
  await sql`update connect.directory_import set waiting_organizations = null
    where county_id = ${tx.viewer.county} and waiting_organizations is not null
      and looked_at < ${tx.now}::timestamptz - ${mostDays} * interval '1 day'`.execute(tx)
  await sql`delete from connect.waiting_listing waiting where county_id = ${tx.viewer.county} and not exists (
    select from connect.directory_import looked where looked.county_id = waiting.county_id
      and looked.id = waiting.import_id and looked.waiting_organizations is not null)`.execute(tx)
}

/**
 * Moves what waits into the directory; what was taken back before comes in again as it is now. Answers how many. The edition
 * was raised before, so nobody writes the same listing meanwhile. `standing` are its agencies, at the places that they wait at.
 * What was moved waits on until it is cleared away.
 */
export async function moveWaiting(
  tx: Tx,
  id: DirectoryImportId,
  standing: readonly StandingAgency[],
): Promise<number> {
  // As rows that came a moment ago are in no statistics, the planner would think of a few and go through the directory once for
  // each of them; held at once, it would by default be sent to disk and back.
  await sql`set local work_mem = '64MB'`.execute(tx)
  await sql`set local enable_nestloop = off`.execute(tx)
  const ids = standing.map((one) => one.id)
  // Where nothing is to be said beside any of them, nothing is looked up.
  const beside = standing.some((one) => one.beside !== null)
    ? JSON.stringify(standing.map((one) => one.beside))
    : null
  const ready = sql`connect.waiting_listing waiting
    cross join lateral (select (${ids}::uuid[])[waiting.organization_at + 1] as agency,
      ${beside}::jsonb -> waiting.organization_at as beside offset 0) stood
    where waiting.county_id = ${tx.viewer.county} and waiting.import_id = ${id}`
  const known = sql`known.county_id = ${tx.viewer.county} and known.source = 'hsds' and known.source_key = waiting.source_key`
  const again = (await isAnyGone(tx))
    ? await sql`update connect.listing set (organization_id, ${told}) = row(again.organization_id, ${againTold}),
        import_id = ${id}, withdrawn_at = null
      from (select known.id, stood.agency as organization_id, ${said} from connect.listing known, ${ready}
        and ${known} and known.withdrawn_at is not null and known.import_id is null) again
      where listing.county_id = ${tx.viewer.county} and listing.id = again.id`.execute(tx)
    : null
  const fresh =
    await sql`insert into connect.listing (county_id, id, source, source_key, import_id, entered_at,
      organization_id, ${told})
    select ${tx.viewer.county}, waiting.id, 'hsds', waiting.source_key, ${id}, ${tx.now}, stood.agency, ${said}
    from ${ready} and not exists (select from connect.listing known where ${known})`.execute(tx)
  await sql`insert into connect.wait_told (county_id, id, listing_id, wait, told_on, person_id, written_at)
    select ${tx.viewer.county}, waiting.id, known.id, waiting.wait,
      least(coalesce(waiting.wait_told_on, ${tx.today}::date), ${tx.today}::date), ${tx.viewer.personId}::uuid, ${tx.now}
    from connect.waiting_listing waiting join connect.listing known on ${known} and known.import_id = ${id}
    where waiting.county_id = ${tx.viewer.county} and waiting.import_id = ${id} and waiting.wait is not null`.execute(
    tx,
  )
  return Number((again?.numAffectedRows ?? 0n) + (fresh.numAffectedRows ?? 0n))
}

/** True where listings went with an import, so that they may come in again. */
const isAnyGone = async (tx: Tx): Promise<boolean> =>
  (await row(
    tx,
    sql`select from connect.listing where county_id = ${tx.viewer.county} and ${wentWithImport} limit 1`,
  )) !== undefined

const names = sql.raw(waitingColumns.map(([column]) => column).join(', '))
const columns = sql.raw(waitingColumns.map(([, type], at) => `told[${at + 1}]::${type}`).join(', '))
/** What a line says of its listing; the others are what it is known by, and what is kept elsewhere. */
const toldNames = waitingColumns
  .map(([column]) => column)
  .filter((column) => !['source_key', 'organization_at', 'wait', 'wait_told_on'].includes(column))
const told = sql.raw(toldNames.join(', '))
const againTold = sql.raw(toldNames.map((column) => `again.${column}`).join(', '))

/** How to reach it is what the listing says, or what its file says of an agency that stands here and does not say it. */
const reach: Readonly<Record<string, string>> = {
  phone: `coalesce(waiting.phone, stood.beside ->> 'phone')`,
  email: `coalesce(waiting.email, stood.beside ->> 'email')`,
  website: `coalesce(waiting.website, stood.beside ->> 'website')`,
  referral_way: `case when stood.beside ? 'hasWay' then stood.beside ->> 'referralWay' else waiting.referral_way end`,
}
const said = sql.raw(
  toldNames.map((column) => `${reach[column] ?? `waiting.${column}`} as ${column}`).join(', '),
)
