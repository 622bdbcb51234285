import { sql } from 'kysely'
import { row, rows, type Tx, timeZone } from '#platform/database.ts'
import type { ListingId } from '../listing/listing.ts'

/** Listings that someone called, or whose agency answered, today. */
export async function listCheckedToday(tx: Tx): Promise<ReadonlySet<string>> {
  const found = await rows(
    tx,
    sql<{ listingId: string }>`select distinct listing_id from connect.listing_check_kept
      where county_id = ${tx.viewer.county} and (checked_at at time zone ${timeZone})::date = ${tx.today}::date
      limit 30000`,
  )
  return new Set(found.map(({ listingId }) => listingId))
}

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
