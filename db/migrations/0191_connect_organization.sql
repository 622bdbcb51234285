-- breaking: an agency is a record of its own. Listings stand on it, and what belongs to the agency (its name, how to reach it,
-- how it takes referrals) is kept there once; a listing says only what is different at its own place.
create table connect.organization (
  county_id     int not null,
  id            uuid not null,
  name          text not null check (length(name) between 1 and 200),
  description   text check (length(description) between 1 and 4000),
  phone         text check (phone ~ '^[0-9]{10}$'),
  email         text check (email ~ '^[^@\s]+@[^@\s]+$' and length(email) <= 200),
  website       text check (website ~ '^https?://' and length(website) <= 400),
  referral_way  text check (length(referral_way) between 1 and 1000),
  parent_id     uuid check (parent_id <> id),
  source        text not null check (source in ('public_list', 'hsds', 'staff')),
  source_key    text not null check (length(source_key) between 1 and 200),
  import_id     uuid,
  entered_at    timestamptz not null,
  primary key (county_id, id),
  unique (county_id, source, source_key),
  foreign key (county_id, parent_id) references connect.organization (county_id, id)
);
comment on table connect.organization is 'County. An agency that listings stand on, as it publishes itself; nothing of a person.';
comment on column connect.organization.referral_way is 'How this agency takes referrals, in its own way, where its services do not differ.';
create index organization_named on connect.organization (county_id, lower(name));
create index organization_under on connect.organization (county_id, parent_id) where parent_id is not null;

create table connect.organization_change (
  county_id        int not null,
  id               uuid not null,
  organization_id  uuid not null,
  before           jsonb not null,
  person_id        uuid not null references people.person,
  changed_at       timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, organization_id) references connect.organization (county_id, id)
);
comment on table connect.organization_change is 'County. An agency as it stood before someone changed it, so that a change can be taken back.';
create index organization_change_of on connect.organization_change (county_id, organization_id, changed_at desc);

select app.protect('connect.organization'), app.protect('connect.organization_change');
create policy read_in_county on connect.organization for select to app_public, app_school_wide, app_school_listed
  using (county_id = (select app.county()));
create policy add_in_county on connect.organization for insert to app_school_wide, app_school_listed
  with check (county_id = (select app.county()));
create policy change_in_county on connect.organization for update to app_school_wide, app_school_listed
  using (county_id = (select app.county())) with check (county_id = (select app.county()));
create policy read_in_county on connect.organization_change for select to app_school_wide, app_school_listed
  using (county_id = (select app.county()));
create policy add_as_oneself on connect.organization_change for insert to app_school_wide, app_school_listed
  with check (county_id = (select app.county()) and person_id = (select app.person()));
grant select on connect.organization to app_public;
grant select, insert, update on connect.organization to app_school_wide, app_school_listed;
grant select, insert on connect.organization_change to app_school_wide, app_school_listed;

-- What stood on each listing moves to the agency it names; the id of the first of them serves for the agency too. A way of
-- taking referrals is the agency's where all its listings tell the same.
alter table connect.listing add column organization_id uuid;
with agency as (
  select county_id, lower(organization) as mark, (array_agg(id order by entered_at, id))[1] as id,
    (array_agg(organization order by entered_at, id))[1] as name, min(entered_at) as entered_at,
    case when count(*) = count(referral_way) and min(referral_way) = max(referral_way) then min(referral_way) end as way
  from connect.listing group by county_id, lower(organization)),
made as (
  insert into connect.organization (county_id, id, name, referral_way, source, source_key, entered_at)
  select county_id, id, name, way, 'staff', id::text, entered_at from agency)
update connect.listing set organization_id = agency.id,
    referral_way = case when agency.way is null then referral_way end
  from agency where agency.county_id = listing.county_id and agency.mark = lower(listing.organization);
alter table connect.listing alter column organization_id set not null;
alter table connect.listing add foreign key (county_id, organization_id) references connect.organization (county_id, id);
create index listing_of_organization on connect.listing (county_id, organization_id);

-- When a listing comes to a campus: days of the week, and beside them only what days cannot say.
alter table connect.listing rename column campus_days to campus_note;
alter table connect.listing add column campus_days text[] not null default '{}'
  check (campus_days <@ array['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']);
comment on column connect.listing.campus_days is 'Days of the week on which it comes to its school.';
comment on column connect.listing.campus_note is 'What the days do not say: a room, every other week.';
-- Words that only name days become days; "to", "every other" and the like stay as words, to be asked about.
update connect.listing set campus_days = array(
    select day from (values ('MO', 1, 'mon|mondays?|lunes'), ('TU', 2, 'tue|tuesdays?|martes'),
      ('WE', 3, 'wed|wednesdays?|miercoles'), ('TH', 4, 'thu|thur|thursdays?|jueves'), ('FR', 5, 'fri|fridays?|viernes'),
      ('SA', 6, 'sat|saturdays?|sabados?'), ('SU', 7, 'sun|sundays?|domingos?')) named (day, place, words)
    where translate(lower(campus_note), 'áéíóú', 'aeiou') ~ ('\m(' || words || ')\M') order by place)
  where campus_note is not null and translate(lower(campus_note), 'áéíóú', 'aeiou')
    !~ '[-–—]|\m(to|through|a|al|first|second|third|fourth|last|other|1st|2nd|3rd|4th|primer|primero|segundo|tercer|cuarto|ultimo|cada)\M';

-- What an agency said of waiting outside a call: in the form, or in a file it sent. The newest told counts, wherever it stands.
create table connect.wait_told (
  county_id   int not null,
  id          uuid not null,
  listing_id  uuid not null,
  wait        text check (length(wait) between 1 and 200),
  told_on     date not null,
  person_id   uuid references people.person,
  written_at  timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, listing_id) references connect.listing (county_id, id)
);
comment on table connect.wait_told is 'County. What an agency said of waiting, and on which day; without words it no longer holds. Never changed.';
create index wait_told_of on connect.wait_told (county_id, listing_id, told_on desc);
select app.protect('connect.wait_told');
create policy read_in_county on connect.wait_told for select to app_public, app_school_wide, app_school_listed
  using (county_id = (select app.county()));
create policy add_as_oneself on connect.wait_told for insert to app_school_wide, app_school_listed
  with check (county_id = (select app.county()) and person_id is not distinct from (select app.person()));
grant select, insert on connect.wait_told to app_school_wide, app_school_listed;
-- A visitor sees what was told and when, never who wrote it down.
grant select (county_id, id, listing_id, wait, told_on, written_at) on connect.wait_told to app_public;

drop view connect.listing_now;
alter table connect.listing drop column organization;
create view connect.listing_now with (security_invoker = true) as
  select listing.county_id, listing.id, listing.organization_id, organization.name as organization, listing.name,
    listing.description, listing.needs, listing.languages, listing.interpretation, listing.eligibility, listing.documents,
    listing.cost, listing.cost_note, listing.accessibility, listing.area_served,
    -- What the place does not say of itself, its agency says for all its places.
    coalesce(listing.referral_way, organization.referral_way) as referral_way,
    coalesce(listing.phone, organization.phone) as phone, coalesce(listing.email, organization.email) as email,
    coalesce(listing.website, organization.website) as website, listing.referral_way as own_referral_way,
    listing.phone as own_phone, listing.email as own_email, listing.website as own_website,
    listing.street, listing.city, listing.zip, listing.latitude, listing.longitude, listing.school_id,
    listing.campus_days, listing.campus_note, listing.schedule, listing.contacts, listing.conditions, listing.source,
    listing.source_key, listing.import_id, listing.entered_at, listing.edition, listing.withdrawn_at,
    school.code as school_code, school.name as school_name,
    last_true.checked_at as last_true_at, last_true.via as last_true_via,
    (select count(*) from connect.listing_check_kept silent
      where silent.county_id = listing.county_id and silent.listing_id = listing.id and silent.outcome = 'no_answer'
        and silent.checked_at > coalesce(last_true.checked_at, '-infinity')) as unanswered_count,
    coalesce(newest.outcome = 'closed', false) as closed,
    told.wait, case when told.wait is not null
      then (told.told_on + time '12:00') at time zone 'America/Los_Angeles' end as wait_told_at
  from connect.listing
  join connect.organization on organization.county_id = listing.county_id and organization.id = listing.organization_id
  left join places.public_school school on school.county_id = listing.county_id and school.id = listing.school_id
  left join lateral (select c.checked_at, c.via from connect.listing_check_kept c
    where c.county_id = listing.county_id and c.listing_id = listing.id and c.outcome in ('still_true', 'changed')
    order by c.checked_at desc limit 1) last_true on true
  left join lateral (select c.outcome from connect.listing_check_kept c
    where c.county_id = listing.county_id and c.listing_id = listing.id and c.outcome <> 'no_answer'
    order by c.checked_at desc limit 1) newest on true
  left join lateral (
    select c.wait, (c.checked_at at time zone 'America/Los_Angeles')::date as told_on, c.checked_at as written_at
    from connect.listing_check_kept c
    where c.county_id = listing.county_id and c.listing_id = listing.id and c.wait is not null
    union all
    select w.wait, w.told_on, w.written_at from connect.wait_told w
    where w.county_id = listing.county_id and w.listing_id = listing.id
    order by told_on desc, written_at desc limit 1) told on true;
grant select on connect.listing_now to app_public, app_school_wide, app_school_listed;

-- Which places on public lists are run by the same organization, for the floors above.
create or replace view places.public_health_place with (security_invoker = true) as
  select county_id, 'health_site' as list, site_id as source_key, name, organization, program as category, street, city,
    zip, phone, latitude, longitude, delisted_on, organization_id
  from places.health_site
  union all
  select county_id, 'licensed_facility', facility_id, name, business_name, category, street, city, zip, phone, latitude,
    longitude, coalesce(delisted_on, case when license_status is distinct from 'ACTIVE' then current_date end),
    organization_id
  from places.licensed_facility;

-- A directory that waits is kept as lines for the database to take apart by itself, agencies apart from their listings.
-- What was only looked at before is looked at again.
delete from connect.directory_import where applied_at is null;
alter table connect.directory_import add column waiting_organizations text;
alter table connect.directory_import alter column waiting_organizations set storage external;
alter table connect.directory_import add check (applied_at is null or waiting_organizations is null);
comment on column connect.directory_import.waiting is 'The listings it would bring, one a line in the order of their columns; gone once they are written.';
comment on column connect.directory_import.waiting_organizations is 'The agencies those listings stand on, as JSON; gone once they are written.';
grant update (waiting_organizations) on connect.directory_import to app_school_wide;
