-- What the measuring job reads: who of a county uses an account, and the paths of its learners. The job is a service,
-- which acts for no person, so its policies hold only where no person is named: however wide a person's role, it
-- reads nobody's path through them.
create index entry_of_sign_in on audit.entry (county_id, person_id) where kind = 'sign_in.began';
create view people.public_account_in_use with (security_invoker = true) as
  select distinct county_id, person_id from audit.entry where kind = 'sign_in.began' and person_id is not null
  union
  -- Whoever becomes an invented person signs in as that person: there is no other way.
  select membership.county_id, membership.person_id from people.membership
  join people.person on person.id = membership.person_id
  where membership.county_id = 0 and person.practice and membership.granted_as = 'practice county';
grant select on people.public_account_in_use to app_school_wide;

do $$
declare
  name text;
begin
  foreach name in array array['step_completion', 'step_reopening', 'sign_off_request', 'sign_off',
      'sign_off_withdrawal', 'step_evidence', 'learner_place', 'assessment_attempt'] loop
    execute format('create policy measure on learn.%I for select to app_school_wide
      using (county_id = (select app.county()) and (select app.person()) is null)', name);
  end loop;
end
$$;
-- Written by the job alone: a person of a wide role writes nobody's evidence, her own included.
drop policy measure_in_county on learn.step_evidence;
create policy measure_in_county on learn.step_evidence for insert to app_school_wide
  with check (county_id = (select app.county()) and (select app.person()) is null);
