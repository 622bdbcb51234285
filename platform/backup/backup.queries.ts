import type pg from 'pg'

/** Where the migrations that a database has are listed; it is made by migrating and never restored. */
export const migrationTable = { schema: 'migration', name: 'applied' } as const

export type Table = {
  readonly schema: string
  readonly name: string
  /** Those that are written; a generated column follows from them. */
  readonly columns: readonly string[]
  readonly forcesRowSecurity: boolean
  readonly userTriggers: readonly string[]
}
export type Sequence = { readonly name: string; readonly lastValue: string; readonly isCalled: boolean }

/** Schemas of ours: all but PostgreSQL's own and what an extension brought. */
const isOurs = `n.nspname <> 'information_schema' and n.nspname !~ '^pg_'
  and not exists (select from pg_depend d where d.objid = c.oid and d.classid = 'pg_class'::regclass and d.deptype = 'e')`

/** Values must be written alike by every server and session. */
export async function fixFormats(client: pg.Client): Promise<void> {
  await client.query(`
    set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres'; set bytea_output = 'hex';
    set extra_float_digits = 1; set client_encoding = 'UTF8'; set statement_timeout = 0; set lock_timeout = 0;
    set idle_in_transaction_session_timeout = 0; set search_path = ''`)
}

export async function listTables(client: pg.Client): Promise<readonly Table[]> {
  const { rows } = await client.query<Table>(
    `select n.nspname as schema, c.relname as name, c.relforcerowsecurity as "forcesRowSecurity",
      array(select a.attname::text from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
        order by a.attnum) as columns,
      array(select t.tgname::text from pg_trigger t
        where t.tgrelid = c.oid and not t.tgisinternal and t.tgenabled in ('O', 'A') order by t.tgname) as "userTriggers"
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and not c.relispartition and c.relpersistence = 'p' and ${isOurs}
      and (n.nspname, c.relname) <> ($1, $2)
    order by n.nspname, c.relname`,
    [migrationTable.schema, migrationTable.name],
  )
  return rows
}

/** Tables of which this login might not see every row: a backup of them would be short without a word. */
export async function listHalfSeen(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and ${isOurs} and row_security_active(c.oid)
      and not (
        exists (select from pg_policy p where p.polrelid = c.oid and p.polpermissive and p.polcmd in ('*', 'r')
          and pg_get_expr(p.polqual, p.polrelid) = 'true'
          and (0 = any(p.polroles) or current_user::regrole = any(p.polroles)))
        and not exists (select from pg_policy p where p.polrelid = c.oid and not p.polpermissive
          and (0 = any(p.polroles) or current_user::regrole = any(p.polroles))))
    order by 1`,
  )
  return rows.map(({ name }) => name)
}

/** Pairs of tables `child` refers to `parent`, as `schema.table`; a table's reference to itself is left out. */
export async function listReferences(
  client: pg.Client,
): Promise<readonly { child: string; parent: string }[]> {
  const { rows } = await client.query<{ child: string; parent: string }>(
    `select distinct cn.nspname || '.' || c.relname as child, pn.nspname || '.' || p.relname as parent
    from pg_constraint f
    join pg_class c on c.oid = f.conrelid join pg_namespace cn on cn.oid = c.relnamespace
    join pg_class p on p.oid = f.confrelid join pg_namespace pn on pn.oid = p.relnamespace
    where f.contype = 'f' and f.conparentid = 0 and f.conrelid <> f.confrelid
    order by 1, 2`,
  )
  return rows
}

export async function listMigrations(client: pg.Client): Promise<readonly string[]> {
  const { schema, name } = migrationTable
  const known = await client.query('select from pg_tables where schemaname = $1 and tablename = $2', [
    schema,
    name,
  ])
  if (!known.rowCount) return []
  const { rows } = await client.query<{ name: string }>(`select name from ${schema}.${name} order by id`)
  return rows.map((row) => row.name)
}

export async function listSequences(client: pg.Client): Promise<readonly Sequence[]> {
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'S' and ${isOurs} and n.nspname <> $1 order by 1`,
    [migrationTable.schema],
  )
  const sequences: Sequence[] = []
  for (const { name } of rows) {
    const state = await client.query<{ lastValue: string; isCalled: boolean }>(
      `select last_value::text as "lastValue", is_called as "isCalled" from ${name}`,
    )
    const { lastValue, isCalled } = state.rows[0] ?? { lastValue: '1', isCalled: false }
    sequences.push({ name, lastValue, isCalled })
  }
  return sequences
}

export async function setSequence(client: pg.Client, { name, lastValue, isCalled }: Sequence): Promise<void> {
  await client.query('select setval($1::regclass, $2::bigint, $3)', [name, lastValue, isCalled])
}

/** Schemas in which somebody has put something; an empty `public` does not count. */
export async function listSchemas(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select n.nspname as name from pg_namespace n
    where n.nspname <> 'information_schema' and n.nspname !~ '^pg_'
      and (n.nspname <> 'public' or exists (select from pg_class c where c.relnamespace = n.oid and ${isOurs}))
    order by 1`,
  )
  return rows.map(({ name }) => name)
}

export async function dropSchemas(client: pg.Client, names: readonly string[]): Promise<void> {
  const dropped = names.filter((name) => name !== 'public').map(quoted)
  if (dropped.length > 0) await client.query(`drop schema ${dropped.join(', ')} cascade`)
}

/** Empties the tables and lets the owner write them as they were: no row security, no triggers of ours. */
export async function openForLoading(client: pg.Client, tables: readonly Table[]): Promise<void> {
  await client.query('set constraints all deferred')
  for (const table of tables) {
    const name = nameOf(table)
    // The rows were judged when they were first written; a trigger would write what is in the backup already.
    for (const trigger of table.userTriggers)
      await client.query(`alter table ${name} disable trigger ${quoted(trigger)}`)
    // PostgreSQL has no COPY into a table whose row security binds the writer.
    if (table.forcesRowSecurity) await client.query(`alter table ${name} no force row level security`)
  }
  if (tables.length > 0) await client.query(`truncate ${tables.map(nameOf).join(', ')}`)
}

export async function closeAfterLoading(client: pg.Client, tables: readonly Table[]): Promise<void> {
  await client.query('set constraints all immediate')
  for (const table of tables) {
    const name = nameOf(table)
    for (const trigger of table.userTriggers)
      await client.query(`alter table ${name} enable trigger ${quoted(trigger)}`)
    if (table.forcesRowSecurity) await client.query(`alter table ${name} force row level security`)
  }
}

export const copyOutOf = (table: Table): string =>
  `copy (select ${columnsOf(table)} from ${nameOf(table)}) to stdout`

export const copyInto = (table: Table): string => `copy ${nameOf(table)} (${columnsOf(table)}) from stdin`

/** As `listReferences` names it. */
export const fullName = ({ schema, name }: { schema: string; name: string }): string => `${schema}.${name}`

const columnsOf = ({ columns }: Table): string => columns.map(quoted).join(', ')
const nameOf = ({ schema, name }: Table): string => `${quoted(schema)}.${quoted(name)}`
const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
