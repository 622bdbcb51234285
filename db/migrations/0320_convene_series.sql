-- A convening or an event is held on several dates, made in one go. Each date is a convening of its own in the ordinary life;
-- the series says which belong together, and which of them was changed by itself and so no longer follows the others.
create table convene.series (
  county_id     int not null,
  id            uuid not null,
  convening_id  uuid not null,
  name          text not null check (length(name) between 1 and 200),
  name_es       text check (length(name_es) between 1 and 200),
  made_at       timestamptz not null,
  primary key (county_id, id),
  unique (county_id, convening_id),
  foreign key (county_id, convening_id) references convene.convening (county_id, id)
);
comment on table convene.series is 'County. Dates of one convening or event that belong together, by the name they share; nothing of a person.';
comment on column convene.series.convening_id is 'The date it was begun from; its row says whose series it is.';

create table convene.series_date (
  county_id      int not null,
  convening_id   uuid not null,
  series_id      uuid not null,
  apart_at       timestamptz,
  taken_back_at  timestamptz,
  primary key (county_id, convening_id),
  foreign key (county_id, convening_id) references convene.convening (county_id, id),
  foreign key (county_id, series_id) references convene.series (county_id, id)
);
comment on table convene.series_date is 'County. A convening that is one date of a series.';
comment on column convene.series_date.apart_at is 'Since when it was changed by itself, so that changes of the series pass it by; null while it follows.';
comment on column convene.series_date.taken_back_at is 'When its making was taken back, before it was announced: it is no date of the series any more.';
create index series_date_of on convene.series_date (county_id, series_id);

do $$
declare
  name text;
  own text := 'county_id = (select app.county()) and convening_id in (select held.id from convene.convening held
    where held.county_id = (select app.county()) and held.school_id = any((select app.schools())::uuid[]))';
begin
  foreach name in array array['series', 'series_date'] loop
    execute format('select app.protect(%L)', 'convene.' || name);
    execute format('create policy read_in_county on convene.%I for select to app_school_wide, app_school_listed
      using (county_id = (select app.county()))', name);
    execute format('create policy add_in_county on convene.%I for insert to app_school_wide
      with check (county_id = (select app.county()))', name);
    execute format('create policy add_at_school on convene.%I for insert to app_school_listed with check (%s)', name, own);
    execute format('create policy read_announced on convene.%I for select to app_public
      using (county_id = (select app.county()) and convening_id in (select open.id from convene.convening open
        where open.county_id = (select app.county())))', name);
    execute format('grant select, insert on convene.%I to app_school_wide, app_school_listed', name);
    execute format('grant select on convene.%I to app_public', name);
  end loop;
  execute format('create policy change_in_county on convene.series_date for update to app_school_wide
    using (county_id = (select app.county())) with check (county_id = (select app.county()))');
  execute format('create policy change_at_school on convene.series_date for update to app_school_listed
    using (%s) with check (%s)', own, own);
end
$$;
grant update (apart_at, taken_back_at) on convene.series_date to app_school_wide, app_school_listed;

-- What one press did to several dates is taken back by one press.
alter table convene.program_change add column series_change_id uuid,
  add column series_change text check (series_change in ('made', 'announced', 'changed', 'cancelled')),
  add check ((series_change_id is null) = (series_change is null));
comment on column convene.program_change.series_change_id is 'The same for every row that one press changed in a series; null for a change of one date by itself.';
create index program_change_of_series on convene.program_change (county_id, series_change_id) where series_change_id is not null;

-- Who signs up or registers for several dates with one press finds them together, and can leave them together.
alter table convene.sign_up add column together_id uuid;
comment on column convene.sign_up.together_id is 'The same for the dates of a series that one press signed up for; null for a single one.';
create index sign_up_together on convene.sign_up (county_id, together_id) where together_id is not null;
alter table convene.registration add column together_id uuid;
comment on column convene.registration.together_id is 'The same for the dates of a series that one press registered for; null for a single one.';
create index registration_together on convene.registration (county_id, together_id) where together_id is not null;

-- Which days a calendar closes, and which it opens against the rule: for whoever plans a date on one of them.
create view places.public_calendar_day with (security_invoker = true) as
  select calendar.county_id, calendar.place_code, calendar.school_year, day.kind, day.from_on, day.to_on, day.name
  from places.school_calendar_now calendar
  join places.school_calendar_day day on day.county_id = calendar.county_id and day.calendar_id = calendar.id
  where day.kind in ('holiday', 'school_day');
grant select on places.public_calendar_day to app_public, app_school_wide, app_school_listed;
