import { sql } from 'kysely'
import { row, type Tx } from '#platform/database.ts'

/**
 * What the figures of the viewer's county stand on: its data edition and the newest word on its school calendars.
 * Equal text means equal figures; undefined before anything was brought in.
 */
export async function findDataEdition(tx: Tx): Promise<string | undefined> {
  const found = await row(
    tx,
    sql<{ standsOn: string }>`
      select listing.data_edition || ' ' || coalesce(max(calendar.number), 0) as stands_on
      from places.county_listing listing
      left join places.school_calendar calendar on calendar.county_id = listing.county_id
      where listing.county_id = ${tx.viewer.county}
      group by listing.data_edition`,
  )
  return found?.standsOn
}
