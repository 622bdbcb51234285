-- A school has a launch board: what must be ready before its team arrives, each thing with owner, date and state.
-- Each writing is a row of its own and the newest holds. The school decides what its district sees of this and other
-- work of its own; a decision is a row, the newest holds, and where there is none a default does.
create table learn.school_sight (
  county_id    int not null,
  id           uuid not null,
  school_id    uuid not null,
  place_code   text not null check (place_code ~ '^[0-9]{14}$'),
  subject      text not null check (subject in ('launch_board', 'journey', 'self_assessment')),
  shown_to     text not null check (shown_to in ('school', 'district', 'county')),
  person_id    uuid not null references people.person,
  person_name  text not null,
  decided_at   timestamptz not null,
  primary key (county_id, id)
);
comment on table learn.school_sight is 'County. A school decided who beyond itself sees its launch board, launch plan or outside self-assessments.';
create index school_sight_of_school on learn.school_sight (county_id, school_id, subject, decided_at);

-- Asked once for a statement, never for a row. A leader of a district sees what its schools decided to show.
create function learn.leads_district() returns boolean language sql stable parallel safe as $$
  select exists (select from people.public_colleague colleague
    where colleague.county_id = app.county() and colleague.person_id = app.person()
      and colleague.role = 'district_leader')
$$;

create view learn.school_sight_now with (security_invoker = true) as
  select distinct on (county_id, school_id, subject) county_id, school_id, subject, shown_to, person_name, decided_at
  from learn.school_sight
  order by county_id, school_id, subject, decided_at desc, id desc;

-- The viewer's schools whose work of this kind she sees: all of them, unless she leads their district and a school
-- keeps it to itself. Board and plan are joint work and shown to the district until a school says otherwise.
create function learn.schools_shown(asked_subject text) returns uuid[] language sql stable parallel safe as $$
  select case when not learn.leads_district() then app.schools() else array(
    select listed.id from unnest(app.schools()) as listed (id)
    left join learn.school_sight_now sight
      on sight.county_id = app.county() and sight.school_id = listed.id and sight.subject = asked_subject
    where coalesce(sight.shown_to, case asked_subject when 'self_assessment' then 'school' else 'district' end)
      <> 'school')
  end
$$;

-- The county's schools that show work of this kind to the county office.
create function learn.schools_shown_to_county(asked_subject text) returns uuid[] language sql stable parallel safe as $$
  select array(select sight.school_id from learn.school_sight_now sight
    where sight.county_id = app.county() and sight.subject = asked_subject and sight.shown_to = 'county')
$$;

create table learn.launch_entry (
  county_id    int not null,
  id           uuid not null,
  school_id    uuid not null,
  place_code   text not null check (place_code ~ '^[0-9]{14}$'),
  item_id      text not null check (item_id ~ '^(lb-[a-z0-9-]{1,60}|own-[0-9a-f-]{36})$'),
  name         text check (length(name) between 1 and 200),
  state        text not null check (state in ('open', 'under_way', 'ready', 'not_needed')),
  owner_name   text check (length(owner_name) between 1 and 120),
  due_on       date,
  detail       text check (length(detail) between 1 and 1000),
  follows_id   uuid,
  person_id    uuid not null references people.person,
  person_name  text not null,
  written_at   timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, follows_id) references learn.launch_entry,
  check ((name is not null) = (item_id like 'own-%')),
  -- Two who write at once: the second follows a row that already has a follower, and is told so.
  unique nulls not distinct (county_id, school_id, item_id, follows_id)
);
comment on table learn.launch_entry is 'County. One writing of one item of a school''s launch board: state, owner, date and what to know.';
comment on column learn.launch_entry.name is 'What an item is called that the school added itself; the others are named in the content.';

do $$
declare
  name text;
begin
  foreach name in array array['school_sight', 'launch_entry'] loop
    execute format('select app.protect(%L)', 'learn.' || name);
    execute format('create policy read_in_county on learn.%I for select to app_school_wide
      using (county_id = (select app.county()))', name);
    execute format('grant select on learn.%I to app_school_wide, app_school_listed, app_clinic_listed', name);
    execute format('grant insert on learn.%I to app_school_listed', name);
  end loop;
end
$$;
create policy read_at_school on learn.school_sight for select to app_school_listed, app_clinic_listed
  using (county_id = (select app.county()) and school_id = any((select app.schools())::uuid[]));
-- Only the school decides: not its district, and not the county office.
create policy decide_at_school on learn.school_sight for insert to app_school_listed
  with check (county_id = (select app.county()) and school_id = any((select app.schools())::uuid[])
    and person_id = (select app.person()) and not (select learn.leads_district()));
grant select on learn.school_sight_now to app_school_wide, app_school_listed, app_clinic_listed;

create policy read_at_school on learn.launch_entry for select to app_school_listed, app_clinic_listed
  using (county_id = (select app.county()) and school_id = any((select learn.schools_shown('launch_board'))::uuid[]));
create policy add_at_school on learn.launch_entry for insert to app_school_listed
  with check (county_id = (select app.county()) and person_id = (select app.person())
    and school_id = any((select learn.schools_shown('launch_board'))::uuid[]));
create policy add_in_county on learn.launch_entry for insert to app_school_wide
  with check (county_id = (select app.county()) and person_id = (select app.person()));
grant insert on learn.launch_entry to app_school_wide;
