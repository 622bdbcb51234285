-- What every policy asks of the viewer's settings is called, once for a query. Written as SQL the planner opened it anew for
-- every query that a policy guards: a tenth of the time of a query for one school. The names are whole, so that no search path
-- can turn them.
create or replace function app.county() returns int language plpgsql stable parallel safe as
  $$ begin return nullif(pg_catalog.current_setting('app.county', true), '')::pg_catalog.int4; end $$;
create or replace function app.person() returns uuid language plpgsql stable parallel safe as
  $$ begin return nullif(pg_catalog.current_setting('app.person', true), '')::pg_catalog.uuid; end $$;
create or replace function app.schools() returns uuid[] language plpgsql stable parallel safe as
  $$ begin return coalesce(nullif(pg_catalog.current_setting('app.schools', true), ''), '{}')::pg_catalog.uuid[]; end $$;
create or replace function app.roles() returns text[] language plpgsql stable parallel safe as
  $$ begin return coalesce(nullif(pg_catalog.current_setting('app.roles', true), ''), '{}')::pg_catalog.text[]; end $$;
