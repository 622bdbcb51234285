-- A gap that a readiness check found becomes a task with someone who sees to it and a date, and "I do not know" becomes
-- a question to a person. Each is closed once, by a row; who sees it is what the check decided, and whoever it is for.
create table learn.readiness_task (
  county_id        int not null,
  id               uuid not null,
  check_id         uuid not null,
  form             text not null check (form in ('school', 'district')),
  place_code       text not null check (place_code ~ '^([0-9]{7}|[0-9]{14})$'),
  school_id        uuid,
  item_id          text not null check (item_id ~ '^[a-z][a-z0-9-]{0,60}$'),
  kind             text not null check (kind in ('gap', 'question')),
  owner_name       text not null check (length(owner_name) between 1 and 120),
  owner_person_id  uuid references people.person,
  due_on           date not null,
  seen_by          text not null check (seen_by in ('me', 'district', 'county')),
  person_id        uuid not null references people.person,
  person_name      text not null,
  made_at          timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, check_id) references learn.readiness_check,
  unique (county_id, check_id, item_id),
  check ((school_id is null) = (form = 'district'))
);
comment on table learn.readiness_task is 'County. A gap or an open question of a readiness check, with the person who sees to it and a date.';
comment on column learn.readiness_task.owner_person_id is 'The colleague of that name, where there is exactly one; she sees it wherever she works.';
create index readiness_task_of_place on learn.readiness_task (county_id, place_code, due_on);
create index readiness_task_of_owner on learn.readiness_task (county_id, owner_person_id);
create index readiness_task_of_person on learn.readiness_task (county_id, person_id);

create table learn.readiness_task_closing (
  county_id    int not null,
  task_id      uuid not null,
  answer       text check (answer in ('0', '1', '2')),
  note         text check (length(note) between 1 and 1000),
  person_id    uuid not null references people.person,
  person_name  text not null,
  closed_at    timestamptz not null,
  primary key (county_id, task_id),
  foreign key (county_id, task_id) references learn.readiness_task
);
comment on table learn.readiness_task_closing is 'County. A task was done or a question answered; the key keeps it from being closed twice.';
comment on column learn.readiness_task_closing.answer is 'What the item stands at since; null where the task was dropped, with a reason.';

select app.protect('learn.readiness_task');
create policy own on learn.readiness_task for select
  to app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed
  using (county_id = (select app.county())
    and (person_id = (select app.person()) or owner_person_id = (select app.person())));
create policy shown_to_county on learn.readiness_task for select to app_school_wide
  using (county_id = (select app.county()) and seen_by = 'county');
create policy shown_to_place on learn.readiness_task for select to app_school_listed
  using (county_id = (select app.county()) and seen_by <> 'me' and school_id = any((select app.schools())::uuid[]));
create policy shown_to_district on learn.readiness_task for select to app_school_listed
  using (county_id = (select app.county()) and seen_by <> 'me' and form = 'district'
    and (select learn.leads_district()) and place_code = any((select learn.district_codes())::text[]));
create policy make_wide on learn.readiness_task for insert to app_school_wide
  with check (county_id = (select app.county()) and person_id = (select app.person()));
create policy make_listed on learn.readiness_task for insert to app_school_listed
  with check (county_id = (select app.county()) and person_id = (select app.person())
    and (seen_by = 'me' or form = 'district' or school_id = any((select app.schools())::uuid[])));
grant select on learn.readiness_task to app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed;
grant insert on learn.readiness_task to app_school_wide, app_school_listed;

-- Asked once for a statement: what closes a task is seen, and written, by whoever sees the task.
create function learn.readiness_tasks_seen() returns uuid[] language sql stable parallel safe as $$
  select array(select task.id from learn.readiness_task task where task.county_id = app.county())
$$;

select app.protect('learn.readiness_task_closing');
create policy read_with_task on learn.readiness_task_closing for select
  to app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed
  using (county_id = (select app.county()) and task_id = any((select learn.readiness_tasks_seen())::uuid[]));
create policy close_seen on learn.readiness_task_closing for insert
  to app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed
  with check (county_id = (select app.county()) and person_id = (select app.person())
    and task_id = any((select learn.readiness_tasks_seen())::uuid[]));
grant select, insert on learn.readiness_task_closing
  to app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed;

-- A check of a district that is not kept to oneself is its leaders', not one author's alone.
create policy shown_to_district on learn.readiness_check for select to app_school_listed
  using (county_id = (select app.county()) and seen_by <> 'me' and form = 'district'
    and (select learn.leads_district()) and place_code = any((select learn.district_codes())::text[]));
