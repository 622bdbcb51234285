-- Who works at which school and when, as the county's staff entered it; and, apart from it, the lines that the county or
-- the school has confirmed for anyone to read. A family's page reads the second alone, so nothing entered can slip out.
create schema staff;
grant usage on schema staff to app_public, app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed;

create table staff.position (
  county_id      int not null,
  id             uuid not null,
  role           text not null check (role ~ '^[a-z_0-9]+$'),
  title          text not null check (length(title) between 1 and 200),
  holder         text check (length(holder) between 1 and 200),
  entered_by_id  uuid,
  entered_at     timestamptz not null,
  primary key (county_id, id)
);
comment on table staff.position is 'County. A post that serves schools and the person who holds it; no holder is a vacancy.';

create table staff.placement (
  county_id      int not null,
  id             uuid not null,
  position_id    uuid not null,
  school_id      uuid not null,
  weekdays       int[] not null check (cardinality(weekdays) between 1 and 7 and weekdays <@ array[1, 2, 3, 4, 5, 6, 7]),
  from_time      time not null,
  until_time     time not null check (until_time > from_time),
  languages      text[] not null check (cardinality(languages) between 1 and 20),
  starts_on      date not null,
  ends_on        date check (ends_on >= starts_on),
  agreed_by      text not null check (length(agreed_by) between 1 and 200),
  agreed_on      date not null,
  entered_by_id  uuid,
  entered_at     timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, position_id) references staff.position (county_id, id),
  foreign key (county_id, school_id) references places.school (county_id, id)
);
comment on table staff.placement is 'County. A position at a school: weekdays (1 is Monday), hours and languages, from when to when, and who at the school agreed.';
create index placement_of_school on staff.placement (county_id, school_id);

create table staff.placement_ending (
  county_id      int not null,
  placement_id   uuid not null,
  ended_by_id    uuid,
  ended_at       timestamptz not null,
  primary key (county_id, placement_id),
  foreign key (county_id, placement_id) references staff.placement (county_id, id)
);
comment on table staff.placement_ending is 'County. A placement that no longer holds, by whom and when; the row itself stays to be read.';

create table staff.publication (
  county_id          int not null,
  id                 uuid not null,
  placement_id       uuid not null,
  position_id        uuid not null,
  school_id          uuid not null,
  role               text not null,
  title              text not null,
  shown_name         text check (length(shown_name) between 1 and 200),
  name_consented_on  date,
  weekdays           int[] not null,
  from_time          time not null,
  until_time         time not null,
  languages          text[] not null,
  starts_on          date not null,
  ends_on            date,
  confirmed_by       text not null check (length(confirmed_by) between 1 and 200),
  confirmed_on       date not null,
  published_at       timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, placement_id) references staff.placement (county_id, id),
  foreign key (county_id, position_id) references staff.position (county_id, id),
  foreign key (county_id, school_id) references places.school (county_id, id),
  check ((shown_name is null) = (name_consented_on is null))
);
comment on table staff.publication is 'County. A placement as it was confirmed for anyone to read: by whom, on which day, and the name only with that person''s consent.';
create index publication_of_school on staff.publication (county_id, school_id);
create index publication_of_placement on staff.publication (county_id, placement_id);

create table staff.publication_ending (
  county_id       int not null,
  publication_id  uuid not null,
  ended_by_id     uuid,
  ended_at        timestamptz not null,
  primary key (county_id, publication_id),
  foreign key (county_id, publication_id) references staff.publication (county_id, id)
);
comment on table staff.publication_ending is 'County. A confirmed line taken off the public page, by whom and when.';

select app.protect('staff.position'), app.protect('staff.placement'), app.protect('staff.placement_ending'),
  app.protect('staff.publication'), app.protect('staff.publication_ending');

do $$
declare
  name text;
begin
  foreach name in array array['position', 'placement', 'placement_ending', 'publication', 'publication_ending'] loop
    execute format('create policy read_in_county on staff.%I for select to app_school_wide
      using (county_id = (select app.county()))', name);
    execute format('create policy add_in_county on staff.%I for insert to app_school_wide
      with check (county_id = (select app.county()))', name);
    execute format('grant select, insert on staff.%I to app_school_wide', name);
  end loop;
end
$$;
-- Who is bound to schools reads what is entered for those schools.
create policy read_at_school on staff.placement for select to app_school_listed
  using (county_id = (select app.county()) and school_id = any ((select app.schools())::uuid[]));
create policy read_at_school on staff.position for select to app_school_listed
  using (county_id = (select app.county()) and id in (select position_id from staff.placement));
create policy read_at_school on staff.placement_ending for select to app_school_listed
  using (county_id = (select app.county()) and placement_id in (select id from staff.placement));
grant select on staff.position, staff.placement, staff.placement_ending to app_school_listed;
-- What was confirmed is public.
create policy read_confirmed on staff.publication for select to app_public, app_school_listed, app_clinic_wide, app_clinic_listed
  using (county_id = (select app.county()));
create policy read_confirmed on staff.publication_ending for select to app_public, app_school_listed, app_clinic_wide, app_clinic_listed
  using (county_id = (select app.county()));
grant select on staff.publication, staff.publication_ending to app_public, app_school_listed, app_clinic_wide, app_clinic_listed;

create view staff.placement_now with (security_invoker = true) as
  select placement.*
  from staff.placement
  where not exists (select from staff.placement_ending ending
    where ending.county_id = placement.county_id and ending.placement_id = placement.id);
grant select on staff.placement_now to app_school_wide, app_school_listed;

-- What staff publishes to the floors above: the confirmed lines that nobody has taken off. Whether today lies between
-- their days is the query's to ask.
create view staff.public_placement with (security_invoker = true) as
  select publication.*
  from staff.publication
  where not exists (select from staff.publication_ending ending
    where ending.county_id = publication.county_id and ending.publication_id = publication.id);
grant select on staff.public_placement to app_public, app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed;
