import { sql } from 'kysely'
import { rows, type Tx, timeZone } from '#platform/database.ts'
import type { ListingId, WaitHeard } from './listing.ts'

/** What an agency said of waiting, in a call, a form or a file, as staff read it; the newest first. */
export const listWaits = (tx: Tx, listing: ListingId): Promise<readonly WaitHeard[]> =>
  rows(
    tx,
    sql<WaitHeard>`select told.wait, told.told_on,
        (select min(colleague.display_name) from people.public_colleague colleague
          where colleague.county_id = ${tx.viewer.county} and colleague.person_id = told.person_id) as written_by
      from (
        select made.wait, (made.checked_at at time zone ${timeZone})::date as told_on, made.checked_at as written_at,
          made.person_id
        from connect.listing_check made
        join connect.listing_check_kept kept on kept.county_id = made.county_id and kept.id = made.id
        where made.county_id = ${tx.viewer.county} and made.listing_id = ${listing} and made.wait is not null
        union all
        select wait, told_on, written_at, person_id from connect.wait_told
        where county_id = ${tx.viewer.county} and listing_id = ${listing}
      ) told
      order by told.told_on desc, told.written_at desc limit 6`,
  )
