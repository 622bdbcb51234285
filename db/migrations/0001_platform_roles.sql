-- Five roles carry side and breadth. A login of one side can become the roles of that side and no others.
-- Roles belong to the cluster, which several databases may share, so each is made only where it is missing.
do $$
declare
  name text;
begin
  foreach name in array array['app_public', 'app_school_wide', 'app_school_listed', 'app_clinic_wide', 'app_clinic_listed'] loop
    if not exists (select from pg_roles where rolname = name) then
      execute format('create role %I nologin noinherit', name);
    end if;
  end loop;
end
$$;

create schema app;
grant usage on schema app to app_public, app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed;

-- Row security is on and forced, so the owner needs a policy of its own to migrate, restore and back up.
create function app.protect(target regclass) returns void language plpgsql set search_path = pg_catalog as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy owner on %s to current_user using (true) with check (true)', target);
end
$$;
revoke all on function app.protect(regclass) from public;

-- The county the viewer acts in. Null, and so nothing, before one is chosen.
create function app.county() returns int language sql stable parallel safe as
  $$ select nullif(current_setting('app.county', true), '')::int $$;
create function app.person() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('app.person', true), '')::uuid $$;
create function app.schools() returns uuid[] language sql stable parallel safe as
  $$ select coalesce(nullif(current_setting('app.schools', true), ''), '{}')::uuid[] $$;
