import { sql } from 'kysely'
import { row, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { Evidence } from './measure.rules.ts'

type Count = { readonly found: number }

const counted = async (tx: Tx, query: ReturnType<typeof sql<Count>>): Promise<number> =>
  (await row(tx, query))?.found ?? 0

/** How many of the county's plans someone stands by, by name. */
export const countConfirmations = (tx: Tx): Promise<number> =>
  counted(
    tx,
    sql<Count>`select count(*) as found from plan.public_confirmation where county_id = ${tx.viewer.county}`,
  )

/** Calendars of the school year that hold for one of these places: a school's own, or its district's. */
export const countCalendars = (tx: Tx, codes: readonly string[], schoolYear: string): Promise<number> =>
  counted(
    tx,
    sql<Count>`select count(*) as found from places.public_calendar
      where county_id = ${tx.viewer.county} and school_year = ${schoolYear}
        and place_code = any(${`{${codes.join(',')}}`}::text[])`,
  )

/** 1 when the person has signed in to this county at least once. */
export const countAccountsInUse = (tx: Tx, personId: string): Promise<number> =>
  counted(
    tx,
    sql<Count>`select count(*) as found from people.public_account_in_use
      where county_id = ${tx.viewer.county} and person_id = ${personId}`,
  )

/** Written once for a person and step; a later figure changes nothing. */
export async function insertEvidence(tx: Tx, evidence: Evidence): Promise<void> {
  await sql`insert into learn.step_evidence
      (county_id, id, person_id, step_id, measure, scope, place_code, value, comparison, threshold, measured_at)
    values (${tx.viewer.county}, ${newId(tx.now)}, ${evidence.personId}, ${evidence.stepId}, ${evidence.measure},
      ${evidence.scope}, ${evidence.placeCode}, ${evidence.value}, ${evidence.comparison}, ${evidence.threshold},
      ${tx.now})
    on conflict do nothing`.execute(tx)
}
