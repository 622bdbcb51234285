-- Accounts, second factors and sessions of the sign-in library. No viewer's role reaches them: a login of its own does.
-- The library's columns, as its own migration text names them, in our spelling; read that text again at each upgrade.
do $$
begin
  if not exists (select from pg_roles where rolname = 'keeper') then
    create role keeper nologin noinherit;
  end if;
end
$$;

create schema auth;
grant usage on schema auth to keeper;

create table auth."user" (
  id                  uuid not null primary key,
  name                text not null,
  email               text not null unique check (email = lower(email)),
  email_verified      boolean not null,
  image               text,
  created_at          timestamptz not null,
  updated_at          timestamptz not null,
  two_factor_enabled  boolean not null default false
);
comment on table auth."user" is 'Library. An account: its id is the person''s, its address is how the person signs in.';

create table auth.session (
  id          uuid not null primary key,
  expires_at  timestamptz not null,
  token       text not null unique,
  created_at  timestamptz not null,
  updated_at  timestamptz not null,
  ip_address  text,
  user_agent  text,
  user_id     uuid not null references auth."user" on delete cascade
);
comment on table auth.session is 'Library. One sign-in that still holds; taking the row away ends it at once.';
create index session_of_user on auth.session (user_id);

create table auth.account (
  id                        uuid not null primary key,
  account_id                text not null,
  provider_id               text not null,
  user_id                   uuid not null references auth."user" on delete cascade,
  access_token              text,
  refresh_token             text,
  id_token                  text,
  access_token_expires_at   timestamptz,
  refresh_token_expires_at  timestamptz,
  scope                     text,
  password                  text,
  created_at                timestamptz not null,
  updated_at                timestamptz not null,
  unique (provider_id, account_id)
);
comment on table auth.account is 'Library. A way to prove who one is: a password, kept as its argon2id hash.';
create index account_of_user on auth.account (user_id);

create table auth.verification (
  id          uuid not null primary key,
  identifier  text not null,
  value       text not null,
  expires_at  timestamptz not null,
  created_at  timestamptz not null,
  updated_at  timestamptz not null
);
comment on table auth.verification is 'Library. A sign-in that still waits for its second factor, for a few minutes.';
create index verification_of_identifier on auth.verification (identifier);

create table auth.two_factor (
  id                         uuid not null primary key,
  secret                     text not null,
  backup_codes               text not null,
  user_id                    uuid not null references auth."user" on delete cascade,
  verified                   boolean default true,
  failed_verification_count  int default 0,
  locked_until               timestamptz
);
comment on table auth.two_factor is 'Library. The encrypted key of an authenticator app and the recovery codes left.';
create index two_factor_of_user on auth.two_factor (user_id);

do $$
declare
  name text;
begin
  foreach name in array array['user', 'session', 'account', 'verification', 'two_factor'] loop
    perform app.protect(format('auth.%I', name)::regclass);
    execute format('create policy keep on auth.%I for all to keeper using (true) with check (true)', name);
    execute format('grant select, insert, update, delete on auth.%I to keeper', name);
  end loop;
end
$$;
