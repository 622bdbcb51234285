-- A county names a group of colleagues who learn together and the day it began; the page on which sites wait can then
-- show the sites at which they work. Who belongs is a row, the newest holds, and none says how far anyone is.
create table learn.cohort (
  county_id  int not null,
  id         uuid not null,
  name       text not null check (length(name) between 1 and 80),
  starts_on  date not null,
  person_id  uuid not null references people.person,
  made_at    timestamptz not null,
  primary key (county_id, id)
);
comment on table learn.cohort is 'County. A named group of colleagues who learn together, and the day on which it began.';

create table learn.cohort_closing (
  county_id  int not null,
  id         uuid not null,
  cohort_id  uuid not null,
  person_id  uuid not null references people.person,
  closed_at  timestamptz not null,
  primary key (county_id, id),
  unique (county_id, cohort_id),
  foreign key (county_id, cohort_id) references learn.cohort
);
comment on table learn.cohort_closing is 'County. A group was closed and is offered no more.';

create table learn.cohort_choice (
  county_id  int not null,
  id         uuid not null,
  cohort_id  uuid not null,
  member_person_id  uuid not null references people.person,
  belongs    boolean not null,
  person_id  uuid not null references people.person,
  chosen_at  timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, cohort_id) references learn.cohort
);
comment on table learn.cohort_choice is 'County. Someone was taken into a group or out of it; the newest row of each holds.';
create index cohort_choice_of_cohort on learn.cohort_choice (county_id, cohort_id, member_person_id, chosen_at);
create index cohort_choice_of_member on learn.cohort_choice (county_id, member_person_id);

do $$
declare
  name text;
begin
  foreach name in array array['cohort', 'cohort_closing', 'cohort_choice'] loop
    execute format('select app.protect(%L)', 'learn.' || name);
    execute format('create policy read_in_county on learn.%I for select to app_school_wide
      using (county_id = (select app.county()))', name);
    execute format('create policy write_in_county on learn.%I for insert to app_school_wide
      with check (county_id = (select app.county()) and person_id = (select app.person()))', name);
    execute format('grant select, insert on learn.%I to app_school_wide', name);
  end loop;
end
$$;
-- What is kept of a person is theirs to read, on either side of the wall.
create policy own on learn.cohort_choice for select to app_school_listed, app_clinic_wide, app_clinic_listed
  using (county_id = (select app.county()) and member_person_id = (select app.person()));
grant select on learn.cohort_choice to app_school_listed, app_clinic_wide, app_clinic_listed;

-- Who has what learning keeps of them deleted leaves every group.
create or replace function learn.forget_me() returns int language plpgsql security definer set search_path = pg_catalog as $$
declare
  here int := app.county();
  me uuid := app.person();
  gone int := 0;
  affected int;
  command text;
begin
  if here is null or me is null then
    raise exception 'nobody asks';
  end if;
  foreach command in array array[
    'delete from learn.sign_off_withdrawal where county_id = $1 and person_id = $2',
    'delete from learn.sign_off where county_id = $1 and person_id = $2',
    'delete from learn.sign_off_request where county_id = $1 and person_id = $2',
    'delete from learn.step_reopening where county_id = $1 and person_id = $2',
    'delete from learn.step_completion where county_id = $1 and person_id = $2',
    'delete from learn.step_evidence where county_id = $1 and person_id = $2',
    'delete from learn.learner_place where county_id = $1 and person_id = $2',
    'delete from learn.assessment_attempt where county_id = $1 and person_id = $2',
    'delete from learn.certificate_renewal renewal where county_id = $1 and person_id = $2 and not exists (
      select from learn.certificate_revocation revocation where revocation.county_id = renewal.county_id
        and revocation.certificate_id = renewal.certificate_id)',
    'delete from learn.certificate where county_id = $1 and person_id = $2 and not exists (
      select from learn.certificate_revocation revocation where revocation.county_id = certificate.county_id
        and revocation.certificate_id = certificate.id)',
    'delete from learn.workbook_entry where county_id = $1 and subject_kind = ''person'' and subject_id = $2',
    'delete from learn.readiness_check where county_id = $1 and person_id = $2 and seen_by = ''me''',
    'delete from learn.video_watch where county_id = $1 and person_id = $2',
    'delete from learn.supervisor_ending where county_id = $1 and person_id = $2',
    'delete from learn.supervisor_naming where county_id = $1 and person_id = $2',
    'delete from learn.notice where county_id = $1 and person_id = $2',
    'delete from learn.notice_choice where county_id = $1 and person_id = $2',
    'delete from learn.cohort_choice where county_id = $1 and member_person_id = $2']
  loop
    execute command using here, me;
    get diagnostics affected = row_count;
    gone := gone + affected;
  end loop;
  return gone;
end
$$;
