import { sql } from 'kysely'
import { row, type Tx } from '#platform/database.ts'

/** What a county has held and what came of it, as bare counts; the small ones are for whoever shows them to leave out. */
export type Convened = {
  readonly conveningCount: number
  /** Registrations that were seen at a convening. */
  readonly thereCount: number
  readonly eventCount: number
  /** Adults and children who came to events. */
  readonly cameCount: number
  /** Families for whom something was started at an event. */
  readonly startedCount: number
  /** Decisions whose answers came back. */
  readonly returnedCount: number
  /** Partners that the county's page names. */
  readonly partnerCount: number
  /** Goals of the county's shared agenda that its page shows. */
  readonly goalCount: number
}

/** For a service of the product: no person's role reads all of these. */
export async function countConvened(tx: Tx): Promise<Convened> {
  const { county } = tx.viewer
  const held = sql`from convene.convening where county_id = ${county} and announced_at is not null
    and state <> 'cancelled' and ends_at < ${tx.now}`
  const shown = sql`from convene.leaf_entry where county_id = ${county} and shown and removed_at is null`
  const found = await row(
    tx,
    sql<Convened>`select
      (select count(*)::int ${held} and kind = 'convening') as convening_count,
      (select count(distinct registration_id)::int from convene.attendance where county_id = ${county}) as there_count,
      (select count(*)::int ${held} and kind <> 'convening') as event_count,
      (select coalesce(sum(adult_count + child_count), 0)::int from convene.event_attendance
        where county_id = ${county}) as came_count,
      (select coalesce(sum(family_count), 0)::int from convene.event_start
        where county_id = ${county}) as started_count,
      (select count(distinct decision_id)::int from convene.decision_return
        where county_id = ${county}) as returned_count,
      (select count(*)::int ${shown} and kind = 'partner') as partner_count,
      (select count(*)::int ${shown} and kind = 'goal') as goal_count`,
  )
  if (found === undefined) throw new Error('counts are always there')
  return found
}
