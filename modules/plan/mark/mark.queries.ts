import { sql } from 'kysely'
import { rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { KeptMark, Mark } from './mark.ts'

type MarkRow = {
  readonly id: string
  readonly code: string
  readonly kind: Mark['kind']
  readonly year: number | null
  readonly schools: number | null
  readonly byWhom: string | null
  readonly sinceOn: string | null
}

/** The marks that hold, in an order that does not depend on when they were made. */
export async function listKeptMarks(tx: Tx): Promise<readonly KeptMark[]> {
  const found = await rows(
    tx,
    sql<MarkRow>`select id, code, kind, year, schools, by_whom, since_on
      from plan.mark_now order by code, kind limit 5000`,
  )
  return found.map((row) => ({ id: row.id, mark: markOf(row) }))
}

export const listMarks = async (tx: Tx): Promise<readonly Mark[]> =>
  (await listKeptMarks(tx)).map(({ mark }) => mark)

function markOf({ code, kind, year, schools, byWhom, sinceOn }: MarkRow): Mark {
  if (kind === 'district_floor' || kind === 'district_cap')
    return { kind, districtCode: code, count: schools ?? 0 }
  if (kind === 'open_now') return { kind, cds: code, by: byWhom, since: sinceOn }
  if (kind === 'served_by_other') return { kind, cds: code, by: byWhom ?? '', since: sinceOn }
  if (kind === 'pinned') return { kind, cds: code, year: year ?? 0 }
  return { kind, cds: code }
}

export async function insertMarks(tx: Tx, marks: readonly Mark[]): Promise<void> {
  if (marks.length === 0) return
  const listed = marks.map((mark) => ({
    id: newId(tx.now),
    code: 'cds' in mark ? mark.cds : mark.districtCode,
    kind: mark.kind,
    year: mark.kind === 'pinned' ? mark.year : null,
    schools: 'count' in mark ? mark.count : null,
    by_whom: 'by' in mark ? mark.by : null,
    since_on: 'since' in mark ? mark.since : null,
  }))
  await sql`
    insert into plan.mark (county_id, id, code, kind, year, schools, by_whom, since_on, made_by_id, made_at)
    select ${tx.viewer.county}, id, code, kind, year, schools, by_whom, since_on, ${tx.viewer.personId}::uuid, ${tx.now}
    from jsonb_to_recordset(${JSON.stringify(listed)}::jsonb)
      as mark(id uuid, code text, kind text, year int, schools int, by_whom text, since_on date)`.execute(tx)
}

/** Takes marks back; those already gone are left as they are. Answers how many it took. */
export async function insertMarkRemovals(tx: Tx, ids: readonly string[]): Promise<number> {
  const removed = await rows(
    tx,
    sql<{ markId: string }>`
      insert into plan.mark_removal (county_id, mark_id, removed_by_id, removed_at)
      select mark.county_id, mark.id, ${tx.viewer.personId}::uuid, ${tx.now}
      from plan.mark_now mark where mark.id = any(${`{${ids.join(',')}}`}::uuid[])
      on conflict do nothing
      returning mark_id`,
  )
  return removed.length
}
