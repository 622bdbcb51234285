-- What a convening decides asks something of schools, and the answers come back: a decision names who answers what by
-- when, each school has its task, and what returns is one row of counts and ranges from which no school can be told.
create table convene.raised_decision (
  county_id     int not null,
  id            uuid not null,
  convening_id  uuid not null,
  talk_id       uuid,
  words         text not null check (length(words) between 1 and 1000),
  person_id     uuid not null references people.person,
  person_name   text not null,
  raised_at     timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, convening_id) references convene.convening (county_id, id),
  foreign key (county_id, talk_id) references convene.talk (county_id, id)
);
comment on table convene.raised_decision is 'County. What someone took for decided while it was said; a draft until the office words it or sets it aside.';

create table convene.raised_decision_dismissal (
  county_id     int not null,
  raised_id     uuid not null,
  person_id     uuid not null references people.person,
  dismissed_at  timestamptz not null,
  primary key (county_id, raised_id),
  foreign key (county_id, raised_id) references convene.raised_decision (county_id, id)
);
comment on table convene.raised_decision_dismissal is 'County. What was raised and is no decision after all.';

create table convene.decision (
  county_id      int not null,
  id             uuid not null,
  raised_id      uuid,
  convening_id   uuid,
  talk_id        uuid,
  words          text not null check (length(words) between 1 and 1000),
  taken_by       text not null check (length(taken_by) between 1 and 200),
  taken_on       date not null,
  kind           text not null check (kind in ('none', 'students', 'adults', 'yes_no', 'choice')),
  question       text check (length(question) between 1 and 500),
  choices        text[] not null default '{}' check (cardinality(choices) <= 8),
  role           text check (role ~ '^[a-z_0-9]{1,40}$'),
  scope          text check (scope in ('county', 'district', 'schools')),
  district_code  text check (district_code ~ '^[0-9]{7}$'),
  due_on         date,
  person_id      uuid not null references people.person,
  person_name    text not null,
  worded_at      timestamptz not null,
  primary key (county_id, id),
  unique (county_id, raised_id),
  foreign key (county_id, raised_id) references convene.raised_decision (county_id, id),
  foreign key (county_id, convening_id) references convene.convening (county_id, id),
  foreign key (county_id, talk_id) references convene.talk (county_id, id),
  check ((kind = 'none') = (question is null)),
  check ((kind = 'none') = (role is null)),
  check ((kind = 'none') = (scope is null)),
  check ((kind = 'none') = (due_on is null)),
  check ((kind = 'choice') = (cardinality(choices) >= 2)),
  check ((scope is not distinct from 'district') = (district_code is not null))
);
comment on table convene.decision is 'County. A decision as the office worded it: taken by whom and when, and what it asks of which schools by when. Never changed.';
comment on column convene.decision.kind is 'What an answer is: a number of students or of adults, yes or no, one of the choices; none asks nothing.';

create table convene.decision_steward (
  county_id    int not null,
  decision_id  uuid not null,
  person_id    uuid not null references people.person,
  primary key (county_id, decision_id, person_id),
  foreign key (county_id, decision_id) references convene.decision (county_id, id)
);
comment on table convene.decision_steward is 'County. A member of the county staff who was named to read the answers school by school.';

create table convene.decision_due (
  county_id    int not null,
  id           uuid not null,
  decision_id  uuid not null,
  due_on       date not null,
  person_id    uuid not null references people.person,
  set_at       timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, decision_id) references convene.decision (county_id, id)
);
comment on table convene.decision_due is 'County. The day by which answers are due was moved while they still came in; the newest holds.';

create table convene.decision_withdrawal (
  county_id     int not null,
  decision_id   uuid not null,
  reason        text not null check (length(reason) between 1 and 500),
  person_id     uuid not null references people.person,
  withdrawn_at  timestamptz not null,
  primary key (county_id, decision_id),
  foreign key (county_id, decision_id) references convene.decision (county_id, id)
);
comment on table convene.decision_withdrawal is 'County. A decision no longer stands; its tasks are nobody''s.';

create table convene.decision_publication (
  county_id     int not null,
  decision_id   uuid not null,
  person_id     uuid not null references people.person,
  published_at  timestamptz not null,
  primary key (county_id, decision_id),
  foreign key (county_id, decision_id) references convene.decision (county_id, id)
);
comment on table convene.decision_publication is 'County. A decision that anyone may read, with what came back of it; taken away when it is taken back.';

create table convene.task (
  county_id    int not null,
  id           uuid not null,
  decision_id  uuid not null,
  school_id    uuid not null,
  school_code  text not null check (school_code ~ '^[0-9]{14}$'),
  school_name  text not null check (length(school_name) between 1 and 200),
  primary key (county_id, id),
  unique (county_id, decision_id, school_id),
  unique (county_id, id, decision_id, school_id),
  foreign key (county_id, decision_id) references convene.decision (county_id, id)
);
comment on table convene.task is 'County. A school is asked to answer what a decision asks.';
create index task_of_school on convene.task (county_id, school_id);

create table convene.answer (
  county_id    int not null,
  id           uuid not null,
  task_id      uuid not null,
  decision_id  uuid not null,
  school_id    uuid not null,
  amount       int check (amount between 0 and 1000000),
  choice       int check (choice between 0 and 7),
  follows_id   uuid,
  person_id    uuid not null references people.person,
  person_name  text not null,
  answered_at  timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, task_id, decision_id, school_id) references convene.task (county_id, id, decision_id, school_id),
  foreign key (county_id, follows_id) references convene.answer (county_id, id),
  check ((amount is null) <> (choice is null)),
  -- Two who answer at once: the second follows an answer that already has a follower, and is told so.
  unique nulls not distinct (county_id, task_id, follows_id)
);
comment on table convene.answer is 'County. What a school answered, one row a writing; the newest holds, the others are its history.';
create index answer_of_decision on convene.answer (county_id, decision_id);

create table convene.decision_return (
  county_id       int not null,
  decision_id     uuid not null,
  asked_count     int not null check (asked_count >= 0),
  answered_count  int not null check (answered_count between 0 and asked_count),
  least           int not null check (least >= 5),
  shown           jsonb not null check (jsonb_typeof(shown) = 'object'),
  returned_at     timestamptz not null,
  primary key (county_id, decision_id),
  foreign key (county_id, decision_id) references convene.decision (county_id, id)
);
comment on table convene.decision_return is 'County. What came back of a decision, once, with small numbers already hidden; no school''s answer can be told from it.';
comment on column convene.decision_return.least is 'The smallest number that was shown.';

create table convene.task_letter (
  county_id     int not null,
  decision_id   uuid not null,
  kind          text not null check (kind in ('asked', 'soon', 'last_day')),
  due_on        date not null,
  letter_count  int not null check (letter_count >= 0),
  written_at    timestamptz not null,
  primary key (county_id, decision_id, kind, due_on),
  foreign key (county_id, decision_id) references convene.decision (county_id, id)
);
comment on table convene.task_letter is 'County. Letters about a decision''s task went out, each kind once for each last day; how many, and to nobody by name.';

create table convene.shown_limit (
  county_id  int not null,
  id         uuid not null,
  counted    text not null check (counted in ('students', 'adults')),
  least      int not null check (least between case counted when 'students' then 11 else 5 end and 1000),
  person_id  uuid not null references people.person,
  set_at     timestamptz not null,
  primary key (county_id, id)
);
comment on table convene.shown_limit is 'County. The smallest number a county shows of what comes back: raised over the rule, and never lowered.';

-- A limit can only be raised, whoever writes the row.
create function convene.refuse_lower_limit() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if exists (select from convene.shown_limit held
    where held.county_id = new.county_id and held.counted = new.counted and held.least >= new.least) then
    raise exception 'a limit is only raised' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger only_raised before insert on convene.shown_limit
  for each row execute function convene.refuse_lower_limit();

-- Asked once for a statement: whose answers the viewer was named to read, and what the county lets everyone read.
create function convene.decisions_stewarded() returns uuid[] language sql stable parallel safe as $$
  select array(select decision_id from convene.decision_steward
    where county_id = app.county() and person_id = app.person())
$$;
create function convene.decisions_published() returns uuid[] language sql stable parallel safe as $$
  select array(select decision_id from convene.decision_publication where county_id = app.county())
$$;

do $$
declare
  name text;
begin
  foreach name in array array['raised_decision', 'raised_decision_dismissal', 'decision', 'decision_steward', 'decision_due',
    'decision_withdrawal', 'decision_publication', 'task', 'answer', 'decision_return', 'task_letter', 'shown_limit'] loop
    execute format('select app.protect(%L)', 'convene.' || name);
  end loop;
  -- The office and the schools read what was decided; who answered what is another matter, below.
  foreach name in array array['decision', 'decision_steward', 'decision_due', 'decision_withdrawal', 'decision_publication',
    'decision_return', 'shown_limit'] loop
    execute format('create policy read_in_county on convene.%I for select to app_school_wide, app_school_listed
      using (county_id = (select app.county()))', name);
    execute format('grant select on convene.%I to app_school_wide, app_school_listed', name);
  end loop;
  foreach name in array array['raised_decision', 'raised_decision_dismissal', 'task', 'task_letter'] loop
    execute format('create policy read_in_county on convene.%I for select to app_school_wide
      using (county_id = (select app.county()))', name);
    execute format('grant select on convene.%I to app_school_wide', name);
  end loop;
  foreach name in array array['raised_decision_dismissal', 'decision', 'decision_due', 'decision_withdrawal',
    'decision_publication', 'shown_limit'] loop
    execute format('create policy add_as_oneself on convene.%I for insert to app_school_wide
      with check (county_id = (select app.county()) and person_id = (select app.person()))', name);
    execute format('grant insert on convene.%I to app_school_wide', name);
  end loop;
  foreach name in array array['decision_steward', 'task', 'task_letter'] loop
    execute format('create policy add_in_county on convene.%I for insert to app_school_wide
      with check (county_id = (select app.county()))', name);
    execute format('grant insert on convene.%I to app_school_wide', name);
  end loop;
end
$$;
create policy take_back on convene.decision_publication for delete to app_school_wide
  using (county_id = (select app.county()));
grant delete on convene.decision_publication to app_school_wide;

-- Whoever takes part may say that something was decided, on either side of the wall.
create policy raise_as_oneself on convene.raised_decision for insert to app_school_wide, app_school_listed
  with check (county_id = (select app.county()) and person_id = (select app.person()));
create policy raise_as_oneself_clinic on convene.raised_decision for insert to app_clinic_wide, app_clinic_listed
  with check (county_id = (select app.county()) and person_id = (select app.person()));
grant usage on schema convene to app_clinic_wide, app_clinic_listed;
grant insert on convene.raised_decision to app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed;

-- A school reads its own tasks and answers; of the county, who was named to, and the service that counts.
create policy read_at_school on convene.task for select to app_school_listed
  using (county_id = (select app.county()) and school_id = any((select app.schools())::uuid[]));
grant select on convene.task to app_school_listed;
create policy read_at_school on convene.answer for select to app_school_listed
  using (county_id = (select app.county()) and school_id = any((select app.schools())::uuid[]));
create policy read_as_steward on convene.answer for select to app_school_wide
  using (county_id = (select app.county()) and decision_id = any((select convene.decisions_stewarded())::uuid[]));
create policy count_answers on convene.answer for select to app_school_wide
  using (county_id = (select app.county()) and (select app.person()) is null);
create policy answer_at_school on convene.answer for insert to app_school_listed
  with check (county_id = (select app.county()) and school_id = any((select app.schools())::uuid[])
    and person_id = (select app.person()));
grant select on convene.answer to app_school_wide, app_school_listed;
grant insert on convene.answer to app_school_listed;
-- Only the service that counts writes what comes back.
create policy bring_back on convene.decision_return for insert to app_school_wide
  with check (county_id = (select app.county()) and (select app.person()) is null);
grant insert on convene.decision_return to app_school_wide;

-- The public reads what the county published: the words and what came back, nobody's name.
create policy read_published on convene.decision_publication for select to app_public
  using (county_id = (select app.county()));
grant select (county_id, decision_id, published_at) on convene.decision_publication to app_public;
create policy read_published on convene.decision for select to app_public
  using (county_id = (select app.county()) and id = any((select convene.decisions_published())::uuid[]));
grant select (county_id, id, convening_id, talk_id, words, taken_by, taken_on, kind, question, choices, role, scope,
  district_code, due_on) on convene.decision to app_public;
do $$
declare
  name text;
begin
  foreach name in array array['decision_return', 'decision_due', 'decision_withdrawal'] loop
    execute format('create policy read_published on convene.%I for select to app_public
      using (county_id = (select app.county()) and decision_id = any((select convene.decisions_published())::uuid[]))', name);
  end loop;
end
$$;
grant select on convene.decision_return to app_public;
grant select (county_id, decision_id, id, due_on, set_at) on convene.decision_due to app_public;
grant select (county_id, decision_id, withdrawn_at) on convene.decision_withdrawal to app_public;

-- A decision as it stands. Only columns that everyone may read who may read the decision.
create view convene.decision_now with (security_invoker = true) as
  select decision.county_id, decision.id, decision.convening_id, decision.talk_id, decision.words, decision.taken_by,
    decision.taken_on, decision.kind, decision.question, decision.choices, decision.role, decision.scope,
    decision.district_code,
    coalesce((select moved.due_on from convene.decision_due moved
      where moved.county_id = decision.county_id and moved.decision_id = decision.id
      order by moved.set_at desc, moved.id desc limit 1), decision.due_on) as due_on,
    withdrawal.withdrawn_at, publication.published_at, back.returned_at, back.asked_count, back.answered_count, back.least,
    back.shown
  from convene.decision
  left join convene.decision_withdrawal withdrawal
    on withdrawal.county_id = decision.county_id and withdrawal.decision_id = decision.id
  left join convene.decision_publication publication
    on publication.county_id = decision.county_id and publication.decision_id = decision.id
  left join convene.decision_return back on back.county_id = decision.county_id and back.decision_id = decision.id;
grant select on convene.decision_now to app_public, app_school_wide, app_school_listed;

-- The answer that holds at each task: the one that no other follows.
create view convene.answer_now with (security_invoker = true) as
  select answer.* from convene.answer
  where not exists (select from convene.answer later
    where later.county_id = answer.county_id and later.task_id = answer.task_id and later.follows_id = answer.id);
grant select on convene.answer_now to app_school_wide, app_school_listed;
