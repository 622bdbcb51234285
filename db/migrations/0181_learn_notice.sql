-- Letters that a job writes by itself: a certificate can be renewed, an agreement runs out, a step is late. Each goes to
-- a person once for a thing and a day, and to nobody who said no. Whether one wants them is a row; the newest holds.
create table learn.notice (
  county_id   int not null,
  id          uuid not null,
  person_id   uuid not null references people.person,
  kind        text not null check (kind in ('certificate_due', 'agreement_ending', 'step_late')),
  about_id    text not null check (length(about_id) between 1 and 200),
  due_on      date not null,
  written_at  timestamptz not null,
  primary key (county_id, id),
  -- Two servers that look at the same moment: one letter.
  unique (county_id, person_id, kind, about_id, due_on)
);
comment on table learn.notice is 'Personal. A letter went to a person about a thing and the day on which it was due.';
create index notice_of_thing on learn.notice (county_id, kind, about_id, due_on);

create table learn.notice_choice (
  county_id  int not null,
  id         uuid not null,
  person_id  uuid not null references people.person,
  wanted     boolean not null,
  made_at    timestamptz not null,
  primary key (county_id, id)
);
comment on table learn.notice_choice is 'Personal. Whether a person wants such letters; without a row she gets them.';
create index notice_choice_of_person on learn.notice_choice (county_id, person_id, made_at);

do $$
declare
  name text;
  staff text := 'app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed';
begin
  foreach name in array array['notice', 'notice_choice'] loop
    execute format('select app.protect(%L)', 'learn.' || name);
    execute format('create policy own on learn.%I for select to %s
      using (county_id = (select app.county()) and person_id = (select app.person()))', name, staff);
    -- The job acts for no person: who is one reads no letter of another.
    execute format('create policy job_reads on learn.%I for select to app_school_wide
      using (county_id = (select app.county()) and (select app.person()) is null)', name);
    execute format('grant select on learn.%I to %s', name, staff);
  end loop;
  execute format('create policy choose on learn.notice_choice for insert to %s
    with check (county_id = (select app.county()) and person_id = (select app.person()))', staff);
  execute format('grant insert on learn.notice_choice to %s', staff);
end
$$;
create policy job_writes on learn.notice for insert to app_school_wide
  with check (county_id = (select app.county()) and (select app.person()) is null);
grant insert on learn.notice to app_school_wide;

-- Who has what learning keeps of her deleted takes these along.
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
    'delete from learn.notice_choice where county_id = $1 and person_id = $2']
  loop
    execute command using here, me;
    get diagnostics affected = row_count;
    gone := gone + affected;
  end loop;
  return gone;
end
$$;
