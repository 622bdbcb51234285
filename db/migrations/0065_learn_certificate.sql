-- Certificates: awarded when a path is complete, renewed, waived or revoked as facts of their own, each signed by a
-- key of the county. A certificate is found by its code, which cannot be guessed, and by nothing else.
create table learn.signing_key (
  county_id       int not null,
  id              uuid not null,
  public_key      jsonb not null check (jsonb_typeof(public_key) = 'object' and not public_key ? 'd'),
  sealed_private  text not null,
  made_at         timestamptz not null,
  made_by_id      uuid references people.person,
  primary key (county_id, id)
);
comment on table learn.signing_key is 'County. A key that signs certificates; the newest signs, and the public half of every one stays published.';
comment on column learn.signing_key.sealed_private is 'The private key, enciphered with the product''s secret, which is not in the database.';

create table learn.certificate_term (
  county_id      int not null,
  id             uuid not null,
  months         int not null check (months between 1 and 120),
  grace_days     int not null check (grace_days between 0 and 365),
  made_at        timestamptz not null,
  made_by_id     uuid not null references people.person,
  primary key (county_id, id)
);
comment on table learn.certificate_term is 'County. For how long a certificate is good, and the days of grace after it; the newest holds.';

create table learn.certificate (
  county_id    int not null,
  id           uuid not null,
  code         text not null check (code ~ '^[A-Za-z0-9_-]{27}$'),
  person_id    uuid not null references people.person,
  person_name  text not null check (length(person_name) between 1 and 200),
  subject_id   text not null check (subject_id ~ '^[a-z0-9-]{1,120}$'),
  title        text not null check (length(title) between 1 and 300),
  path         text not null check (path ~ '^/learn/'),
  awarded_on   date not null,
  renew_by     date not null check (renew_by > awarded_on),
  grace_days   int not null check (grace_days between 0 and 365),
  badge        text not null,
  primary key (county_id, id),
  unique (county_id, id, person_id),
  unique (county_id, code)
);
comment on table learn.certificate is 'County. A path or phase was completed, by whom and when; the badge is the very text that was signed.';
comment on column learn.certificate.code is '160 random bits: who knows it may see that the certificate is real.';
create index certificate_by_code on learn.certificate (code);
create index certificate_of_person on learn.certificate (county_id, person_id);

create table learn.certificate_renewal (
  county_id       int not null,
  id              uuid not null,
  certificate_id  uuid not null,
  person_id       uuid not null,
  kind            text not null check (kind in ('renewed', 'waived')),
  renew_by        date not null,
  reason          text check (length(reason) between 1 and 500),
  made_by_id      uuid not null references people.person,
  made_at         timestamptz not null,
  badge           text not null,
  primary key (county_id, id),
  foreign key (county_id, certificate_id, person_id) references learn.certificate (county_id, id, person_id),
  check ((kind = 'waived') = (reason is not null))
);
comment on table learn.certificate_renewal is 'County. A certificate is good until another day: its holder answered again, or the county waived that, and why.';
create index certificate_renewal_of_certificate on learn.certificate_renewal (county_id, certificate_id);

create table learn.certificate_revocation (
  county_id       int not null,
  certificate_id  uuid not null,
  person_id       uuid not null,
  reason          text not null check (length(reason) between 1 and 500),
  revoked_by_id   uuid not null references people.person,
  revoked_at      timestamptz not null,
  primary key (county_id, certificate_id),
  foreign key (county_id, certificate_id, person_id) references learn.certificate (county_id, id, person_id)
);
comment on table learn.certificate_revocation is 'County. The county took a certificate back, and why; its holder reads the reason, a stranger does not.';

do $$
declare
  name text;
  staff text := 'app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed';
begin
  foreach name in array array['signing_key', 'certificate_term', 'certificate', 'certificate_renewal',
      'certificate_revocation'] loop
    execute format('select app.protect(%L)', 'learn.' || name);
    -- The service that awards acts for no person: who is one reads and writes nothing by being wide.
    execute format('create policy award on learn.%I for select to app_school_wide
      using (county_id = (select app.county()) and (select app.person()) is null)', name);
    execute format('create policy award_new on learn.%I for insert to app_school_wide
      with check (county_id = (select app.county()) and (select app.person()) is null)', name);
    execute format('grant select, insert on learn.%I to app_school_wide', name);
  end loop;
  foreach name in array array['certificate', 'certificate_renewal', 'certificate_revocation'] loop
    execute format('create policy own on learn.%I for select to %s
      using (county_id = (select app.county()) and person_id = (select app.person()))', name, staff);
    execute format('grant select on learn.%I to %s', name, staff);
  end loop;
end
$$;

create view learn.certificate_now with (security_invoker = true) as
  select certificate.county_id, certificate.id, certificate.code, certificate.person_id, certificate.person_name,
    certificate.subject_id, certificate.title, certificate.path, certificate.awarded_on,
    coalesce(last.renew_by, certificate.renew_by) as renew_by, certificate.grace_days,
    coalesce(last.badge, certificate.badge) as badge, last.kind as last_kind,
    revocation.revoked_at, revocation.reason as revoked_because
  from learn.certificate
  left join lateral (select renewal.renew_by, renewal.badge, renewal.kind from learn.certificate_renewal renewal
    where renewal.county_id = certificate.county_id and renewal.certificate_id = certificate.id
    order by renewal.made_at desc, renewal.id desc limit 1) last on true
  left join learn.certificate_revocation revocation
    on revocation.county_id = certificate.county_id and revocation.certificate_id = certificate.id;
grant select on learn.certificate_now to app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed;

-- Found by its code alone, by anyone who was given it. There is no list to read: the function answers one row or none.
create function learn.certificate_of_code(given text)
returns table (county_id int, id uuid, person_name text, subject_id text, title text, path text, awarded_on date,
  renew_by date, grace_days int, last_kind text, revoked_at timestamptz)
language sql stable security definer set search_path = pg_catalog as $$
  select county_id, id, person_name, subject_id, title, path, awarded_on, renew_by, grace_days, last_kind, revoked_at
  from learn.certificate_now where code = given
$$;
revoke all on function learn.certificate_of_code(text) from public;
grant execute on function learn.certificate_of_code(text)
  to app_public, app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed;

-- The public half of every key a county ever signed with. The view runs as its owner, so that no visitor's role
-- touches the table in which the sealed halves lie.
create view learn.public_signing_key as
  select county_id, id, public_key, made_at from learn.signing_key where county_id = (select app.county());
grant select on learn.public_signing_key
  to app_public, app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed;
