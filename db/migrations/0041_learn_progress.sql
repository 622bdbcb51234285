-- What a person did on her path, as rows: said, taken back, asked for, signed, withdrawn, measured. None is changed.
create schema learn;
grant usage on schema learn to app_public, app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed;

create table learn.step_completion (
  county_id     int not null,
  id            uuid not null,
  person_id     uuid not null references people.person,
  step_id       text not null check (step_id ~ '^[a-z0-9-]{1,120}$'),
  completed_at  timestamptz not null,
  primary key (county_id, id),
  unique (county_id, id, person_id)
);
comment on table learn.step_completion is 'County. A learner said that she did a step of her path.';
create index step_completion_of_person on learn.step_completion (county_id, person_id);

create table learn.step_reopening (
  county_id      int not null,
  completion_id  uuid not null,
  person_id      uuid not null,
  reopened_at    timestamptz not null,
  primary key (county_id, completion_id),
  foreign key (county_id, completion_id, person_id) references learn.step_completion (county_id, id, person_id)
);
comment on table learn.step_reopening is 'County. A learner took back that she did a step; what she said before stays to be read.';

create table learn.sign_off_request (
  county_id    int not null,
  id           uuid not null,
  person_id    uuid not null references people.person,
  person_name  text not null,
  step_id      text not null check (step_id ~ '^[a-z0-9-]{1,120}$'),
  asked_person_id     uuid not null references people.person,
  asked_name   text not null,
  note         text check (length(note) between 1 and 1000),
  asked_at     timestamptz not null,
  primary key (county_id, id),
  unique (county_id, id, person_id, asked_person_id),
  check (person_id <> asked_person_id)
);
comment on table learn.sign_off_request is 'County. A learner asked one colleague to sign that a step was seen done; nobody else is told.';
create index sign_off_request_of_person on learn.sign_off_request (county_id, person_id);
create index sign_off_request_of_asked on learn.sign_off_request (county_id, asked_person_id);

create table learn.sign_off (
  county_id   int not null,
  request_id  uuid not null,
  person_id   uuid not null,
  asked_person_id    uuid not null,
  decision    text not null check (decision in ('signed', 'not_yet')),
  note        text check (length(note) between 1 and 1000),
  decided_at  timestamptz not null,
  primary key (county_id, request_id),
  foreign key (county_id, request_id, person_id, asked_person_id)
    references learn.sign_off_request (county_id, id, person_id, asked_person_id),
  check (decision = 'signed' or note is not null)
);
comment on table learn.sign_off is 'County. The colleague signed, or said what is still missing. The key keeps it from being decided twice.';
create index sign_off_of_person on learn.sign_off (county_id, person_id);
create index sign_off_of_asked on learn.sign_off (county_id, asked_person_id);

create table learn.sign_off_withdrawal (
  county_id     int not null,
  request_id    uuid not null,
  person_id     uuid not null,
  asked_person_id      uuid not null,
  reason        text not null check (length(reason) between 1 and 1000),
  withdrawn_at  timestamptz not null,
  primary key (county_id, request_id),
  foreign key (county_id, request_id, person_id, asked_person_id)
    references learn.sign_off_request (county_id, id, person_id, asked_person_id)
);
comment on table learn.sign_off_withdrawal is 'County. A colleague took her signature back, and why; the learner reads it.';

create table learn.step_evidence (
  county_id    int not null,
  id           uuid not null,
  person_id    uuid not null references people.person,
  step_id      text not null check (step_id ~ '^[a-z0-9-]{1,120}$'),
  measure      text not null,
  scope        text not null check (scope in ('person', 'school', 'district', 'county')),
  place_code   text check (place_code ~ '^([0-9]{7}|[0-9]{14})$'),
  value        numeric not null,
  comparison   text not null check (comparison in ('>=', '<=')),
  threshold    numeric not null,
  measured_at  timestamptz not null,
  primary key (county_id, id),
  unique (county_id, person_id, step_id),
  check (case comparison when '>=' then value >= threshold else value <= threshold end)
);
comment on table learn.step_evidence is 'County. A measure met a step''s threshold, first seen then; written by the measuring job and by no learner.';

create table learn.learner_place (
  county_id  int not null,
  id         uuid not null,
  person_id  uuid not null references people.person,
  place_code text not null check (place_code ~ '^([0-9]{7}|[0-9]{14})$'),
  chosen_at  timestamptz not null,
  primary key (county_id, id)
);
comment on table learn.learner_place is 'County. The school or district a learner says she works at, where her membership names none; the newest holds.';
create index learner_place_of_person on learn.learner_place (county_id, person_id, chosen_at);

do $$
declare
  name text;
  staff text := 'app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed';
begin
  foreach name in array array['step_completion', 'step_reopening', 'sign_off_request', 'sign_off',
      'sign_off_withdrawal', 'step_evidence', 'learner_place'] loop
    execute format('select app.protect(%L)', 'learn.' || name);
    -- A person's path is hers: no role, however wide, reads it by being wide.
    execute format('create policy own on learn.%I for select to %s
      using (county_id = (select app.county()) and person_id = (select app.person()))', name, staff);
    execute format('grant select on learn.%I to %s', name, staff);
  end loop;
  foreach name in array array['step_completion', 'step_reopening', 'sign_off_request', 'learner_place'] loop
    execute format('create policy say_own on learn.%I for insert to %s
      with check (county_id = (select app.county()) and person_id = (select app.person()))', name, staff);
    execute format('grant insert on learn.%I to %s', name, staff);
  end loop;
  -- Who was asked reads what she was asked, and only she signs it.
  foreach name in array array['sign_off_request', 'sign_off', 'sign_off_withdrawal'] loop
    execute format('create policy asked on learn.%I for select to %s
      using (county_id = (select app.county()) and asked_person_id = (select app.person()))', name, staff);
  end loop;
  foreach name in array array['sign_off', 'sign_off_withdrawal'] loop
    execute format('create policy sign_asked on learn.%I for insert to %s
      with check (county_id = (select app.county()) and asked_person_id = (select app.person()))', name, staff);
    execute format('grant insert on learn.%I to %s', name, staff);
  end loop;
end
$$;
create policy measure_in_county on learn.step_evidence for insert to app_school_wide
  with check (county_id = (select app.county()));
grant insert on learn.step_evidence to app_school_wide;

-- A person's path as it happened, one row a fact, whatever kind it is.
create view learn.step_fact with (security_invoker = true) as
  select county_id, person_id, step_id, 'completed' as kind, id as about_id, completed_at as happened_at,
    null::text as by_name, null::text as note, null::numeric as value
  from learn.step_completion
  union all
  select completion.county_id, completion.person_id, completion.step_id, 'reopened', completion.id,
    reopening.reopened_at, null, null, null
  from learn.step_reopening reopening
  join learn.step_completion completion
    on completion.county_id = reopening.county_id and completion.id = reopening.completion_id
  union all
  select county_id, person_id, step_id, 'asked', id, asked_at, asked_name, note, null from learn.sign_off_request
  union all
  select request.county_id, request.person_id, request.step_id, sign_off.decision, request.id, sign_off.decided_at,
    request.asked_name, sign_off.note, null
  from learn.sign_off
  join learn.sign_off_request request
    on request.county_id = sign_off.county_id and request.id = sign_off.request_id
  union all
  select request.county_id, request.person_id, request.step_id, 'withdrawn', request.id, withdrawal.withdrawn_at,
    request.asked_name, withdrawal.reason, null
  from learn.sign_off_withdrawal withdrawal
  join learn.sign_off_request request
    on request.county_id = withdrawal.county_id and request.id = withdrawal.request_id
  union all
  select county_id, person_id, step_id, 'measured', id, measured_at, null, measure, value from learn.step_evidence;
grant select on learn.step_fact to app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed;
