-- A scenario is the county's own until someone shares it outside, in their own name. What stands outside is a copy without the
-- figures they held back: in their place the product's own hold. Before, anyone could read a draft.
create table plan.scenario_share (
  county_id     int not null,
  id            uuid not null,
  scenario_id   uuid not null,
  name          text not null check (length(name) between 1 and 120),
  asks          jsonb not null,
  held_back     int not null check (held_back >= 0),
  data_edition  text not null,
  model_version text not null,
  shared_by_id  uuid not null,
  shared_name   text not null,
  shared_at     timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, scenario_id) references plan.scenario (county_id, id)
);
create index scenario_share_of_scenario on plan.scenario_share (county_id, scenario_id);
comment on table plan.scenario_share is 'County. A scenario as anyone may read it: who shared it, since when, and without how many of its figures.';

create table plan.scenario_share_ending (
  county_id   int not null,
  share_id    uuid not null,
  ended_by_id uuid not null,
  ended_at    timestamptz not null,
  primary key (county_id, share_id),
  foreign key (county_id, share_id) references plan.scenario_share (county_id, id)
);
comment on table plan.scenario_share_ending is 'County. Since when a shared scenario is the county’s own again.';

select app.protect('plan.scenario_share'), app.protect('plan.scenario_share_ending');
create policy read_in_county on plan.scenario_share for select to app_public, app_school_wide, app_school_listed
  using (county_id = (select app.county()));
create policy share_in_county on plan.scenario_share for insert to app_school_wide
  with check (county_id = (select app.county()));
create policy read_in_county on plan.scenario_share_ending for select to app_public, app_school_wide, app_school_listed
  using (county_id = (select app.county()));
create policy end_in_county on plan.scenario_share_ending for insert to app_school_wide
  with check (county_id = (select app.county()));
grant select on plan.scenario_share, plan.scenario_share_ending to app_public, app_school_wide, app_school_listed;
grant insert on plan.scenario_share, plan.scenario_share_ending to app_school_wide;
create trigger public_change after insert or update or delete or truncate on plan.scenario_share
  for each statement execute function app.tell_public_change();
create trigger public_change after insert or update or delete or truncate on plan.scenario_share_ending
  for each statement execute function app.tell_public_change();

-- Whoever had put their name under a plan had done so for everyone to read.
insert into plan.scenario_share
select scenario.county_id, gen_random_uuid(), scenario.id, scenario.name, scenario.asks, 0, scenario.data_edition,
  scenario.model_version, confirmation.confirmed_by_id, confirmation.confirmed_name, confirmation.confirmed_on
from plan.scenario join plan.scenario_confirmation confirmation
  on confirmation.county_id = scenario.county_id and confirmation.scenario_id = scenario.id;

-- Who confirmed or took back what nobody shared is the county's to know.
drop policy read_in_county on plan.scenario;
create policy read_in_county on plan.scenario for select to app_school_wide, app_school_listed
  using (county_id = (select app.county()));
revoke select on plan.scenario, plan.scenario_now, plan.public_confirmation from app_public;
drop policy read_in_county on plan.scenario_confirmation;
create policy read_in_county on plan.scenario_confirmation for select to app_school_wide, app_school_listed
  using (county_id = (select app.county()));
create policy read_shared on plan.scenario_confirmation for select to app_public
  using (county_id = (select app.county()) and exists (select from plan.scenario_share share
    where share.county_id = scenario_confirmation.county_id and share.scenario_id = scenario_confirmation.scenario_id));
drop policy read_in_county on plan.scenario_withdrawal;
create policy read_in_county on plan.scenario_withdrawal for select to app_school_wide, app_school_listed
  using (county_id = (select app.county()));
create policy read_shared on plan.scenario_withdrawal for select to app_public
  using (county_id = (select app.county()) and exists (select from plan.scenario_share share
    where share.county_id = scenario_withdrawal.county_id and share.scenario_id = scenario_withdrawal.scenario_id));

create view plan.shared_scenario with (security_invoker = true) as
  -- Who confirmed a plan did not confirm it without the figures that were held back.
  select distinct on (share.county_id, share.scenario_id) share.county_id, share.scenario_id as id, share.name, share.asks,
    share.shared_at as made_at, share.data_edition, share.model_version,
    case when share.held_back = 0 then confirmation.confirmed_name end as confirmed_name,
    case when share.held_back = 0 then confirmation.confirmed_on end as confirmed_on,
    case when share.held_back = 0 then confirmation.data_edition end as confirmed_edition,
    withdrawal.withdrawn_on,
    case when withdrawal.scenario_id is not null then 'withdrawn'
      when confirmation.scenario_id is not null and share.held_back = 0 then 'confirmed' else 'draft' end as state,
    share.id as share_id, share.shared_name, share.shared_at, share.held_back
  from plan.scenario_share share
  left join plan.scenario_confirmation confirmation
    on confirmation.county_id = share.county_id and confirmation.scenario_id = share.scenario_id
  left join plan.scenario_withdrawal withdrawal
    on withdrawal.county_id = share.county_id and withdrawal.scenario_id = share.scenario_id
  where not exists (select from plan.scenario_share_ending ending
    where ending.county_id = share.county_id and ending.share_id = share.id)
  order by share.county_id, share.scenario_id, share.shared_at desc, share.id desc;
grant select on plan.shared_scenario to app_public, app_school_wide, app_school_listed;

create or replace view plan.scenario_now with (security_invoker = true) as
  select scenario.county_id, scenario.id, scenario.name, scenario.asks, scenario.made_at, scenario.data_edition,
    scenario.model_version, confirmation.confirmed_name, confirmation.confirmed_on,
    confirmation.data_edition as confirmed_edition, withdrawal.withdrawn_on,
    case when withdrawal.scenario_id is not null then 'withdrawn'
      when confirmation.scenario_id is not null then 'confirmed' else 'draft' end as state,
    shared.share_id, shared.shared_name, shared.shared_at, shared.held_back
  from plan.scenario
  left join plan.scenario_confirmation confirmation
    on confirmation.county_id = scenario.county_id and confirmation.scenario_id = scenario.id
  left join plan.scenario_withdrawal withdrawal
    on withdrawal.county_id = scenario.county_id and withdrawal.scenario_id = scenario.id
  left join plan.shared_scenario shared on shared.county_id = scenario.county_id and shared.id = scenario.id;
