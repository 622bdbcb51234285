import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import type { AgencyLine } from './agency-list.ts'

/** What came with an import and went with it: neither it nor a part of it has a service here. */
const wentWithImport = sql`(agency.source = 'hsds' and agency.import_id is null
  and not exists (select from connect.listing where listing.county_id = agency.county_id
    and listing.organization_id = agency.id and listing.withdrawn_at is null)
  and not exists (select from connect.organization part
    join connect.listing on listing.county_id = part.county_id and listing.organization_id = part.id
    where part.county_id = agency.county_id and part.parent_id = agency.id and listing.withdrawn_at is null))`

const named = (tx: Tx, text: string) => sql`agency.county_id = ${tx.viewer.county}
  and (${text} = '' or position(lower(${text}) in lower(agency.name)) > 0) and not ${wentWithImport}
  and not exists (select from connect.organization_merge merged where merged.county_id = agency.county_id
    and merged.gone_id = agency.id and merged.undone_at is null)`

/** A part of the county's agencies whose name holds a text, by name; none that became one with another. */
export const listAgencies = (
  tx: Tx,
  text: string,
  { from, size }: { readonly from: number; readonly size: number },
): Promise<readonly AgencyLine[]> =>
  rows(
    tx,
    sql<AgencyLine>`
      with part as (select id, name, parent_id from connect.organization agency where ${named(tx, text)}
        order by lower(name), id limit ${size} offset ${from})
      select part.id, part.name, part.parent_id, parent.name as parent_name,
        (select count(*) from connect.listing where listing.county_id = ${tx.viewer.county}
          and listing.organization_id = part.id and listing.withdrawn_at is null) as service_count,
        (select max(made.checked_at) from connect.listing
          join connect.listing_check_kept made on made.county_id = listing.county_id and made.listing_id = listing.id
          where listing.county_id = ${tx.viewer.county} and listing.organization_id = part.id
            and made.outcome <> 'no_answer') as last_contact_at
      from part left join connect.organization parent
        on parent.county_id = ${tx.viewer.county} and parent.id = part.parent_id
      order by lower(part.name), part.id`,
  )

export async function countAgencies(tx: Tx, text: string): Promise<number> {
  const counted = await row(
    tx,
    sql<{
      count: number
    }>`select count(*) as count from connect.organization agency where ${named(tx, text)}`,
  )
  return counted?.count ?? 0
}
