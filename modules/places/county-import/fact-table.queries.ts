import { type RawBuilder, sql } from 'kysely'
import { row, type Tx } from '#platform/database.ts'
import type { FactTable } from './fact-table.ts'

export type Merged = { readonly added: number; readonly changed: number }

/**
 * Writes rows, given as a JSON array, into a table of facts. A row that stands as it is stays untouched; one that
 * changes leaves its image behind, so that the import can be taken back. `fact-table.sql` shows the SQL.
 */
export async function mergeFacts(
  tx: Tx,
  table: FactTable,
  importId: string,
  jsonRows: string,
): Promise<Merged> {
  const query = mergeQuery(table, tx.viewer.county ?? -1, importId, jsonRows)
  return (await row(tx, query)) ?? { added: 0, changed: 0 }
}

export function mergeQuery(
  table: FactTable,
  county: number,
  importId: string,
  jsonRows: string,
): RawBuilder<Merged> {
  const target = sql.table(`places.${table.name}`)
  const columns = columnsOf(table)
  const others = columns.filter((column) => !table.key.includes(column))
  const replaced = [...others, 'import_id'].map(
    (column) => sql`${sql.ref(column)} = ${of('excluded', column)}`,
  )
  return sql<Merged>`
    with incoming as (${incomingRows(table, jsonRows)}),
    image as (
      insert into places.import_change (county_id, import_id, table_name, row_key, before)
      select kept.county_id, ${importId}::uuid, ${table.name}, ${keyText('kept', table)}, to_jsonb(kept)
      from ${target} kept
      join incoming on ${allEqual('kept', 'incoming', table.key)}
      where kept.county_id = ${county} and ${anyDiffers('kept', 'incoming', others)}
      on conflict do nothing
    ),
    merged as (
      insert into ${target} as kept (county_id, ${listed(columns)}, import_id)
      select ${county}::int, ${listed(columns)}, ${importId}::uuid from incoming
      on conflict (county_id, ${listed(table.key)}) do update set ${sql.join(replaced)}
      where ${anyDiffers('kept', 'excluded', others)}
      returning xmax = 0 as is_new
    )
    select count(*) filter (where is_new) as added, count(*) filter (where not is_new) as changed from merged`
}

/** Writes rows into a table that holds none of the county yet: nothing is there to compare them with. */
export async function insertFacts(
  tx: Tx,
  table: FactTable,
  importId: string,
  jsonRows: string,
): Promise<Merged> {
  const columns = columnsOf(table)
  const inserted = await sql`
    insert into ${sql.table(`places.${table.name}`)} (county_id, ${listed(columns)}, import_id)
    select ${tx.viewer.county}::int, ${listed(columns)}, ${importId}::uuid
    from (${incomingRows(table, jsonRows)}) incoming`.execute(tx)
  return { added: Number(inserted.numAffectedRows ?? 0), changed: 0 }
}

/** Marks rows that a newer list leaves out; `jsonKeys` are the keys it has. Gives how many it marked. */
export async function delistFacts(
  tx: Tx,
  table: FactTable,
  importId: string,
  jsonKeys: string,
  on: string,
): Promise<number> {
  const target = sql.table(`places.${table.name}`)
  const [key = ''] = table.key
  const gone = sql`kept.county_id = ${tx.viewer.county} and kept.delisted_on is null
    and ${of('kept', key)} not in (select json_array_elements_text(${jsonKeys}::json))`
  const marked = await row(
    tx,
    sql<{ count: number }>`
    with image as (
      insert into places.import_change (county_id, import_id, table_name, row_key, before)
      select kept.county_id, ${importId}::uuid, ${table.name}, ${keyText('kept', table)}, to_jsonb(kept)
      from ${target} kept where ${gone}
      on conflict do nothing
    ),
    marked as (
      update ${target} kept set delisted_on = ${on}::date, import_id = ${importId}::uuid where ${gone} returning 1
    )
    select count(*) as count from marked`,
  )
  return marked?.count ?? 0
}

/** Puts every row back that the import changed, as it was. */
export async function restoreFacts(tx: Tx, table: FactTable, importId: string): Promise<void> {
  const target = sql.table(`places.${table.name}`)
  const columns = ['county_id', ...columnsOf(table), 'import_id']
  const restored = columns.filter((column) => column !== 'county_id' && !table.key.includes(column))
  await sql`
    insert into ${target} (${listed(columns)})
    select ${sql.join(columns.map((column) => of('image', column)))}
    from places.import_change change
    cross join lateral jsonb_populate_record(null::${target}, change.before) image
    where change.county_id = ${tx.viewer.county} and change.import_id = ${importId} and change.table_name = ${table.name}
    on conflict (county_id, ${listed(table.key)}) do update
    set ${sql.join(restored.map((column) => sql`${sql.ref(column)} = ${of('excluded', column)}`))}`.execute(
    tx,
  )
}

/** Takes out the rows the import added. What it changed has been put back, and no longer bears its id. */
export async function removeFacts(tx: Tx, table: FactTable, importId: string): Promise<void> {
  await sql`delete from ${sql.table(`places.${table.name}`)}
    where county_id = ${tx.viewer.county} and import_id = ${importId}`.execute(tx)
}

const columnsOf = (table: FactTable): readonly string[] => Object.keys(table.columns)
const listed = (columns: readonly string[]) => sql.join(columns.map((column) => sql.ref(column)))
const of = (alias: string, column: string) => sql.ref(`${alias}.${column}`)

/** The rows of the JSON array under the table's own column names. */
function incomingRows(table: FactTable, jsonRows: string): RawBuilder<unknown> {
  const columns = Object.entries(table.columns)
  // Fields bear the names the JSON has, which the snake case of references would change.
  const selected = columns.map(
    ([column, [field]]) => sql`given.${sql.raw(`"${field}"`)} as ${sql.ref(column)}`,
  )
  const given = columns.map(([, [field, type]]) => sql.raw(`"${field}" ${type}`))
  return sql`select ${sql.join(selected)} from json_to_recordset(${jsonRows}::json) as given(${sql.join(given)})`
}

const keyText = (alias: string, table: FactTable) =>
  sql`jsonb_build_array(${sql.join(table.key.map((column) => of(alias, column)))})::text`

const allEqual = (a: string, b: string, columns: readonly string[]) =>
  sql.join(
    columns.map((column) => sql`${of(a, column)} = ${of(b, column)}`),
    sql` and `,
  )

const anyDiffers = (a: string, b: string, columns: readonly string[]) =>
  sql`(${sql.join(columns.map((column) => of(a, column)))}) is distinct from (${sql.join(columns.map((column) => of(b, column)))})`
