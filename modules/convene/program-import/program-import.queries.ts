import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import type { ConveningId } from '../convening/convening.ts'
import type { Imported } from './program-import.ts'

/** The newest file that was brought in and still stands. */
export const findImport = (tx: Tx, convening: ConveningId): Promise<Imported | undefined> =>
  row(
    tx,
    sql<Imported>`select import_id as id, max(changed_at) as changed_at,
        (count(*) filter (where noun = 'talk'))::int as talks
      from convene.program_change
      where county_id = ${tx.viewer.county} and convening_id = ${convening} and import_id is not null
        and undone_at is null
      group by import_id order by max(changed_at) desc limit 1`,
  )

/** What a file wrote, the talks first, since they hold its rooms and speakers. */
export const listImported = (
  tx: Tx,
  convening: ConveningId,
  importId: string,
): Promise<readonly { readonly id: string }[]> =>
  rows(
    tx,
    sql<{ id: string }>`select id from convene.program_change
      where county_id = ${tx.viewer.county} and convening_id = ${convening} and import_id = ${importId}
        and undone_at is null
      order by noun <> 'talk', id limit 2000`,
  )
