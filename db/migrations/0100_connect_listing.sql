-- A directory that stays true: services at places, and each time someone found one true, changed, closed or silent.
create schema connect;
grant usage on schema connect to app_public, app_school_wide, app_school_listed;

create table connect.directory_state (
  county_id  int not null primary key,
  edition    bigint not null check (edition > 0)
);
comment on table connect.directory_state is 'County. Grows with every change to the directory, so that a search kept in memory knows when it is old.';

create table connect.listing (
  county_id        int not null,
  id               uuid not null,
  organization     text not null check (length(organization) between 1 and 200),
  name             text not null check (length(name) between 1 and 200),
  description      text check (length(description) between 1 and 4000),
  needs            text[] not null check (cardinality(needs) between 1 and 12),
  languages        text[] not null default '{}' check (cardinality(languages) <= 40),
  interpretation   text check (length(interpretation) between 1 and 400),
  eligibility      text check (length(eligibility) between 1 and 1000),
  documents        text check (length(documents) between 1 and 1000),
  cost             text not null check (cost in ('free', 'sliding_scale', 'fee', 'unknown')),
  accessibility    text check (length(accessibility) between 1 and 400),
  area_served      text check (length(area_served) between 1 and 400),
  referral_way     text check (length(referral_way) between 1 and 1000),
  phone            text check (phone ~ '^[0-9]{10}$'),
  email            text check (email ~ '^[^@\s]+@[^@\s]+$' and length(email) <= 200),
  website          text check (website ~ '^https?://' and length(website) <= 400),
  street           text check (length(street) between 1 and 200),
  city             text check (length(city) between 1 and 100),
  zip              text check (length(zip) between 5 and 10),
  latitude         double precision check (latitude between -90 and 90),
  longitude        double precision check (longitude between -180 and 180),
  school_id        uuid,
  campus_days      text check (length(campus_days) between 1 and 200),
  schedule         jsonb not null default '[]' check (jsonb_typeof(schedule) = 'array'),
  source           text not null check (source in ('health_site', 'licensed_facility', 'hsds', 'staff')),
  source_key       text not null check (length(source_key) between 1 and 200),
  import_id        uuid,
  entered_at       timestamptz not null,
  withdrawn_at     timestamptz,
  primary key (county_id, id),
  unique (county_id, source, source_key)
);
comment on table connect.listing is 'County. A service at a place, as a family finds it; nothing of a person.';
comment on column connect.listing.referral_way is 'How this agency takes referrals, in its own way.';

create table connect.listing_check (
  county_id   int not null,
  id          uuid not null,
  listing_id  uuid not null,
  outcome     text not null check (outcome in ('still_true', 'changed', 'no_answer', 'closed')),
  via         text not null check (via in ('call', 'agency')),
  wait        text check (length(wait) between 1 and 200),
  note        text check (length(note) between 1 and 1000),
  person_id   uuid references people.person,
  checked_at  timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, listing_id) references connect.listing (county_id, id),
  check ((person_id is null) = (via = 'agency'))
);
comment on table connect.listing_check is 'County. One time that someone called about a listing, or its agency confirmed it, and what was found; never changed.';
create index listing_check_of on connect.listing_check (county_id, listing_id, checked_at desc);

create table connect.listing_change (
  county_id   int not null,
  id          uuid not null,
  listing_id  uuid not null,
  before      jsonb not null,
  person_id   uuid not null references people.person,
  changed_at  timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, listing_id) references connect.listing (county_id, id)
);
comment on table connect.listing_change is 'County. A listing as it stood before someone changed it, so that a change can be taken back.';

-- What follows from the checks: since when it was last found true, calls unanswered since then, the wait as last told.
create view connect.listing_now with (security_invoker = true) as
  select listing.*, school.code as school_code, school.name as school_name,
    last_true.checked_at as last_true_at, last_true.via as last_true_via,
    (select count(*) from connect.listing_check silent
      where silent.county_id = listing.county_id and silent.listing_id = listing.id and silent.outcome = 'no_answer'
        and silent.checked_at > coalesce(last_true.checked_at, '-infinity')) as unanswered_count,
    coalesce(newest.outcome = 'closed', false) as closed,
    told.wait, told.checked_at as wait_told_at
  from connect.listing
  left join places.public_school school on school.county_id = listing.county_id and school.id = listing.school_id
  left join lateral (select c.checked_at, c.via from connect.listing_check c
    where c.county_id = listing.county_id and c.listing_id = listing.id and c.outcome in ('still_true', 'changed')
    order by c.checked_at desc limit 1) last_true on true
  left join lateral (select c.outcome from connect.listing_check c
    where c.county_id = listing.county_id and c.listing_id = listing.id and c.outcome <> 'no_answer'
    order by c.checked_at desc limit 1) newest on true
  left join lateral (select c.wait, c.checked_at from connect.listing_check c
    where c.county_id = listing.county_id and c.listing_id = listing.id and c.wait is not null
    order by c.checked_at desc limit 1) told on true;

select app.protect('connect.directory_state'), app.protect('connect.listing'), app.protect('connect.listing_check'),
  app.protect('connect.listing_change');
do $$
declare
  name text;
begin
  foreach name in array array['directory_state', 'listing', 'listing_check'] loop
    execute format('create policy read_in_county on connect.%I for select
      to app_public, app_school_wide, app_school_listed using (county_id = (select app.county()))', name);
  end loop;
  -- The directory is the county's: a navigator of one school keeps it true for all.
  foreach name in array array['directory_state', 'listing'] loop
    execute format('create policy add_in_county on connect.%I for insert to app_school_wide, app_school_listed
      with check (county_id = (select app.county()))', name);
    execute format('create policy change_in_county on connect.%I for update to app_school_wide, app_school_listed
      using (county_id = (select app.county())) with check (county_id = (select app.county()))', name);
    execute format('grant select, insert, update on connect.%I to app_school_wide, app_school_listed', name);
    execute format('grant select on connect.%I to app_public', name);
  end loop;
end
$$;
create policy add_as_oneself on connect.listing_check for insert to app_school_wide, app_school_listed
  with check (county_id = (select app.county())
    and person_id is not distinct from (select app.person()));
create policy read_in_county on connect.listing_change for select to app_school_wide, app_school_listed
  using (county_id = (select app.county()));
create policy add_as_oneself on connect.listing_change for insert to app_school_wide, app_school_listed
  with check (county_id = (select app.county()) and person_id = (select app.person()));
grant select, insert on connect.listing_check, connect.listing_change to app_school_wide, app_school_listed;
-- A visitor sees when and how a listing was found true, never who called or what was noted.
grant select (county_id, id, listing_id, outcome, via, wait, checked_at) on connect.listing_check to app_public;
grant select on connect.listing_now to app_public, app_school_wide, app_school_listed;

-- What a public list says of places to get care, for the floors above.
create view places.public_health_place with (security_invoker = true) as
  select county_id, 'health_site' as list, site_id as source_key, name, organization, program as category, street, city,
    zip, phone, latitude, longitude, delisted_on
  from places.health_site
  union all
  select county_id, 'licensed_facility', facility_id, name, business_name, category, street, city, zip, phone, latitude,
    longitude, coalesce(delisted_on, case when license_status is distinct from 'ACTIVE' then current_date end)
  from places.licensed_facility;
grant select on places.public_health_place to app_public, app_school_wide, app_school_listed;
