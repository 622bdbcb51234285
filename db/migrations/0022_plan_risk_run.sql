-- A random run over the ranges of a question's assumptions: made once for a question, a seed and a number of draws.
create table plan.risk_run (
  county_id    int not null,
  question_id  text not null,
  seed         bigint not null check (seed between 0 and 4294967295),
  draws        int not null check (draws between 1 and 100000),
  with_years   boolean not null,
  summary      jsonb not null,
  seconds      real not null check (seconds >= 0),
  run_at       timestamptz not null,
  primary key (county_id, question_id, seed, draws, with_years),
  foreign key (county_id, question_id) references plan.question (county_id, id)
);
comment on table plan.risk_run is 'County. What seeded draws over the assumptions of a question came to: a range under these inputs, never a probability.';
comment on column plan.risk_run.with_years is 'Whether the years of the plan were worked out, so that the draws could say which year pays for itself.';
select app.protect('plan.risk_run');
create policy read_in_county on plan.risk_run for select to app_public, app_school_wide, app_school_listed
  using (county_id = (select app.county()));
create policy run_in_county on plan.risk_run for insert to app_school_wide
  with check (county_id = (select app.county()));
grant select on plan.risk_run to app_public, app_school_wide, app_school_listed;
grant insert on plan.risk_run to app_school_wide;
