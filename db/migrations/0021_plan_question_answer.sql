-- A question is asked once: its id is the hash of what it asks, so the same question finds the same answer.
create table plan.question (
  county_id     int not null,
  id            text not null check (id ~ '^[0-9a-f]{32}$'),
  asks          jsonb not null,
  data_edition  text not null,
  model_version text not null,
  asked_at      timestamptz not null,
  primary key (county_id, id)
);
comment on table plan.question is 'County. What a plan was asked: assumptions changed, marks, years, promise; never who asked.';

create table plan.answer (
  county_id    int not null,
  question_id  text not null,
  document     text not null,
  seconds      real not null check (seconds >= 0),
  answered_at  timestamptz not null,
  primary key (county_id, question_id),
  foreign key (county_id, question_id) references plan.question (county_id, id)
);
comment on table plan.answer is 'County. The plan that answers a question, as the very text every page, file and command shows.';
create index answer_newest on plan.answer (county_id, answered_at desc);

-- A scenario is a question with a name, which the county office keeps as its draft or confirms.
create table plan.scenario (
  county_id   int not null,
  id          uuid not null,
  name        text not null check (length(name) between 1 and 120),
  asks        jsonb not null,
  made_by_id  uuid not null,
  made_at     timestamptz not null,
  primary key (county_id, id),
  unique (county_id, name)
);
comment on table plan.scenario is 'County. A plan the county office keeps by name: its draft, until someone confirms it.';

create table plan.scenario_confirmation (
  county_id       int not null,
  scenario_id     uuid not null,
  confirmed_by_id uuid not null,
  confirmed_name  text not null,
  confirmed_on    date not null,
  primary key (county_id, scenario_id),
  foreign key (county_id, scenario_id) references plan.scenario (county_id, id)
);
comment on table plan.scenario_confirmation is 'County. Who stands by a scenario, by name, and since which day.';

select app.protect('plan.question'), app.protect('plan.answer'), app.protect('plan.scenario'),
  app.protect('plan.scenario_confirmation');
create policy read_in_county on plan.question for select to app_public, app_school_wide, app_school_listed
  using (county_id = (select app.county()));
create policy ask_in_county on plan.question for insert to app_public, app_school_wide, app_school_listed
  with check (county_id = (select app.county()));
create policy read_in_county on plan.answer for select to app_public, app_school_wide, app_school_listed
  using (county_id = (select app.county()));
create policy answer_in_county on plan.answer for insert to app_school_wide
  with check (county_id = (select app.county()));
create policy read_in_county on plan.scenario for select to app_public, app_school_wide, app_school_listed
  using (county_id = (select app.county()));
create policy keep_in_county on plan.scenario for insert to app_school_wide
  with check (county_id = (select app.county()));
create policy read_in_county on plan.scenario_confirmation for select to app_public, app_school_wide, app_school_listed
  using (county_id = (select app.county()));
create policy confirm_in_county on plan.scenario_confirmation for insert to app_school_wide
  with check (county_id = (select app.county()));
grant select on plan.question, plan.answer, plan.scenario, plan.scenario_confirmation
  to app_public, app_school_wide, app_school_listed;
grant insert on plan.question to app_public, app_school_wide, app_school_listed;
grant insert on plan.answer, plan.scenario, plan.scenario_confirmation to app_school_wide;

-- One row a county, of figures that county's answer gave, so that all counties stand side by side.
create table plan.county_answer (
  county_id     int not null primary key,
  data_edition  text not null,
  model_version text not null,
  figures       jsonb not null,
  published_at  timestamptz not null
);
comment on table plan.county_answer is 'Global. A figure across counties is a row that a county published; it is read because counties stand side by side.';
select app.protect('plan.county_answer');
create policy read_all on plan.county_answer for select to app_public, app_school_wide, app_school_listed using (true);
create policy publish_own on plan.county_answer for insert to app_school_wide
  with check (county_id = (select app.county()));
create policy publish_own_again on plan.county_answer for update to app_school_wide
  using (county_id = (select app.county())) with check (county_id = (select app.county()));
grant select on plan.county_answer to app_public, app_school_wide, app_school_listed;
grant insert, update on plan.county_answer to app_school_wide;
