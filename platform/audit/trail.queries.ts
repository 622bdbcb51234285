import { sql } from 'kysely'
import { rows, type Tx } from '../database.ts'

export type TrailEntry = {
  readonly id: string
  readonly kind: string
  readonly personId: string | null
  readonly actingAs: string
  readonly happenedAt: Date
  /** Its number in the county's chain; null until the next batch is sealed. */
  readonly number: number | null
}

/** The newest entries of the viewer's county, from `before` backwards. */
export async function listTrail(tx: Tx, most: number, before: string | null): Promise<readonly TrailEntry[]> {
  return rows(
    tx,
    sql<TrailEntry>`
      select entry.id, entry.kind, entry.person_id, entry.acting_as, entry.happened_at, link.number
      from audit.entry
      left join audit.link on link.county_id = entry.county_id and link.entry_id = entry.id
      where entry.county_id = ${tx.viewer.county} and (${before}::uuid is null or entry.id < ${before}::uuid)
      order by entry.id desc limit ${most}`,
  )
}
