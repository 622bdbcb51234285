-- What lower floors publish to be measured and asked. A floor above reads these views and no table of theirs.
create view plan.public_confirmation with (security_invoker = true) as
  select county_id, id as scenario_id, confirmed_on from plan.scenario_now where state = 'confirmed';
grant select on plan.public_confirmation to app_school_wide;

-- Staff of a county know one another by name, role and post, on either side of the wall: a clinician asks a
-- coordinator to sign, and a counselor asks a clinician.
create policy in_county_clinic on people.membership for select to app_clinic_wide, app_clinic_listed
  using (county_id = (select app.county()));
create policy in_county_clinic on people.membership_ending for select to app_clinic_wide, app_clinic_listed
  using (county_id = (select app.county()));
create policy member_of_county_clinic on people.person for select to app_clinic_wide, app_clinic_listed
  using (id in (select person_id from people.membership where county_id = (select app.county())));
grant select on people.person, people.membership, people.membership_ending, people.membership_standing
  to app_clinic_wide, app_clinic_listed;

create view people.public_colleague with (security_invoker = true) as
  select membership.county_id, membership.person_id, person.display_name, membership.role, membership.title,
    membership.place, membership.starts_on, membership.ends_on
  from people.membership_standing membership
  join people.person on person.id = membership.person_id;
grant select on people.public_colleague
  to app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed;
