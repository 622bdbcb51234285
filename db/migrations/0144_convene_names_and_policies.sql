-- Whoever assigned a question is a person like any other in the name of its column, and what a school's people may do with
-- sign-ups is said deed by deed: they read them, and let in what was set apart. Nothing that is granted changes.
alter table convene.question_assignment rename column assigned_by_id to assigned_by_person_id;
drop policy at_school on convene.sign_up;
do $$
declare
  own text := 'county_id = (select app.county()) and convening_id in (select held.id from convene.convening held
    where held.county_id = (select app.county()) and held.school_id = any((select app.schools())::uuid[]))';
begin
  execute format('create policy read_at_school on convene.sign_up for select to app_school_listed using (%s)', own);
  execute format('create policy release_at_school on convene.sign_up for update to app_school_listed
    using (%s) with check (%s)', own, own);
end
$$;
