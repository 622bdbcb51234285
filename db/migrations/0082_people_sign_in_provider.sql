-- A county names where its people sign in already. Whom a provider brings acts in that county alone: it speaks for no other.
create table people.sign_in_provider (
  county_id      int not null,
  id             uuid not null,
  name           text not null check (length(name) between 1 and 100),
  issuer         text not null check (issuer ~ '^https?://[^[:space:]]+$' and length(issuer) <= 300),
  client_id      text not null check (length(client_id) between 1 and 300),
  sealed_secret  text not null,
  domains        text[] not null check (cardinality(domains) between 1 and 50),
  second_factor  text not null check (second_factor in ('never', 'when_said', 'always')),
  entered_at     timestamptz not null,
  entered_by_id  uuid not null,
  primary key (county_id, id)
);
comment on table people.sign_in_provider is 'County. An OpenID Connect provider of the county''s: for which addresses it speaks, and whether it vouches for a second factor.';
comment on column people.sign_in_provider.sealed_secret is 'Encrypted with a key made from the product''s secret, which no database login knows.';
comment on column people.sign_in_provider.second_factor is 'Whether its sign-ins count as two factors: never, when its answer says "mfa" (RFC 8176), or always.';

create table people.sign_in_provider_removal (
  county_id      int not null,
  provider_id    uuid not null,
  removed_at     timestamptz not null,
  removed_by_id  uuid not null,
  primary key (county_id, provider_id),
  foreign key (county_id, provider_id) references people.sign_in_provider (county_id, id)
);
comment on table people.sign_in_provider_removal is 'County. A provider through which nobody signs in any more, since when and by whom.';

select app.protect('people.sign_in_provider'), app.protect('people.sign_in_provider_removal');
do $$
declare
  name text;
begin
  foreach name in array array['sign_in_provider', 'sign_in_provider_removal'] loop
    execute format('create policy read_in_county on people.%I for select to app_school_wide
      using (county_id = (select app.county()))', name);
    execute format('create policy add_in_county on people.%I for insert to app_school_wide
      with check (county_id = (select app.county()))', name);
    execute format('grant select, insert on people.%I to app_school_wide', name);
    -- The door shows every county's providers to whoever stands before it, and never a secret.
    execute format('create policy at_the_door on people.%I for select to app_public using (true)', name);
  end loop;
end
$$;
grant select (county_id, id, name) on people.sign_in_provider to app_public;
grant select (county_id, provider_id) on people.sign_in_provider_removal to app_public;

alter table auth.session add column county_id int;
comment on column auth.session.county_id is 'The one county in which a session holds that a provider of its began; null for every county of the person.';
