-- A decision may ask those who work on the clinic's side of a school: they read what was decided, their own schools' tasks
-- and answers, and answer as themselves. An answer is a number or a choice; nothing of a patient or a student is in it.
do $$
declare
  name text;
begin
  foreach name in array array['decision', 'decision_due', 'decision_withdrawal', 'decision_publication', 'decision_return'] loop
    execute format('create policy read_in_county_clinic on convene.%I for select to app_clinic_listed
      using (county_id = (select app.county()))', name);
    execute format('grant select on convene.%I to app_clinic_listed', name);
  end loop;
  foreach name in array array['task', 'answer'] loop
    execute format('create policy read_at_school_clinic on convene.%I for select to app_clinic_listed
      using (county_id = (select app.county()) and school_id = any((select app.schools())::uuid[]))', name);
    execute format('grant select on convene.%I to app_clinic_listed', name);
  end loop;
end
$$;
create policy answer_at_school_clinic on convene.answer for insert to app_clinic_listed
  with check (county_id = (select app.county()) and school_id = any((select app.schools())::uuid[])
    and person_id = (select app.person()));
grant insert on convene.answer to app_clinic_listed;
grant select on convene.decision_now, convene.answer_now to app_clinic_listed;
