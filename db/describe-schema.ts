import type pg from 'pg'

type Line = { readonly part: string }

/**
 * The whole schema as text, written from the catalog in name order, so that a change of schema is a change of text
 * that a person reviews. Left out: not-null constraints and the owner's own grants, which differ between versions.
 */
export async function describeSchema(client: pg.Client): Promise<string> {
  const parts: string[] = []
  for (const query of queries) {
    const { rows } = await client.query<Line>(query)
    parts.push(...rows.map(({ part }) => part))
  }
  return `${parts.join('\n')}\n`
}

const ours = `n.nspname not like 'pg\\_%' and n.nspname not in ('information_schema', 'migration', 'public')`

const schemas = `
  select 'schema ' || n.nspname || coalesce(' (usage: ' || string_agg(r.rolname, ', ' order by r.rolname) || ')', '') as part
  from pg_namespace n
  left join lateral aclexplode(n.nspacl) a on a.privilege_type = 'USAGE' and a.grantee <> n.nspowner
  left join pg_roles r on r.oid = a.grantee
  where ${ours} group by n.nspname order by n.nspname`

const columns = `
  select 'column ' || n.nspname || '.' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
    || case when a.attnotnull then ' not null' else '' end
    || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') as part
  from pg_attribute a
  join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p')
  join pg_namespace n on n.oid = c.relnamespace
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where ${ours} and a.attnum > 0 and not a.attisdropped
  order by n.nspname, c.relname, a.attname`

const keys = `
  select 'constraint ' || n.nspname || '.' || c.relname || '.' || k.conname || ' ' || pg_get_constraintdef(k.oid) as part
  from pg_constraint k
  join pg_class c on c.oid = k.conrelid
  join pg_namespace n on n.oid = c.relnamespace
  where ${ours} and k.contype <> 'n'
  order by n.nspname, c.relname, k.conname`

const indexes = `
  select 'index ' || pg_get_indexdef(i.indexrelid) as part
  from pg_index i
  join pg_class c on c.oid = i.indrelid
  join pg_class x on x.oid = i.indexrelid
  join pg_namespace n on n.oid = c.relnamespace
  where ${ours} order by n.nspname, c.relname, x.relname`

const views = `
  select 'view ' || n.nspname || '.' || c.relname || coalesce(' ' || array_to_string(c.reloptions, ','), '')
    || E' as\\n' || pg_get_viewdef(c.oid) as part
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where ${ours} and c.relkind in ('v', 'm') order by n.nspname, c.relname`

const functions = `
  select 'function ' || n.nspname || '.' || p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ') '
    || case when p.prosecdef then 'security definer ' else '' end || md5(coalesce(pg_get_function_sqlbody(p.oid), p.prosrc)) as part
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where ${ours} order by n.nspname, p.proname, 1`

const policies = `
  select 'policy ' || n.nspname || '.' || c.relname || '.' || p.polname || ' for '
    || case p.polcmd when '*' then 'all' when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' else 'delete' end
    || ' to ' || coalesce((select string_agg(case when r.oid = c.relowner then 'owner' else r.rolname end, ', '
         order by case when r.oid = c.relowner then 'owner' else r.rolname end)
         from pg_roles r where r.oid = any(p.polroles)), 'public')
    || coalesce(' using ' || pg_get_expr(p.polqual, p.polrelid), '')
    || coalesce(' with check ' || pg_get_expr(p.polwithcheck, p.polrelid), '') as part
  from pg_policy p
  join pg_class c on c.oid = p.polrelid
  join pg_namespace n on n.oid = c.relnamespace
  where ${ours} order by n.nspname, c.relname, p.polname`

const grants = `
  select 'grant ' || string_agg(distinct lower(a.privilege_type), ', ' order by lower(a.privilege_type)) || ' on '
    || n.nspname || '.' || c.relname || ' to ' || coalesce(r.rolname, 'public') as part
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  cross join lateral aclexplode(c.relacl) a
  left join pg_roles r on r.oid = a.grantee
  where ${ours} and c.relkind in ('r', 'p', 'v', 'S') and a.grantee <> c.relowner
  group by n.nspname, c.relname, r.rolname order by n.nspname, c.relname, r.rolname`

const columnGrants = `
  select 'grant ' || string_agg(distinct lower(a.privilege_type), ', ' order by lower(a.privilege_type)) || ' of '
    || n.nspname || '.' || c.relname || '.' || t.attname || ' to ' || coalesce(r.rolname, 'public') as part
  from pg_attribute t
  join pg_class c on c.oid = t.attrelid and c.relkind in ('r', 'p', 'v')
  join pg_namespace n on n.oid = c.relnamespace
  cross join lateral aclexplode(t.attacl) a
  left join pg_roles r on r.oid = a.grantee
  where ${ours} and a.grantee <> c.relowner
  group by n.nspname, c.relname, t.attname, r.rolname order by n.nspname, c.relname, t.attname, r.rolname`

const security = `
  select 'row security ' || n.nspname || '.' || c.relname || case when c.relrowsecurity then ' on' else ' OFF' end
    || case when c.relforcerowsecurity then ', forced' else ', NOT FORCED' end as part
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where ${ours} and c.relkind in ('r', 'p') order by n.nspname, c.relname`

const triggers = `
  select 'trigger ' || pg_get_triggerdef(t.oid) as part
  from pg_trigger t
  join pg_class c on c.oid = t.tgrelid
  join pg_namespace n on n.oid = c.relnamespace
  where ${ours} and not t.tgisinternal order by n.nspname, c.relname, t.tgname`

const queries = [
  schemas,
  columns,
  keys,
  indexes,
  views,
  functions,
  triggers,
  security,
  policies,
  grants,
  columnGrants,
]
