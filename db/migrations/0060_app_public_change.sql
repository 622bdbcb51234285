-- Whatever visitors may read says so when it changes, so that a page made for all of them can be kept until then.
-- Told at commit, with the county alone: nothing of what changed.
create function app.tell_public_change() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  perform pg_notify('public_change', coalesce(current_setting('app.county', true), ''));
  return null;
end
$$;

-- Called after every migration: each table a visitor may read, by itself or through a view, has the trigger.
create function app.watch_public_tables() returns void language plpgsql set search_path = pg_catalog as $$
declare
  watched regclass;
begin
  for watched in
    with recursive readable as (
      select c.oid, c.relkind from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'v') and n.nspname not like 'pg\_%' and n.nspname <> 'information_schema'
        and has_schema_privilege('app_public', n.oid, 'usage') and has_any_column_privilege('app_public', c.oid, 'select')
      union
      select under.oid, under.relkind from readable
      join pg_rewrite rule on rule.ev_class = readable.oid
      join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = rule.oid
        and d.refclassid = 'pg_class'::regclass and d.refobjid <> readable.oid
      join pg_class under on under.oid = d.refobjid and under.relkind in ('r', 'p', 'v')
    )
    select readable.oid::regclass from readable
    where relkind <> 'v' and not exists (
      select from pg_trigger t where t.tgrelid = readable.oid and t.tgname = 'public_change')
    order by 1
  loop
    execute format('create trigger public_change after insert or update or delete or truncate on %s '
      'for each statement execute function app.tell_public_change()', watched);
  end loop;
end
$$;
revoke all on function app.watch_public_tables() from public;
