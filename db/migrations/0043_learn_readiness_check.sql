-- A readiness check that someone saved for a school or district. Each saving is a row of its own; who may see it is
-- settled with it: its author alone, the place and its district, or the county office too.
create table learn.readiness_check (
  county_id            int not null,
  id                   uuid not null,
  form                 text not null check (form in ('school', 'district')),
  place_code           text not null check (place_code ~ case form when 'school' then '^[0-9]{14}$' else '^[0-9]{7}$' end),
  school_id            uuid,
  edition              int not null check (edition > 0),
  answers              jsonb not null check (jsonb_typeof(answers) = 'object'),
  item_count           int not null check (item_count > 0),
  answered_count       int not null check (answered_count between 0 and item_count),
  asked_count          int not null check (asked_count between 0 and item_count - answered_count),
  blocking_open_count  int not null check (blocking_open_count >= 0),
  blocking_zero_count  int not null check (blocking_zero_count >= 0),
  seen_by              text not null check (seen_by in ('me', 'district', 'county')),
  person_id            uuid not null references people.person,
  person_name          text not null,
  saved_at             timestamptz not null,
  primary key (county_id, id),
  check ((school_id is null) = (form = 'district'))
);
comment on table learn.readiness_check is 'County. Answers to the readiness items of a school or district as someone saved them, with who may see them.';
comment on column learn.readiness_check.asked_count is 'Items answered "I do not know", which are questions to a named person.';
comment on column learn.readiness_check.blocking_open_count is 'Items of areas that block a launch which have no answer yet.';
create index readiness_check_of_place on learn.readiness_check (county_id, form, place_code, saved_at);
create index readiness_check_of_person on learn.readiness_check (county_id, person_id);
create index readiness_check_of_school on learn.readiness_check (county_id, school_id);

select app.protect('learn.readiness_check');
create policy own on learn.readiness_check for select
  to app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed
  using (county_id = (select app.county()) and person_id = (select app.person()));
create policy shown_to_county on learn.readiness_check for select to app_school_wide
  using (county_id = (select app.county()) and seen_by = 'county');
create policy shown_to_place on learn.readiness_check for select to app_school_listed
  using (county_id = (select app.county()) and school_id = any((select app.schools())::uuid[]) and seen_by <> 'me');
create policy save_wide on learn.readiness_check for insert to app_school_wide
  with check (county_id = (select app.county()) and person_id = (select app.person()));
-- Whoever is bound to schools shows a check of one of theirs to others; what she keeps to herself is hers anyway.
create policy save_listed on learn.readiness_check for insert to app_school_listed
  with check (county_id = (select app.county()) and person_id = (select app.person())
    and (seen_by = 'me' or form = 'district' or school_id = any((select app.schools())::uuid[])));
grant select on learn.readiness_check to app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed;
grant insert on learn.readiness_check to app_school_wide, app_school_listed;

-- What is measured of a check: whether the newest one of a place that others may see is complete, and what blocks.
-- The view runs as its owner, so that a measure counts a check shown to the district without reading an answer of it.
create view learn.public_readiness as
  select distinct on (form, place_code) county_id, form, place_code, item_count, answered_count, asked_count,
    blocking_open_count, blocking_zero_count, saved_at
  from learn.readiness_check
  where county_id = (select app.county()) and seen_by <> 'me'
  order by form, place_code, saved_at desc, id desc;
grant select on learn.public_readiness to app_school_wide;
