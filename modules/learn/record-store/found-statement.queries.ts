import { type RawBuilder, sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import type { ManyWanted } from './statement-query.rules.ts'

export type Found = { readonly id: string; readonly storedAt: Date; readonly statement: string }
/** Whose statements may be seen, and since when they are kept. */
export type Sight = { readonly mine: string | null; readonly keptDays: number }

const visible = (tx: Tx, { mine, keptDays }: Sight) => sql`one.county_id = ${tx.viewer.county}
  and one.stored_at >= ${tx.now}::timestamptz - ${keptDays} * interval '1 day'
  and (${mine}::uuid is null or one.key_id = ${mine}::uuid)`

/** A voiding statement is never voided itself. */
const voided = sql`(not one.voids and exists (select from learn.record_statement voiding
  where voiding.county_id = one.county_id and voiding.target_id = one.id and voiding.voids))`

export const findStatement = (
  tx: Tx,
  sight: Sight,
  { id, isVoided }: { readonly id: string; readonly isVoided: boolean },
): Promise<Found | undefined> =>
  row(
    tx,
    sql<Found>`select one.id, one.stored_at, one.statement from learn.record_statement one
      where ${visible(tx, sight)} and one.id = ${id}::uuid and ${voided} = ${isVoided}::boolean`,
  )

/** What a statement itself must fulfil; one that points at such a statement is found as well. */
function filtersOf(tx: Tx, wanted: ManyWanted): readonly RawBuilder<unknown>[] {
  const { agent, verb, activity, registration, isAgentAround, isActivityAround } = wanted
  const found: RawBuilder<unknown>[] = []
  if (verb !== undefined) found.push(sql`one.verb = ${verb}`)
  if (registration !== undefined) found.push(sql`one.registration = ${registration}::uuid`)
  if (agent !== undefined)
    found.push(sql`one.id in (select statement_id from learn.record_mention where county_id = ${tx.viewer.county}
      and agent = ${agent} and (is_close or ${isAgentAround}::boolean))`)
  if (activity !== undefined)
    found.push(sql`one.id in (select statement_id from learn.record_activity_mention
      where county_id = ${tx.viewer.county} and activity = ${activity} and (is_close or ${isActivityAround}::boolean))`)
  return found
}

/** One more than asked for, so that whoever asks knows whether there are more. */
export async function listStatements(tx: Tx, sight: Sight, wanted: ManyWanted): Promise<readonly Found[]> {
  const { since, until, after, isAscending, limit } = wanted
  const filters = filtersOf(tx, wanted)
  const matched =
    filters.length === 0
      ? sql``
      : sql`with recursive matched as (
          select one.id from learn.record_statement one
            where one.county_id = ${tx.viewer.county} and ${sql.join(filters, sql` and `)}
          union select pointing.id from learn.record_statement pointing
            join matched on pointing.target_id = matched.id where pointing.county_id = ${tx.viewer.county})`
  const moments = [
    ...(since ? [sql`and one.stored_at > ${since}`] : []),
    ...(until ? [sql`and one.stored_at <= ${until}`] : []),
    ...(after ? [isAscending ? sql`and one.stored_at > ${after}` : sql`and one.stored_at < ${after}`] : []),
  ]
  return rows(
    tx,
    sql<Found>`${matched} select one.id, one.stored_at, one.statement from learn.record_statement one
      where ${visible(tx, sight)} and not ${voided}
        ${filters.length === 0 ? sql`` : sql`and one.id in (select id from matched)`}
        ${sql.join(moments, sql` `)}
      order by one.stored_at ${isAscending ? sql`asc` : sql`desc`} limit ${limit + 1}`,
  )
}
