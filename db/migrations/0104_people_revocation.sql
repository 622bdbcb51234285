-- What someone loses is told at once to every server that listens: a role that was ended, a session, a visit that was
-- stopped. Told at commit, with the person's id alone.
create function people.tell_membership_ended() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  perform pg_notify('revoked', membership.person_id::text) from people.membership
  where membership.county_id = new.county_id and membership.id = new.membership_id;
  return null;
end
$$;
create trigger revoked after insert on people.membership_ending
  for each row execute function people.tell_membership_ended();

create function people.tell_visit_ended() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  perform pg_notify('revoked', taken.person_id::text) from people.vendor_visit_acceptance taken
  where taken.county_id = new.county_id and taken.visit_id = new.visit_id;
  return null;
end
$$;
create trigger revoked after insert on people.vendor_visit_ending
  for each row execute function people.tell_visit_ended();

create function auth.tell_session_ended() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  perform pg_notify('revoked', old.user_id::text);
  return null;
end
$$;
create trigger revoked after delete on auth.session
  for each row execute function auth.tell_session_ended();
