import type pg from 'pg'

export type TableKind = 'County' | 'Global' | 'Library'

export type TableFacts = {
  readonly name: string
  readonly comment: string | null
  readonly rowSecurity: boolean
  readonly forced: boolean
  /** Primary, unique and foreign keys, each with the columns in order. */
  readonly keys: readonly {
    readonly name: string
    readonly kind: 'p' | 'u' | 'f'
    readonly columns: readonly string[]
  }[]
  readonly viewerGrants: readonly string[]
}

/** What the house test holds every table to, read from the catalog. */
export async function describeTables(client: pg.Client): Promise<readonly TableFacts[]> {
  const { rows } = await client.query<TableFacts>(`
    select n.nspname || '.' || c.relname as name,
      obj_description(c.oid, 'pg_class') as comment,
      c.relrowsecurity as "rowSecurity",
      c.relforcerowsecurity as forced,
      coalesce((select json_agg(json_build_object('name', k.conname, 'kind', k.contype, 'columns',
          (select json_agg(a.attname order by position)
           from unnest(k.conkey) with ordinality as part(number, position)
           join pg_attribute a on a.attrelid = c.oid and a.attnum = part.number)) order by k.conname)
        from pg_constraint k where k.conrelid = c.oid and k.contype in ('p', 'u', 'f')), '[]') as keys,
      coalesce((select array_agg(distinct r.rolname::text order by r.rolname::text)
        from aclexplode(c.relacl) a join pg_roles r on r.oid = a.grantee
        where r.rolname like 'app\\_%'), '{}') as "viewerGrants"
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname not like 'pg\\_%'
      and n.nspname not in ('information_schema', 'migration', 'public')
    order by n.nspname, c.relname`)
  return rows
}

export const kindOf = (table: TableFacts): TableKind | null => {
  const kind = /^(County|Global|Library)\. \S/.exec(table.comment ?? '')
  return (kind?.[1] as TableKind | undefined) ?? null
}

/** The text of `docs/tables.txt`: one line a table, its kind and what it is for. */
export const tablesText = (tables: readonly TableFacts[]): string =>
  tables.map(({ name, comment }) => `${name}: ${comment ?? ''}\n`).join('')
