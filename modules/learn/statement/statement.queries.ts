import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'

type Place = { readonly table: string; readonly column: string }

/**
 * Where learning names a person: every table of its own, whatever its module added last, in which a column names
 * whose it is or who did it. Only tables that the viewer's role may read are among them.
 */
async function listPlaces(tx: Tx): Promise<readonly Place[]> {
  return rows(
    tx,
    sql<Place>`select columns.table_name as table, columns.column_name as column
      from information_schema.columns
      join information_schema.tables on tables.table_schema = columns.table_schema
        and tables.table_name = columns.table_name and tables.table_type = 'BASE TABLE'
      where columns.table_schema = 'learn' and columns.data_type = 'uuid' and columns.column_name in
        ('person_id', 'asked_person_id', 'supervisor_person_id', 'ended_by_id', 'made_by_id', 'member_person_id',
          'revoked_by_id')
      order by columns.table_name, columns.column_name limit 500`,
  )
}

/** What of a row is another person's, when the viewer stands in it as the one who answered. */
const others = ['person_id', 'person_name', 'note']

/** The viewer's own rows as they lie in each table. */
export async function listOwnRows(
  tx: Tx,
): Promise<Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>> {
  const found: Record<string, readonly Record<string, unknown>[]> = {}
  for (const { table, column } of await listPlaces(tx)) {
    const own = column === 'person_id' || column === 'member_person_id'
    const mine = await rows(
      tx,
      sql<{ found: Record<string, unknown> }>`select to_jsonb(one) - ${own ? [] : others}::text[] as found
        from ${sql.table(`learn.${table}`)} one
        where county_id = ${tx.viewer.county} and ${sql.ref(column)} = ${tx.viewer.personId}::uuid limit 20000`,
    )
    if (mine.length > 0) found[own ? table : `${table} (${column})`] = mine.map((each) => each.found)
  }
  return found
}

/** Deletes all that is the viewer's alone, and answers how many rows. */
export async function deleteOwnRows(tx: Tx): Promise<number> {
  const answered = await row(tx, sql<{ gone: number }>`select learn.forget_me() as gone`)
  return answered?.gone ?? 0
}
