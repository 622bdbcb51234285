-- How far students score from the standard, as the state's academic indicator gives it: an average over students, so it
-- has no numerator. Read when a county supplies the file; what a page may show of it is worked out and kept beside the rates.
create table places.distance_figure (
  county_id       int not null,
  code            text not null check (code ~ '^[0-9]{14}$'),
  level           text not null check (level in ('state', 'district', 'school')),
  subject         text not null check (subject in ('english', 'mathematics')),
  school_year     text not null check (school_year ~ '^20[0-9]{2}-[0-9]{2}$'),
  student_group   text not null,
  group_category  text not null,
  name            text not null,
  students        int check (students >= 0),
  points          numeric check (points between -1000 and 1000),
  import_id       uuid not null,
  primary key (county_id, code, level, subject, school_year, student_group),
  check ((students is null) = (points is null))
);
comment on table places.distance_figure is 'County. Average distance from the standard of one place, subject, year and group of students, as published; the state''s own stands here too.';
comment on column places.distance_figure.points is 'Points on the test''s scale above (or, negative, below) the lowest score that meets the grade''s standard.';

select app.protect('places.distance_figure');
create policy read_in_county on places.distance_figure for select
  to app_public, app_school_listed, app_clinic_wide, app_clinic_listed
  using (county_id = (select app.county()));
create policy import_in_county on places.distance_figure for all to app_school_wide
  using (county_id = (select app.county())) with check (county_id = (select app.county()));
grant select on places.distance_figure
  to app_public, app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed;
grant insert, update, delete on places.distance_figure to app_school_wide;

create view places.public_distance with (security_invoker = true) as
  select county_id, code, level, subject, school_year, student_group, group_category, name, students, points
  from places.distance_figure;
grant select on places.public_distance
  to app_public, app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed;

create table evaluate.achievement_place (
  county_id   int not null,
  level       text not null check (level in ('state', 'district', 'school')),
  code        text not null check (code ~ '^[0-9]{14}$'),
  name        text not null,
  distances   jsonb not null,
  primary key (county_id, level, code),
  foreign key (county_id) references evaluate.outcome_edition on delete cascade
);
comment on table evaluate.achievement_place is 'County. Distances of one place as anyone may see them, what is hidden left out.';
comment on column evaluate.achievement_place.distances is 'Subject, school year and group to students and points; null is hidden.';

select app.protect('evaluate.achievement_place');
create policy read_in_county on evaluate.achievement_place for select
  to app_public, app_school_listed, app_clinic_wide, app_clinic_listed using (county_id = (select app.county()));
create policy keep_in_county on evaluate.achievement_place for all to app_school_wide
  using (county_id = (select app.county())) with check (county_id = (select app.county()));
grant select on evaluate.achievement_place
  to app_public, app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed;
grant insert, update, delete on evaluate.achievement_place to app_school_wide;
