-- When school is in session: a district's year, and what a school of it does differently. Each saving is a row of its
-- own and the newest holds, so that a plan made from last month's calendar can still be explained.
create table places.school_calendar (
  county_id      int not null references places.county,
  id             uuid not null,
  number         bigint not null generated always as identity,
  place_code     text not null check (place_code ~ '^[0-9]{14}$'),
  school_year    text not null check (school_year ~ '^20[0-9]{2}-[0-9]{2}$'),
  first_day      date,
  last_day       date check (last_day >= first_day),
  source         text not null check (source in ('page', 'csv', 'icalendar', 'practice')),
  withdrawn      boolean not null,
  made_at        timestamptz not null,
  person_id      uuid,
  primary key (county_id, id),
  check (left(place_code, 2)::int = county_id)
);
comment on table places.school_calendar is 'County. A saved calendar of a district, or of a school where it differs from its district; the newest of a place and year holds.';
comment on column places.school_calendar.place_code is 'Of a district, seven zeros at the end, or of a school. No foreign key: a calendar taken back does not keep an import from being taken back.';
comment on column places.school_calendar.number is 'The order in which calendars were saved; of one place and year the last holds.';
comment on column places.school_calendar.withdrawn is 'True for the row that takes a calendar back: the place has none, or its district''s, since made_at.';
create index school_calendar_of_place on places.school_calendar (county_id, school_year, place_code);

create table places.school_calendar_day (
  county_id    int not null,
  calendar_id  uuid not null,
  kind         text not null check (kind in ('holiday', 'school_day', 'minimum_day', 'testing_day')),
  from_on      date not null,
  to_on        date not null check (to_on >= from_on),
  name         text check (length(name) between 1 and 200),
  primary key (county_id, calendar_id, kind, from_on, to_on),
  foreign key (county_id, calendar_id) references places.school_calendar
);
comment on table places.school_calendar_day is 'County. A day, or a run of closed days, on which a calendar differs from Monday to Friday.';

select app.protect('places.school_calendar'), app.protect('places.school_calendar_day');
create policy read_in_county on places.school_calendar for select
  to app_public, app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed
  using (county_id = (select app.county()));
create policy read_in_county on places.school_calendar_day for select
  to app_public, app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed
  using (county_id = (select app.county()));
create policy save_in_county on places.school_calendar for insert to app_school_wide
  with check (county_id = (select app.county()));
create policy save_in_county on places.school_calendar_day for insert to app_school_wide
  with check (county_id = (select app.county()));
grant select on places.school_calendar, places.school_calendar_day
  to app_public, app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed;
grant insert on places.school_calendar, places.school_calendar_day to app_school_wide;

-- The calendars that hold. A school is known by any code it has been listed under, and named by the one it has now.
create view places.school_calendar_now with (security_invoker = true) as
  select saved.*
  from (
    select distinct on (calendar.county_id, calendar.school_year, coalesce(school.code, calendar.place_code))
      calendar.county_id, calendar.id, coalesce(school.code, calendar.place_code) as place_code, calendar.school_year,
      calendar.first_day, calendar.last_day, calendar.source, calendar.withdrawn, calendar.made_at
    from places.school_calendar calendar
    left join places.school_code known
      on known.county_id = calendar.county_id and known.code = calendar.place_code
    left join places.school on school.county_id = known.county_id and school.id = known.school_id
    order by calendar.county_id, calendar.school_year, coalesce(school.code, calendar.place_code),
      calendar.number desc
  ) saved
  where not saved.withdrawn;
grant select on places.school_calendar_now
  to app_public, app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed;
