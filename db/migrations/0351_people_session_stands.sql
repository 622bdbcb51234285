-- Work that goes on after its request asks whether the session it was asked from still stands. Who asks must know both ids,
-- and learns yes or no of that one session.
create function people.session_stands(session uuid, person uuid) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from auth.session held
    where held.id = session and held.user_id = person and held.expires_at > now())
$$;
revoke all on function people.session_stands(uuid, uuid) from public;
grant execute on function people.session_stands(uuid, uuid)
  to app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed;
