-- A passkey signs in by itself and is a second factor; a session says how it began, where that was no password of ours.
alter table auth.session add column proof text check (proof in ('passkey', 'provider', 'provider_vouched'));
comment on column auth.session.proof is 'Passkey with user verification, or a sign-in provider that vouches for a second factor or does not; null for a password.';

create table auth.passkey (
  id             uuid not null primary key,
  user_id        uuid not null references auth."user" on delete cascade,
  credential_id  text not null unique check (length(credential_id) between 1 and 1400),
  public_key     bytea not null,
  counter        bigint not null,
  transports     text[] not null,
  name           text not null check (length(name) between 1 and 60),
  created_at     timestamptz not null,
  used_at        timestamptz
);
comment on table auth.passkey is 'Library. The public half of a passkey, what its owner calls it, and when it last signed in.';
create index passkey_of_user on auth.passkey (user_id);
select app.protect('auth.passkey');
create policy keep on auth.passkey for all to keeper using (true) with check (true);
grant select, insert, update, delete on auth.passkey to keeper;
