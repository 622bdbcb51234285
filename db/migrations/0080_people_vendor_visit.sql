-- Someone of the operator's reads a county's records only by that county's leave, which names a reason, an end and how many
-- rows may be returned. What was returned is counted after each look, and one row more ends the visit.
create table people.vendor_visit (
  county_id      int not null,
  id             uuid not null,
  token_hash     text not null,
  name           text not null check (length(name) between 1 and 200),
  email          text not null check (email = lower(email) and length(email) between 3 and 254),
  seen_as        text not null check (seen_as in ('county_coordinator', 'evaluator')),
  reason         text not null check (length(reason) between 1 and 500),
  row_budget     int not null check (row_budget between 1 and 50000),
  granted_at     timestamptz not null,
  granted_by_id  uuid not null,
  ends_at        timestamptz not null check (ends_at > granted_at and ends_at <= granted_at + interval '14 days'),
  primary key (county_id, id),
  unique (county_id, token_hash)
);
comment on table people.vendor_visit is 'County. The county''s leave for one person of the operator''s to read as a role would: why, until when, and how many rows.';

create table people.vendor_visit_acceptance (
  county_id    int not null,
  visit_id     uuid not null,
  person_id    uuid not null references people.person,
  accepted_at  timestamptz not null,
  primary key (county_id, visit_id),
  foreign key (county_id, visit_id) references people.vendor_visit (county_id, id)
);
comment on table people.vendor_visit_acceptance is 'County. Who took a visit''s link up; the key keeps it from being taken twice.';

create table people.vendor_visit_ending (
  county_id    int not null,
  visit_id     uuid not null,
  ended_at     timestamptz not null,
  ended_by_id  uuid,
  cause        text not null check (cause in ('county', 'budget')),
  primary key (county_id, visit_id),
  foreign key (county_id, visit_id) references people.vendor_visit (county_id, id),
  check ((cause = 'county') = (ended_by_id is not null))
);
comment on table people.vendor_visit_ending is 'County. A visit ended before its hour: by the county, or because its rows were used up.';

create table people.vendor_reading (
  county_id  int not null,
  id         uuid not null,
  visit_id   uuid not null,
  read_at    timestamptz not null,
  row_count  int not null check (row_count > 0),
  tables     text[] not null,
  primary key (county_id, id),
  foreign key (county_id, visit_id) references people.vendor_visit (county_id, id)
);
comment on table people.vendor_reading is 'County. One look during a visit: how many rows the door returned, and of which tables.';
create index reading_of_visit on people.vendor_reading (county_id, visit_id);

select app.protect('people.vendor_visit'), app.protect('people.vendor_visit_acceptance'),
  app.protect('people.vendor_visit_ending'), app.protect('people.vendor_reading');
do $$
declare
  name text;
begin
  foreach name in array array['vendor_visit', 'vendor_visit_acceptance', 'vendor_visit_ending', 'vendor_reading'] loop
    execute format('create policy read_in_county on people.%I for select to app_school_wide
      using (county_id = (select app.county()))', name);
    execute format('create policy add_in_county on people.%I for insert to app_school_wide
      with check (county_id = (select app.county()))', name);
    execute format('grant select, insert on people.%I to app_school_wide', name);
    execute format('grant select on people.%I to app_public', name);
  end loop;
end
$$;
-- Who signs in reads what they were given leave for, in every county, before one is chosen.
create policy own on people.vendor_visit_acceptance for select to app_public using (person_id = (select app.person()));
create policy own on people.vendor_visit for select to app_public
  using (id in (select visit_id from people.vendor_visit_acceptance where person_id = (select app.person())));
create policy own on people.vendor_visit_ending for select to app_public
  using (visit_id in (select visit_id from people.vendor_visit_acceptance where person_id = (select app.person())));
create policy own on people.vendor_reading for select to app_public
  using (visit_id in (select visit_id from people.vendor_visit_acceptance where person_id = (select app.person())));
create index visit_of_person on people.vendor_visit_acceptance (person_id);

-- Every visit with what was used of it and how it ended; whether its hour has passed is the query's to ask.
create view people.vendor_visit_now with (security_invoker = true) as
  select visit.*, taken.person_id, taken.accepted_at, ending.ended_at, ending.cause,
    (select coalesce(sum(reading.row_count), 0)::int from people.vendor_reading reading
     where reading.county_id = visit.county_id and reading.visit_id = visit.id) as rows_used
  from people.vendor_visit visit
  left join people.vendor_visit_acceptance taken on taken.county_id = visit.county_id and taken.visit_id = visit.id
  left join people.vendor_visit_ending ending on ending.county_id = visit.county_id and ending.visit_id = visit.id;
grant select on people.vendor_visit_now to app_public, app_school_wide;

-- The county's trail names who visited.
create policy visitor_of_county on people.person for select to app_school_wide
  using (id in (select person_id from people.vendor_visit_acceptance where county_id = (select app.county())));
