import type pg from 'pg'
import { fullName, listTables } from '../backup/backup.queries.ts'

/** Tables of ours with a column `county_id`, as `schema.table`. */
export const listCountyTables = async (client: pg.Client): Promise<readonly string[]> =>
  (await listTables(client)).filter(({ columns }) => columns.includes('county_id')).map(fullName)

export async function countRows(client: pg.Client, table: string, county: number): Promise<number> {
  const { rows } = await client.query<{ count: string }>(
    `select count(*) from ${table} where county_id = $1`,
    [county],
  )
  return Number(rows[0]?.count)
}

export async function deleteRows(client: pg.Client, table: string, county: number): Promise<number> {
  return (await client.query(`delete from ${table} where county_id = $1`, [county])).rowCount ?? 0
}

export type Pointer = { readonly table: string; readonly column: string; readonly ofCounty: boolean }

/** Columns that refer to the key of a table, and whether the rows they stand in are a county's. */
export async function listPointers(client: pg.Client, target: string): Promise<readonly Pointer[]> {
  const { rows } = await client.query<Pointer>(
    `select format('%I.%I', n.nspname, c.relname) as table, quote_ident(a.attname) as column,
      exists (select from pg_attribute k where k.attrelid = c.oid and k.attname = 'county_id') as "ofCounty"
    from pg_constraint f join pg_class c on c.oid = f.conrelid join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum = f.conkey[1]
    where f.contype = 'f' and f.conparentid = 0 and f.confrelid = $1::regclass and cardinality(f.conkey) = 1
    order by 1, 2`,
    [target],
  )
  return rows
}

/** Ids that rows of a county refer to. */
export async function listPointedAt(
  client: pg.Client,
  pointers: readonly Pointer[],
  county: number,
): Promise<readonly string[]> {
  const asked = pointers
    .filter(({ ofCounty }) => ofCounty)
    .map(
      ({ table, column }) =>
        `select ${column} as id from ${table} where county_id = $1 and ${column} is not null`,
    )
  if (asked.length === 0) return []
  const { rows } = await client.query<{ id: string }>(asked.join(' union '), [county])
  return rows.map(({ id }) => id)
}

/** Of the rows with these ids, deletes those that nothing refers to any more; answers their ids. */
export async function deleteUnreferenced(
  client: pg.Client,
  target: string,
  pointers: readonly Pointer[],
  ids: readonly string[],
): Promise<readonly string[]> {
  const free = pointers.map(
    ({ table, column }) =>
      ` and not exists (select from ${table} as other where other.${column} = target.id)`,
  )
  const { rows } = await client.query<{ id: string }>(
    `delete from ${target} as target where id = any($1::uuid[])${free.join('')} returning id`,
    [ids],
  )
  return rows.map(({ id }) => id)
}

export async function deleteById(client: pg.Client, table: string, ids: readonly string[]): Promise<void> {
  await client.query(`delete from ${table} where id = any($1::uuid[])`, [ids])
}

/** How far the county's trail went, or null where it has none. */
export async function findTrailEnd(
  client: pg.Client,
  county: number,
): Promise<{ readonly number: number; readonly head: string } | null> {
  const { rows } = await client.query<{ number: string; head: string }>(
    'select number, hash as head from audit.link where county_id = $1 order by number desc limit 1',
    [county],
  )
  const [end] = rows
  return end === undefined ? null : { number: Number(end.number), head: end.head }
}

/** Our own triggers rest, until the transaction ends: what they would write is the county's too. */
export async function restTriggers(client: pg.Client, tables: readonly string[]): Promise<void> {
  await client.query('set constraints all deferred')
  for (const table of tables) await client.query(`alter table ${table} disable trigger user`)
}

export async function wakeTriggers(client: pg.Client, tables: readonly string[]): Promise<void> {
  await client.query('set constraints all immediate')
  for (const table of tables) await client.query(`alter table ${table} enable trigger user`)
}
