-- A comparison may take the schools that a confirmed scenario opens in a year, before their service starts: then nobody
-- chose them for this comparison, and the scenario is named with it.
alter table evaluate.comparison add column scenario_id uuid, add column scenario_name text,
  add constraint comparison_scenario_fkey foreign key (county_id, scenario_id) references plan.scenario (county_id, id),
  add constraint comparison_scenario_named check ((scenario_id is null) = (scenario_name is null));
comment on column evaluate.comparison.scenario_id is 'The confirmed scenario whose schools, opening in first_year, were chosen; null where they were named one by one.';
