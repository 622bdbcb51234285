-- What a person answered, every time she tried. A later try takes nothing away from an earlier one.
create table learn.assessment_attempt (
  county_id      int not null,
  id             uuid not null,
  person_id      uuid not null references people.person,
  assessment_id  text not null check (assessment_id ~ '^[a-z0-9-]{1,120}$'),
  choices        jsonb not null check (jsonb_typeof(choices) = 'object'),
  ratings        jsonb not null check (jsonb_typeof(ratings) = 'object'),
  right_count    int not null check (right_count between 0 and asked_count),
  asked_count    int not null,
  passed         boolean not null,
  attempted_at   timestamptz not null,
  primary key (county_id, id),
  check (not passed or asked_count > 0)
);
comment on table learn.assessment_attempt is 'County. One try at an assessment: what was chosen in each scene, how each statement was rated, and whether it was passed.';
create index assessment_attempt_of_person on learn.assessment_attempt (county_id, person_id, assessment_id);

select app.protect('learn.assessment_attempt');
create policy own on learn.assessment_attempt for select
  to app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed
  using (county_id = (select app.county()) and person_id = (select app.person()));
create policy say_own on learn.assessment_attempt for insert
  to app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed
  with check (county_id = (select app.county()) and person_id = (select app.person()));
grant select, insert on learn.assessment_attempt
  to app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed;
