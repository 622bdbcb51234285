-- What a visitor leaves behind changes no page that others see, and neither does the answer to a visitor's own scenario
-- (`app.quiet`): a crowd that asks must not make every kept page old.
create or replace function app.tell_public_change() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if current_setting('role', true) <> 'app_public' and coalesce(current_setting('app.quiet', true), '') <> 'yes' then
    perform pg_notify('public_change', coalesce(current_setting('app.county', true), ''));
  end if;
  return null;
end
$$;
