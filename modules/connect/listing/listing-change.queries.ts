import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { ListingId } from './listing.ts'
import type { ListingChange, ListingChangeId, ListingState } from './listing-change.ts'

const columns = sql`change.id, change.before, change.changed_at,
  (select min(colleague.display_name) from people.public_colleague colleague
    where colleague.county_id = change.county_id and colleague.person_id = change.person_id) as changed_by`

/** The newest first. */
export const listChanges = (tx: Tx, listing: ListingId): Promise<readonly ListingChange[]> =>
  rows(
    tx,
    sql<ListingChange>`select ${columns} from connect.listing_change change
      where change.county_id = ${tx.viewer.county} and change.listing_id = ${listing}
      order by change.changed_at desc, change.id desc limit 50`,
  )

export const findChange = (
  tx: Tx,
  listing: ListingId,
  id: ListingChangeId,
): Promise<ListingChange | undefined> =>
  row(
    tx,
    sql<ListingChange>`select ${columns} from connect.listing_change change
      where change.county_id = ${tx.viewer.county} and change.listing_id = ${listing} and change.id = ${id}`,
  )

export async function insertChange(tx: Tx, listing: ListingId, before: ListingState): Promise<void> {
  await sql`insert into connect.listing_change (county_id, id, listing_id, before, person_id, changed_at)
    values (${tx.viewer.county}, ${newId<'listing_change'>(tx.now)}, ${listing}, ${JSON.stringify(before)},
      ${tx.viewer.personId}, ${tx.now})`.execute(tx)
}
