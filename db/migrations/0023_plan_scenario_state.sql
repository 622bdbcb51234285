-- A scenario says on which figures it was made and confirmed, and can be taken back; what it is now follows from that.
alter table plan.scenario add column data_edition text not null default '', add column model_version text not null default '';
alter table plan.scenario alter column data_edition drop default, alter column model_version drop default;
alter table plan.scenario_confirmation add column data_edition text not null default '';
alter table plan.scenario_confirmation alter column data_edition drop default;

create table plan.scenario_withdrawal (
  county_id       int not null,
  scenario_id     uuid not null,
  withdrawn_by_id uuid not null,
  withdrawn_on    date not null,
  primary key (county_id, scenario_id),
  foreign key (county_id, scenario_id) references plan.scenario (county_id, id)
);
comment on table plan.scenario_withdrawal is 'County. A scenario that the county office no longer stands by, since which day; it stays to be read.';
select app.protect('plan.scenario_withdrawal');
create policy read_in_county on plan.scenario_withdrawal for select to app_public, app_school_wide, app_school_listed
  using (county_id = (select app.county()));
create policy withdraw_in_county on plan.scenario_withdrawal for insert to app_school_wide
  with check (county_id = (select app.county()));
grant select on plan.scenario_withdrawal to app_public, app_school_wide, app_school_listed;
grant insert on plan.scenario_withdrawal to app_school_wide;

create view plan.scenario_now with (security_invoker = true) as
  select scenario.county_id, scenario.id, scenario.name, scenario.asks, scenario.made_at, scenario.data_edition,
    scenario.model_version, confirmation.confirmed_name, confirmation.confirmed_on,
    confirmation.data_edition as confirmed_edition, withdrawal.withdrawn_on,
    case when withdrawal.scenario_id is not null then 'withdrawn'
      when confirmation.scenario_id is not null then 'confirmed' else 'draft' end as state
  from plan.scenario
  left join plan.scenario_confirmation confirmation
    on confirmation.county_id = scenario.county_id and confirmation.scenario_id = scenario.id
  left join plan.scenario_withdrawal withdrawal
    on withdrawal.county_id = scenario.county_id and withdrawal.scenario_id = scenario.id;
grant select on plan.scenario_now to app_public, app_school_wide, app_school_listed;
