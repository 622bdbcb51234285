import { sql } from 'kysely'
import { row, rows, type Tx, timeZone } from '#platform/database.ts'
import type { CalendarDate } from '#platform/time.ts'
import type { Listing, ListingId } from '../listing/listing.ts'
import { standing } from './standing.queries.ts'

export type DueAsk = {
  readonly today: CalendarDate
  readonly freshDays: number
  readonly mostUnanswered: number
  /** Put off in this round. */
  readonly put: readonly string[]
  readonly most: number
}

/**
 * What to call, and how many wait in all: those that one more silent call would hide, then what was never called, then what
 * was found true longest ago. Left out are hidden ones, those checked today, and those put off. The next
 * listing is there at once in a directory of tens of thousands.
 */
export async function listDue(
  tx: Tx,
  ask: DueAsk,
): Promise<{ readonly waiting: number; readonly listings: readonly Listing[] }> {
  const county = tx.viewer.county
  const due = await rows(
    tx,
    sql<{ id: string; waiting: number }>`
      with ${standing(county)}
      select listing.id, (count(*) over ())::int as waiting from connect.listing
      left join standing on standing.listing_id = listing.id
      left join silent on silent.listing_id = listing.id
      where listing.county_id = ${county} and listing.withdrawn_at is null
        and standing.newest is distinct from 'closed' and coalesce(silent.calls, 0) < ${ask.mostUnanswered}
        and (standing.true_at is null or silent.calls > 0
          or ${ask.today}::date - (standing.true_at at time zone ${timeZone})::date > ${ask.freshDays})
        and (standing.checked_at is null
          or (standing.checked_at at time zone ${timeZone})::date <> ${ask.today}::date)
        and not listing.id = any(${[...ask.put]}::uuid[])
      order by silent.calls desc nulls last, standing.true_at nulls first, lower(listing.name), listing.id
      limit ${ask.most}`,
  )
  return {
    waiting: due[0]?.waiting ?? 0,
    listings: await listByIds(
      tx,
      due.map(({ id }) => id),
    ),
  }
}

/** Listings in the order of their ids. */
const listByIds = (tx: Tx, ids: readonly string[]): Promise<readonly Listing[]> =>
  rows(
    tx,
    sql<Listing>`select * from connect.listing_now
      where county_id = ${tx.viewer.county} and id = any(${[...ids]}::uuid[])
      order by array_position(${[...ids]}::uuid[], id)`,
  )

/** Listings that come to a campus, hidden ones too. */
export const listOnCampus = (tx: Tx): Promise<readonly Listing[]> =>
  rows(
    tx,
    sql<Listing>`select * from connect.listing_now
      where county_id = ${tx.viewer.county} and school_id is not null order by lower(name), id limit 1000`,
  )

/** What the viewer said last of a listing, unless they took it back. */
export const findOwnNewestCheck = (
  tx: Tx,
  listing: ListingId,
): Promise<{ readonly id: string; readonly checkedAt: Date } | undefined> =>
  row(
    tx,
    sql<{ id: string; checkedAt: Date }>`select made.id, made.checked_at from connect.listing_check made
      where made.county_id = ${tx.viewer.county} and made.listing_id = ${listing}
        and made.person_id = ${tx.viewer.personId}
        and not exists (select from connect.check_undoing undone
          where undone.county_id = made.county_id and undone.check_id = made.id)
      order by made.checked_at desc, made.id desc limit 1`,
  )

/** False when it was taken back already: the key settles two presses. */
export async function insertUndoing(tx: Tx, check: string): Promise<boolean> {
  const undone = await rows(
    tx,
    sql`insert into connect.check_undoing (county_id, check_id, person_id, undone_at)
      values (${tx.viewer.county}, ${check}, ${tx.viewer.personId}, ${tx.now}) on conflict do nothing returning check_id`,
  )
  return undone.length === 1
}

/** The search in memory reads a listing anew when it stands in a later edition of the directory. */
export async function updateEdition(tx: Tx, listing: ListingId, edition: number): Promise<void> {
  await sql`update connect.listing set edition = ${edition}
    where county_id = ${tx.viewer.county} and id = ${listing}`.execute(tx)
}
