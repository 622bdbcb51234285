-- A certificate of attendance is a certificate like the others: a row with a code, a signed badge and a page that says
-- whether it is good. It has no last day, and its holder may have no account. It ends with the attendance it tells of.
alter table learn.certificate
  alter column person_id drop not null,
  alter column renew_by drop not null,
  add column kind text not null default 'completion',
  add constraint certificate_kind check (kind in ('completion', 'attendance')),
  add constraint certificate_kept_by check (kind = 'attendance' or (person_id is not null and renew_by is not null)),
  add constraint certificate_attendance_stays check (kind = 'completion' or renew_by is null),
  drop constraint certificate_path_check,
  add constraint certificate_path_check check (path ~ '^/learn/' or (kind = 'attendance' and path ~ '^/counties/'));
create index certificate_of_attendance on learn.certificate (county_id, subject_id) where kind = 'attendance';
alter table learn.certificate_revocation alter column person_id drop not null;

create or replace view learn.certificate_now with (security_invoker = true) as
  select certificate.county_id, certificate.id, certificate.code, certificate.person_id, certificate.person_name,
    certificate.subject_id, certificate.title, certificate.path, certificate.awarded_on,
    coalesce(last.renew_by, certificate.renew_by) as renew_by, certificate.grace_days,
    coalesce(last.badge, certificate.badge) as badge, last.kind as last_kind,
    revocation.revoked_at, revocation.reason as revoked_because, certificate.kind
  from learn.certificate
  left join lateral (select renewal.renew_by, renewal.badge, renewal.kind from learn.certificate_renewal renewal
    where renewal.county_id = certificate.county_id and renewal.certificate_id = certificate.id
    order by renewal.made_at desc, renewal.id desc limit 1) last on true
  left join learn.certificate_revocation revocation
    on revocation.county_id = certificate.county_id and revocation.certificate_id = certificate.id;

drop function learn.certificate_of_code(text);
create function learn.certificate_of_code(given text)
returns table (county_id int, id uuid, person_name text, subject_id text, title text, path text, awarded_on date,
  renew_by date, grace_days int, last_kind text, revoked_at timestamptz, kind text)
language sql stable security definer set search_path = pg_catalog as $$
  select county_id, id, person_name, subject_id, title, path, awarded_on, renew_by, grace_days, last_kind, revoked_at,
    kind
  from learn.certificate_now where code = given
$$;
revoke all on function learn.certificate_of_code(text) from public;
grant execute on function learn.certificate_of_code(text)
  to app_public, app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed;

-- Whoever takes an attendance back does so in one transaction with the certificates that tell of it, and reads none.
create function learn.take_attendance_back(subjects text[], why text, at timestamptz) returns int
language plpgsql security definer set search_path = pg_catalog as $$
declare
  affected int;
begin
  insert into learn.certificate_revocation (county_id, certificate_id, person_id, reason, revoked_by_id, revoked_at)
  select county_id, id, person_id, why, app.person(), at from learn.certificate
    where county_id = app.county() and kind = 'attendance' and subject_id = any(subjects)
  on conflict do nothing;
  get diagnostics affected = row_count;
  return affected;
end
$$;
revoke all on function learn.take_attendance_back(text[], text, timestamptz) from public;
grant execute on function learn.take_attendance_back(text[], text, timestamptz) to app_school_wide, app_school_listed;
