-- A person is one row everywhere; what they are in a county is a membership of that county.
create schema people;
grant usage on schema people to app_public, app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed;

create table people.person (
  id            uuid not null primary key,
  display_name  text not null check (length(display_name) between 1 and 200),
  practice      boolean not null
);
comment on table people.person is 'Global. A person may work in two counties and is one person in both, so no county leads the key.';
comment on column people.person.practice is 'Invented: belongs to the practice county, and exists nowhere else.';

create table people.membership (
  county_id  int not null,
  id         uuid not null,
  person_id  uuid not null references people.person,
  role       text not null,
  title      text not null,
  place      text,
  starts_on  date not null,
  ends_on    date check (ends_on >= starts_on),
  primary key (county_id, id)
);
comment on table people.membership is 'County. What a person is in this county, at which place, from when to when.';
comment on column people.membership.place is 'Code of the district or school it is bound to; null for the whole county.';
create index membership_of_person on people.membership (county_id, person_id);

select app.protect('people.person'), app.protect('people.membership');

-- The practice county's people are shown before anyone has become one of them.
create policy invented on people.person for select to app_public using (practice);
create policy invented on people.membership for select to app_public using (county_id = 0);
create policy in_county on people.membership for select to app_school_wide, app_school_listed
  using (county_id = (select app.county()));
create policy member_of_county on people.person for select to app_school_wide, app_school_listed
  using (id in (select person_id from people.membership where county_id = (select app.county())));
-- Until people are invited, the only people are invented ones, and the database holds us to it.
create policy invent on people.person for insert to app_school_wide with check (practice);
create policy invent on people.membership for insert to app_school_wide with check (county_id = 0 and (select app.county()) = 0);
grant insert on people.person, people.membership to app_school_wide;
grant select on people.person, people.membership to app_public, app_school_wide, app_school_listed;
