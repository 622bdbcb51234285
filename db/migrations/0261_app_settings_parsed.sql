-- What every policy asks of the viewer's settings is kept as a parsed body. As a text it was read anew for every query that a
-- policy guards, a tenth of the time of a query for one school.
create or replace function app.county() returns int language sql stable parallel safe
  return nullif(current_setting('app.county', true), '')::int;
create or replace function app.person() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.person', true), '')::uuid;
create or replace function app.schools() returns uuid[] language sql stable parallel safe
  return coalesce(nullif(current_setting('app.schools', true), ''), '{}')::uuid[];
create or replace function app.roles() returns text[] language sql stable parallel safe
  return coalesce(nullif(current_setting('app.roles', true), ''), '{}')::text[];
