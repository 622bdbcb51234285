import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import { kept } from '#platform/kept-statements.ts'
import type { VendorReading, VendorVisit, VendorVisitId } from './vendor-visit.ts'

const columns = sql`id, county_id, name, email, seen_as, reason, row_budget, rows_used, granted_at, ends_at, person_id,
  accepted_at, ended_at, cause`

/** The county's visits, newest first. */
export async function listVisits(tx: Tx): Promise<readonly VendorVisit[]> {
  return rows(
    tx,
    sql<VendorVisit>`select ${columns} from people.vendor_visit_now
      where county_id = ${tx.viewer.county} order by granted_at desc, id limit 500`,
  )
}

/** The visits that are open to a person now, in every county. */
export async function listOpenVisitsOf(tx: Tx, personId: string): Promise<readonly VendorVisit[]> {
  return rows(
    tx,
    sql<VendorVisit>`${kept}select ${columns} from people.vendor_visit_now
      where person_id = ${personId} and ended_at is null and ends_at > ${tx.now} order by county_id, id limit 50`,
  )
}

export async function findVisit(tx: Tx, id: VendorVisitId): Promise<VendorVisit | undefined> {
  return row(
    tx,
    sql<VendorVisit>`select ${columns} from people.vendor_visit_now
      where county_id = ${tx.viewer.county} and id = ${id}`,
  )
}

/** The visit under a link's hash that nobody took up yet; undefined when it was used, ended or is late. */
export async function findOfferedVisit(tx: Tx, tokenHash: string): Promise<VendorVisit | undefined> {
  return row(
    tx,
    sql<VendorVisit>`select ${columns} from people.vendor_visit_now
      where county_id = ${tx.viewer.county} and accepted_at is null and ended_at is null and ends_at > ${tx.now}
        and id = (select id from people.vendor_visit where county_id = ${tx.viewer.county} and token_hash = ${tokenHash})`,
  )
}

/** One at a time settles the rows of a visit, until the transaction ends. */
export async function lockVisit(tx: Tx, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(7734293, hashtext(${id}))`.execute(tx)
}

type NewVisit = Pick<VendorVisit, 'name' | 'email' | 'seenAs' | 'reason' | 'rowBudget' | 'endsAt'> & {
  readonly id: string
  readonly tokenHash: string
}

export async function insertVisit(tx: Tx, visit: NewVisit): Promise<void> {
  await sql`insert into people.vendor_visit (county_id, id, token_hash, name, email, seen_as, reason, row_budget,
      granted_at, granted_by_id, ends_at)
    values (${tx.viewer.county}, ${visit.id}, ${visit.tokenHash}, ${visit.name}, ${visit.email}, ${visit.seenAs},
      ${visit.reason}, ${visit.rowBudget}, ${tx.now}, ${tx.viewer.personId}, ${visit.endsAt})`.execute(tx)
}

/** Answers false when someone else took it up first. */
export async function insertVisitAcceptance(tx: Tx, id: string, personId: string): Promise<boolean> {
  const taken = await rows(
    tx,
    sql`insert into people.vendor_visit_acceptance (county_id, visit_id, person_id, accepted_at)
      values (${tx.viewer.county}, ${id}, ${personId}, ${tx.now}) on conflict do nothing returning visit_id`,
  )
  return taken.length === 1
}

/** Answers false when it had ended already. */
export async function insertVisitEnding(tx: Tx, id: string, cause: 'county' | 'budget'): Promise<boolean> {
  const endedBy = cause === 'county' ? tx.viewer.personId : null
  const ended = await rows(
    tx,
    sql`insert into people.vendor_visit_ending (county_id, visit_id, ended_at, ended_by_id, cause)
      values (${tx.viewer.county}, ${id}, ${tx.now}, ${endedBy}, ${cause}) on conflict do nothing returning visit_id`,
  )
  return ended.length === 1
}

export async function insertReading(
  tx: Tx,
  id: string,
  rowCount: number,
  tables: readonly string[],
): Promise<void> {
  await sql`insert into people.vendor_reading (county_id, id, visit_id, read_at, row_count, tables)
    values (${tx.viewer.county}, ${newId(tx.now)}, ${id}, ${tx.now}, ${rowCount},
      ${`{${tables.join(',')}}`}::text[])`.execute(tx)
}

/** The newest looks of a visit. */
export async function listReadings(tx: Tx, id: VendorVisitId): Promise<readonly VendorReading[]> {
  return rows(
    tx,
    sql<VendorReading>`select id, read_at, row_count, tables from people.vendor_reading
      where county_id = ${tx.viewer.county} and visit_id = ${id} order by id desc limit 200`,
  )
}

/** Addresses of the county's directors of today, as their invitations named them. */
export async function listDirectorAddresses(tx: Tx): Promise<readonly string[]> {
  const found = await rows(
    tx,
    sql<{ email: string }>`
      select distinct invitation.email from people.membership_standing membership
      join people.invitation_acceptance taken
        on taken.county_id = membership.county_id and taken.membership_id = membership.id
      join people.invitation on invitation.county_id = taken.county_id and invitation.id = taken.invitation_id
      where membership.county_id = ${tx.viewer.county} and membership.role = 'county_director'
        and ${tx.today} between membership.starts_on and coalesce(membership.ends_on, 'infinity')
      order by invitation.email limit 50`,
  )
  return found.map(({ email }) => email)
}
