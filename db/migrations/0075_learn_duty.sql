-- How a district or school keeps a duty of law: who sees to it, what shows it, when it is due next. One row a writing.
create table learn.duty_entry (
  county_id    int not null,
  id           uuid not null,
  place_code   text not null check (place_code ~ '^([0-9]{7}|[0-9]{14})$'),
  school_id    uuid,
  duty_id      text not null check (duty_id ~ '^du-[a-z0-9-]{1,60}$'),
  state        text not null check (state in ('open', 'met', 'not_ours')),
  owner_name   text check (length(owner_name) between 1 and 120),
  evidence     text check (length(evidence) between 1 and 1000),
  next_on      date,
  follows_id   uuid,
  person_id    uuid not null references people.person,
  person_name  text not null,
  written_at   timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, follows_id) references learn.duty_entry,
  check ((school_id is not null) = (length(place_code) = 14)),
  check (state <> 'met' or evidence is not null),
  -- Two who write at once: the second follows a row that already has a follower, and is told so.
  unique nulls not distinct (county_id, place_code, duty_id, follows_id)
);
comment on table learn.duty_entry is 'County. One writing of how a district or school keeps a duty: owner, evidence, next date; the newest holds.';

select app.protect('learn.duty_entry');
create policy read_in_county on learn.duty_entry for select to app_school_wide
  using (county_id = (select app.county()));
create policy read_of_school on learn.duty_entry for select to app_school_listed
  using (county_id = (select app.county()) and school_id = any((select app.schools())::uuid[]));
create policy read_of_district on learn.duty_entry for select to app_school_listed
  using (county_id = (select app.county()) and school_id is null
    and place_code = any((select learn.district_codes())::text[]));
create policy add_in_county on learn.duty_entry for insert to app_school_wide
  with check (county_id = (select app.county()) and person_id = (select app.person()));
create policy add_of_school on learn.duty_entry for insert to app_school_listed
  with check (county_id = (select app.county()) and person_id = (select app.person())
    and school_id = any((select app.schools())::uuid[]));
create policy add_of_district on learn.duty_entry for insert to app_school_listed
  with check (county_id = (select app.county()) and person_id = (select app.person()) and school_id is null
    and (select learn.leads_district()) and place_code = any((select learn.district_codes())::text[]));
grant select, insert on learn.duty_entry to app_school_wide, app_school_listed;
