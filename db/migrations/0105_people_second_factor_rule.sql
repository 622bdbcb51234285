-- Which roles owe a second factor is everywhere the same, and a county may ask it of one that does not. No row can take
-- one away that is owed: the check names the roles of which it may be asked at all.
create table people.second_factor_rule (
  county_id  int not null,
  id         uuid not null,
  role       text not null check (role in ('school_staff')),
  required   boolean not null,
  set_at     timestamptz not null,
  set_by_id  uuid not null,
  primary key (county_id, id)
);
comment on table people.second_factor_rule is 'County. The county asks a second factor of a role that would owe none, or asks it no longer; the newest of a role holds.';
select app.protect('people.second_factor_rule');
-- Whoever signs in is held to the rule of each county they are in, before one is chosen.
create policy at_the_door on people.second_factor_rule for select to app_public using (true);
create policy read_in_county on people.second_factor_rule for select to app_school_wide
  using (county_id = (select app.county()));
create policy add_in_county on people.second_factor_rule for insert to app_school_wide
  with check (county_id = (select app.county()));
grant select on people.second_factor_rule to app_public, app_school_wide;
grant insert on people.second_factor_rule to app_school_wide;
create index second_factor_rule_of_role on people.second_factor_rule (county_id, role, set_at desc);
