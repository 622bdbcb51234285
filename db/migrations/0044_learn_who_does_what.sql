-- Who does what at a school, as its people agreed on it. Each saving is a page of its own; the school confirms one.
create table learn.who_does_what (
  county_id    int not null,
  id           uuid not null,
  school_id    uuid not null,
  place_code   text not null check (place_code ~ '^[0-9]{14}$'),
  edition      int not null check (edition > 0),
  people       jsonb not null check (jsonb_typeof(people) = 'array'),
  parts        jsonb not null check (jsonb_typeof(parts) = 'object'),
  note         text check (length(note) between 1 and 4000),
  person_id    uuid not null references people.person,
  person_name  text not null,
  saved_at     timestamptz not null,
  primary key (county_id, id),
  unique (county_id, id, school_id)
);
comment on table learn.who_does_what is 'County. Who leads and who shares each activity at a school, as saved on a day; posts are named, never persons.';
create index who_does_what_of_school on learn.who_does_what (county_id, school_id, saved_at);

create table learn.who_does_what_confirmation (
  county_id     int not null,
  page_id       uuid not null,
  school_id     uuid not null,
  person_id     uuid not null references people.person,
  person_name   text not null,
  confirmed_at  timestamptz not null,
  primary key (county_id, page_id),
  foreign key (county_id, page_id, school_id) references learn.who_does_what (county_id, id, school_id)
);
comment on table learn.who_does_what_confirmation is 'County. The school stands by a page that says who does what; the key keeps it from being confirmed twice.';

do $$
declare
  name text;
begin
  foreach name in array array['who_does_what', 'who_does_what_confirmation'] loop
    execute format('select app.protect(%L)', 'learn.' || name);
    execute format('create policy read_in_county on learn.%I for select to app_school_wide
      using (county_id = (select app.county()))', name);
    execute format('create policy read_at_school on learn.%I for select to app_school_listed, app_clinic_listed
      using (county_id = (select app.county()) and school_id = any((select app.schools())::uuid[]))', name);
    execute format('create policy add_at_school on learn.%I for insert to app_school_listed
      with check (county_id = (select app.county()) and school_id = any((select app.schools())::uuid[])
        and person_id = (select app.person()))', name);
    execute format('grant select on learn.%I to app_school_wide, app_school_listed, app_clinic_listed', name);
    execute format('grant insert on learn.%I to app_school_listed', name);
  end loop;
end
$$;
-- The county office may draw the page up; only the school confirms it.
create policy add_in_county on learn.who_does_what for insert to app_school_wide
  with check (county_id = (select app.county()) and person_id = (select app.person()));
grant insert on learn.who_does_what to app_school_wide;
