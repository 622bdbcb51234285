-- A school's way to its launch as a plan: the day it begins, and for each of the fourteen steps who keeps it, how long
-- it takes here, which papers are there and when its gate was passed. Each writing is a row; the newest holds.
create table learn.journey_start (
  county_id    int not null,
  id           uuid not null,
  school_id    uuid not null,
  place_code   text not null check (place_code ~ '^[0-9]{14}$'),
  starts_on    date not null,
  person_id    uuid not null references people.person,
  person_name  text not null,
  written_at   timestamptz not null,
  primary key (county_id, id)
);
comment on table learn.journey_start is 'County. The day on which a school begins, or began, its way to a launch; the newest holds.';
create index journey_start_of_school on learn.journey_start (county_id, school_id, written_at);

create table learn.journey_entry (
  county_id    int not null,
  id           uuid not null,
  school_id    uuid not null,
  place_code   text not null check (place_code ~ '^[0-9]{14}$'),
  step_id      text not null check (step_id ~ '^jn-[a-z0-9-]{1,60}$'),
  owner_name   text check (length(owner_name) between 1 and 120),
  weeks        int check (weeks between 1 and 104),
  started_on   date,
  passed_on    date check (passed_on >= started_on),
  documents    jsonb not null check (jsonb_typeof(documents) = 'array'),
  note         text check (length(note) between 1 and 1000),
  follows_id   uuid,
  person_id    uuid not null references people.person,
  person_name  text not null,
  written_at   timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, follows_id) references learn.journey_entry,
  -- Two who write at once: the second follows a row that already has a follower, and is told so.
  unique nulls not distinct (county_id, school_id, step_id, follows_id)
);
comment on table learn.journey_entry is 'County. One writing of one step of a school''s way to its launch.';
comment on column learn.journey_entry.passed_on is 'The day on which the gate of the step was passed; null while it was not.';

do $$
declare
  name text;
begin
  foreach name in array array['journey_start', 'journey_entry'] loop
    execute format('select app.protect(%L)', 'learn.' || name);
    execute format('create policy read_in_county on learn.%I for select to app_school_wide
      using (county_id = (select app.county()))', name);
    execute format('create policy read_at_school on learn.%I for select to app_school_listed, app_clinic_listed
      using (county_id = (select app.county()) and school_id = any((select learn.schools_shown(''journey''))::uuid[]))', name);
    execute format('create policy add_in_county on learn.%I for insert to app_school_wide
      with check (county_id = (select app.county()) and person_id = (select app.person()))', name);
    execute format('create policy add_at_school on learn.%I for insert to app_school_listed
      with check (county_id = (select app.county()) and person_id = (select app.person())
        and school_id = any((select learn.schools_shown(''journey''))::uuid[]))', name);
    execute format('grant select on learn.%I to app_school_wide, app_school_listed, app_clinic_listed', name);
    execute format('grant insert on learn.%I to app_school_wide, app_school_listed', name);
  end loop;
end
$$;
